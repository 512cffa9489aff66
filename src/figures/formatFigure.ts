/** Figures as text, as reports write them. */
import type { FigureKind } from "../forms/concepts";
import { fromExact, multiply, toExact } from "../forms/exact";
import type { Column, Scalar } from "../forms/formSet";
import { formatDate } from "../language/dates";
import { formatMoney } from "../language/money";
import { formatCount, formatDecimal } from "../language/numbers";
import { formatPeriod } from "../language/periods";
import { isPeriod, type BookFigure, type FigureBook, type Fraction } from "./deriveFigures";
import type { FigurePath, FigureValue } from "./figures";
import { decimalsOf, plainNumber } from "./readResult";

/** What stands in a report for a figure that is not yet known. */
export const MISSING_TEXT = "[chưa có số liệu]";

/** What decides how a value is written; the definition of every single figure and column has it. */
export type WriteAs = Pick<Scalar | Column, "digits" | "as" | "outOf">;

/** Decimal places where the form set does not say. */
const SCORE_DIGITS = 2;
const RATIO_DIGITS = 1;

/** Text of a figure of a report, without its unit; `MISSING_TEXT` when it is not known. */
export function formatFigure(book: FigureBook, path: FigurePath): string {
  const figure = book.find(path);
  if (!figure) throw new Error(`No figure ${path} in this report`);
  return formatFound(book, figure);
}

/** Text of a figure that was found in the book. */
export function formatFound(book: FigureBook, { path, concept, kind, value }: BookFigure): string {
  const { definition } = concept;
  const fraction = definition.as === "fraction" ? book.fraction(path) : null;
  return formatValue(definition, kind, value, fraction);
}

/**
 * Text of a value: "08", "6.460.000", "16,93/18", "20,4%", "04/24" (needs the fraction's sides), "14/3/2021".
 * Paragraphs stand on lines of their own.
 */
export function formatValue(
  definition: WriteAs,
  kind: FigureKind,
  value: FigureValue,
  fraction: Fraction | null = null,
): string {
  if (value === null) return MISSING_TEXT;
  if (typeof value === "number") return formatNumber(definition, kind, value, fraction);
  if (typeof value === "string") return kind === "date" ? formatDate(value) : value;
  return isPeriod(value) ? formatPeriod(value) : value.join("\n");
}

function formatNumber(
  definition: WriteAs,
  kind: FigureKind,
  value: number,
  fraction: Fraction | null,
): string {
  switch (kind) {
    case "count":
      return formatWhole(value, formatCount);
    case "money":
      return formatWhole(value, formatMoney);
    case "ratio":
      return definition.as === "fraction" && fraction
        ? formatFraction(fraction)
        : `${formatRounded(timesHundred(value), definition.digits ?? RATIO_DIGITS)}%`;
    default: {
      const score = formatRounded(value, definition.digits ?? SCORE_DIGITS);
      return definition.outOf === undefined ? score : `${score}/${plainNumber(definition.outOf)}`;
    }
  }
}

/** A derived count may be a fraction or beyond safe integers; it is still written in full. */
function formatWhole(value: number, format: (value: number) => string): string {
  if (Number.isSafeInteger(value)) return format(value);
  return formatRounded(value, SCORE_DIGITS);
}

/** "04/24"; a share of nothing in nothing is "0". */
function formatFraction({ above, below }: Fraction): string {
  if (above === 0 && below === 0) return "0";
  return `${formatWhole(above, formatCount)}/${formatWhole(below, formatCount)}`;
}

/** No more decimals than there are ("2", "9,5"), and where some are cut, all places: 1.998 is "2,00". */
function formatRounded(value: number, digits: number): string {
  return formatDecimal(value, Math.min(decimalsOf(value), digits));
}

function timesHundred(ratio: number): number {
  const exact = toExact(ratio);
  return exact === null ? ratio : fromExact(multiply(exact, 100));
}
