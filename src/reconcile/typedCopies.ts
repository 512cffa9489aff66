/** Old numbers that stand in the text without a link. */
import { foldText } from "../language/fold";
import { parseNumber } from "../language/numbers";
import type { FigureNow } from "./figureTexts";
import type { TextRange } from "./plan";
import { sentencesOf } from "./sentences";
import type { Standing } from "./standing";
import { within } from "./steps";

export interface TypedCopy {
  readonly path: string;
  readonly place: TextRange & { readonly text: string };
}

/** For figures that change, with their old text: the copies of it, each counted for one figure only. */
export type TypedCopies = (
  changes: readonly { readonly path: string; readonly before: string }[],
) => readonly TypedCopy[];

/** A number as people type it; each part is of bounded length. */
const NUMBER = /(?<![\d.,/\p{L}])\d{1,15}(?:[.,/]\d{1,15}){0,6}%?(?![\d/\p{L}])/gu;
/** Smaller numbers stand in any text by chance: they need the figure's name beside them. */
const TELLING = 10;

interface FreeNumber {
  readonly place: TextRange & { readonly text: string };
  /** What follows the number in its sentence, and the whole sentence, folded. */
  readonly behind: string;
  readonly sentence: string;
}

const valueKey = (text: string): string => {
  const number = parseNumber(text);
  return number ? `${number.value}${number.form.percent ? "%" : ""}` : text;
};

/** Numbers of the drafter's own sentences, outside tables and outside linked figures, by value. */
function freeNumbers(
  standing: Standing,
  isKnown: (range: TextRange) => boolean,
): ReadonlyMap<string, readonly FreeNumber[]> {
  const found = new Map<string, FreeNumber[]>();
  for (const { index, cell, story } of standing.snapshot.paragraphs) {
    if (cell !== null || (story !== "body" && story !== "textBox")) continue;
    for (const sentence of sentencesOf(standing.piecesOf(index))) {
      if (isKnown({ paragraph: index, start: sentence.start, end: sentence.end })) continue;
      let at = sentence.start;
      for (const { text, figure } of sentence.pieces) {
        for (const match of figure === undefined ? text.matchAll(NUMBER) : []) {
          const [number] = match;
          const start = at + match.index;
          const end = start + number.length;
          const key = valueKey(number);
          const behind = foldText(sentence.text.slice(end - sentence.start));
          const free = {
            place: { paragraph: index, start, end, text: number },
            behind,
            sentence: foldText(sentence.text),
          };
          found.set(key, [...(found.get(key) ?? []), free]);
        }
        at += text.length;
      }
    }
  }
  return found;
}

/** `known`: sentences that are no drafter's. */
export function typedCopiesIn(
  standing: Standing,
  known: readonly TextRange[],
  now: (path: string) => FigureNow | null,
): TypedCopies {
  return (changes) => {
    if (changes.length === 0) return [];
    const numbers = freeNumbers(standing, within(known));
    const best = new Map<FreeNumber, { readonly path: string; readonly score: number }>();
    for (const { path, before } of changes) {
      const figure = /^\d/.test(before) ? now(path) : null;
      if (!figure) continue;
      for (const free of numbers.get(valueKey(before)) ?? []) {
        const score = likeness(free, before, figure);
        if (score > (best.get(free)?.score ?? 0)) best.set(free, { path, score });
      }
    }
    return [...best].map(([{ place }, { path }]) => ({ path, place }));
  };
}

/** 0: a number that happens to be the same. */
function likeness({ behind, sentence }: FreeNumber, before: string, { unit, names }: FigureNow): number {
  const hasUnit = unit !== null && behind.startsWith(foldText(unit));
  const named = Math.max(
    0,
    ...names.map((name) => foldText(name)).map((name) => (sentence.includes(name) ? name.length : 0)),
  );
  const isTelling = (parseNumber(before)?.value ?? 0) >= TELLING;
  if (unit !== null && !hasUnit) return 0;
  if (named === 0 && !(hasUnit && isTelling)) return 0;
  return 1 + named;
}
