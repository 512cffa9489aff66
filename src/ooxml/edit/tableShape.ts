import type { TableCell } from "../../document/blocks";
import { NS, W } from "../names";
import { attribute, integer, value, wordChild } from "../snapshot/values";
import { childElements, detach, is, type XmlElement } from "../xml";
import { setWord, wordElement, type Editing } from "./editing";
import { copyProperties, inlineElement, runsOf } from "./runs";

/** Rows of a table as they stand, also those inside row controls. */
export const rowsOf = (table: XmlElement): XmlElement[] => named(table, W.row);
/** Cells of a row as they stand, also those inside cell controls. */
export const cellsOf = (row: XmlElement): XmlElement[] => named(row, W.cell);

function named(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((element) => {
    if (is(element, NS.w, name)) return [element];
    const inside: readonly string[] = [W.control, W.controlContent, W.customXml, W.inserted];
    return element.namespaceURI === NS.w && inside.includes(element.localName) ? named(element, name) : [];
  });
}

/** Columns that a cell covers. */
export function spanOf(cell: XmlElement): number {
  const properties = wordChild(cell, W.cellProperties);
  const span = properties && wordChild(properties, W.gridSpan);
  return Math.max((span && integer(value(span))) ?? 1, 1);
}

export function setSpan(cell: XmlElement, span: number): void {
  const old = wordChild(propertiesOf(cell), W.gridSpan);
  if (old) detach(old);
  if (span > 1) putProperty(cell, wordElement(cell, W.gridSpan, { val: String(span) }));
}

/** "restart" begins a cell that goes on in the rows below, "continue" goes on, null is neither. */
export function setMerge(cell: XmlElement, merge: "restart" | "continue" | null): void {
  const old = wordChild(propertiesOf(cell), W.verticalMerge);
  if (old) detach(old);
  if (merge) putProperty(cell, wordElement(cell, W.verticalMerge, { val: merge }));
}

export function mergeOf(cell: XmlElement): "restart" | "continue" | null {
  const merge = wordChild(propertiesOf(cell), W.verticalMerge);
  if (!merge) return null;
  return value(merge) === "restart" ? "restart" : "continue";
}

function propertiesOf(cell: XmlElement): XmlElement {
  const known = wordChild(cell, W.cellProperties);
  if (known) return known;
  const made = wordElement(cell, W.cellProperties);
  cell.insertBefore(made, cell.firstChild);
  return made;
}

/** Beginning of `CT_TcPr` (ECMA-376 Part 1, §17.4.69): what stands before merges, and before borders. */
const BEFORE_SPAN: readonly string[] = ["cnfStyle", "tcW"];
const BEFORE_MERGE: readonly string[] = [...BEFORE_SPAN, W.gridSpan, W.horizontalMerge];

function putProperty(cell: XmlElement, property: XmlElement): void {
  const earlier = property.localName === W.gridSpan ? BEFORE_SPAN : BEFORE_MERGE;
  const properties = propertiesOf(cell);
  const next = childElements(properties).find(({ localName }) => !earlier.includes(localName)) ?? null;
  properties.insertBefore(property, next);
}

/** A new cell over so many columns, with the formatting of another one, and paragraphs and runs as there. */
export function newCell(
  like: XmlElement,
  content: TableCell | null,
  columnSpan: number,
  editing: Editing,
): XmlElement {
  const cell = wordElement(like, W.cell);
  const properties = wordChild(like, W.cellProperties);
  if (properties) cell.appendChild(properties.cloneNode(true));
  setMerge(cell, null);
  setSpan(cell, columnSpan);
  const model = childElements(like).find((element) => is(element, NS.w, W.paragraph));
  const paragraph = cell.appendChild(wordElement(like, W.paragraph)) as XmlElement;
  const pPr = model && wordChild(model, W.paragraphProperties);
  if (pPr) paragraph.appendChild(pPr.cloneNode(true));
  if (!content) return cell;
  const [run] = model ? runsOf(model) : [];
  const rPr = copyProperties(
    (run && wordChild(run, W.runProperties)) ?? (pPr && wordChild(pPr, W.runProperties)) ?? null,
  );
  const context = editing.context(0, true);
  const { bold } = content;
  for (const inline of content.inlines) {
    const own = bold === undefined ? inline : { bold, ...inline };
    paragraph.appendChild(inlineElement(own, rPr, cell, context.nextControlId));
  }
  return cell;
}

/** Columns left of a row's first cell. */
function gridBefore(row: XmlElement): number {
  const properties = wordChild(row, W.rowProperties);
  const before = properties && wordChild(properties, W.gridBefore);
  return Math.max((before && integer(value(before))) ?? 0, 0);
}

export interface PlacedCell {
  readonly cell: XmlElement;
  readonly column: number;
  readonly span: number;
}

/** Cells of a row with the columns they cover now. */
export function placedCells(row: XmlElement): readonly PlacedCell[] {
  let column = gridBefore(row);
  return cellsOf(row).map((cell) => {
    const span = spanOf(cell);
    const placed = { cell, column, span };
    column += span;
    return placed;
  });
}

export const cellAt = (row: XmlElement, column: number): PlacedCell | null =>
  placedCells(row).find((placed) => placed.column <= column && column < placed.column + placed.span) ?? null;

/** Columns of the widest row. */
export const columnCountOf = (table: XmlElement): number =>
  rowsOf(table).reduce((most, row) => {
    const last = placedCells(row).at(-1);
    return Math.max(most, last ? last.column + last.span : 0);
  }, 0);

/**
 * Makes cells whole again after rows were removed or moved: a cell that continues nothing begins, and one that begins
 * without being continued stays as it is (§17.4.84).
 */
export function mendMerges(table: XmlElement): void {
  let above: readonly PlacedCell[] = [];
  for (const row of rowsOf(table)) {
    const cells = placedCells(row);
    for (const { cell, column, span } of cells) {
      if (mergeOf(cell) !== "continue") continue;
      const top = above.find((placed) => placed.column === column && placed.span === span);
      if (!top || mergeOf(top.cell) === null) setMerge(cell, "restart");
    }
    above = cells;
  }
}

/** Grid columns of a table: `w:tblGrid` (§17.4.48). */
export function gridColumns(table: XmlElement): XmlElement[] {
  const grid = wordChild(table, "tblGrid");
  return grid ? childElements(grid).filter((element) => is(element, NS.w, "gridCol")) : [];
}

export const widthOf = (gridColumn: XmlElement): number => integer(attribute(gridColumn, "w")) ?? 0;

/** Gives every cell the width of the columns it covers. */
export function refreshWidths(table: XmlElement): void {
  const widths = gridColumns(table).map(widthOf);
  for (const row of rowsOf(table)) {
    for (const { cell, column, span } of placedCells(row)) {
      const width = wordChild(propertiesOf(cell), "tcW");
      if (!width || attribute(width, "type") !== "dxa") continue;
      const total = widths.slice(column, column + span).reduce((sum, own) => sum + own, 0);
      setWord(width, "w", String(total));
    }
  }
}
