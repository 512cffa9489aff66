import type { FigureRow, Figures } from "../../figures/figures";
import type { List } from "../../forms/formSet";
import type { FormSetIndex } from "../../forms/formSetIndex";
import { listStrings } from "./listStrings";
import { removeRow, rowsOf } from "./editFigures";
import type { Draft } from "./paneState";
import { shownText } from "./shownText";

/** The draft without a row of a list, the rows of grids that follow it, and what was typed in them. */
export function withoutRow(draft: Draft, index: FormSetIndex, path: string, id: string): Draft {
  const inRow = (key: string) => key.split(".")[2] === id;
  const figures = removeRow(draft.figures, index, path, id);
  const gone = Object.keys(draft.unread).filter((key) => inRow(key) && !hasRow(figures, key));
  const unread = Object.fromEntries(Object.entries(draft.unread).filter(([key]) => !gone.includes(key)));
  return { ...draft, figures, unread };
}

function hasRow(figures: Figures, path: string): boolean {
  const [group = "", figure = "", row] = path.split(".");
  return rowsOf(figures, `${group}.${figure}`)?.some(({ id }) => id === row) ?? false;
}

/** What a row is called where it is listed: its first texts, "Kế hoạch · 12/KH-SKHCN · 14/01/2021". */
export function rowTitle(list: List, row: FigureRow, number: number): string {
  const texts = list.columns
    .filter(({ formula }) => formula === undefined)
    .map((column) => shownText(column, row[column.id] ?? null))
    .filter((text) => text !== "");
  return texts.length > 0 ? texts.slice(0, 4).join(" · ") : listStrings.unnamed(list.rowLabel, number);
}
