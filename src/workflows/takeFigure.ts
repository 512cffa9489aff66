/** Taking numbers that were typed over linked figures into the figures. */
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import type { FigureRow, FigureValue, Figures } from "../figures/figures";
import { readFigure } from "../figures/readFigure";
import { findReference } from "../forms/formSetIndex";

/** A text and the figure that it was typed over. */
export interface TypedFigure {
  readonly path: string;
  readonly text: string;
}

export type TakenFigures =
  | { readonly book: FigureBook; readonly problem: null }
  /** Vietnamese: why the text is no value of its figure. */
  | { readonly book: null; readonly problem: string };

/** The figures with the typed ones in place of their own; the plan of the refresh is then made anew. */
export function takeFigures(book: FigureBook, typed: readonly TypedFigure[]): TakenFigures {
  let { figures } = book;
  for (const { path, text } of typed) {
    const figure = book.find(path);
    const reference = findReference(book.index, path);
    if (!figure || !reference || figure.derived)
      return refused(`“${text}” đứng ở chỗ của một số liệu do Khớp tính ra, không lấy vào được.`);
    const read = readFigure(figure.concept.definition, text, book.index.formSet.cutOff.firstDay);
    if (read.problem !== null) return refused(`${book.label(path)}: ${read.problem}`);
    figures = withFigure(figures, path, read.value);
  }
  return { book: deriveFigures(book.index, figures), problem: null };
}

const refused = (problem: string): TakenFigures => ({ book: null, problem });

/** The figures with one changed: `group.figure`, or `group.table.row.column`. */
export function withFigure(figures: Figures, path: string, value: FigureValue): Figures {
  const [group = "", figure = "", row, column = ""] = path.split(".");
  const values = figures.groups[group] ?? {};
  const next = row === undefined ? value : withCell(values[figure] ?? null, row, column, value);
  return { ...figures, groups: { ...figures.groups, [group]: { ...values, [figure]: next } } };
}

const isRow = (row: unknown): row is FigureRow => typeof row === "object" && row !== null;

function withCell(
  table: FigureValue | readonly FigureRow[],
  id: string,
  column: string,
  value: FigureValue,
): readonly FigureRow[] {
  const rows = Array.isArray(table) ? (table as readonly unknown[]).filter(isRow) : [];
  if (rows.every((row) => row.id !== id)) return [...rows, { id, [column]: value }];
  return rows.map((row) => (row.id === id ? { ...row, [column]: value } : row));
}
