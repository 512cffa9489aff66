import type { Snapshot, Table } from "../../../src/document/snapshot";
import { line, merged, mergeDown, p, r, sdt, span, tbl, tc, tr } from "../../support/docxMarkup";
import { readBody, readDocx, texts } from "../../support/docxReading";

/** The grid as lines of "row,column rows×columns text". */
const grid = (table: Table | undefined): readonly string[] =>
  (table?.cells ?? []).map(
    ({ row, column, rowSpan, columnSpan, text }) => `${row},${column} ${rowSpan}×${columnSpan} ${text}`,
  );

const gridOf = (body: string) => grid(readBody(body).tables[0]);

test("a header of several rows with merged cells", () => {
  const body = tbl(
    tr(tc("STT", mergeDown) + tc("Tiếp nhận", span(2)) + tc("Ghi chú", mergeDown)) +
      tr(tc("", merged) + tc("Tổng") + tc("Mới") + tc("", merged)) +
      tr(tc("1") + tc("504") + tc("503") + tc("")),
    4,
  );
  expect(gridOf(body)).toEqual([
    "0,0 2×1 STT",
    "0,1 1×2 Tiếp nhận",
    "0,3 2×1 Ghi chú",
    "1,1 1×1 Tổng",
    "1,2 1×1 Mới",
    "2,0 1×1 1",
    "2,1 1×1 504",
    "2,2 1×1 503",
    "2,3 1×1 ",
  ]);
});

test("a merge that continues nothing of its width is a cell of its own", () => {
  const body = tbl(tr(tc("a", span(2)) + tc("b")) + tr(tc("c", merged) + tc("d") + tc("e", merged)), 3);
  expect(gridOf(body)).toEqual(["0,0 1×2 a", "0,2 2×1 b", "1,0 1×1 c", "1,1 1×1 d"]);
});

test("horizontal merges of old files", () => {
  const body = tbl(tr(tc("a", '<w:hMerge w:val="restart"/>') + tc("", "<w:hMerge/>") + tc("b")), 3);
  expect(gridOf(body)).toEqual(["0,0 1×2 a", "0,2 1×1 b"]);
});

test("rows that begin late, end early or are short are filled up with empty cells", () => {
  const body = tbl(
    tr(tc("a") + tc("b") + tc("c")) +
      tr(tc("d"), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>') +
      tr(tc("e")),
    3,
  );
  expect(gridOf(body)).toEqual([
    "0,0 1×1 a",
    "0,1 1×1 b",
    "0,2 1×1 c",
    "1,0 1×1 ",
    "1,1 1×1 d",
    "1,2 1×1 ",
    "2,0 1×1 e",
    "2,1 1×1 ",
    "2,2 1×1 ",
  ]);
});

test("rows and cells inside controls", () => {
  const body = tbl(sdt("row", tr(tc("a") + tc("b"))) + tr(sdt("cell", tc("c")) + tc("d")), 2);
  const snapshot = readBody(body);
  expect(grid(snapshot.tables[0])).toEqual(["0,0 1×1 a", "0,1 1×1 b", "1,0 1×1 c", "1,1 1×1 d"]);
  expect(snapshot.controls.map(({ tag, level, text }) => [tag, level, text])).toEqual([
    ["row", "row", "a\nb"],
    ["cell", "cell", "c"],
  ]);
});

test("deleted rows are not there, inserted ones are", () => {
  const body = tbl(
    tr(tc("a")) +
      tr(tc("b"), '<w:del w:id="1" w:author="x"/>') +
      tr(tc("c"), '<w:ins w:id="2" w:author="x"/>'),
    1,
  );
  const snapshot = readBody(body);
  expect(grid(snapshot.tables[0])).toEqual(["0,0 1×1 a", "1,0 1×1 c"]);
  expect(snapshot.trackedChanges).toBe(true);
});

test("several paragraphs in a cell", () => {
  const { tables, paragraphs } = readBody(line("trước") + tbl(tr(tc(line("a") + line("b")) + tc("c")), 2));
  expect(tables[0]).toMatchObject({ after: 0, rowCount: 1, columnCount: 2, parent: null });
  expect(tables[0]?.cells[0]).toMatchObject({ paragraphs: [1, 2], text: "a\nb" });
  expect(paragraphs[2]?.cell).toEqual({ table: 0, row: 0, column: 0 });
});

test("nested tables are tables of their own", () => {
  const inner = tbl(tr(tc("trong")), 1);
  const { tables, paragraphs } = readBody(tbl(tr(tc("a") + tc(line("b") + inner + line(""))), 2));
  expect(tables.map(({ index, parent, after }) => [index, parent, after])).toEqual([
    [0, null, -1],
    [1, { table: 0, row: 0, column: 1 }, 1],
  ]);
  expect(tables[0]?.cells[1]).toMatchObject({ paragraphs: [1, 3], text: "b\n" });
  expect(paragraphs[2]?.cell).toEqual({ table: 1, row: 0, column: 0 });
});

test("header rows are the leading ones that repeat", () => {
  const header = "<w:tblHeader/>";
  const body = tbl(tr(tc("a"), header) + tr(tc("b"), header) + tr(tc("c")) + tr(tc("d"), header), 1);
  expect(readBody(body).tables[0]?.headerRows).toBe(2);
});

describe("rules", () => {
  const borders = (value: string) => `<w:tblBorders><w:top w:val="${value}"/></w:tblBorders>`;
  const ruled = (table: string, styles = ""): boolean | undefined =>
    (readDocx({ body: table, styles }) satisfies Snapshot).tables[0]?.ruled;

  test("none", () => expect(ruled(tbl(tr(tc("a")), 1))).toBe(false));
  test("of the table", () => expect(ruled(tbl(tr(tc("a")), 1, borders("single")))).toBe(true));
  test("that are not drawn", () => expect(ruled(tbl(tr(tc("a")), 1, borders("nil")))).toBe(false));
  test("of cells", () => {
    expect(ruled(tbl(tr(tc("a", '<w:tcBorders><w:top w:val="single"/></w:tcBorders>')), 1))).toBe(true);
  });
  test("of the style, or one that it is based on", () => {
    const styles =
      `<w:style w:type="table" w:styleId="Base"><w:tblPr>${borders("single")}</w:tblPr></w:style>` +
      '<w:style w:type="table" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>';
    expect(ruled(tbl(tr(tc("a")), 1, '<w:tblStyle w:val="Own"/>'), styles)).toBe(true);
  });
});

test("absurd spans stay within bounds", () => {
  const body = tbl(
    tr(tc("a", span(999_999_999)) + tc("b")) + tr(tc("c"), '<w:gridBefore w:val="99999999"/>'),
    2,
  );
  const [table] = readBody(body).tables;
  expect(table?.columnCount).toBeLessThanOrEqual(256);
});

test("an empty table and a table without grid", () => {
  const snapshot = readBody(
    `<w:tbl><w:tblPr/></w:tbl>${p(r("sau"))}<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
  );
  expect(snapshot.tables.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([
    [0, 0],
    [1, 1],
  ]);
  expect(texts(snapshot)).toEqual(["sau", ""]);
});
