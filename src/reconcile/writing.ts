/** What Khớp wrote into a block: its words and linked figures, without formatting. Kept from refresh to refresh. */
import type { Block, ContentBlock, Inline, ParagraphBlock, TableBlock } from "../document/blocks";

/** A stretch of text; with `figure`, the text of a linked figure. */
export interface Piece {
  readonly text: string;
  readonly figure?: string;
}

export interface ParagraphWriting {
  readonly kind: "paragraph";
  readonly pieces: readonly Piece[];
}

/** A cell is named by the leftmost column that it covers. */
export interface CellWriting {
  readonly column: string;
  readonly pieces: readonly Piece[];
}

export interface RowWriting {
  readonly key: string;
  readonly cells: readonly CellWriting[];
}

export interface TableWriting {
  readonly kind: "table";
  readonly columnKeys: readonly string[];
  readonly rows: readonly RowWriting[];
}

/** A block as it was written last. */
export interface Writing {
  readonly id: string;
  readonly parts: readonly (ParagraphWriting | TableWriting)[];
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

const piecesOf = (inlines: readonly Inline[]): readonly Piece[] =>
  inlines.map(({ text, figure }) => (figure === undefined ? { text } : { text, figure }));

/** The paragraphs of a block outside ruled tables; those in layout tables (letter head, signature) in reading order. */
export function paragraphsOf(content: readonly ContentBlock[]): readonly ParagraphBlock[] {
  return content.flatMap((part) => {
    if (part.kind === "paragraph") return [part];
    if (part.ruled) return [];
    return part.rows.flatMap(({ cells }) =>
      cells.flatMap(
        (cell): readonly ParagraphBlock[] =>
          cell.paragraphs ?? [{ kind: "paragraph", role: "cell", inlines: cell.inlines }],
      ),
    );
  });
}

/** The ruled tables of a block, in order. */
export const tablesOf = (content: readonly ContentBlock[]): readonly TableBlock[] =>
  content.filter((part): part is TableBlock => part.kind === "table" && part.ruled);

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

export function tableWriting(table: TableBlock): TableWriting {
  const columns = cellColumns(table);
  return {
    kind: "table",
    columnKeys: table.columnKeys,
    rows: table.rows.map(({ key, cells }, row) => ({
      key,
      cells: cells.map(({ inlines }, cell) => ({
        column: table.columnKeys[columns[row]?.[cell] ?? -1] ?? "",
        pieces: piecesOf(inlines),
      })),
    })),
  };
}

/** The words and figures of a block. */
export function writingOf(block: Block): Writing {
  return {
    id: block.id,
    parts: [
      ...paragraphsOf(block.content).map(({ inlines }): ParagraphWriting => ({
        kind: "paragraph",
        pieces: piecesOf(inlines),
      })),
      ...tablesOf(block.content).map(tableWriting),
    ],
  };
}
