import type { FigureValue, Figures } from "../../figures/figures";
import { type CellChange, rowsOf, setCells, setValue, valueOf } from "./editFigures";
import { type Draft, withSeen } from "./paneState";
import type { TypedText } from "../../figures/readTyped";

/** A text that was typed or pasted at a path, and how it was understood. */
export interface TypedChange {
  readonly path: string;
  readonly text: string;
  readonly typed: TypedText;
}

/** The list or grid, the row and the column of a cell's path; null for a single figure. */
function cellPath(path: string): (Omit<CellChange, "value"> & { readonly owner: string }) | null {
  const [group, figure, row, column] = path.split(".");
  if (group === undefined || figure === undefined || row === undefined || column === undefined) return null;
  return { owner: `${group}.${figure}`, row, column };
}

/** Typed value at `group.figure` or `group.list.row.column`; null when missing. */
export function valueAt(figures: Figures, path: string): FigureValue {
  const cell = cellPath(path);
  if (!cell) return valueOf(figures, path);
  return rowsOf(figures, cell.owner)?.find(({ id }) => id === cell.row)?.[cell.column] ?? null;
}

/** The draft after texts were typed. Text that cannot be read is kept, and its figure is missing. */
export function withTyped(draft: Draft, changes: readonly TypedChange[]): Draft {
  const unread = new Map(Object.entries(draft.unread));
  for (const { path, text, typed } of changes) {
    if (typed.kind === "read") unread.delete(path);
    else unread.set(path, text);
  }
  const values = changes.map(({ path, typed }) => ({
    path,
    value: typed.kind === "read" ? typed.value : null,
  }));
  return {
    ...withSeen(
      draft,
      changes.flatMap(({ path }) => [path, cellPath(path)?.owner ?? path]),
    ),
    figures: withValues(draft.figures, values),
    unread: Object.fromEntries(unread),
  };
}

interface ValueChange {
  readonly path: string;
  readonly value: FigureValue;
}

/** The figures with the values at some paths changed. The cells of one grid are changed in one go. */
export function withValues(figures: Figures, changes: readonly ValueChange[]): Figures {
  const cells = new Map<string, CellChange[]>();
  let changed = figures;
  for (const { path, value } of changes) {
    const cell = cellPath(path);
    if (!cell) changed = setValue(changed, path, value);
    else {
      const owned = cells.get(cell.owner) ?? [];
      owned.push({ row: cell.row, column: cell.column, value });
      cells.set(cell.owner, owned);
    }
  }
  for (const [owner, of] of cells) changed = setCells(changed, owner, of);
  return changed;
}

/** The draft with one value chosen, not typed. */
export const withValue = (draft: Draft, path: string, value: FigureValue): Draft =>
  withTyped(draft, [{ path, text: "", typed: { kind: "read", value } }]);
