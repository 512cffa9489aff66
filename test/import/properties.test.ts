import fc from "fast-check";
import { matchRows, nameKey } from "../../src/import/matchRows";
import { type ImportReading, sizeOf } from "../../src/import/reading";
import { readImport } from "../../src/import/readImport";
import { recogniseAs, recogniseTable } from "../../src/import/recogniseTable";
import { type SourceTable, sourceTable } from "../../src/import/sourceTable";
import { figures2021, form2021 } from "./figures";

const columns = [
  ["Lĩnh vực giải quyết", null],
  ["Tiếp nhận trực tuyến trong kỳ", "online"],
  ["Tiếp nhận trực tiếp, qua dịch vụ bưu chính trong kỳ", "direct"],
  ["Từ kỳ trước chuyển qua", "carriedOver"],
  ["Giải quyết trước hạn", "early"],
  ["Giải quyết đúng hạn", "onTime"],
  ["Giải quyết quá hạn", "overdue"],
  ["Đang giải quyết, trong hạn", "pendingOnTime"],
  ["Đang giải quyết, quá hạn", "pendingOverdue"],
] as const;

const fieldNames = [
  "Hoạt động khoa học và công nghệ",
  "Năng lượng nguyên tử, an toàn bức xạ và hạt nhân",
  "Tiêu chuẩn đo lường chất lượng",
  "Sở hữu trí tuệ",
];

function readingOf(source: SourceTable): ImportReading {
  const recognition = recogniseAs(source, form2021, "dossiers.byField");
  if (!recognition) throw new Error("Not recognised");
  return readImport(form2021, source, recognition, figures2021);
}

const counts = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 8, maxLength: 8 });
const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });

test("whatever the order of the columns and rows, every number goes to its figure", () => {
  fc.assert(
    fc.property(
      order,
      fc.array(counts, { minLength: 4, maxLength: 4 }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (columnOrder, numbers, rowOrder) => {
        const rowOf = (row: number) => [fieldNames[row] ?? "", ...(numbers[row] ?? [])];
        const table = [columns.map(([label]) => label), ...rowOrder.map(rowOf)].map((cells) =>
          columnOrder.map((at) => cells[at] ?? null),
        );
        const reading = readingOf(sourceTable("Trang tính", table));
        for (const { row, changes, same } of reading.rows) {
          const own = numbers[fieldNames.indexOf(row?.name ?? "")] ?? [];
          expect(changes.length + same).toBe(8);
          for (const { column, cell } of changes)
            expect(cell.typed).toEqual({
              kind: "read",
              value: own[columns.findIndex(([, id]) => id === column) - 1],
            });
        }
        expect(reading.rows).toHaveLength(4);
      },
    ),
    { numRuns: 60 },
  );
});

const cell = fc.oneof(
  fc.constantFrom(
    "",
    "Lĩnh vực",
    "Tổng cộng",
    "(1)",
    "(2)",
    "(3)=(1)+(2)",
    "Trước hạn",
    "Quá hạn",
    "08",
    "1.234",
    "không",
    "-",
    "1,234",
    "#REF!",
  ),
  fc.string({ unit: fc.constantFrom("ộ", "1", ".", " ", "(", "a") }),
  fc.double(),
);
const anyTable = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

test("whatever stands in a table, each of its rows is taken, left with a reason, or part of the header", () => {
  fc.assert(
    fc.property(anyTable, (values) => {
      const source = sourceTable("Trang tính", values);
      for (const recognition of recogniseTable(source, form2021)) {
        const { rows, left, columns: read } = readImport(form2021, source, recognition, figures2021);
        const header = source.rows.map((_, at) => at).slice(recognition.headerFrom, recognition.body);
        const spoken = new Set([...rows, ...left].map(({ at }) => at).concat(header));
        source.rows.forEach((row, at) => {
          const isFilled = row.some(({ text }) => text !== "");
          const isNumberRow = row.every(({ text }) => text === "" || /^\(\d/.test(text));
          if (isFilled && !isNumberRow) expect(spoken).toContain(at);
        });
        for (const { why } of left) expect(why).not.toBe("");
        const targets = read.flatMap(({ target }) => target ?? []);
        expect(new Set(targets).size).toBe(targets.length);
      }
    }),
    { numRuns: 150 },
  );
});

const rows = fieldNames.map((name, at) => ({ id: `f${at + 1}`, name }));

test.each([
  ["Tiêu chuẩn Đo lường Chất lượng", "f3", true],
  ["lĩnh vực tiêu chuẩn - đo lường - chất lượng", "f3", true],
  ["3. Lĩnh vực Tiêu chuẩn – Đo lường – Chất lượng", "f3", true],
  ["TIÊU  CHUẨN ĐO LƯỜNG CHẤT LƯỢNG".normalize("NFD"), "f3", true],
  ["Hoạt động KH&CN", "f1", false],
  ["Sở hữu trí tụê", "f4", false],
  ["An toàn bức xạ và hạt nhân", "f2", false],
  ["An toàn thông tin", undefined, true],
  ["Chất lượng", undefined, true],
])("the field %j is row %s", (name, id, sure) => {
  const [match] = matchRows([name], rows);
  expect([match?.row?.id, match?.sure]).toEqual([id, sure]);
});

test("two rows never come to one row of the report", () => {
  const found = matchRows(["Sở hữu trí tuệ", "sở hữu trí tuệ", "Sở hữu trí tuệ (mới)"], rows);
  expect(found.map(({ row }) => row?.id ?? null)).toEqual(["f4", null, null]);
});

test("a name's key is the key of its key", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldNames), (name) => expect(nameKey(nameKey(name))).toBe(nameKey(name))),
  );
});

test("500 rows with 13 columns are read, all of them new", () => {
  const header = columns.map(([label]) => label);
  const body = Array.from({ length: 500 }, (_, at) => [`Lĩnh vực số ${at}a`, 1, 2, 3, 4, 5, 6, 7, 8]);
  const reading = readingOf(sourceTable("Trang tính", [header, ...body]));
  expect(sizeOf(reading)).toEqual({ figures: 4000, newRows: 500 });
});

test("a list of names alone is a list: the fields", () => {
  const source = sourceTable("Trang tính", [
    ["STT", "Lĩnh vực"],
    [1, "Sở hữu trí tuệ"],
    [2, "An toàn thông tin"],
  ]);
  const [best] = recogniseTable(source, form2021);
  if (!best) throw new Error("Not recognised");
  const { table, rows } = readImport(form2021, source, best, figures2021);
  expect(table.path).toBe("fields.list");
  expect(rows.map(({ name, row }) => [name, row?.id ?? null])).toEqual([
    ["Sở hữu trí tuệ", "f4"],
    ["An toàn thông tin", null],
  ]);
});

test.each([
  [["Lĩnh vực", "Trực tuyến"], "dossiers.byField"],
  [["Lĩnh vực", "Ghi chú", "Trực tuyến"], "dossiers.byField"],
  [["Lĩnh vực", "Cấp tỉnh", "Cấp xã"], "procedures.byField"],
  [["STT", "Lĩnh vực"], "fields.list"],
  [["Nội dung chi", "Số tiền"], "budget.items"],
])("a table with the headings %j is %s", (headings, path) => {
  const source = sourceTable("Trang tính", [
    headings,
    headings.map((_, at) => (at === 0 ? "Sở hữu trí tuệ" : 12)),
  ]);
  expect(recogniseTable(source, form2021)[0]?.path).toBe(path);
});
