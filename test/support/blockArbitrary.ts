import fc from "fast-check";
import type {
  Block,
  ContentBlock,
  Inline,
  ParagraphBlock,
  ParagraphRole,
  TableBlock,
  TableCell,
} from "../../src/document/blocks";

const ROLES: readonly ParagraphRole[] = [
  "body",
  "bullet",
  "subBullet",
  "heading1",
  "heading2",
  "attachment",
  "annexTitle",
  "unitLine",
  "amountInWords",
];

/** Text as it may come from anywhere: Vietnamese, markup, tabs, line ends, special hyphens, surrogates, controls. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        "504",
        " ",
        "hồ sơ",
        "<w:t>",
        "&amp;",
        '"',
        "\t",
        "\n",
        "\r\n",
        "\u2011",
        "\u00ad",
        "\u0000",
        "😀",
        "]]>",
        "ễ",
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join("")),
);

/** What a text reads as once it was written: one line end, forbidden characters visible, lone surrogates too. */
export const readBack = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/[^]/gu, (character) => (isForbidden(character) ? "\ufffd" : character));

/** Characters that XML 1.0 has no way to write (§2.2). */
const isForbidden = (character: string): boolean =>
  (character < " " && character !== "\t" && character !== "\n") || /[\ufffe\uffff]/.test(character);

const path = fc
  .tuple(fc.constantFrom("dossiers", "budget", "d.r1"), fc.stringMatching(/^[a-z][A-Za-z0-9]{0,12}$/))
  .map((parts) => parts.join("."));

const inline: fc.Arbitrary<Inline> = fc.record(
  { text: anyText, figure: path, bold: fc.boolean(), italic: fc.boolean() },
  { requiredKeys: ["text"] },
);

const paragraph: fc.Arbitrary<ParagraphBlock> = fc.record({
  kind: fc.constant("paragraph" as const),
  role: fc.constantFrom(...ROLES),
  inlines: fc.array(inline, { maxLength: 4 }),
});

const cellOf = (columnSpan: number, rowSpan: number): fc.Arbitrary<TableCell> =>
  fc.record({
    inlines: fc.array(inline, { maxLength: 2 }),
    align: fc.constantFrom("left", "center", "right"),
    columnSpan: fc.constant(columnSpan),
    rowSpan: fc.constant(rowSpan),
  });

/** A grid cut into cells: each place begins a cell as wide and as high as the draw allows. */
function tableOf(columns: number, rows: number, draws: readonly number[]): fc.Arbitrary<TableBlock> {
  const taken = new Set<string>();
  const shapes: { columnSpan: number; rowSpan: number }[][] = Array.from({ length: rows }, () => []);
  let draw = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(`${row} ${column}`)) continue;
      const wish = draws[draw++ % draws.length] ?? 0;
      let columnSpan = 1;
      while (
        columnSpan <= wish % 3 &&
        column + columnSpan < columns &&
        !taken.has(`${row} ${column + columnSpan}`)
      )
        columnSpan += 1;
      const rowSpan = Math.min(1 + (Math.floor(wish / 3) % 3), rows - row);
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < columnSpan; right += 1) taken.add(`${row + down} ${column + right}`);
      shapes[row]?.push({ columnSpan, rowSpan });
    }
  }
  return fc.record({
    kind: fc.constant("table" as const),
    columnWidths: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: columns, maxLength: columns }),
    columnKeys: fc.constant(Array.from({ length: columns }, (_, index) => `c${index}`)),
    ruled: fc.boolean(),
    rows: fc.tuple(
      ...shapes.map((cells, index) =>
        fc.record({
          key: fc.constant(`r${index}`),
          header: fc.constant(index === 0),
          cells: fc.tuple(...cells.map(({ columnSpan, rowSpan }) => cellOf(columnSpan, rowSpan))),
        }),
      ),
    ),
  });
}

export const anyTable: fc.Arbitrary<TableBlock> = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.nat(8), { minLength: 1, maxLength: 20 }),
  )
  .chain(([columns, rows, draws]) => tableOf(columns, rows, draws));

const content: fc.Arbitrary<ContentBlock> = fc.oneof({ weight: 3, arbitrary: paragraph }, anyTable);

export const anyBlock: fc.Arbitrary<Block> = fc.record({
  id: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,20}$/),
  title: anyText,
  place: fc.constantFrom("head", "body", "closing", "annex"),
  orientation: fc.constantFrom("portrait", "landscape"),
  content: fc.array(content, { maxLength: 4 }),
});

export const anyBlocks: fc.Arbitrary<readonly Block[]> = fc.array(anyBlock, { maxLength: 4 });
