/**
 * Merges a ruled table by the keys of its rows and columns: what stays keeps its formatting and the drafter's
 * changes; rows and columns that come, go or move are edits of their own.
 */
import type { TableBlock } from "../document/blocks";
import type { ColumnCell, Edit } from "../document/port";
import type { Cell, Table } from "../document/snapshot";
import type { TextRange } from "./plan";
import { skeletonOf } from "./sentences";
import type { Standing } from "./standing";
import { type Piece, type TableWriting, cellColumns, tableWriting, textOf } from "./writing";

export interface TableConflict {
  readonly kind: "wording" | "row" | "column";
  readonly was: string;
  readonly mine: string;
  readonly theirs: string;
  readonly place: TextRange | null;
  readonly edits: readonly Edit[];
  /** Row and column key of what is in conflict; one is null for a whole column or row. */
  readonly row: string | null;
  readonly column: string | null;
}

export interface TableMerge {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly TableConflict[];
  readonly replaced: readonly TextRange[];
}

/** Keys of the rows and columns of the table as it stands; null: the drafter's own. */
interface Keys {
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

/** `group.grid.row.column` → its row and column. */
function cellKey(path: string): { readonly row: string; readonly column: string } | null {
  const [, , row, column] = path.split(".");
  return row !== undefined && column !== undefined ? { row, column } : null;
}

const commonest = (values: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
};

const piecesOfCell = (cell: Cell, standing: Standing): readonly Piece[] =>
  cell.paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [{ text: "\n" }] : []),
    ...standing.piecesOf(paragraph),
  ]);

/** Rows and columns of linked figures name themselves; those without keep the order in which they were written. */
function keysOf(table: Table, written: TableWriting, standing: Standing): Keys | null {
  const inRow: string[][] = Array.from({ length: table.rowCount }, () => []);
  const inColumn: string[][] = Array.from({ length: table.columnCount }, () => []);
  for (const cell of table.cells)
    for (const { figure } of piecesOfCell(cell, standing)) {
      const key = figure === undefined ? null : cellKey(figure);
      if (!key) continue;
      inRow[cell.row]?.push(key.row);
      if (cell.columnSpan === 1) inColumn[cell.column]?.push(key.column);
    }
  const known = new Set(written.rows.map(({ key }) => key));
  const rows = inRow.map((keys) => {
    const key = commonest(keys);
    return key !== null && known.has(key) ? key : null;
  });
  const firstKeyed = rows.findIndex((key) => key !== null);
  if (firstKeyed < 0) return null;
  const headers = written.rows.slice(
    0,
    written.rows.findIndex(({ key }) => rows.includes(key)),
  );
  for (const [index, { key }] of headers.entries()) {
    const row = firstKeyed - headers.length + index;
    if (row >= 0) rows[row] = key;
  }
  const columns: (string | null)[] = inColumn.map((keys) => {
    const key = commonest(keys);
    return key !== null && written.columnKeys.includes(key) ? key : null;
  });
  const used = new Set(columns);
  const unlinked = written.columnKeys.filter((key) => !used.has(key));
  const open = [...columns.keys()].filter((column) => columns[column] === null);
  // As many columns without figures as were written without: they are the same ones, in order.
  if (open.length === unlinked.length)
    for (const [index, column] of open.entries()) columns[column] = unlinked[index] ?? null;
  return { rows, columns };
}

const cellsByKey = (table: TableWriting): ReadonlyMap<string, readonly Piece[]> =>
  new Map(
    table.rows.flatMap(({ key, cells }) =>
      cells.map(({ column, pieces }) => [`${key} ${column}`, pieces] as const),
    ),
  );

/** Merges one table. Null: its rows carry no linked figures, so they cannot be told apart. */
export function mergeTable(
  writtenTable: TableWriting,
  table: Table,
  next: TableBlock,
  standing: Standing,
): TableMerge | null {
  const keys = keysOf(table, writtenTable, standing);
  if (!keys) return null;
  const edits: Edit[] = [];
  const conflicts: TableConflict[] = [];
  const replaced: TextRange[] = [];
  const nextTable = tableWriting(next);
  const last = cellsByKey(writtenTable);
  const theirs = cellsByKey(nextTable);
  const nextRows = nextTable.rows.map(({ key }) => key);
  const lastRows = writtenTable.rows.map(({ key }) => key);

  const standingCells = table.cells.map((cell) => ({
    cell,
    row: keys.rows[cell.row] ?? null,
    column: keys.columns[cell.column] ?? null,
    pieces: piecesOfCell(cell, standing),
  }));
  const touched = (chosen: readonly (typeof standingCells)[number][]): boolean =>
    chosen.some(
      ({ row, column, pieces }) =>
        skeletonOf(pieces) !==
        skeletonOf((row !== null && column !== null && last.get(`${row} ${column}`)) || []),
    );
  const going = { rows: new Set<string>(), columns: new Set<string>() };

  for (const [row, key] of keys.rows.entries()) {
    if (key === null || nextRows.includes(key)) continue;
    going.rows.add(key);
    const own = standingCells.filter(({ cell }) => cell.row === row);
    const edit: Edit = { kind: "removeRow", table: table.index, row };
    for (const { cell } of own) replaced.push(...rangesOf(cell, standing));
    if (touched(own)) conflicts.push(structureConflict("row", key, own, edit));
    else edits.push(edit);
  }
  for (const [column, key] of keys.columns.entries()) {
    if (key === null || next.columnKeys.includes(key)) continue;
    going.columns.add(key);
    const own = standingCells.filter(({ cell }) => cell.column === column && cell.columnSpan === 1);
    const edit: Edit = { kind: "removeColumn", table: table.index, column };
    for (const { cell } of own) replaced.push(...rangesOf(cell, standing));
    if (touched(own)) conflicts.push(structureConflict("column", key, own, edit));
    else edits.push(edit);
  }

  for (const { cell, row, column, pieces } of standingCells) {
    if (row === null || column === null || going.rows.has(row) || going.columns.has(column)) continue;
    const was = last.get(`${row} ${column}`) ?? [];
    const now = theirs.get(`${row} ${column}`);
    if (!now || skeletonOf(now) === skeletonOf(was) || skeletonOf(now) === skeletonOf(pieces)) continue;
    const [place] = rangesOf(cell, standing);
    if (!place) continue;
    const edit: Edit = { kind: "replaceText", ...place, inlines: now };
    if (skeletonOf(pieces) === skeletonOf(was)) {
      edits.push(edit);
      replaced.push(place);
    } else
      conflicts.push({
        kind: "wording",
        was: textOf(was),
        mine: textOf(pieces),
        theirs: textOf(now),
        place,
        edits: [edit],
        row,
        column,
      });
  }

  edits.push(...newRows(table, next, keys.rows, lastRows));
  edits.push(...newColumns(table, next, keys, writtenTable.columnKeys));
  return { edits, conflicts, replaced };
}

