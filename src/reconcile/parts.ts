/** A block as the parts that are merged: paragraphs one by one, and ruled tables. */
import type { Block, Inline, ParagraphBlock, TableBlock } from "../document/blocks";
import type { Piece, WrittenBlock, WrittenCell, WrittenPart, WrittenTable } from "../document/written";

/** A paragraph; paragraphs of one `flow` follow one another: the text of the block, or one cell of a layout table. */
export interface ParagraphPart {
  readonly kind: "paragraph";
  readonly block: ParagraphBlock;
  readonly flow: string;
}

export interface TablePart {
  readonly kind: "table";
  readonly block: TableBlock;
  readonly flow: string;
}

export type Part = ParagraphPart | TablePart;

const TEXT = "text";

/** The parts of a block in reading order, layout tables (letter head, signature) taken apart. */
export function partsOf({ content }: Block): readonly Part[] {
  return content.flatMap((part, position): readonly Part[] => {
    if (part.kind === "paragraph") return [{ kind: "paragraph", block: part, flow: TEXT }];
    if (part.ruled) return [{ kind: "table", block: part, flow: TEXT }];
    return part.rows.flatMap(({ key, cells }) =>
      cells.flatMap(({ paragraphs, inlines }, cell) =>
        (paragraphs ?? [{ kind: "paragraph", role: "cell", inlines } as const]).map((block) => ({
          kind: "paragraph" as const,
          block,
          flow: `${position} ${key} ${cell}`,
        })),
      ),
    );
  });
}

const piecesOf = (inlines: readonly Inline[]): readonly Piece[] =>
  inlines.map(({ text, figure }) => (figure === undefined ? { text } : { text, figure }));

/** The leftmost column of each cell, row by row: cells from rows above push those below to the right. */
export function cellColumns(table: TableBlock): readonly (readonly number[])[] {
  const free = table.columnKeys.map(() => 0);
  return table.rows.map((row, index) => {
    let column = 0;
    return row.cells.map((cell) => {
      while (column < free.length && (free[column] ?? 0) > index) column++;
      const at = column;
      for (const end = column + cell.columnSpan; column < end; column++) free[column] = index + cell.rowSpan;
      return at;
    });
  });
}

/** The words and figures of a ruled table. */
export function writtenTable(table: TableBlock): WrittenTable {
  const columns = cellColumns(table);
  return {
    kind: "table",
    columnKeys: table.columnKeys,
    headerRows: table.rows.filter(({ header }) => header).length,
    rows: table.rows.map(({ key, cells }, row) => ({
      key,
      cells: cells.map(({ inlines, columnSpan, rowSpan }, cell): WrittenCell => ({
        column: table.columnKeys[columns[row]?.[cell] ?? -1] ?? "",
        pieces: piecesOf(inlines),
        ...(columnSpan > 1 && { columnSpan }),
        ...(rowSpan > 1 && { rowSpan }),
      })),
    })),
  };
}

const writtenPart = (part: Part): WrittenPart =>
  part.kind === "table"
    ? writtenTable(part.block)
    : { kind: "paragraph", pieces: piecesOf(part.block.inlines) };

/** The words and figures of a block; its parts are those of `partsOf`, one for one. */
export const writtenBlock = (block: Block): WrittenBlock => ({
  id: block.id,
  ...(block.headless && { headless: true }),
  parts: partsOf(block).map(writtenPart),
});
