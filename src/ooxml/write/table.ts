import type { TableBlock, TableCell, TableRow } from "../../document/blocks";
import { inlinesXml, paragraphXml, type WriteContext } from "./paragraph";
import { TABLE_STYLE_ID } from "./styleSheet";

/**
 * The XML of a table, row by row, so that a large one can be compressed while it is written:
 * `<w:tbl><w:tblPr>tblStyle? tblW tblInd? tblLayout tblCellMar?</w:tblPr><w:tblGrid><w:gridCol/>…</w:tblGrid><w:tr>…`
 * (ECMA-376 Part 1, §17.4.37). Throws when a row does not fill the grid.
 */
export function* tableXml(table: TableBlock, context: WriteContext): Generator<string, void, undefined> {
  const widths = scale(table.columnWidths, context.textWidth);
  const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  yield `<w:tbl>${tableProperties(table.ruled, context)}<w:tblGrid>${columns}</w:tblGrid>`;
  const writer = rowWriter(widths, context);
  // The total row never stands alone at the top of a page.
  const beforeTotal = table.rows.at(-1)?.key === TOTAL_KEY ? table.rows.at(-2) : undefined;
  for (const row of table.rows) yield* writer(row, row === beforeTotal);
  yield "</w:tbl>";
}

/** Key of a total row: see `TableRow.key`. */
const TOTAL_KEY = "total";

/** Whole widths in the given proportions whose sum is exactly the total. */
function scale(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((before, share) => before + share, 0);
  let share = 0;
  let used = 0;
  return shares.map((own) => {
    share += own;
    const width = Math.round((share / sum) * total) - used;
    used += width;
    return width;
  });
}

const NO_MARGINS =
  '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>';

function tableProperties(ruled: boolean, context: WriteContext): string {
  const style = ruled ? `<w:tblStyle w:val="${context.styleId(TABLE_STYLE_ID)}"/>` : "";
  const margins = ruled ? "" : NO_MARGINS;
  return `<w:tblPr>${style}<w:tblW w:w="${context.textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${margins}</w:tblPr>`;
}

/** A cell that goes on into the rows below: rows left, columns covered. */
interface Open {
  rows: number;
  readonly span: number;
}

/** Word's limit on columns is 63. */
const MAX_COLUMNS = 64;
const ALIGNMENTS: Readonly<Record<TableCell["align"], number>> = { left: 0, center: 1, right: 2 };

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Writes rows one after the other, remembering the cells that reach into the next ones. A row comes in pieces: cells
 * with letters beyond ASCII by themselves, so that the many others are encoded fast.
 */
function rowWriter(
  widths: readonly number[],
  context: WriteContext,
): (row: TableRow, keepNext: boolean) => readonly string[] {
  const open = new Map<number, Open>();
  const openings = new Map<number, string>();
  /** Everything of a cell before its runs is the same for all cells of a column: made once. */
  const opening = (row: TableRow, cell: TableCell, column: number, keepNext: boolean): string => {
    const { columnSpan, align } = cell;
    const merged = cell.rowSpan > 1;
    // One number for what decides: a look-up by it costs a fraction of one by a string made for each cell.
    const key =
      ((column * MAX_COLUMNS + columnSpan) * 8 +
        (keepNext ? 4 : 0) +
        (merged ? 2 : 0) +
        (row.header ? 1 : 0)) *
        3 +
      ALIGNMENTS[align];
    let known = openings.get(key);
    if (known === undefined) {
      known = `<w:tc>${cellProperties(widths, column, columnSpan, merged ? "restart" : null)}${cellParagraphStart(row, align, keepNext, context)}`;
      openings.set(key, known);
    }
    return known;
  };

  return (row, keepNext) => {
    const pieces: string[] = [];
    let xml = row.header
      ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
      : "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
    let column = 0;
    const continueOpen = () => {
      for (let above = open.get(column); above && above.rows > 0; above = open.get(column)) {
        above.rows -= 1;
        xml += `<w:tc>${cellProperties(widths, column, above.span, "continue")}${cellParagraphStart(row, "left", keepNext, context)}</w:p></w:tc>`;
        column += above.span;
      }
    };
    for (const cell of row.cells) {
      continueOpen();
      if (cell.rowSpan > 1) open.set(column, { rows: cell.rowSpan - 1, span: cell.columnSpan });
      if (cell.paragraphs) xml += layoutCell(cell, column, widths, context);
      else {
        xml += opening(row, cell, column, keepNext);
        const runs = cellRuns(cell, context);
        if (cell.inlines.some(({ text }) => BEYOND_ASCII.test(text))) {
          pieces.push(xml, runs);
          xml = CELL_END;
        } else xml += runs + CELL_END;
      }
      column += cell.columnSpan;
    }
    continueOpen();
    if (column !== widths.length)
      throw new Error(`Row ${row.key} covers ${column} columns, the table has ${widths.length}`);
    pieces.push(xml + "</w:tr>");
    return pieces;
  };
}

const CELL_END = "</w:p></w:tc>";

/** `<w:tcPr>tcW gridSpan? vMerge? vAlign?</w:tcPr>` (§17.4.69). */
function cellProperties(
  widths: readonly number[],
  column: number,
  span: number,
  merge: "restart" | "continue" | null,
  vertical = "center",
): string {
  const width = widths.slice(column, column + span).reduce((sum, own) => sum + own, 0);
  const gridSpan = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
  const vMerge = merge === null ? "" : `<w:vMerge w:val="${merge}"/>`;
  return `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${gridSpan}${vMerge}<w:vAlign w:val="${vertical}"/></w:tcPr>`;
}

function cellParagraphStart(
  row: TableRow,
  align: TableCell["align"],
  keepNext: boolean,
  context: WriteContext,
): string {
  const style = context.roleStyle(row.header ? "cellHeader" : "cell");
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? "<w:keepNext/>" : ""}<w:jc w:val="${align}"/></w:pPr>`;
}

function cellRuns(cell: TableCell, context: WriteContext): string {
  const { bold } = cell;
  const inlines = bold === undefined ? cell.inlines : cell.inlines.map((inline) => ({ bold, ...inline }));
  return inlinesXml(inlines, context, context.cellControls);
}

/** A cell of the letter head or the signature: paragraphs of their own roles, at the top. */
function layoutCell(
  cell: TableCell,
  column: number,
  widths: readonly number[],
  context: WriteContext,
): string {
  const width = widths.slice(column, column + cell.columnSpan).reduce((sum, own) => sum + own, 0);
  const merge = cell.rowSpan > 1 ? "restart" : null;
  const paragraphs = (cell.paragraphs ?? [])
    .map((paragraph) => paragraphXml(paragraph, context, width))
    .join("");
  // A cell ends with a paragraph (§17.4.65).
  return `<w:tc>${cellProperties(widths, column, cell.columnSpan, merge, "top")}${paragraphs || "<w:p/>"}</w:tc>`;
}
