/** One sheet often holds several tables, one under the other, with titles between them. */
import { parseNumber } from "../language/numbers";
import { type SourceCell, type SourceTable, filledCells, isEmptyRow, partOf } from "./sourceTable";

export const isNumeric = ({ text, number }: SourceCell): boolean =>
  number !== null || parseNumber(text) !== null;

/**
 * The tables in a sheet. Empty rows divide it; a table begins where words stand over numbers, with the titles
 * before them. Rows without a header of their own go on with the table above.
 */
export function sourceParts(table: SourceTable): readonly SourceTable[] {
  if (table.rows.length === 0) return [];
  const starts = [0];
  let hasBody = false;
  let titlesFrom: number | null = null;
  for (const [from, to] of blocks(table)) {
    const rows = table.rows.slice(from, to);
    if (rows.every((row) => filledCells(row).length < 2)) {
      titlesFrom ??= from;
      continue;
    }
    if (hasBody && startsWithHeader(rows)) starts.push(titlesFrom ?? from);
    hasBody = true;
    titlesFrom = null;
  }
  if (starts.length < 2) return [table];
  return starts.map((from, at) => ({
    ...partOf(table, from, starts[at + 1] ?? table.rows.length),
    name: `${table.name}, bảng ${at + 1}`,
  }));
}

/** Rows between empty rows: index of the first, and behind the last. */
function blocks({ rows }: SourceTable): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const [at, row] of rows.entries()) {
    if (isEmptyRow(row)) continue;
    const last = found.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

/** Words above, something below. */
function startsWithHeader(rows: SourceTable["rows"]): boolean {
  const first = rows.findIndex((row) => filledCells(row).length >= 2);
  const header = rows[first];
  return (
    header !== undefined && rows.length > first + 1 && filledCells(header).every((cell) => !isNumeric(cell))
  );
}
