/** From the JSON value of a figures file to a book of figures, with all that is wrong. */
import type { Problem } from "../findings/finding";
import { checkFigures } from "../figures/checkFigures";
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import { missingPaths } from "../figures/figurePaths";
import type { FigurePath } from "../figures/figures";
import { parseFigures } from "../figures/parseFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import { findForm } from "./findForm";

/** Figures that could be read: what does not add up in them, and what is not yet known. */
export interface CheckedFigures {
  readonly book: FigureBook;
  readonly problems: readonly Problem[];
  readonly missing: readonly FigurePath[];
}

/** Or, when they could not be read, why. */
export type ReadFigures = CheckedFigures | { readonly book: null; readonly problems: readonly Problem[] };

const unreadable = (message: string): ReadFigures => ({
  book: null,
  problems: [{ id: "unreadable", severity: "error", message, paths: [] }],
});

/** Reads, derives and checks figures. `previous` is the last period's report, when it is at hand. */
export function readFigures(
  forms: readonly FormSetIndex[],
  json: unknown,
  previous: FigureBook | null = null,
): ReadFigures {
  const id = typeof json === "object" && json !== null && "formSet" in json ? json.formSet : undefined;
  if (typeof id !== "string")
    return unreadable(
      `Đây không phải là tệp số liệu của Khớp: thiếu "formSet". Hãy ghi một trong các bộ biểu mẫu: ${namesOf(forms)}.`,
    );
  const form = findForm(forms, id);
  if (!form) return unreadable(`Không có bộ biểu mẫu "${id}". Các bộ biểu mẫu hiện có: ${namesOf(forms)}.`);
  const { figures, problems } = parseFigures(form, json);
  if (!figures) return { book: null, problems };
  const book = deriveFigures(form, figures);
  return { book, problems: checkFigures(book, previous, forms), missing: missingPaths(book) };
}

const namesOf = (forms: readonly FormSetIndex[]): string =>
  forms.map(({ formSet }) => `"${formSet.id}" (${formSet.title})`).join(", ");
