import { line } from "../../support/docxMarkup";
import { readDocx } from "../../support/docxReading";

interface LevelOf {
  readonly format?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

const level = ({ format = "decimal", text, start = 1, more = "" }: LevelOf, index: number) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly LevelOf[], more = "") =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join("")}</w:abstractNum>`;
const list = (id: number, abstractId: number, overrides = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const item = (id: number, depth = 0) =>
  line("x", `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);

const labels = (body: string, numbering: string, styles = "") =>
  readDocx({ body, numbering, styles }).paragraphs.map(({ listLabel }) => listLabel);

const REPORT: readonly LevelOf[] = [
  { format: "upperRoman", text: "%1." },
  { text: "%2." },
  { text: "%2.%3." },
  { format: "lowerLetter", text: "%4)" },
];

test("levels count, and deeper ones start again", () => {
  const depths = [0, 1, 2, 2, 1, 2, 0, 1, 3, 3];
  expect(labels(depths.map((depth) => item(1, depth)).join(""), abstract(0, REPORT) + list(1, 0))).toEqual([
    "I.",
    "1.",
    "1.1.",
    "1.2.",
    "2.",
    "2.1.",
    "II.",
    "1.",
    "a)",
    "b)",
  ]);
});

test.each([
  ["decimal", 12, "12"],
  ["decimalZero", 7, "07"],
  ["decimalZero", 12, "12"],
  ["upperRoman", 1994, "MCMXCIV"],
  ["lowerRoman", 4, "iv"],
  ["upperLetter", 26, "Z"],
  ["lowerLetter", 28, "bb"],
  ["none", 3, null],
  ["ordinalText", 3, "3"],
])("%s %i", (format, start, expected) => {
  expect(labels(item(1), abstract(0, [{ format, text: "%1", start }]) + list(1, 0))).toEqual([expected]);
});

test("bullets of symbol fonts read as the characters they show", () => {
  const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>${symbol}</w:lvl></w:abstractNum>`;
  expect(labels(item(1), numbering + list(1, 0))).toEqual(["•"]);
  expect(labels(item(1), abstract(0, [{ format: "bullet", text: "-" }]) + list(1, 0))).toEqual(["-"]);
});

test("lists of one definition go on counting; an override starts anew, once", () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
  const numbering = abstract(0, [{ text: "%1." }]) + list(1, 0) + list(2, 0) + list(3, 0, override);
  expect(labels([1, 2, 3, 3, 1].map((id) => item(id)).join(""), numbering)).toEqual([
    "1.",
    "2.",
    "5.",
    "6.",
    "7.",
  ]);
});

test("an override can bring a level of its own", () => {
  const own = `<w:lvlOverride w:ilvl="0">${level({ format: "upperLetter", text: "%1/" }, 0)}</w:lvlOverride>`;
  expect(labels(item(1), abstract(0, [{ text: "%1." }]) + list(1, 0, own))).toEqual(["A/"]);
});

test("a level may never restart, or only after a certain one", () => {
  const never =
    abstract(0, [{ text: "%1." }, { text: "%2)", more: '<w:lvlRestart w:val="0"/>' }]) + list(1, 0);
  expect(labels([0, 1, 0, 1].map((depth) => item(1, depth)).join(""), never)).toEqual([
    "1.",
    "1)",
    "2.",
    "2)",
  ]);
  const afterFirst =
    abstract(0, [{ text: "%1." }, { text: "%2." }, { text: "%3)", more: '<w:lvlRestart w:val="1"/>' }]) +
    list(1, 0);
  expect(labels([0, 1, 2, 1, 2, 0, 2].map((depth) => item(1, depth)).join(""), afterFirst)).toEqual([
    "1.",
    "1.",
    "1)",
    "2.",
    "2)",
    "2.",
    "1)",
  ]);
});

test("legal numbering writes all levels in figures", () => {
  const levels = [REPORT[0] ?? { text: "" }, { text: "%1.%2", more: "<w:isLgl/>" }];
  expect(labels(item(1) + item(1, 1), abstract(0, levels) + list(1, 0))).toEqual(["I.", "1.1"]);
});

test("a level whose parents were not used counts them as begun", () => {
  expect(labels(item(1, 2), abstract(0, REPORT) + list(1, 0))).toEqual(["1.1."]);
});

test("numbering comes with styles, at the level that the style is linked to", () => {
  const levels: readonly LevelOf[] = [
    { format: "upperRoman", text: "%1.", more: '<w:pStyle w:val="Phan"/>' },
    { text: "%2.", more: '<w:pStyle w:val="Muc"/>' },
  ];
  const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
  const styles =
    `<w:style w:type="paragraph" w:styleId="Phan"><w:name w:val="Phan"/>${numbered}</w:style>` +
    `<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Muc"/>${numbered}</w:style>`;
  const of = (id: string, more = "") => line("x", `<w:pStyle w:val="${id}"/>${more}`);
  const body = of("Phan") + of("Muc") + of("Muc") + of("Muc", '<w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(labels(body, abstract(0, levels) + list(1, 0), styles)).toEqual(["I.", "1.", "2.", null]);
});

test("numbering styles lend their levels", () => {
  const numbering =
    abstract(0, [{ text: "%1)" }], '<w:styleLink w:val="Danh"/>') +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Danh"/></w:abstractNum>' +
    list(1, 1);
  expect(labels(item(1), numbering)).toEqual(["1)"]);
});

test("new number formats fall back on the old one that is given with them", () => {
  const lvl =
    '<w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice>' +
    '<mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
  const numbering = `<w:abstractNum w:abstractNumId="0">${lvl}</w:abstractNum>${list(1, 0)}`;
  expect(labels(item(1), numbering)).toEqual(["03"]);
});

test("a list that is not defined gives no label, nor does a level beyond the ninth", () => {
  expect(labels(item(7) + item(1, 12), abstract(0, REPORT) + list(1, 0))).toEqual([null, null]);
});

test("the indent of a list beats the style's, not one that the paragraph sets itself", () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>' +
    list(1, 0);
  const styles =
    '<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:pPr><w:ind w:left="100"/></w:pPr></w:style>';
  const numbered = '<w:pStyle w:val="S"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const { paragraphs } = readDocx({
    body: line("a", numbered) + line("b", `${numbered}<w:ind w:left="0" w:firstLine="0"/>`),
    numbering,
    styles,
  });
  expect(paragraphs.map(({ format }) => [format.leftIndent, format.firstLineIndent])).toEqual([
    [36, -18],
    [0, 0],
  ]);
});
