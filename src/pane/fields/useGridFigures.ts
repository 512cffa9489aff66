import { useMemo } from "react";
import { readTyped } from "../../figures/readTyped";
import type { Grid } from "../../forms/formSet";
import type { CellEdit, GridView } from "../grid/gridData";
import { usePane } from "../PaneContext";
import { gridRows, gridShape, rowList } from "../state/gridTexts";
import { withTyped } from "../state/typedChange";

/** A grid of the form set over the figures: what it shows, and what edits of its cells do. */
export function useGridFigures(grid: Grid, path: string) {
  const { index, draft, review, edit } = usePane();
  const shape = useMemo(() => gridShape(index, grid, path), [index, grid, path]);
  const rowLabel = rowList(index, grid)?.rowLabel ?? "";
  const view = useMemo<GridView>(
    () => ({
      label: grid.label,
      rowLabel,
      data: { ...shape, ...gridRows(draft, review, grid, path) },
    }),
    [shape, draft, review, grid, path, rowLabel],
  );
  const change = (edits: readonly CellEdit[]) => {
    const typed = edits.flatMap(({ row, column, text }) => {
      const definition = grid.columns.find(({ id, formula }) => id === column && formula === undefined);
      const isRow = view.data.rows.some(({ id }) => id === row);
      if (!definition || !isRow) return [];
      const reading = readTyped(definition, text, index.formSet.cutOff.firstDay);
      return [{ path: `${path}.${row}.${column}`, text, typed: reading }];
    });
    if (typed.length > 0)
      edit(typed.map((cell) => cell.path).join(" "), (before) => withTyped(before, typed));
  };
  return { view, change };
}
