/**
 * Snapshots from plain text, without a file: one string is one paragraph, an array of arrays is a table.
 * In a table, "<" continues the cell on its left and "^" the cell above (merged cells), "\n" inside a cell
 * makes a second paragraph.
 */
import type {
  Cell,
  Paragraph,
  ParagraphFormat,
  PageSetup,
  RunFormat,
  Snapshot,
  Table,
} from "../../src/document/snapshot";

export type Block = string | TableLiteral | ParagraphLiteral;
export type TableLiteral = readonly (readonly string[])[];
export interface ParagraphLiteral {
  readonly text: string;
  readonly format?: Partial<ParagraphFormat>;
  readonly run?: Partial<RunFormat>;
  readonly listLabel?: string;
  readonly outlineLevel?: number;
  readonly story?: Paragraph["story"];
  readonly pageBreakBefore?: boolean;
}

const plainRun: RunFormat = {
  font: "Times New Roman",
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  caps: false,
  color: null,
};
const plainFormat: ParagraphFormat = {
  align: "justify",
  firstLineIndent: 36,
  leftIndent: 0,
  spaceBefore: 6,
  spaceAfter: 6,
  lineSpacing: { rule: "multiple", value: 1.2 },
};
/** A4 with the margins of Nghị định 30/2020/NĐ-CP. */
export const plainPage: PageSetup = {
  width: 595.3,
  height: 841.9,
  landscape: false,
  margin: { top: 56.7, bottom: 56.7, left: 85.05, right: 42.55, header: 28.35 },
  pageNumber: { place: "header", align: "center", firstPage: false, restart: null, size: 13 },
};

function isTable(block: Block): block is TableLiteral {
  return Array.isArray(block);
}

/** A snapshot of the blocks; `overrides` replaces whole fields of it. */
export function textDocument(blocks: readonly Block[], overrides: Partial<Snapshot> = {}): Snapshot {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const add = (literal: ParagraphLiteral, cell: Paragraph["cell"]): number => {
    const index = paragraphs.length;
    paragraphs.push({
      index,
      text: literal.text,
      listLabel: literal.listLabel ?? null,
      style: null,
      outlineLevel: literal.outlineLevel ?? null,
      runs:
        literal.text === ""
          ? []
          : [{ start: 0, end: literal.text.length, format: { ...plainRun, ...literal.run } }],
      format: { ...plainFormat, ...literal.format },
      cell,
      story: literal.story ?? "body",
      pageBreakBefore: literal.pageBreakBefore ?? false,
      page: 0,
    });
    return index;
  };
  const addTable = (rows: TableLiteral): void => {
    const index = tables.length;
    const after = paragraphs.length - 1;
    const at = (row: number, column: number): string | undefined => rows[row]?.[column];
    const cells: Cell[] = [];
    rows.forEach((texts, row) => {
      texts.forEach((text, column) => {
        if (text === "<" || text === "^") return;
        let columnSpan = 1;
        while (at(row, column + columnSpan) === "<") columnSpan++;
        let rowSpan = 1;
        while (at(row + rowSpan, column) === "^") rowSpan++;
        const place = { table: index, row, column };
        const own = text.split("\n").map((line) => add({ text: line }, place));
        cells.push({ row, column, rowSpan, columnSpan, paragraphs: own, text });
      });
    });
    tables.push({
      index,
      rowCount: rows.length,
      columnCount: Math.max(0, ...rows.map((row) => row.length)),
      cells,
      headerRows: 0,
      ruled: true,
      parent: null,
      after,
    });
  };
  for (const block of blocks) {
    if (typeof block === "string") add({ text: block }, null);
    else if (isTable(block)) addTable(block);
    else add(block, null);
  }
  return {
    paragraphs,
    tables,
    controls: [],
    pages: [plainPage],
    data: [],
    trackedChanges: false,
    comments: [],
    producer: null,
    limits: [],
    ...overrides,
  };
}
