/** Quantities: a number with what it counts, for whom and when. */
import type { Span } from "./passages";

/** For what a figure holds. Figures are compared only where no scope contradicts. */
export interface Scope {
  /** "2021-Q1", "2021", "previous" …; null: the report's own period. */
  readonly period: string | null;
  /** Id of a scope word of the form set: level of government, channel; sorted. */
  readonly words: readonly string[];
}

export interface FigureFact {
  readonly index: number;
  readonly span: Span;
  /** Index into `Facts.numbers`; null for number words and zero words. */
  readonly number: number | null;
  readonly value: number;
  readonly decimals: number;
  readonly approximate: boolean;
  /** "hồ sơ", "tthc", "%", "điểm", "đồng", or null. */
  readonly unit: string | null;
  /** Label as written, without unit. */
  readonly label: string;
  /** Path of the figure of the form set that it states, or null. */
  readonly concept: string | null;
  readonly scope: Scope;
}
