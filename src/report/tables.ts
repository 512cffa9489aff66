/** Tables of figures: header, rows, total. No message is involved, so that long annexes stay cheap. */
import type { ContentBlock, Inline, TableBlock, TableCell, TableRow } from "../document/blocks";
import type { FigureBook } from "../figures/deriveFigures";
import { formatFound, MISSING_TEXT } from "../figures/formatFigure";
import { TOTAL_ROW, type FigureKind } from "../forms/concepts";
import type { FormTable } from "../forms/formSet";
import type { TableFigures } from "../forms/formSetIndex";
import { formatInteger } from "../language/numbers";
import { headerRows, leavesOf, numberRow, type Leaf } from "./headerRows";
import { paragraph } from "./paragraphs";

/** The heading of the table, its line of units and the table. */
export function tableContent(book: FigureBook, table: FormTable): readonly ContentBlock[] {
  return [
    ...paragraph("annexLine", [{ text: table.title ?? "", bold: true }]),
    ...paragraph("unitLine", [{ text: table.unitLine ?? "" }]),
    figureTable(book, table),
  ];
}

function figureTable(book: FigureBook, table: FormTable): TableBlock {
  const figures = book.index.tables.get(table.figures);
  if (!figures) throw new Error(`No list or grid ${table.figures} in the form set`);
  const leaves = leavesOf(table.header);
  const header = headerRows(table.header);
  const numbers = table.numberRow ? [numberRow(leaves, figures, `header-${header.length + 1}`)] : [];
  const total = table.totalLabel === undefined ? [] : [totalRow(book, figures, leaves, table.totalLabel)];
  return {
    kind: "table",
    columnWidths: table.widths,
    columnKeys: leaves.map(({ column }) => column),
    rows: [...header, ...numbers, ...figureRows(book, figures, leaves), ...total],
    ruled: true,
  };
}

function figureRows(book: FigureBook, figures: TableFigures, leaves: readonly Leaf[]): readonly TableRow[] {
  const rows = book.rows(figures.path);
  if (!rows) return [missingRow(leaves.length)];
  const columns = leaves.map(({ column }) => columnWriter(book, figures, column));
  return rows.map(({ id }, position) => ({
    key: id,
    header: false,
    cells: columns.map((write) => write(id, position)),
  }));
}

/** Instead of rows that are not yet known. */
const missingRow = (columns: number): TableRow => ({
  key: "missing",
  header: false,
  cells: [{ inlines: [{ text: MISSING_TEXT }], align: "center", columnSpan: columns, rowSpan: 1 }],
});

type CellWriter = (row: string, position: number) => TableCell;

function columnWriter(book: FigureBook, figures: TableFigures, column: string): CellWriter {
  if (column === "#") return (_, position) => cell([{ text: formatInteger(position + 1) }], "center");
  const concept = figures.columns.find(({ definition }) => definition.id === column);
  // The column that names the rows of a grid is a column of the list that it stands over.
  const table = concept ? figures.path : figures.rowsFrom;
  const align = concept ? alignmentOf(concept.kind) : "left";
  return (row) => cell(figureInlines(book, `${table}.${row}.${column}`), align);
}

function totalRow(book: FigureBook, figures: TableFigures, leaves: readonly Leaf[], label: string): TableRow {
  const concepts = leaves.map(({ column }) =>
    figures.columns.find(({ definition }) => definition.id === column),
  );
  const first = concepts.findIndex((concept) => concept?.totalled);
  const labelled = first < 0 ? leaves.length : Math.max(first, 1);
  const cells = concepts.slice(labelled).map((concept): TableCell => {
    if (!concept?.totalled) return { ...cell([], "center"), bold: true };
    const path = `${figures.path}.${TOTAL_ROW}.${concept.definition.id}`;
    return { ...cell(figureInlines(book, path), alignmentOf(concept.kind)), bold: true };
  });
  return {
    key: TOTAL_ROW,
    header: false,
    cells: [{ ...cell([{ text: label }], "center"), bold: true, columnSpan: labelled }, ...cells],
  };
}

/** What may stay empty and is empty is an empty cell. */
function figureInlines(book: FigureBook, path: string): readonly Inline[] {
  const figure = book.find(path);
  if (!figure) throw new Error(`No figure ${path} in this report`);
  const empty = figure.value === null && !figure.derived && figure.concept.definition.optional === true;
  return empty ? [] : [{ text: formatFound(book, figure), figure: path }];
}

const cell = (inlines: readonly Inline[], align: TableCell["align"]): TableCell => ({
  inlines,
  align,
  columnSpan: 1,
  rowSpan: 1,
});

function alignmentOf(kind: FigureKind): TableCell["align"] {
  if (kind === "text" || kind === "choice" || kind === "paragraphs") return "left";
  return kind === "money" ? "right" : "center";
}
