import { line, p, r, tbl, tc, tr } from "../../support/docxMarkup";
import { readDocx } from "../../support/docxReading";

const style = (id: string, more: string, type = "paragraph", attributes = "") =>
  `<w:style w:type="${type}" w:styleId="${id}" ${attributes}><w:name w:val="${id} name"/>${more}</w:style>`;
const based = (id: string) => `<w:basedOn w:val="${id}"/>`;
const rPr = (properties: string) => `<w:rPr>${properties}</w:rPr>`;
const pPr = (properties: string) => `<w:pPr>${properties}</w:pPr>`;
const NORMAL = style("Normal", "", "paragraph", 'w:default="1"');
const defaults = (run: string, paragraph = "") =>
  `<w:docDefaults><w:rPrDefault>${rPr(run)}</w:rPrDefault><w:pPrDefault>${pPr(paragraph)}</w:pPrDefault></w:docDefaults>`;

const firstRun = (body: string, styles: string) => readDocx({ body, styles }).paragraphs[0]?.runs[0]?.format;
const firstFormat = (body: string, styles: string) => readDocx({ body, styles }).paragraphs[0]?.format;

describe("character formatting", () => {
  test("comes from defaults, paragraph style, character style, then the run itself", () => {
    const styles =
      defaults('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="20"/>') +
      NORMAL +
      style("Body", based("Normal") + rPr('<w:sz w:val="28"/><w:color w:val="ff0000"/>')) +
      style("Strong", rPr('<w:color w:val="00FF00"/><w:u w:val="single"/>'), "character");
    const body = p(r("a", '<w:rStyle w:val="Strong"/><w:i/>'), '<w:pStyle w:val="Body"/>');
    expect(firstRun(body, styles)).toEqual({
      font: "Arial",
      size: 14,
      bold: false,
      italic: true,
      underline: true,
      caps: false,
      color: "00FF00",
    });
  });

  test("a style that the file does not define is the default one", () => {
    const styles = style("Normal", rPr('<w:sz w:val="26"/>'), "paragraph", 'w:default="1"');
    expect(firstRun(p(r("a"), '<w:pStyle w:val="Gone"/>'), styles)?.size).toBe(13);
  });

  test("of two styles of one id the first holds", () => {
    const styles = style("Body", rPr("<w:b/>")) + style("Body", rPr("<w:i/>"));
    expect(firstRun(p(r("a"), '<w:pStyle w:val="Body"/>'), styles)).toMatchObject({
      bold: true,
      italic: false,
    });
  });

  test("styles that are based on each other in a circle do no harm", () => {
    const styles = style("A", based("B") + rPr("<w:b/>")) + style("B", based("A") + rPr("<w:i/>"));
    expect(firstRun(p(r("a"), '<w:pStyle w:val="A"/>'), styles)).toMatchObject({ bold: true, italic: true });
  });

  test("bold of paragraph and character style cancel each other out; the run's own holds", () => {
    const styles = style("Head", rPr("<w:b/>")) + style("Strong", rPr("<w:b/>"), "character");
    const of = (properties: string) =>
      firstRun(p(r("a", properties), '<w:pStyle w:val="Head"/>'), styles)?.bold;
    expect(of("")).toBe(true);
    expect(of('<w:rStyle w:val="Strong"/>')).toBe(false);
    expect(of('<w:rStyle w:val="Strong"/><w:b/>')).toBe(true);
    expect(of('<w:b w:val="0"/>')).toBe(false);
  });

  test("bold of the document defaults cannot be cancelled by styles", () => {
    const styles = defaults("<w:b/>") + style("Head", rPr("<w:b/>"));
    expect(firstRun(p(r("a"), '<w:pStyle w:val="Head"/>'), styles)?.bold).toBe(true);
  });

  test("fonts of the theme are looked up", () => {
    const styles = defaults(
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="majorHAnsi" w:ascii="Arial"/>',
    );
    const { paragraphs } = readDocx({
      body: line("abc") + line("ổ"),
      styles,
      themeFonts: { major: "Cambria", minor: "Calibri" },
    });
    expect(paragraphs.map(({ runs }) => runs[0]?.format.font)).toEqual(["Calibri", "Cambria"]);
  });

  test("Vietnamese letters take the second font of a run", () => {
    const properties = '<w:rFonts w:ascii="Times New Roman" w:hAnsi=".VnTime"/>';
    const { paragraphs } = readDocx({ body: p(r("abc", properties)) + p(r("ă", properties)) });
    expect(paragraphs.map(({ runs }) => runs[0]?.format.font)).toEqual(["Times New Roman", ".VnTime"]);
  });

  test("runs of equal formatting are one; what is not said is null", () => {
    const { paragraphs } = readDocx({
      body: p(r("5") + r("04", "<w:lang w:val='vi-VN'/>") + r(" hồ sơ", "<w:b/>")),
    });
    expect(
      paragraphs[0]?.runs.map(({ start, end, format }) => [start, end, format.bold, format.size]),
    ).toEqual([
      [0, 3, false, null],
      [3, 9, true, null],
    ]);
  });

  test("automatic colour is null, none is no underline", () => {
    const body = p(r("a", '<w:color w:val="auto"/><w:u w:val="none"/><w:caps/>'));
    expect(firstRun(body, "")).toMatchObject({ color: null, underline: false, caps: true });
  });
});

