import type { TableRow } from "../../document/blocks";
import { NS, W } from "../names";
import { wordChild } from "../snapshot/values";
import { childElements, detach, is, isElement, type XmlElement } from "../xml";
import { isAttached, putAfter, unsupported, wordElement, type Editing } from "./editing";
import { prune } from "./runs";
import {
  cellAt,
  columnCountOf,
  mendMerges,
  mergeOf,
  newCell,
  placedCells,
  rowsOf,
  setMerge,
} from "./tableShape";

/** Puts a row behind another one, or first; formatting comes from the neighbour that is of the same kind. */
export function insertRow(
  table: XmlElement,
  after: XmlElement | null,
  row: TableRow,
  editing: Editing,
): void {
  const rows = rowsOf(table);
  const position = after ? rows.indexOf(after) : -1;
  const above = rows[position];
  const below = rows[position + 1];
  const like = above && (!isHeader(above) || row.header || !below) ? above : (below ?? above);
  if (!like) return;
  const element = wordElement(table, W.row);
  const properties = wordChild(like, W.rowProperties);
  if (properties) element.appendChild(properties.cloneNode(true));
  setHeader(element, row.header);
  fillRow(element, like, below ?? null, row, columnCountOf(table), editing);
  if (after) putAfter(editing, outermost(after, table), [element]);
  else table.insertBefore(element, outermost(rows[0] ?? like, table));
}

/** Cells of the new row; where a cell from above reaches down past it, the row only goes on that cell. */
function fillRow(
  element: XmlElement,
  like: XmlElement,
  below: XmlElement | null,
  row: TableRow,
  columnCount: number,
  editing: Editing,
): void {
  const cells = [...row.cells];
  for (let column = 0; column < columnCount;) {
    const model = cellAt(like, column);
    const last = placedCells(like).at(-1);
    const source = model ?? last;
    if (!source) return;
    const under = below && cellAt(below, column);
    if (under?.column === column && mergeOf(under.cell) === "continue") {
      const going = newCell(under.cell, null, under.span, editing);
      element.appendChild(going);
      setMerge(going, "continue");
      column += under.span;
      continue;
    }
    // A column of the drafter's own has no cell in the row that the figures give: it stays empty.
    const content = cells.shift() ?? null;
    const columnSpan = content?.columnSpan ?? 1;
    element.appendChild(newCell(source.cell, content, columnSpan, editing));
    column += columnSpan;
  }
}

/** Throws `HostError` when the row has more cells than the table has columns. */
export function checkRow(row: TableRow, columns: number): void {
  const wanted = row.cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
  if (wanted > columns)
    throw unsupported(
      `Bảng trong tài liệu có ${columns} cột, ít hơn ${wanted} cột của hàng cần thêm. Hãy chèn lại cả bảng.`,
    );
}

export function removeRow(table: XmlElement, row: XmlElement): void {
  if (!isAttached(row)) return;
  const parent = row.parentNode;
  detach(row);
  if (isElement(parent) && parent !== table) prune(parent);
  if (rowsOf(table).length === 0) removeTable(table);
  else mendMerges(table);
}

/** Moves a row behind another one, or first. */
export function moveRow(
  table: XmlElement,
  row: XmlElement,
  after: XmlElement | null,
  editing: Editing,
): void {
  if (!isAttached(row)) return;
  const whole = outermost(row, table);
  if (after) putAfter(editing, outermost(after, table), [whole]);
  else table.insertBefore(whole, outermost(rowsOf(table)[0] ?? row, table));
  mendMerges(table);
}

/** A table without rows is none; its place keeps a paragraph where it needs one. */
export function removeTable(table: XmlElement): void {
  const parent = table.parentNode;
  if (!isElement(parent)) return;
  if (!childElements(parent).some((element) => is(element, NS.w, W.paragraph)))
    parent.insertBefore(wordElement(table, W.paragraph), table);
  detach(table);
}

/** The row, or the control around it that is a child of the table. */
function outermost(row: XmlElement, table: XmlElement): XmlElement {
  let at = row;
  while (isElement(at.parentNode) && at.parentNode !== table) at = at.parentNode;
  return at;
}

function isHeader(row: XmlElement): boolean {
  const properties = wordChild(row, W.rowProperties);
  return properties !== null && wordChild(properties, W.rowHeader) !== null;
}

function setHeader(row: XmlElement, header: boolean): void {
  if (isHeader(row) === header) return;
  let properties = wordChild(row, W.rowProperties);
  if (!properties) {
    properties = wordElement(row, W.rowProperties);
    row.insertBefore(properties, row.firstChild);
  }
  const mark = wordChild(properties, W.rowHeader);
  if (mark) detach(mark);
  else properties.appendChild(wordElement(row, W.rowHeader));
}
