/** What a document states as a number, in the text or in a table, in one shape for comparing. */
import type { CellFigure } from "../facts/tables";
import type { FigureFact } from "../facts/figures";
import { saysWhich, withoutDimensions, meaningKey, type Meaning } from "../facts/meaning";
import type { Span } from "../facts/passages";
import type { QuantityForm } from "../facts/quantities";
import { roundingInterval } from "../language/rounding";
import { remember } from "./remember";

export interface Statement {
  readonly source: "text" | "table";
  /** The number. */
  readonly span: Span;
  /** The number with its label; in a table the number alone. */
  readonly quote: Span;
  readonly form: QuantityForm;
  readonly value: number;
  readonly decimals: number;
  readonly scale: number;
  readonly approximate: boolean;
  readonly meaning: Meaning;
  readonly period: string | null;
  readonly restriction: string;
  readonly figure: FigureFact | null;
  readonly cell: CellFigure | null;
  /** Taken for another fact that it most likely equals: a difference is worth a warning, not an error. */
  readonly isLoose?: boolean;
}

export function ofFigure(figure: FigureFact): Statement {
  const { span, piece, form, value, decimals, scale, approximate, meaning, scope } = figure;
  return {
    source: "text",
    span,
    quote: piece,
    form,
    value,
    decimals,
    scale,
    approximate,
    meaning,
    period: scope.period,
    restriction: scope.restriction,
    figure,
    cell: null,
  };
}

export function ofCell(cell: CellFigure): Statement {
  const { value, decimals, form, span } = cell.value;
  const { meaning, period, restriction } = cell;
  return {
    source: "table",
    span,
    quote: span,
    form,
    value,
    decimals,
    scale: 1,
    approximate: false,
    meaning,
    period,
    restriction,
    figure: null,
    cell,
  };
}

/** All counts and amounts of text and tables, in that order. */
export const statementsOf = remember((facts): readonly Statement[] => [
  ...facts.figures.map(ofFigure),
  ...facts.cellFigures.map(ofCell),
]);

/** A result of the report, not a difference, a task or a figure of measure. */
export function isResult({ period, figure }: Statement): boolean {
  return period !== "plan" && (figure === null || figure.change === null);
}

/** Dimensions that tell for whom a dossier is counted, not which. */
const SCOPE = ["level", "desk", "measure"] as const;

const cores = new WeakMap<Meaning, Meaning>();

/** What is counted, without for whom: equal for the parts of one whole. */
export function coreOf(meaning: Meaning): Meaning {
  const known = cores.get(meaning);
  if (known !== undefined) return known;
  const without = meaning.object === "dossier" ? [...SCOPE, "mechanism" as const] : SCOPE;
  const core = withoutDimensions(meaning, without);
  cores.set(meaning, core);
  return core;
}

/** For whom: level, desk, and the mechanism of dossiers. */
export function scopeKey(statement: Pick<Statement, "meaning" | "period" | "restriction">): string {
  const { object, dimensions } = statement.meaning;
  const mechanism = object === "dossier" ? (dimensions.mechanism?.join("+") ?? "") : "";
  const parts = [dimensions.level?.join("+") ?? "", dimensions.desk?.join("+") ?? "", mechanism];
  return [...parts, statement.period ?? "", statement.restriction].join("|");
}

/** Equal for statements of the same fact; null when the label does not say enough to compare. */
export function factKey(statement: Statement): string | null {
  const { meaning, form } = statement;
  if (meaning.object === null || meaning.object.startsWith("noun:") || meaning.object === "score")
    return null;
  if (form === "percent" || form === "ratio" || form === "score" || !saysWhich(meaning)) return null;
  if (meaning.dimensions.measure !== undefined || isOfEitherStage(statement)) return null;
  return `${meaningKey(coreOf(meaning))}|${scopeKey(statement)}`;
}

/** "72 hồ sơ quá hạn": resolved late, or pending and late, or both together. */
function isOfEitherStage({ meaning: { dimensions } }: Statement): boolean {
  return dimensions.timeliness !== undefined && dimensions.stage === undefined;
}

/** Could both stand for one number? Exact for whole numbers, within rounding for "8,98 nghìn". */
export function agree(one: Statement, other: Statement): boolean {
  if (one.approximate || other.approximate) return true;
  if (one.value === other.value) return true;
  const [low, high] = roundingInterval(one);
  const [from, to] = roundingInterval(other);
  const isRounded = one.decimals > 0 || other.decimals > 0 || one.scale > 1 || other.scale > 1;
  return isRounded && low <= to && from <= high;
}
