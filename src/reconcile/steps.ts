/** What merging finds out: steps that are taken, questions that are asked. */
import type { Edit } from "../document/port";
import type { Kept } from "./openWriting";
import type { Choice, Conflict, Rewording, TextRange } from "./plan";

/** Edits, and the text that they take the place of: linked figures in it need no edit of their own. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly replaces: readonly TextRange[];
}

/** A conflict before it has an id. */
export interface Question {
  readonly conflict: Omit<Conflict, "id" | "choices">;
  /** What each choice does; those that stand here can be chosen. */
  readonly steps: { readonly [choice in Choice]?: Step };
  /** What of the old wording counts as written while the question is open. */
  readonly kept: readonly Kept[];
}

export interface Merge {
  readonly steps: readonly Step[];
  /** Sentences that are Khớp's own, word for word: numbers in them are not typed by hand. */
  readonly known?: readonly TextRange[];
  readonly questions: readonly Question[];
  readonly offers: readonly Question[];
  readonly rewordings: readonly Rewording[];
}

export const NOTHING: Step = { edits: [], replaces: [] };

export const joined = (steps: readonly Step[]): Step => ({
  edits: steps.flatMap(({ edits }) => edits),
  replaces: steps.flatMap(({ replaces }) => replaces),
});

/** Whether a range lies within one of `ranges`. */
export function within(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const byParagraph = new Map<number, TextRange[]>();
  for (const range of ranges) {
    const own = byParagraph.get(range.paragraph);
    if (own) own.push(range);
    else byParagraph.set(range.paragraph, [range]);
  }
  return ({ paragraph, start, end }) =>
    (byParagraph.get(paragraph) ?? []).some((outer) => outer.start <= start && end <= outer.end);
}

export const mergeAll = (merges: readonly Merge[]): Merge => ({
  known: merges.flatMap(({ known = [] }) => known),
  steps: merges.flatMap(({ steps }) => steps),
  questions: merges.flatMap(({ questions }) => questions),
  offers: merges.flatMap(({ offers }) => offers),
  rewordings: merges.flatMap(({ rewordings }) => rewordings),
});
