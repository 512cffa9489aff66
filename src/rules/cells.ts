/** Values of tables by their place, and how places are named in messages. */
import type { Facts } from "../facts/facts";
import type { TableFact } from "../facts/tables";
import { remember } from "./remember";
import { ofCell, type Statement } from "./statements";

const cellIndex = remember(
  (facts): ReadonlyMap<string, Statement> =>
    new Map(facts.cellFigures.map((cell) => [`${cell.table}:${cell.row}:${cell.column}`, ofCell(cell)])),
);

/** The statement of a cell, or null when it holds no number that counts something. */
export function cellStatement(facts: Facts, table: number, row: number, column: number): Statement | null {
  return cellIndex(facts).get(`${table}:${row}:${column}`) ?? null;
}

/** "cột (7)" when the form numbers its columns, else "cột “Trước hạn”". */
export function columnName({ columns }: TableFact, column: number): string {
  const fact = columns[column];
  if (fact?.number != null) return `cột (${fact.number})`;
  return fact === undefined || fact.path.length === 0
    ? `cột ${column + 1}`
    : `cột “${fact.path.at(-1) ?? ""}”`;
}

/** "dòng “Lĩnh vực Đất đai”", cut when it is long. */
export function rowName({ rows }: TableFact, row: number): string {
  const label = rows[row]?.label ?? "";
  if (label === "") return `dòng ${row + 1}`;
  return `dòng “${label.length > 60 ? `${label.slice(0, 57).trimEnd()}…` : label}”`;
}

/** "Biểu số II.06a/VPCP/KSTT", "bảng ở mục I.3". */
export function tableName({ place }: TableFact): string {
  return /^[IVX\d]/u.test(place) ? `bảng ở mục ${place}` : place;
}
