import fc from "fast-check";
import { parseSeparated, separatorOf } from "../../src/import/separatedText";
import { sourceParts } from "../../src/import/sourceParts";
import { columnLetters, sourceTable, spannedTable } from "../../src/import/sourceTable";

const textsOf = ({ rows }: ReturnType<typeof sourceTable>) => rows.map((row) => row.map(({ text }) => text));

const span = (text: string, columnSpan = 1, rowSpan = 1) => ({ text, number: null, columnSpan, rowSpan });

test("merged cells stand at all their places, and nothing runs into them", () => {
  const table = spannedTable("Bảng", [
    [span("STT", 1, 2), span("Tiếp nhận", 2), span("Ghi chú", 1, 9)],
    [span("Trực tuyến"), span("Trực tiếp")],
    [span("1"), span("2"), span("3"), span("4")],
  ]);
  expect(textsOf(table)).toEqual([
    ["STT", "Tiếp nhận", "Tiếp nhận", "Ghi chú", ""],
    ["STT", "Trực tuyến", "Trực tiếp", "Ghi chú", ""],
    ["1", "2", "3", "Ghi chú", "4"],
  ]);
  expect(table.rows[0]?.[1]).toBe(table.rows[0]?.[2]);
});

test("spans, however they overlap, give a rectangle that holds every text", () => {
  const cells = fc.array(
    fc.array(
      fc.record({ columnSpan: fc.integer({ min: 1, max: 5 }), rowSpan: fc.integer({ min: 1, max: 5 }) }),
      {
        maxLength: 5,
      },
    ),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(cells, (rows) => {
      let number = 0;
      const named = rows.map((row) =>
        row.map((one) => ({ ...one, number: null, text: `ô ${(number += 1)}` })),
      );
      const table = spannedTable("Bảng", named);
      expect(new Set(table.rows.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
      const found = new Set(table.rows.flat().map(({ text }) => text));
      for (const { text } of named.flat()) expect(found).toContain(text);
    }),
  );
});

test("5,000 rows of 50 columns are read; more cells than any table of figures has are refused", () => {
  const rows = Array.from({ length: 5000 }, () => new Array<number>(50).fill(7));
  expect(sourceTable("Trang tính", rows).rows).toHaveLength(5000);
  expect(() => sourceTable("Trang tính “A”", [...rows, ...rows])).toThrow(/^Trang tính “A” có quá nhiều ô/);
});

test("numbers are shown in Vietnamese and kept exactly", () => {
  const [row] = sourceTable("Trang tính", [[1234567.5, 0.1 + 0.2, 100, -3, 0]]).rows;
  expect(row?.map(({ text }) => text)).toEqual(["1.234.567,5", "0,3", "100", "-3", "0"]);
  expect(row?.map(({ number }) => number)).toEqual([1234567.5, 0.3, 100, -3, 0]);
});

test("text is NFC, with single spaces, and empty edges are no part of the table", () => {
  const table = sourceTable("Trang tính", [["", ""], ["  Lĩnh\u00a0 vực ".normalize("NFD"), "", ""], []]);
  expect(textsOf(table)).toEqual([["Lĩnh vực"]]);
  expect(table.firstRow).toBe(2);
});

test("tables one under the other are told apart; rows behind an empty row go on with theirs", () => {
  const sheet = sourceTable("Trang tính", [
    ["BIỂU 1"],
    ["Lĩnh vực", "Số lượng"],
    ["Sở hữu trí tuệ", "1"],
    [],
    ["Đo lường", "2"],
    [],
    ["BIỂU 2"],
    [],
    ["Lĩnh vực", "Trong hạn"],
    ["Đo lường", "5"],
    ["Người lập biểu"],
  ]);
  const parts = sourceParts(sheet);
  expect(parts.map(({ name, firstRow, rows }) => [name, firstRow, rows.length])).toEqual([
    ["Trang tính, bảng 1", 1, 5],
    ["Trang tính, bảng 2", 7, 5],
  ]);
});

test.each([
  ["Lĩnh vực;Số lượng\nĐo lường;1,5\n", ";"],
  ["Lĩnh vực,Số lượng\nĐo lường,1\n", ","],
  ["Lĩnh vực\tSố; lượng\nĐo, lường\t1\n", "\t"],
  ['"Nghề; nghiệp",Số\n"a",1\n', ","],
])("the separator of %j", (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
  expect(parseSeparated(text, separatorOf(text))[0]).toHaveLength(2);
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is called %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
