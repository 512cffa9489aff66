import type { CellPosition, GridSize, Range } from "./selection";

/** A text that goes into a cell of the grid, by row and column number. */
export interface TextChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What pasting a block does, and what of the block finds no place. */
export interface PastePlan {
  readonly changes: readonly TextChange[];
  /** Computed cells; they are computed, whatever was copied. */
  readonly computed: number;
  /** Rows and columns of the block that stand outside the grid. */
  readonly rowsOutside: number;
  readonly columnsOutside: number;
}

/**
 * Where the cells of a pasted block go: from the range's top left corner on. One copied cell fills the
 * whole range.
 */
export function planPaste(
  block: readonly (readonly string[])[],
  range: Range,
  size: GridSize,
  isComputed: (cell: CellPosition) => boolean,
): PastePlan {
  const single = block.length === 1 && block[0]?.length === 1;
  const width = Math.max(...block.map((row) => row.length));
  const source = single ? fill(block[0]?.[0] ?? "", range) : block;
  const cells = source.flatMap((texts, row) =>
    texts.map((text, column) => ({ row: range.top + row, column: range.left + column, text })),
  );
  const inside = cells.filter(({ row, column }) => row < size.rows && column < size.columns);
  return {
    changes: inside.filter((cell) => !isComputed(cell)),
    computed: inside.filter(isComputed).length,
    rowsOutside: Math.max(0, range.top + block.length - size.rows),
    columnsOutside: Math.max(0, range.left + width - size.columns),
  };
}

const fill = (text: string, { top, bottom, left, right }: Range): readonly (readonly string[])[] =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => text));