function rangesOf(cell: Cell, standing: Standing): readonly TextRange[] {
  return cell.paragraphs.map((paragraph) => ({
    paragraph,
    start: 0,
    end: standing.snapshot.paragraphs[paragraph]?.text.length ?? 0,
  }));
}

function structureConflict(
  kind: "row" | "column",
  key: string,
  cells: readonly { readonly cell: Cell; readonly pieces: readonly Piece[] }[],
  edit: Edit,
): TableConflict {
  const mine = cells.map(({ pieces }) => textOf(pieces)).join(" | ");
  const paragraph = cells[0]?.cell.paragraphs[0];
  return {
    kind,
    was: "",
    mine,
    theirs: "",
    place: paragraph === undefined ? null : { paragraph, start: 0, end: 0 },
    edits: [edit],
    row: kind === "row" ? key : null,
    column: kind === "column" ? key : null,
  };
}

/** Rows that come stand behind the row that precedes them in the new table; rows that change order move there. */
function newRows(
  table: Table,
  next: TableBlock,
  standingKeys: readonly (string | null)[],
  lastKeys: readonly string[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const nextKeys = next.rows.map(({ key }) => key);
  const shared = standingKeys.filter((key): key is string => key !== null && nextKeys.includes(key));
  const inOldOrder = lastKeys.filter((key) => shared.includes(key));
  const inNewOrder = nextKeys.filter((key) => shared.includes(key));
  // The drafter's own order stays; only an order that the figures changed is followed.
  const reordered = inOldOrder.join() === shared.join() && inOldOrder.join() !== inNewOrder.join();
  const stay = new Set(reordered ? longestRising(inNewOrder, (key) => shared.indexOf(key)) : shared);
  let after = -1;
  for (const row of next.rows) {
    const at = standingKeys.indexOf(row.key);
    if (at >= 0 && stay.has(row.key)) after = at;
    else if (at >= 0) edits.push({ kind: "moveRow", table: table.index, row: at, after });
    else if (!lastKeys.includes(row.key)) edits.push({ kind: "insertRow", table: table.index, after, row });
  }
  return edits;
}

/** The longest part of a sequence whose ranks rise: what may stay where it is. */
function longestRising(keys: readonly string[], rank: (key: string) => number): readonly string[] {
  const best: (readonly string[])[] = [];
  for (const [index, key] of keys.entries()) {
    let longest: readonly string[] = [];
    for (let earlier = 0; earlier < index; earlier++) {
      const chain = best[earlier] ?? [];
      const tail = chain.at(-1);
      if (tail !== undefined && rank(tail) < rank(key) && chain.length > longest.length) longest = chain;
    }
    best.push([...longest, key]);
  }
  return best.reduce((one, other) => (other.length > one.length ? other : one), []);
}

function newColumns(
  table: Table,
  next: TableBlock,
  { rows, columns }: Keys,
  lastColumns: readonly string[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const starts = cellColumns(next);
  const comes = next.columnKeys.map((key) => !columns.includes(key) && !lastColumns.includes(key));
  let after = -1;
  for (const [column, key] of next.columnKeys.entries()) {
    const at = columns.indexOf(key);
    if (at >= 0) after = at;
    else if (comes[column]) {
      const cells = rows.map((rowKey): ColumnCell => {
        const row = next.rows.findIndex((candidate) => candidate.key === rowKey);
        return row < 0 ? emptyCell : columnCell(next, starts, row, column, comes);
      });
      edits.push({ kind: "insertColumn", table: table.index, after, cells });
    }
  }
  return edits;
}

const emptyCell: ColumnCell = { inlines: [], align: "center", columnSpan: 1, rowSpan: 1 };

/** What the new table has at a row and column: a cell that begins there, or one that reaches over it. */
function columnCell(
  table: TableBlock,
  starts: readonly (readonly number[])[],
  row: number,
  column: number,
  comes: readonly boolean[],
): ColumnCell {
  for (const [index, start] of (starts[row] ?? []).entries()) {
    const cell = table.rows[row]?.cells[index];
    if (!cell || column < start || column >= start + cell.columnSpan) continue;
    if (start < column) return "widenLeft";
    const stays = comes.slice(start, start + cell.columnSpan).includes(false);
    return stays ? "widenRight" : { ...cell, columnSpan: 1 };
  }
  return "covered";
}
