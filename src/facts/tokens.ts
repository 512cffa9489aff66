/** Tokens: the words, numbers and marks of a passage, with what a number is known to be. */
import type { Span } from "./passages";

/**
 * What a number is. `figure` counts something; the others are masked for the reading of quantities:
 * they are dates, symbols, markers, articles, ordinals ("mức độ 3", "Chỉ số 01"), telephone numbers.
 */
export type NumberKind =
  | "figure"
  | "percent"
  | "ratio"
  | "score"
  | "money"
  | "date"
  | "period"
  | "symbol"
  | "annexCode"
  | "marker"
  | "article"
  | "ordinal"
  | "columnNumber"
  | "sequence"
  | "phone"
  | "name";

export interface NumberToken {
  /** Position in `Facts.numbers`. */
  readonly index: number;
  readonly span: Span;
  readonly kind: NumberKind;
  /** Null when the number has no value of its own (part of a symbol, a date). */
  readonly value: number | null;
  /** Decimals as written. Half of the last one is the rounding tolerance. */
  readonly decimals: number;
}

export type TokenKind = "word" | "number" | "mark" | "space";

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** In small letters. */
  readonly text: string;
  /** Index into `Facts.numbers` for a number. */
  readonly number: number | null;
}
