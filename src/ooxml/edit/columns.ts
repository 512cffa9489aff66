import type { ColumnCell } from "../../document/port";
import type { TableSource } from "../snapshot/reading";
import { detach, isElement, type XmlElement } from "../xml";
import { isAttached, putAfter, setWord, wordElement, type Editing } from "./editing";
import { prune } from "./runs";
import { removeTable } from "./rows";
import {
  cellsOf,
  gridColumns,
  mendMerges,
  newCell,
  refreshWidths,
  rowsOf,
  setMerge,
  setSpan,
  spanOf,
  widthOf,
} from "./tableShape";

/** What an edit of a column holds on to, found before any column changes. */
export interface ColumnHandle {
  readonly table: XmlElement;
  readonly grid: XmlElement | null;
  readonly rows: readonly RowHandle[];
}

interface RowHandle {
  readonly row: XmlElement;
  /** The cell that covers the column, and the one that begins behind it. */
  readonly cell: XmlElement | null;
  readonly next: XmlElement | null;
}

/** Column -1 is the left edge: there only what stands behind it is known. */
export function findColumn({ element, rows }: TableSource, column: number): ColumnHandle {
  return {
    table: element,
    grid: gridColumns(element)[column] ?? null,
    rows: rows.map((row) => ({
      row: row.element,
      cell:
        row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan)?.element ??
        null,
      next: row.cells.find((cell) => cell.column > column)?.element ?? null,
    })),
  };
}

/** Puts a column behind the handle's; several for one place follow each other. */
export function insertColumn(handle: ColumnHandle, cells: readonly ColumnCell[], editing: Editing): void {
  for (const [index, place] of handle.rows.entries()) {
    const content = cells[index];
    if (content === undefined || !isAttached(place.row)) continue;
    insertCell(place, content, editing);
  }
  insertGridColumn(handle, editing);
  refreshWidths(handle.table);
}

function insertCell({ row, cell, next }: RowHandle, content: ColumnCell, editing: Editing): void {
  const before = cell && (editing.lastAfter.get(cell) ?? cell);
  if (content === "widenLeft") {
    if (before) setSpan(before, spanOf(before) + 1);
  } else if (content === "widenRight") {
    if (next && isAttached(next)) setSpan(next, spanOf(next) + 1);
  } else {
    const model = cell ?? next ?? cellsOf(row)[0];
    if (!model) return;
    const added = newCell(model, content === "covered" ? null : content, 1, editing);
    if (content === "covered") setMerge(added, "continue");
    else if (content.rowSpan > 1) setMerge(added, "restart");
    if (cell) putAfter(editing, cell, [added]);
    else if (next) next.parentNode?.insertBefore(added, next);
    else row.appendChild(added);
  }
}

/** The new column takes half of the width of its neighbour. */
function insertGridColumn({ table, grid }: ColumnHandle, editing: Editing): void {
  const neighbour = grid ?? gridColumns(table)[0];
  if (!neighbour) return;
  const width = widthOf(neighbour);
  const half = Math.floor(width / 2);
  setWord(neighbour, "w", String(width - half));
  const added = wordElement(table, "gridCol", { w: String(half) });
  if (grid) putAfter(editing, grid, [added]);
  else neighbour.parentNode?.insertBefore(added, neighbour);
}

/** Removes a column: cells that cover others too become narrower. */
export function removeColumn(handle: ColumnHandle): void {
  if (handle.grid && !isAttached(handle.grid)) return;
  for (const { row, cell } of handle.rows) {
    if (!cell || !isAttached(cell)) continue;
    const span = spanOf(cell);
    if (span > 1) {
      setSpan(cell, span - 1);
      continue;
    }
    const parent = cell.parentNode;
    detach(cell);
    if (isElement(parent) && parent !== row) prune(parent);
    if (cellsOf(row).length === 0) detach(row);
  }
  if (handle.grid) detach(handle.grid);
  if (rowsOf(handle.table).length === 0) {
    removeTable(handle.table);
    return;
  }
  mendMerges(handle.table);
  refreshWidths(handle.table);
}
