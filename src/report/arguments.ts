/**
 * What stands at an argument of a message.
 *
 * One argument serves two purposes: `{total}` puts the figure in, linked to its path, and
 * `{total, select, zero {…} other {… {total} …}}` chooses a variant by it. An ICU `select` looks up the text of its
 * argument among the variants, so an argument is an object whose `toString` is the key of its variant, while
 * `formatToParts` hands the object itself back where it stands plain, and `write` then gives its text and path.
 *
 * Keys: `missing` not yet known, `none` left empty as it may be, `zero`, `one`, `other`; a period's is its kind.
 */
import type { Inline } from "../document/blocks";
import type { BookFigure, FigureBook } from "../figures/deriveFigures";
import { isPeriod } from "../figures/deriveFigures";
import { formatFigure, MISSING_TEXT } from "../figures/formatFigure";
import type { FigurePath } from "../figures/figures";

export interface Argument {
  /** Key of the variant that it chooses. */
  readonly toString: () => string;
  /** Text where it stands plain. Called only there, so that a law counts as cited only when it is. */
  readonly write: () => readonly Inline[];
}

export const argument = (key: () => string, write: () => readonly Inline[]): Argument => ({
  toString: key,
  write,
});

/** Number of things that a message speaks of, as key. */
export const keyOfCount = (count: number): string => (count === 0 ? "zero" : count === 1 ? "one" : "other");

/** Text that says that something is not yet known, without a link. */
export const missing: readonly Inline[] = [{ text: MISSING_TEXT }];

/** A figure by its complete path. */
export function figureArgument(book: FigureBook, path: FigurePath): Argument {
  return argument(
    () => keyOfFigure(book, path),
    () => [{ text: formatFigure(book, path), figure: path }],
  );
}

function keyOfFigure(book: FigureBook, path: FigurePath): string {
  const figure = book.find(path);
  if (!figure) throw new Error(`No figure ${path} in this report`);
  return figure.value === null ? keyOfAbsence(figure) : keyOfValue(figure.value);
}

const keyOfAbsence = ({ concept }: BookFigure): string =>
  concept.definition.optional === true && !concept.formula ? "none" : "missing";

function keyOfValue(value: NonNullable<BookFigure["value"]>): string {
  if (typeof value === "number") return keyOfCount(value);
  if (typeof value === "string") return "other";
  return isPeriod(value) ? value.kind : keyOfCount(value.length);
}
