/** Tables that go on in a table of their own, on the next page: their rows are read as rows of the first. */
import type { Table } from "../document/snapshot";
import { foldText } from "../language/fold";
import type { Grid } from "./grid";
import type { Passage } from "./passages";
import { readHeader, type Header } from "./tableHeader";
import { isSequenceLabel, isTotalLabel } from "./tableRows";
import type { CellFact } from "./tables";

/** A table as it is read, with all that continues it. */
export interface WrittenTable {
  readonly table: Table;
  readonly grid: Grid;
  readonly header: Header;
  /** Rows of a continuation that repeat the header. */
  readonly repeated: ReadonlySet<number>;
}

/** A table that may still be continued. */
interface OpenTable extends WrittenTable {
  readonly grid: (readonly (CellFact | null)[])[];
  readonly repeated: Set<number>;
  /** Its last paragraph, -1 when it has none. */
  last: number;
  /** Number of its cells. */
  size: number;
}

/** The tables in order, each with its continuations. `gridOf` reads one of them. */
export function readContinued(
  tables: readonly Table[],
  passages: readonly Passage[],
  gridOf: (table: Table) => Grid,
): readonly WrittenTable[] {
  const filled = filledParagraphs(passages);
  const joined: OpenTable[] = [];
  for (const table of tables) {
    const next = openTable(table, gridOf(table));
    const before = joined.at(-1);
    const repeated = before === undefined ? null : continuation(before, next, filled);
    if (before === undefined || repeated === null) joined.push(next);
    else join(before, next, repeated);
  }
  return joined;
}

function openTable(table: Table, grid: Grid): OpenTable {
  let last = -1;
  for (const { paragraphs } of table.cells) last = Math.max(last, paragraphs.at(-1) ?? -1);
  const header = readHeader(grid, table.headerRows);
  return { table, grid: [...grid], header, repeated: new Set(), last, size: table.cells.length };
}

/** For each paragraph, how many before it hold text: nothing stands between two of equal number. */
function filledParagraphs(passages: readonly Passage[]): readonly number[] {
  const filled: number[] = [];
  let count = 0;
  for (const { text, pieces } of passages) {
    if (text.trim() !== "") count++;
    for (const { paragraph } of pieces) filled[paragraph] = count;
  }
  return filled;
}

/**
 * How many rows of the next table repeat the header, when it continues the one before it: only empty lines stand
 * between them, no total closed the first, and the sequence numbers go on. Else null.
 */
function continuation(before: OpenTable, next: OpenTable, filled: readonly number[]): number | null {
  const { header, grid, table } = before;
  if (header.rows === 0 || grid.length <= header.rows || table.columnCount !== next.table.columnCount)
    return null;
  const isNested = table.parent !== null || next.table.parent !== null;
  const isBlankBetween = filled[next.table.after] === filled[before.last];
  if (isNested || !isBlankBetween || isClosed(grid.at(-1))) return null;
  const repeated = repeatedRows(before, next.grid);
  const row = next.grid[repeated];
  if (row === undefined || (repeated === 0 && next.header.rows > 0)) return null;
  const column = sequenceColumn(before);
  const last = lastNumber(grid, column);
  const number = numberAt(row, column);
  if (last !== null && number !== null) return number === last + 1 ? repeated : null;
  return repeated > 0 || isClosed(row) ? repeated : null;
}

/** A total stands in the row. */
function isClosed(row: readonly (CellFact | null)[] | undefined): boolean {
  return row?.some((cell) => cell !== null && isTotalLabel(cell.text)) ?? false;
}

/** The whole header, or its row of column numbers, stands once more. */
function repeatedRows({ grid, header }: WrittenTable, next: Grid): number {
  const isSame = (row: number, other: number): boolean =>
    (grid[row] ?? []).every((cell, column) => textOf(cell) === textOf(next[other]?.[column] ?? null));
  const rows = Array.from({ length: header.rows }, (_, row) => row);
  if (rows.every((row) => isSame(row, row))) return header.rows;
  return header.numberRow !== null && isSame(header.numberRow, 0) ? 1 : 0;
}

function textOf(cell: CellFact | null): string {
  return foldText(cell?.text ?? "").replace(/\s+/g, " ");
}

function sequenceColumn({ grid, header }: WrittenTable): number | null {
  const rows = grid.slice(0, header.rows);
  const column = (grid[0] ?? []).findIndex((_, at) =>
    rows.some((row) => isSequenceLabel(row[at]?.text ?? "")),
  );
  return column < 0 ? null : column;
}

function numberAt(row: readonly (CellFact | null)[] | undefined, column: number | null): number | null {
  const text = column === null ? "" : (row?.[column]?.text ?? "");
  return /^\d{1,4}[.)]?$/.test(text) ? Number.parseInt(text, 10) : null;
}

/** Rows without a number of their own, such as sub-rows, that may stand at the end. */
const LONGEST_TAIL = 50;

function lastNumber(grid: Grid, column: number | null): number | null {
  for (let row = grid.length - 1; row >= Math.max(0, grid.length - LONGEST_TAIL); row--) {
    const number = numberAt(grid[row], column);
    if (number !== null) return number;
  }
  return null;
}

function join(before: OpenTable, next: OpenTable, repeated: number): void {
  const rows = before.grid.length;
  for (const row of next.grid) {
    before.grid.push(
      row.map((cell) =>
        cell === null ? null : { ...cell, row: cell.row + rows, id: cell.id + before.size },
      ),
    );
  }
  for (let row = 0; row < repeated; row++) before.repeated.add(rows + row);
  before.size += next.size;
  before.last = Math.max(before.last, next.last);
}
