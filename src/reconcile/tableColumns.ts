/** Columns that come into a standing table, and new rows cut to the columns that stand. */
import type { TableBlock, TableCell, TableRow } from "../document/blocks";
import type { ColumnCell, Edit } from "../document/port";
import type { Table } from "../document/snapshot";
import { cellColumns } from "./parts";
import type { TableKeys } from "./tableKeys";

/** A column of the table once new ones have come. */
export interface TableColumn {
  /** Null: the drafter's own. */
  readonly key: string | null;
  /** Its number as it stands; null: it comes. */
  readonly standing: number | null;
}

const emptyCell: TableCell = { inlines: [], align: "center", columnSpan: 1, rowSpan: 1 };

/** Where each cell of a new table lies. */
interface PlacedCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
}

function placedCells(table: TableBlock): readonly PlacedCell[] {
  const columns = cellColumns(table);
  return table.rows.flatMap(({ cells }, row) =>
    cells.map((cell, index) => ({ cell, row, column: columns[row]?.[index] ?? 0 })),
  );
}

/** Finds the cell of a new table that covers a row and column. */
function coverOf(table: TableBlock): (row: number, column: number) => PlacedCell | undefined {
  const covers = new Map<number, PlacedCell>();
  const width = table.columnKeys.length;
  for (const placed of placedCells(table))
    for (let row = placed.row; row < placed.row + placed.cell.rowSpan; row++)
      for (let column = placed.column; column < placed.column + placed.cell.columnSpan; column++)
        covers.set(row * width + column, placed);
  return (row, column) => covers.get(row * width + column);
}

/** Edits that put new columns in, and all columns as they are then. */
export function newColumns(
  table: Table,
  next: TableBlock,
  keys: TableKeys,
  lastColumns: readonly string[],
): { readonly edits: readonly Edit[]; readonly columns: readonly TableColumn[] } {
  const comes = next.columnKeys.map((key) => !keys.columns.includes(key) && !lastColumns.includes(key));
  const edits: Edit[] = [];
  const columns: TableColumn[] = [];
  const comesAfter = new Map<number, number[]>();
  let after = -1;
  for (const [column, key] of next.columnKeys.entries()) {
    const at = keys.columns.indexOf(key);
    if (at >= 0) after = at;
    else if (comes[column]) comesAfter.set(after, [...(comesAfter.get(after) ?? []), column]);
  }
  for (const place of [-1, ...keys.columns.keys()]) {
    if (place >= 0) columns.push({ key: keys.columns[place] ?? null, standing: place });
    for (const column of comesAfter.get(place) ?? []) {
      columns.push({ key: next.columnKeys[column] ?? null, standing: null });
      edits.push({
        kind: "insertColumn",
        table: table.index,
        after: place,
        cells: columnCells(table, next, keys, column, place, comes),
      });
    }
  }
  return { edits, columns };
}

/** What a new column has in each row that stands. */
function columnCells(
  table: Table,
  next: TableBlock,
  keys: TableKeys,
  column: number,
  after: number,
  comes: readonly boolean[],
): readonly ColumnCell[] {
  const cover = coverOf(next);
  const nextRows = new Map(next.rows.map(({ key }, row) => [key, row]));
  const reachedOver = new Set<number>();
  for (const cell of table.cells)
    if (cell.column <= after && after + 1 < cell.column + cell.columnSpan)
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) reachedOver.add(row);
  return keys.rows.map((key, row): ColumnCell => {
    if (reachedOver.has(row)) return "widenLeft";
    const nextRow = key === null ? undefined : nextRows.get(key);
    const placed = nextRow === undefined ? undefined : cover(nextRow, column);
    if (nextRow === undefined || !placed) return emptyCell;
    const { cell, column: start } = placed;
    const stays = (from: number, to: number): boolean => comes.slice(from, to).includes(false);
    if (start < column || stays(start, column)) return "widenLeft";
    if (stays(column + 1, start + cell.columnSpan)) return "widenRight";
    return placed.row < nextRow ? "covered" : { ...cell, columnSpan: 1 };
  });
}

/** Columns that a cell reaches over between a row and the next one. */
export const reachedOver = ({ cells }: Table, after: number): ReadonlySet<number> =>
  new Set(
    cells
      .filter(({ row, rowSpan }) => row <= after && after + 1 < row + rowSpan)
      .flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, index) => column + index)),
  );

/**
 * Cuts new rows to the columns that stand: what a row says of others is left out, the drafter's columns stay empty.
 * `covered`: columns that need no cell.
 */
export function rowFitter(
  next: TableBlock,
  columns: readonly TableColumn[],
): (row: number, covered: ReadonlySet<number>) => TableRow | null {
  const cover = coverOf(next);
  return (at, covered) => {
    const row = next.rows[at];
    if (!row) return null;
    const cells: TableCell[] = [];
    let open: TableCell | null = null;
    /** Columns without a cell of their own since the open cell. */
    let passed = 0;
    for (const { key, standing } of columns) {
      if (standing !== null && covered.has(standing)) continue;
      const column = key === null ? -1 : next.columnKeys.indexOf(key);
      const cell = column < 0 ? undefined : cover(at, column)?.cell;
      if (!cell) passed++;
      else if (cell === open) {
        const last = cells.pop();
        if (last) cells.push({ ...last, columnSpan: last.columnSpan + passed + 1 });
        passed = 0;
      } else {
        for (; passed > 0; passed--) cells.push(emptyCell);
        open = cell;
        cells.push({ ...cell, columnSpan: 1, rowSpan: 1 });
      }
    }
    for (; passed > 0; passed--) cells.push(emptyCell);
    return { ...row, cells };
  };
}

/**
 * Takes the columns that go out of the rows that come: a row is cut while all its columns stand, and which of them
 * go is only known when all is decided.
 */
export function withoutGoingColumns(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => {
    if (edit.kind !== "insertRow") return edit;
    const places = edits.flatMap((other) => {
      if (other.kind !== "removeColumn" || other.table !== edit.table) return [];
      const before = edits.filter(
        (come) => come.kind === "insertColumn" && come.table === edit.table && come.after < other.column,
      );
      return [other.column + before.length];
    });
    return places.length === 0 ? edit : { ...edit, row: narrowed(edit.row, new Set(places)) };
  });
}

function narrowed(row: TableRow, going: ReadonlySet<number>): TableRow {
  let column = 0;
  const cells = row.cells.flatMap((cell): readonly TableCell[] => {
    const own = Array.from({ length: cell.columnSpan }, (_, index) => column + index);
    column += cell.columnSpan;
    const columnSpan = own.filter((each) => !going.has(each)).length;
    return columnSpan === 0 ? [] : [{ ...cell, columnSpan }];
  });
  return { ...row, cells };
}
