/** Where the user is in a grid: the active cell, and the corner of a range that is held down with Shift. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  readonly active: CellPosition;
  /** The opposite corner of the range; equal to `active` when one cell is selected. */
  readonly anchor: CellPosition;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** A key press, as far as moving in a grid is concerned. `control` is Ctrl, or Command on a Mac. */
export interface Stroke {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

export const selectCell = (active: CellPosition): Selection => ({ active, anchor: active });

/** Rows and columns of the selected range, both ends inclusive. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const rangeOf = ({ active, anchor }: Selection): Range => ({
  top: Math.min(active.row, anchor.row),
  bottom: Math.max(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  right: Math.max(active.column, anchor.column),
});

const within = (position: CellPosition, size: GridSize): CellPosition => ({
  row: Math.max(Math.min(position.row, size.rows - 1), 0),
  column: Math.max(Math.min(position.column, size.columns - 1), 0),
});

/** The selection as far as it still lies in a grid that may have lost rows. */
export const clamp = ({ active, anchor }: Selection, size: GridSize): Selection => ({
  active: within(active, size),
  anchor: within(anchor, size),
});

/** Rows that Page Up and Page Down pass. */
const page = 10;

/** The selection after a key, or null when the key does not move in a grid (or leaves it: Tab at its ends). */
export function move(selection: Selection, stroke: Stroke, size: GridSize): Selection | null {
  const { active } = selection;
  const { key, shift, control } = stroke;
  if (key === "Tab") return moveByTab(active, shift, size);
  if (key === "Enter") return selectCell(within({ ...active, row: active.row + (shift ? -1 : 1) }, size));
  const target = arrowTarget(active, key, control, size);
  if (!target) return null;
  const to = within(target, size);
  return shift ? { active: to, anchor: selection.anchor } : selectCell(to);
}

/** Tab goes through the cells in reading order, and out of the grid at its ends. */
function moveByTab(active: CellPosition, back: boolean, size: GridSize): Selection | null {
  const index = active.row * size.columns + active.column + (back ? -1 : 1);
  if (index < 0 || index >= size.rows * size.columns) return null;
  return selectCell({ row: Math.floor(index / size.columns), column: index % size.columns });
}

function arrowTarget(
  { row, column }: CellPosition,
  key: string,
  control: boolean,
  size: GridSize,
): CellPosition | null {
  switch (key) {
    case "ArrowUp":
      return { row: control ? 0 : row - 1, column };
    case "ArrowDown":
      return { row: control ? size.rows - 1 : row + 1, column };
    case "ArrowLeft":
      return { row, column: control ? 0 : column - 1 };
    case "ArrowRight":
      return { row, column: control ? size.columns - 1 : column + 1 };
    case "Home":
      return { row: control ? 0 : row, column: 0 };
    case "End":
      return { row: control ? size.rows - 1 : row, column: size.columns - 1 };
    case "PageUp":
      return { row: row - page, column };
    case "PageDown":
      return { row: row + page, column };
    default:
      return null;
  }
}
