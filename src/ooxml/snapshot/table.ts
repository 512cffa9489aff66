import type { Cell, Table } from "../../document/snapshot";
import { NS, W } from "../names";
import { firstElement, nextElement, type XmlElement } from "../xml";
import { chosenBranch, isAlternate } from "./alternate";
import { readControlAround } from "./controls";
import type { CellSource, Reading, Surroundings } from "./reading";

import { hasBorders } from "./styles";
import { childIsOn, childValue, integer, value, wordChild } from "./values";

/** More columns than Word allows (63) are damage or malice; the grid stops there. */
const MAX_COLUMNS = 256;

type MutableCell = { -readonly [key in keyof Cell]: Cell[key] };

/** Reads the paragraphs and tables inside a cell. */
export type ReadBlocks = (parent: XmlElement, reading: Reading, around: Surroundings) => void;

interface Row {
  readonly element: XmlElement;
  readonly cells: MutableCell[];
  readonly sources: CellSource[];
  /** Columns that a cell of this row or one merged from above takes. */
  readonly covered: Set<number>;
}

/** A table while it is read. */
interface Grid {
  readonly index: number;
  readonly readBlocks: ReadBlocks;
  readonly rows: Row[];
  /** Cells that a vertical merge of the next row may continue, by column. */
  above: Map<number, MutableCell>;
  below: Map<number, MutableCell>;
  columnCount: number;
  headerRows: number;
  ruled: boolean;
}

/** Reads a table and all that stands in it. Cells are found by `w:gridSpan`, `w:vMerge` and the like, not by width. */
export function readTable(
  element: XmlElement,
  reading: Reading,
  around: Surroundings,
  readBlocks: ReadBlocks,
): void {
  const tblPr = wordChild(element, W.tableProperties);
  const tableStyle = (tblPr && childValue(tblPr, W.tableStyle)) ?? null;
  const grid: Grid = {
    index: reading.tables.length,
    readBlocks,
    rows: [],
    above: new Map(),
    below: new Map(),
    columnCount: 0,
    headerRows: 0,
    ruled: (tblPr !== null && hasBorders(tblPr, W.tableBorders)) || reading.styles.ruled(tableStyle),
  };
  const after = reading.paragraphs.length - 1;
  const describe = (): Table => ({
    index: grid.index,
    rowCount: grid.rows.length,
    columnCount: grid.columnCount,
    cells: grid.rows.flatMap((row, index) => filled(row, index, grid.columnCount)),
    headerRows: grid.headerRows,
    ruled: grid.ruled,
    parent: around.cell,
    after,
  });
  // Both lists are in order of beginning: nested tables come after the one around them.
  reading.tables.push(describe());
  reading.tableSources.push({ element, rows: [] });
  readRows(element, reading, { ...around, tableStyle }, grid);
  const rows = grid.rows.map((row) => ({ element: row.element, cells: row.sources }));
  reading.tableSources[grid.index] = { element, rows };
  reading.tables[grid.index] = describe();
}

function readRows(parent: XmlElement, reading: Reading, around: Surroundings, grid: Grid): void {
  for (let at = firstElement(parent); at; at = nextElement(at)) {
    if (isAlternate(at)) {
      const branch = chosenBranch(at);
      if (branch) readRows(branch, reading, around, grid);
    }
    if (at.namespaceURI !== NS.w) continue;
    if (at.localName === W.row) readRow(at, reading, around, grid);
    else if (at.localName === W.customXml || at.localName === W.inserted) readRows(at, reading, around, grid);
    else if (at.localName === W.control)
      readControlAround(at, "row", reading, around, (content, inside) =>
        readRows(content, reading, inside, grid),
      );
  }
}

function readRow(element: XmlElement, reading: Reading, around: Surroundings, grid: Grid): void {
  const trPr = wordChild(element, W.rowProperties);
  if (trPr && (wordChild(trPr, W.inserted) ?? wordChild(trPr, W.deleted))) reading.trackedChanges = true;
  if (trPr && wordChild(trPr, W.deleted)) return;
  const row = grid.rows.length;
  grid.rows.push({ element, cells: [], sources: [], covered: new Set() });
  grid.below = new Map();
  if (trPr && grid.headerRows === row && childIsOn(trPr, W.rowHeader)) grid.headerRows += 1;
  const before = span(trPr && childValue(trPr, W.gridBefore), 0);
  const end = readCells(element, reading, around, grid, { row, column: before });
  const after = span(trPr && childValue(trPr, W.gridAfter), 0);
  grid.columnCount = Math.min(Math.max(grid.columnCount, end + after), MAX_COLUMNS);
  grid.above = grid.below;
}

