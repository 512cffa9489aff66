/** Tokens: the words, numbers and marks of a passage. */
import { foldText } from "../language/fold";
import { parseNumber } from "../language/numbers";
import type { Passage, Span } from "./passages";

/**
 * What a number is. `figure` counts something, alone or as a `percent`, a `ratio` ("7/8") or `money`.
 * The others are no quantities: dates, symbols, markers, articles, ordinals ("mức độ 3"), names ("4 tại chỗ").
 */
export type NumberKind =
  | "figure"
  | "percent"
  | "ratio"
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

export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly start: number;
  readonly end: number;
  /** Folded for comparison: small letters, one spelling of tones and of i/y. */
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Value and decimals of a number; null when it is not one number ("1.2.3"). */
  readonly number: { readonly value: number; readonly decimals: number } | null;
}

/** Spellings with i for y, and of numerals, that readers take for the same word. */
const SAME_WORD: Readonly<Record<string, string>> = {
  kì: "kỳ",
  quí: "quý",
  tỉ: "tỷ",
  lí: "lý",
  ngàn: "nghìn",
  lẻ: "linh",
};

const LETTER = /[\p{L}\p{M}]/u;
const WORD = /[\p{L}\p{M}\p{N}&]/u;
const DIGIT = /[0-9]/;

const folded = new Map<string, string>();

/** A word as it is compared; short-lived documents share the cache, which is bounded. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const lower = foldText(word);
  const same = SAME_WORD[lower] ?? lower;
  if (folded.size > 20_000) folded.clear();
  folded.set(word, same);
  return same;
}

/** The tokens of one text, left to right, in one pass. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      spaced = true;
      at++;
      continue;
    }
    const end = endOfToken(text, at);
    const raw = text.slice(at, end);
    const kind = DIGIT.test(character) ? "number" : LETTER.test(character) ? "word" : "mark";
    const parsed = kind === "number" ? parseNumber(raw) : null;
    tokens.push({
      kind,
      start: at,
      end,
      text: kind === "word" ? foldWord(raw) : raw,
      spaced,
      number: parsed === null ? null : { value: parsed.value, decimals: parsed.decimals },
    });
    spaced = false;
    at = end;
  }
  return tokens;
}

function endOfToken(text: string, start: number): number {
  let end = start + 1;
  if (DIGIT.test(text.charAt(start))) {
    for (;;) {
      if (DIGIT.test(text.charAt(end))) end++;
      else if (/[.,]/.test(text.charAt(end)) && DIGIT.test(text.charAt(end + 1))) end += 2;
      else return end;
    }
  }
  if (!LETTER.test(text.charAt(start))) return end;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  return end;
}

/**
 * "1,234" of things that are counted one by one is the English way of writing 1.234: nobody counts thousandths.
 * The whole number, or null when the token is written in another way.
 */
export function englishThousands({ text }: Token): number | null {
  return /^[1-9]\d{0,2},\d{3}$/.test(text) ? Number(text.replace(",", "")) : null;
}

/** The tokens of every passage. */
export function readTokens(passages: readonly Passage[]): readonly (readonly Token[])[] {
  return passages.map((passage) => tokenize(passage.text));
}
