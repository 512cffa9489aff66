/** Quantities as facts: a number with what it counts, for whom and when, and which are parts of which. */
import type { GroupKind } from "./groups";
import type { Meaning } from "./meaning";
import type { Span } from "./passages";
import type { QuantityForm } from "./quantities";

/** For what a figure holds. Figures of different scopes are never compared. */
export interface Scope {
  /**
   * null: the report's own period. Otherwise a key of another one: "quarter-4-2020", "year-2021",
   * "previous" (compared with), "plan" (a task, not a result).
   */
  readonly period: string | null;
  /** Words that restrict it and are not the reporting unit's own name: "y tế", "đất đai"; else "". */
  readonly restriction: string;
}

export interface FigureFact {
  readonly index: number;
  /** The number itself, or the word for it. */
  readonly span: Span;
  /** The whole piece: label, number, unit. */
  readonly piece: Span;
  readonly form: QuantityForm;
  readonly value: number;
  readonly decimals: number;
  /** 1, or 1.000 … for "8,98 nghìn". */
  readonly scale: number;
  /** Behind the "/" of a ratio or a score. */
  readonly outOf: number | null;
  readonly approximate: boolean;
  readonly unit: string | null;
  readonly inWords: boolean;
  readonly change: "up" | "down" | null;
  /** What the label says, and what it takes over from the whole, its neighbours and the list's owner. */
  readonly meaning: Meaning;
  readonly scope: Scope;
  /** Index of the figure that a percentage is said of, or null. */
  readonly of: number | null;
  /** Range of the sentence that it stands in. */
  readonly sentence: Span;
}

/** A whole and what the text lists as its parts, in order. */
export interface Breakdown {
  readonly whole: number;
  readonly parts: readonly number[];
  /** `nested`: items under an item, with no word that says so. */
  readonly kind: GroupKind | "nested";
}
