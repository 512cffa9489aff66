/** What Khớp wrote into a document last: words and linked figures, without formatting. Kept from refresh to refresh. */

/** A stretch of text; with `figure`, the text of the linked figure of that path. */
export interface Piece {
  readonly text: string;
  readonly figure?: string;
}

/** A paragraph outside the ruled tables; those of a layout table (letter head, signature) one by one. */
export interface WrittenParagraph {
  readonly kind: "paragraph";
  readonly pieces: readonly Piece[];
}

/** A cell is named by the leftmost column that it covers. */
export interface WrittenCell {
  readonly column: string;
  readonly pieces: readonly Piece[];
  /** Columns and rows that it covers; absent: 1. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface WrittenRow {
  readonly key: string;
  readonly cells: readonly WrittenCell[];
}

/** A ruled table. */
export interface WrittenTable {
  readonly kind: "table";
  readonly columnKeys: readonly string[];
  readonly rows: readonly WrittenRow[];
  /** Number of leading rows that are its header. */
  readonly headerRows: number;
  /** Of a large table: its rows below the header have no cells, and this tells whether it stands as written. */
  readonly digest?: string;
}

export type WrittenPart = WrittenParagraph | WrittenTable;

/** A section or annex, its parts in reading order. */
export interface WrittenBlock {
  readonly id: string;
  /** See `Block.headless`. */
  readonly headless?: true;
  readonly parts: readonly WrittenPart[];
}

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

/** The texts of a block, paragraph by paragraph and cell by cell. */
export const textsIn = ({ parts }: WrittenBlock): readonly (readonly Piece[])[] =>
  parts.flatMap((part) =>
    part.kind === "paragraph"
      ? [part.pieces]
      : part.rows.flatMap(({ cells }) => cells.map(({ pieces }) => pieces)),
  );

/** A text that was typed over a linked figure, and gave way to the figure. */
export interface TypedText {
  readonly path: string;
  /** Which of the figure's controls, counted from 0, of how many there were. */
  readonly occurrence: number;
  readonly count: number;
  readonly text: string;
}
