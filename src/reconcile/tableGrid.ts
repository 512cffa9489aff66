/** Tables as cells on a grid, whether written or standing. */
import type { TableBlock } from "../document/blocks";
import type { Table } from "../document/snapshot";
import type { Piece, WrittenTable } from "../document/written";
import { isLinked, skeletonOf } from "./pieces";
import type { Standing, StandingPiece } from "./standing";

/** A cell at its top left place. */
export interface GridCell<P extends Piece = Piece> {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly pieces: readonly P[];
  /** See `skeletonOf`. */
  readonly skeleton: string;
}

export interface StandingCell extends GridCell<StandingPiece> {
  readonly paragraphs: readonly number[];
}

/** The cells of a table of the document; the paragraphs of a cell are parted by line ends. */
export const standingCells = (table: Table, standing: Standing): readonly StandingCell[] =>
  remembered(standing.cells, table, () =>
    table.cells.map((cell) => {
      const pieces = cell.paragraphs.flatMap((paragraph, index) => [
        ...(index > 0 ? [{ text: "\n" }] : []),
        ...standing.piecesOf(paragraph),
      ]);
      return { ...cell, pieces, skeleton: skeletonOf(pieces) };
    }),
  );

const knownCells = new WeakMap<WrittenTable, readonly GridCell[]>();

/** The cells of a written table. */
export const writtenCells = (table: WrittenTable): readonly GridCell[] =>
  remembered(knownCells, table, () => {
    const places = new Map(table.columnKeys.map((key, column) => [key, column]));
    return table.rows.flatMap(({ cells }, row) =>
      cells.map(({ column, columnSpan = 1, rowSpan = 1, pieces }) => ({
        row,
        column: places.get(column) ?? -1,
        rowSpan,
        columnSpan,
        pieces,
        skeleton: skeletonOf(pieces),
      })),
    );
  });

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const before = known.get(key) ?? make();
  known.set(key, before);
  return before;
}

/** Finds the cell that covers a row and column, by their keys. */
export type CellFinder = (row: string, column: string) => GridCell | undefined;

export function cellFinder(table: WrittenTable): CellFinder {
  const covered = new Map<string, GridCell>();
  const at = (row: string, column: string): string => `${row}\n${column}`;
  for (const cell of writtenCells(table))
    for (const { key } of table.rows.slice(cell.row, cell.row + cell.rowSpan))
      for (const column of table.columnKeys.slice(cell.column, cell.column + cell.columnSpan))
        covered.set(at(key, column), cell);
  return (row, column) => covered.get(at(row, column));
}

export const hasLinks = (cells: readonly GridCell[]): boolean => cells.some(({ pieces }) => isLinked(pieces));

const plain = <P extends Piece>(pieces: readonly P[]): readonly P[] =>
  pieces.map((piece) => ({ ...piece, figure: undefined }));

/** The table without its links: how a table stands whose cells have no controls. */
export const withoutLinks = (table: WrittenTable): WrittenTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, pieces: plain(cell.pieces) })),
  })),
});

export const blockWithoutLinks = (table: TableBlock): TableBlock => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, inlines: plain(cell.inlines) })),
  })),
});
