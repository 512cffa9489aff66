import type { FigureRow } from "../../figures/figures";
import type { Column, FormTable, Grid, HeaderNode, List } from "../../forms/formSet";
import type { FormSetIndex } from "../../forms/formSetIndex";
import { headerLevels } from "../../forms/headerLevels";
import type { GridCell, GridColumn, GridData, GridHeading, GridRow, GridShape } from "../grid/gridData";
import { gridStrings } from "../grid/gridStrings";
import { rowsOf } from "./editFigures";
import type { Draft } from "./paneState";
import type { Review } from "./review";
import { shownText } from "./shownText";

/** The list whose rows a grid follows. */
export function rowList(index: FormSetIndex, grid: Grid): List | null {
  const list = index.tables.get(grid.rows.list)?.definition;
  return list?.kind === "list" ? list : null;
}

/** Header and columns of a grid: they depend on the form set alone. */
export const gridShape = (index: FormSetIndex, grid: Grid, path: string): GridShape => ({
  headings: gridHeadings(index, grid, path),
  columns: grid.columns.map(gridColumn),
});

/** The rows of a grid: typed figures, computed ones, and the total row. */
export function gridRows(
  draft: Draft,
  review: Review,
  grid: Grid,
  path: string,
): Pick<GridData, "rows" | "total"> {
  const names = rowsOf(draft.figures, grid.rows.list) ?? [];
  const typed = new Map((rowsOf(draft.figures, path) ?? []).map((row) => [row.id, row]));
  const rowOf = (id: string, name: string, row: FigureRow | null): GridRow => ({
    id,
    name,
    cells: grid.columns.map((column) => cellOf(column, `${path}.${id}.${column.id}`, row, draft, review)),
  });
  const rows = names.map((name, position) => {
    const label = name[grid.rows.name];
    const shown = typeof label === "string" && label !== "" ? label : gridStrings.unnamed(position + 1);
    return rowOf(name.id, shown, typed.get(name.id) ?? { id: name.id });
  });
  return { rows, total: grid.total ? rowOf("total", gridStrings.total, null) : null };
}

const gridColumn = (column: Column): GridColumn => ({
  id: column.id,
  label: column.label,
  number: columnNumber(column),
  kind: column.kind === "text" || column.kind === "choice" ? "text" : "number",
});

/** "(4)"; with a formula over its neighbours "(3)=(4)+(5)+(6)". */
function columnNumber({ number, formula }: Column): string | null {
  if (number === undefined) return null;
  const ofNeighbours = formula !== undefined && /^[\d()+\-*/ ]+$/.test(formula);
  return ofNeighbours ? `(${number})=${formula.replaceAll(" ", "")}` : `(${number})`;
}

/** The header of the official form, where it has just the grid's columns; otherwise one line of labels. */
function gridHeadings(
  { formSet }: FormSetIndex,
  grid: Grid,
  path: string,
): readonly (readonly GridHeading[])[] {
  const tables: readonly FormTable[] = [
    ...formSet.tables,
    ...formSet.annexes.flatMap((annex) => annex.tables),
  ];
  const header = tables.find(({ figures }) => figures === path)?.header ?? [];
  const own = header.flatMap((node) => ofColumns(node, grid));
  const ids = own.flatMap(leafIds);
  const isComplete = grid.columns.every(({ id }, position) => ids[position] === id);
  const tree = isComplete ? own : grid.columns.map(({ id, label }) => ({ column: id, label }));
  return headerLevels(tree).map((level) =>
    level.map(({ node, columnSpan, rowSpan }) => ({
      label: node.label,
      columnSpan,
      rowSpan,
      column: grid.columns.findIndex(({ id }) => id === node.column),
    })),
  );
}

/** A heading without what is no column of the grid: the sequence number, the names of rows. */
function ofColumns(node: HeaderNode, grid: Grid): readonly HeaderNode[] {
  if (!node.children) return grid.columns.some(({ id }) => id === node.column) ? [node] : [];
  const children = node.children.flatMap((child) => ofColumns(child, grid));
  return children.length > 0 ? [{ ...node, children }] : [];
}

const leafIds = ({ column, children }: HeaderNode): readonly (string | undefined)[] =>
  children ? children.flatMap(leafIds) : [column];

/** One cell; `row` null: the total row, where every cell is computed. */
function cellOf(column: Column, path: string, row: FigureRow | null, draft: Draft, review: Review): GridCell {
  const computed = row === null || column.formula !== undefined;
  const unread = draft.unread[path];
  const text = computed ? review.textAt(path) : (unread ?? shownText(column, row[column.id] ?? null));
  const problems = review.problemsAt(path).map(({ message }) => message);
  return { text: text ?? "", computed, problem: problems.length > 0 ? problems.join(" ") : null };
}
