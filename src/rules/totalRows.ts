/** Which rows a total row adds up. */
import type { Facts } from "../facts/facts";
import type { RowFact, TableFact } from "../facts/tables";
import { cellStatement } from "./cells";

export interface RowSum {
  readonly row: number;
  /** The rows that it adds up. */
  readonly parts: readonly number[];
  /** The columns that can be added. */
  readonly columns: readonly number[];
  /** Some column adds up, so the others should; or there is only one. */
  readonly isSure: boolean;
}

/** Total rows and subtotals with what they most likely add up: of several readings the one that fits most columns. */
export function totalRows(facts: Facts, table: number): readonly RowSum[] {
  const fact = facts.tables[table];
  if (fact === undefined) return [];
  const columns = fact.columns
    .filter(({ kind }) => kind === "count" || kind === "money")
    .map(({ index }) => index);
  return fact.rows.flatMap((row): RowSum[] => {
    if (row.kind !== "total" && row.kind !== "subtotal") return [];
    const readings = readingsOf(fact, row).filter((parts) => parts.length > 0);
    const own = columns.filter((column) => cellStatement(facts, table, row.index, column) !== null);
    const usable = (parts: readonly number[]): readonly number[] =>
      own.filter((column) => parts.every((part) => isAddable(facts, table, part, column)));
    const rated = readings.map((parts) => {
      const usableColumns = usable(parts);
      return {
        parts,
        columns: usableColumns,
        fits: usableColumns.filter((column) => fits(facts, table, row.index, parts, column)).length,
      };
    });
    const best = rated.reduce<(typeof rated)[number] | null>(
      (top, one) => (top === null || one.fits > top.fits ? one : top),
      null,
    );
    if (best === null || best.columns.length === 0) return [];
    if (row.kind === "subtotal" && best.fits === 0) return [];
    const isSure = best.fits > 0 || best.columns.length === 1;
    return [{ row: row.index, parts: best.parts, columns: best.columns, isSure }];
  });
}

/** Empty cells and dashes add nothing; text that is no number makes the column unfit. */
function isAddable(facts: Facts, table: number, row: number, column: number): boolean {
  const cell = facts.tables[table]?.cells[row]?.[column];
  return cell == null || cell.value !== null || /^-*$/.test(cell.text);
}

function fits(facts: Facts, table: number, row: number, parts: readonly number[], column: number): boolean {
  const total = cellStatement(facts, table, row, column)?.value ?? 0;
  const values = parts.map((part) => cellStatement(facts, table, part, column)?.value ?? 0);
  return total === values.reduce((all, value) => all + value, 0) || isCommon(total, values);
}

/** Every row and the total hold one number, such as the same 135 procedures in each commune: the total is no sum. */
export function isCommon(total: number, values: readonly number[]): boolean {
  return values.length > 1 && total > 0 && values.every((value) => value === total);
}

/** The likeliest first: all data rows of the block, the top level only, the subtotals only. */
function readingsOf(table: TableFact, row: RowFact): readonly (readonly number[])[] {
  const counted = table.rows.filter(
    ({ kind, index }) => kind !== "header" && kind !== "number" && kind !== "empty" && index !== row.index,
  );
  const before = counted.filter(({ index }) => index < row.index);
  const isOnTop = before.length === 0;
  const scope = isOnTop ? counted : before;
  const data = scope.filter(({ kind }) => kind === "data");
  const subtotals = scope.filter(({ kind }) => kind === "subtotal");
  const lastTotal = before.filter(({ kind }) => kind !== "data").at(-1)?.index ?? -1;
  const block = data.filter(({ index }) => isOnTop || index > lastTotal);
  const indices = (rows: readonly RowFact[]): readonly number[] => rows.map(({ index }) => index);
  const levels = [...new Set(data.map(levelOf))].sort((a, b) => a - b);
  const byLevel =
    levels.length > 1 ? levels.map((level) => indices(data.filter((one) => levelOf(one) === level))) : [];
  if (row.kind === "subtotal") return [indices(block), ...byLevel];
  return [indices(data), ...byLevel, indices(subtotals), indices(block)];
}

/** 0 for "I", "A"; 1 for "1"; 2 for "1.1", "a"; 3 for "-". Rows without a number stand at the bottom. */
function levelOf({ sequence, label }: RowFact): number {
  if (sequence === null) return /^[-+]/.test(label) ? 4 : 3;
  if (/^(?:[IVXLC]+|[A-ZĐ])[.)]?$/.test(sequence)) return 0;
  if (/^\d+[.)]?$/.test(sequence)) return 1;
  return 2;
}
