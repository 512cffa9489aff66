/** Which column of a source table is which figure. */
import { type Words, likeness, wordsOf } from "../language/likeness";
import type { Heading } from "./headings";
import { type TableTargets, type Target, SEQUENCE_COLUMN } from "./targets";

/** What a column of the source was taken for. */
export interface ColumnMatch {
  /** Id of the target; null: not recognised. */
  readonly target: string | null;
  /** 0 to 1. */
  readonly score: number;
}

/** Less in common is no match. */
const LEAST = 0.45;
/** A heading as good as the form's own. */
export const SURE = 0.75;
/** A heading under another one that the form does not have: what its last label alone is worth. */
const LEAF_ALONE = 0.7;
/** A column whose neighbour is its neighbour in the form too. */
const BESIDE = 0.05;
/** What a column's number in the form is worth, where numbers and labels agree on the whole. */
const NUMBERED = 0.35;
/** Labels that agree less with the numbers, on average, are of another form. */
const SAME_FORM = 0.25;

/** One match for each heading; no target twice. */
export function matchColumns(headings: readonly Heading[], form: TableTargets): readonly ColumnMatch[] {
  const allWords = headings.map(headingWords);
  const labelScores = allWords.map((words) => {
    const only = onlyOne(words, allWords) ? soleTarget(words.leaf, form) : null;
    return form.targets.map((target) =>
      Math.max(
        scoreOf(words, target, form.weight),
        target === only ? LEAF_ALONE * likestLeaf(words.leaf, target, form.weight) : 0,
      ),
    );
  });
  const numbered = withNumbers(headings, form, labelScores);
  const first = assign(numbered);
  const beside = numbered.map((scores, at) =>
    scores.map((score, target) => {
      const follows = (first[at - 1]?.target ?? -9) === target - 1;
      const precedes = (first[at + 1]?.target ?? -9) === target + 1;
      return score > 0 && (follows || precedes) ? score + BESIDE : score;
    }),
  );
  return assign(beside).map((match, at) => {
    const target = match === null ? undefined : form.targets[match.target];
    if (!target || !match) return { target: null, score: 0 };
    return { target: target.id, score: Math.min(1, numbered[at]?.[match.target] ?? 0) };
  });
}

interface HeadingWords {
  readonly leaf: Words;
  readonly group: Words;
  readonly whole: Words;
}

const headingWords = ({ labels }: Heading): HeadingWords => ({
  leaf: wordsOf(labels.at(-1) ?? ""),
  group: wordsOf(labels.slice(0, -1).join(" ")),
  whole: wordsOf(labels.join(" ")),
});

function scoreOf(heading: HeadingWords, target: Target, weight: (word: string) => number): number {
  if (heading.whole.size === 0) return 0;
  return target.wordings.reduce((best, { leaf, group, whole }) => {
    const asWhole = alike(heading.whole, whole, weight);
    const inGroup =
      heading.group.size === 0 || group.size === 0
        ? 0
        : 0.6 * alike(heading.leaf, leaf, weight) + 0.4 * alike(heading.group, group, weight);
    return Math.max(best, asWhole, inGroup);
  }, 0);
}

/** No other heading of the table ends in the same label, and something stands over this one. */
const onlyOne = ({ leaf, group }: HeadingWords, all: readonly HeadingWords[]): boolean =>
  group.size > 0 && all.filter((other) => likeness(other.leaf, leaf) === 1).length === 1;

/** The one target that is called so, whatever stands over it; null when two are, or none. */
function soleTarget(leaf: Words, { targets, weight }: TableTargets): Target | null {
  const called = targets.filter((target) => likestLeaf(leaf, target, weight) * LEAF_ALONE >= LEAST);
  return called.length === 1 ? (called[0] ?? null) : null;
}

const likestLeaf = (leaf: Words, { wordings }: Target, weight: (word: string) => number): number =>
  wordings.reduce(
    (best, one) => Math.max(best, alike(leaf, one.leaf, weight), alike(leaf, one.whole, weight)),
    0,
  );

/** Jaccard by the weights of words. */
function alike(one: Words, other: Words, weight: (word: string) => number): number {
  let both = 0;
  let all = 0;
  for (const word of one) {
    all += weight(word);
    if (other.has(word)) both += weight(word);
  }
  for (const word of other) if (!one.has(word)) all += weight(word);
  return all === 0 ? 0 : both / all;
}

/** The numbers of the form count where the labels over them agree on the whole: other forms count too. */
function withNumbers(
  headings: readonly Heading[],
  { targets }: TableTargets,
  scores: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const agreeing = headings.flatMap(({ number }, at) => {
    const target = number === null ? -1 : targets.findIndex((one) => one.number === number);
    return target < 0 ? [] : [scores[at]?.[target] ?? 0];
  });
  const average = agreeing.reduce((sum, score) => sum + score, 0) / Math.max(agreeing.length, 1);
  if (agreeing.length < 2 || average < SAME_FORM) return scores;
  return scores.map((row, at) =>
    row.map((score, target) => {
      const number = headings[at]?.number ?? null;
      const isSame = number !== null && targets[target]?.number === number;
      return isSame ? NUMBERED + (1 - NUMBERED) * score : score;
    }),
  );
}

/** The best pairs first, each column and each target once. */
function assign(scores: readonly (readonly number[])[]): readonly ({ readonly target: number } | null)[] {
  const pairs = scores
    .flatMap((row, column) => row.map((score, target) => ({ column, target, score })))
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score);
  const found = new Array<{ readonly target: number } | null>(scores.length).fill(null);
  const taken = new Set<number>();
  for (const { column, target } of pairs) {
    if (found[column] || taken.has(target)) continue;
    found[column] = { target };
    taken.add(target);
  }
  return found;
}

/** A table with few of the form's columns is still the form's; one with many others is not. */
const OWN_SHARE = 0.8;

/** How well the matches fill the form: matched headings, against all headings and all columns of the form. */
export function fitOf(
  headings: readonly Heading[],
  matches: readonly ColumnMatch[],
  form: TableTargets,
): number {
  const isFigure = (id: string | null): boolean => id !== null && id !== SEQUENCE_COLUMN;
  const matched = matches.filter(({ target }) => isFigure(target)).reduce((sum, { score }) => sum + score, 0);
  const own = headings.filter(
    ({ labels }, at) => labels.length > 0 && matches[at]?.target !== SEQUENCE_COLUMN,
  ).length;
  const all = form.targets.filter(({ id }) => isFigure(id)).length;
  return matched / Math.max(1, OWN_SHARE * own + (1 - OWN_SHARE) * all);
}