/** A number of columns as the file states it, kept within reason. */
function span(text: string | null, least: number): number {
  return Math.min(Math.max(integer(text) ?? least, least), MAX_COLUMNS);
}

/** Reads the cells below a row or a control of it; returns the column that follows them. */
function readCells(
  parent: XmlElement,
  reading: Reading,
  around: Surroundings,
  grid: Grid,
  from: { readonly row: number; readonly column: number },
): number {
  const { row } = from;
  let { column } = from;
  for (let at = firstElement(parent); at; at = nextElement(at)) {
    if (isAlternate(at)) {
      const branch = chosenBranch(at);
      if (branch) column = readCells(branch, reading, around, grid, { row, column });
    }
    if (at.namespaceURI !== NS.w) continue;
    if (at.localName === W.cell) column = readCell(at, reading, around, grid, { row, column });
    else if (at.localName === W.customXml) column = readCells(at, reading, around, grid, { row, column });
    else if (at.localName === W.control)
      readControlAround(at, "cell", reading, around, (content, inside) => {
        column = readCells(content, reading, inside, grid, { row, column });
      });
  }
  return column;
}

function readCell(
  element: XmlElement,
  reading: Reading,
  around: Surroundings,
  grid: Grid,
  place: { readonly row: number; readonly column: number },
): number {
  const { row, column } = place;
  const tcPr = wordChild(element, W.cellProperties);
  const columnSpan = span(tcPr && childValue(tcPr, W.gridSpan), 1);
  const next = column + columnSpan;
  const line = grid.rows[row];
  if (!line || next > MAX_COLUMNS) return column;
  for (let covered = column; covered < next; covered += 1) line.covered.add(covered);
  const source = { element, column, columnSpan };
  if (tcPr && isContinued(tcPr, W.horizontalMerge)) {
    const left = line.cells.at(-1);
    if (left) left.columnSpan += columnSpan;
    line.sources.push({ ...source, continued: false });
    return next;
  }
  if (tcPr && isContinued(tcPr, W.verticalMerge)) {
    const top = grid.above.get(column);
    if (top?.columnSpan === columnSpan) {
      top.rowSpan += 1;
      grid.below.set(column, top);
      line.sources.push({ ...source, continued: true });
      return next;
    }
  }
  if (tcPr && hasBorders(tcPr, W.cellBorders)) grid.ruled = true;
  const cell: MutableCell = { row, column, rowSpan: 1, columnSpan, paragraphs: [], text: "" };
  line.cells.push(cell);
  line.sources.push({ ...source, continued: false });
  grid.below.set(column, cell);
  readCellContent(
    element,
    reading,
    { ...around, cell: { table: grid.index, row, column } },
    cell,
    grid.readBlocks,
  );
  return next;
}

/** A merge element without value continues the cell before or above it (§17.4.84). */
function isContinued(tcPr: XmlElement, name: string): boolean {
  const merge = wordChild(tcPr, name);
  return merge !== null && value(merge) !== "restart";
}

function readCellContent(
  element: XmlElement,
  reading: Reading,
  around: Surroundings,
  cell: MutableCell,
  readBlocks: ReadBlocks,
): void {
  const first = reading.paragraphs.length;
  reading.previous = null;
  readBlocks(element, reading, around);
  const own = around.cell;
  const inside = reading.paragraphs.slice(first).filter((paragraph) => paragraph.cell === own);
  cell.paragraphs = inside.map(({ index }) => index);
  cell.text = inside.map(({ text }) => text).join("\n");
}

/** The cells of a row with an empty one for each gap, so that every place of the grid is covered. */
function filled({ cells, covered }: Row, row: number, columnCount: number): readonly Cell[] {
  const all: Cell[] = [...cells];
  for (let column = 0; column < columnCount; column += 1) {
    if (!covered.has(column)) all.push({ row, column, rowSpan: 1, columnSpan: 1, paragraphs: [], text: "" });
  }
  return all.sort((one, other) => one.column - other.column);
}
