/** What the text of a linked figure's control tells: ours, or the drafter's. */
import type { Control } from "../document/snapshot";
import { type WrittenBlock, textsIn } from "../document/written";
import { foldText } from "../language/fold";
import { parseNumber } from "../language/numbers";

/** What is known of a figure now. */
export interface FigureNow {
  readonly text: string;
  /** What it counts: "hồ sơ". */
  readonly unit: string | null;
  /** How reports call it: finds copies typed by hand. */
  readonly names: readonly string[];
  /** Its text is words, not a number or date: a drafter may well put it otherwise. */
  readonly worded: boolean;
  /** A text typed over it can be taken into the figures. */
  readonly takes: (typed: string) => boolean;
}

/**
 * ours: what was written last, or what is to be written now; typed: something else; emptied: the drafter deleted the
 * text; gone: the report does not have the figure any more; unknown: it never had.
 */
export type FigureState = "ours" | "typed" | "emptied" | "gone" | "unknown";

/** The same words whatever their capitals and spaces, or the same number written otherwise: "8" and "08". */
export function sameFigureText(one: string, other: string): boolean {
  if (one === other || foldText(one) === foldText(other)) return true;
  const [left, right] = [parseNumber(one), parseNumber(other)];
  return left !== null && left.value === right?.value && left.form.percent === right.form.percent;
}

/** The texts in which each figure was written last; more than one where a question is still open. */
export type LastTexts = ReadonlyMap<string, readonly string[]>;

export function lastTextsOf(written: readonly WrittenBlock[]): LastTexts {
  const texts = new Map<string, string[]>();
  for (const { figure, text } of written.flatMap(textsIn).flat()) {
    if (figure === undefined) continue;
    const known = texts.get(figure);
    if (!known) texts.set(figure, [text]);
    else if (!known.includes(text)) known.push(text);
  }
  return texts;
}

export function figureState(
  path: string,
  { text, placeholder }: Pick<Control, "text" | "placeholder">,
  last: LastTexts,
  now: FigureNow | null,
): FigureState {
  const known = last.get(path);
  if (!now) return known ? "gone" : "unknown";
  if (placeholder || text.trim() === "") return "emptied";
  // Nothing is known of what was written: whatever stands there may be ours.
  if (!known || sameFigureText(text, now.text)) return "ours";
  return known.some((before) => sameFigureText(text, before)) ? "ours" : "typed";
}