describe("paragraph formatting", () => {
  test("comes from defaults, styles, then the paragraph itself", () => {
    const styles =
      defaults("", '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>') +
      NORMAL +
      style("Body", based("Normal") + pPr('<w:jc w:val="both"/><w:ind w:firstLine="720"/>'));
    const body = line("a", '<w:pStyle w:val="Body"/><w:spacing w:before="120"/><w:ind w:left="284"/>');
    expect(firstFormat(body, styles)).toEqual({
      align: "justify",
      firstLineIndent: 36,
      leftIndent: 14.2,
      spaceBefore: 6,
      spaceAfter: 8,
      lineSpacing: { rule: "multiple", value: 259 / 240 },
    });
  });

  test.each([
    ['<w:spacing w:line="360" w:lineRule="auto"/>', { rule: "multiple", value: 1.5 }],
    ['<w:spacing w:line="340" w:lineRule="exact"/>', { rule: "exact", value: 17 }],
    ['<w:spacing w:line="18pt" w:lineRule="atLeast"/>', { rule: "atLeast", value: 18 }],
  ])("line spacing %s", (properties, expected) => {
    expect(firstFormat(line("a", properties), "")?.lineSpacing).toEqual(expected);
  });

  test.each([
    ['<w:ind w:hanging="360" w:firstLine="720"/>', -18],
    ['<w:ind w:firstLine="1.27cm"/>', 36],
  ])("first line %s", (properties, expected) => {
    expect(firstFormat(line("a", properties), "")?.firstLineIndent).toBeCloseTo(expected, 5);
  });

  test.each([
    ["start", "left"],
    ["end", "right"],
    ["center", "center"],
    ["distribute", "justify"],
    ["nonsense", "left"],
  ])("alignment %s", (value, expected) => {
    expect(firstFormat(line("a", `<w:jc w:val="${value}"/>`), "")?.align).toBe(expected);
  });

  test("space between neighbours of one style is left out where they ask for it", () => {
    const styles = style("List", pPr('<w:spacing w:before="60" w:after="120"/><w:contextualSpacing/>'));
    const item = (text: string) => line(text, '<w:pStyle w:val="List"/>');
    const { paragraphs } = readDocx({ body: item("a") + item("b") + line("c"), styles });
    expect(paragraphs.map(({ format }) => [format.spaceBefore, format.spaceAfter])).toEqual([
      [3, 0],
      [0, 6],
      [0, 0],
    ]);
  });

  test("automatic space is that of web pages", () => {
    const properties =
      '<w:spacing w:beforeAutospacing="1" w:before="100" w:afterAutospacing="0" w:after="100"/>';
    expect(firstFormat(line("a", properties), "")).toMatchObject({ spaceBefore: 14, spaceAfter: 5 });
  });

  test("a table's style holds before the paragraph's", () => {
    const styles =
      NORMAL +
      style("Grid", pPr('<w:jc w:val="center"/><w:spacing w:after="40"/>') + rPr("<w:b/>"), "table") +
      style("Cell", pPr('<w:jc w:val="right"/>'));
    const body = tbl(tr(tc(line("a", '<w:pStyle w:val="Cell"/>'))), 1, '<w:tblStyle w:val="Grid"/>');
    expect(firstFormat(body, styles)).toMatchObject({ align: "right", spaceAfter: 2 });
    expect(firstRun(body, styles)?.bold).toBe(true);
  });
});

describe("styles and outline", () => {
  const styles =
    NORMAL +
    style("u1", '<w:name w:val="heading 1"/>').replace('<w:name w:val="u1 name"/>', "") +
    style("Muc", based("Normal") + pPr('<w:outlineLvl w:val="2"/>'));

  test.each([
    ["its own level", '<w:outlineLvl w:val="0"/>', 0, "Normal name"],
    ["the style's level", '<w:pStyle w:val="Muc"/>', 2, "Muc name"],
    ["the name of a heading style, in any language of Word", '<w:pStyle w:val="u1"/>', 0, "heading 1"],
    ["none for body text", '<w:pStyle w:val="Muc"/><w:outlineLvl w:val="9"/>', null, "Muc name"],
    ["none where nothing says so", "", null, "Normal name"],
  ])("%s", (_, properties, level, name) => {
    expect(readDocx({ body: line("a", properties), styles }).paragraphs[0]).toMatchObject({
      outlineLevel: level,
      style: name,
    });
  });

  test("without styles a paragraph has none", () => {
    expect(readDocx({ body: line("a") }).paragraphs[0]?.style).toBeNull();
  });
});
