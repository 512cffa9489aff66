/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ImportReading, sizeOf } from "../../src/import/reading";
import { readImport } from "../../src/import/readImport";
import { recogniseTable } from "../../src/import/recogniseTable";
import { htmlTables } from "../../src/pane/import/htmlTables";
import { figures2021, form2021 } from "./figures";

const fixture = (name: string): string => readFileSync(join(__dirname, "fixtures", name), "utf8");

function readingOf(html: string): ImportReading {
  const [source] = htmlTables(html);
  if (!source) throw new Error("No table");
  const [best] = recogniseTable(source, form2021);
  if (!best) throw new Error("Not recognised");
  return readImport(form2021, source, best, figures2021);
}

/** Values by row and column as they would be taken over. */
const valuesOf = ({ rows }: ImportReading, row: string): Record<string, unknown> =>
  Object.fromEntries(
    (rows.find((one) => one.row?.name === row)?.changes ?? []).map(({ column, cell }) => [
      column,
      cell.typed?.kind === "read" ? cell.typed.value : null,
    ]),
  );

test.each([
  "libreoffice-calc.html",
  "libreoffice-writer.html",
  "excel-rebuilt.html",
  "google-sheets-rebuilt.html",
])("%s gives the same figures, and nothing in it contradicts itself", (name) => {
  const reading = readingOf(fixture(name));
  expect(reading.table.path).toBe("dossiers.byField");
  expect(reading.columns.filter(({ target }) => target === null)).toEqual([]);
  expect(reading.rows.map(({ row }) => row?.id)).toEqual(["f1", "f2", "f3", "f4"]);
  expect(valuesOf(reading, "Tiêu chuẩn đo lường chất lượng")).toEqual({
    online: 200,
    direct: 1034,
    early: 10,
    onTime: 1220,
    pendingOnTime: 4,
  });
  expect(valuesOf(reading, "Sở hữu trí tuệ")).toEqual({ direct: 2, onTime: 1, pendingOnTime: 1 });
  expect(sizeOf(reading).newRows).toBe(0);
  expect(reading.problems).toEqual([]);
});

test("a block copied out of a web page: nothing in it runs, spans of a thousand million are no table", () => {
  const html = `<script>window.hacked = true</script><img src="x" onerror="window.hacked = true">
    <table><tr><th colspan="1000000000">Lĩnh vực<script>window.hacked = true</script></th></tr>
    <tr><td rowspan="1000000000">Sở hữu trí tuệ</td><td>1</td></tr></table>`;
  const [table] = htmlTables(html);
  expect(table?.rows).toHaveLength(2);
  expect(table?.rows[0]?.[0]?.text).toBe("Lĩnh vực");
  expect("hacked" in window).toBe(false);
  const wide = `<table>${'<tr><td colspan="1000">x</td></tr>'.repeat(500)}</table>`;
  expect(() => htmlTables(wide)).toThrow(/quá nhiều ô/);
});

test("text without a table holds none", () => {
  expect(htmlTables("<p>Không có bảng nào.</p>")).toEqual([]);
  expect(htmlTables("")).toEqual([]);
  expect(htmlTables("<table><tr><td> </td></tr></table>")).toEqual([]);
});
