import type { FigureRow, FigureValue, Figures } from "../../figures/figures";
import type { FormSetIndex } from "../../forms/formSetIndex";

/** One cell of a list or grid: row id and column id. */
export interface CellChange {
  readonly row: string;
  readonly column: string;
  readonly value: FigureValue;
}

/** Group and figure id of `group.figure`. */
const split = (path: string): readonly [string, string] => {
  const dot = path.indexOf(".");
  return [path.slice(0, dot), path.slice(dot + 1)];
};

const isRow = (entry: FigureRow | string): entry is FigureRow => typeof entry === "object";
const isRows = (value: FigureValue | readonly FigureRow[]): value is readonly FigureRow[] =>
  Array.isArray(value) && (value as readonly (FigureRow | string)[]).every(isRow);

/** Typed value of a single figure; null when missing. */
export function valueOf(figures: Figures, path: string): FigureValue {
  const [group, figure] = split(path);
  const value = figures.groups[group]?.[figure] ?? null;
  return isRows(value) && value.length > 0 ? null : (value as FigureValue);
}

/** Typed rows of a list or grid; null when missing, which is not the same as none. */
export function rowsOf(figures: Figures, path: string): readonly FigureRow[] | null {
  const [group, figure] = split(path);
  const value = figures.groups[group]?.[figure] ?? null;
  return isRows(value) ? value : null;
}

function set(figures: Figures, path: string, value: FigureValue | readonly FigureRow[]): Figures {
  const [group, figure] = split(path);
  const groups = { ...figures.groups, [group]: { ...figures.groups[group], [figure]: value } };
  return { ...figures, groups };
}

/** The figures with one single figure changed. */
export const setValue = (figures: Figures, path: string, value: FigureValue): Figures =>
  set(figures, path, value);

/** The figures with cells of one list or grid changed. Rows that a grid does not have yet are added. */
export function setCells(figures: Figures, path: string, cells: readonly CellChange[]): Figures {
  const rows = new Map((rowsOf(figures, path) ?? []).map((row) => [row.id, row]));
  for (const { row, column, value } of cells) {
    rows.set(row, { ...(rows.get(row) ?? { id: row }), [column]: value });
  }
  return set(figures, path, [...rows.values()]);
}

/** The list with a new empty row at its end. */
export const addRow = (figures: Figures, path: string, id: string): Figures =>
  set(figures, path, [...(rowsOf(figures, path) ?? []), { id }]);

/** States that a list has no rows: "không phát sinh". */
export const setEmptyList = (figures: Figures, path: string): Figures => set(figures, path, []);

/** Makes a list or single figure missing again. */
export const setMissing = (figures: Figures, path: string): Figures => set(figures, path, null);

/** The list with a row moved by `by` places (negative: towards the top), as far as it goes. */
export function moveRow(figures: Figures, path: string, id: string, by: number): Figures {
  const rows = rowsOf(figures, path) ?? [];
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  if (!row) return figures;
  const others = rows.filter((other) => other !== row);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return set(figures, path, [...others.slice(0, to), row, ...others.slice(to)]);
}

/** The list without a row; grids that have a row for each row of the list lose theirs with it. */
export function removeRow(figures: Figures, index: FormSetIndex, path: string, id: string): Figures {
  const followers = [...index.tables.values()].filter(({ rowsFrom }) => rowsFrom === path);
  return followers.reduce((rest, table) => {
    const rows = rowsOf(rest, table.path);
    return rows
      ? set(
          rest,
          table.path,
          rows.filter((row) => row.id !== id),
        )
      : rest;
  }, figures);
}

/** A row id that no row has yet: `r1`, `r2`, … Ids of removed rows are not used again while others stand. */
export function freeRowId(rows: readonly FigureRow[] | null): string {
  const taken = new Set((rows ?? []).map((row) => row.id));
  let number = taken.size + 1;
  while (taken.has(`r${number}`)) number += 1;
  return `r${number}`;
}
