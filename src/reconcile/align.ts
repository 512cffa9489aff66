/** Pairing the elements of two sequences: equal ones first, wherever they stand, then similar ones in order. */
import { bestPairs, equalInOrder, MOST_CELLS, type Pair } from "../document/equalInOrder";

/** Element `index` of the other sequence, and whether it is equal or only similar. */
export interface Counterpart {
  readonly index: number;
  readonly equal: boolean;
}

/** Words, numbers and marks of figures; a mark is one word. */
const WORDS = /\uE000[^\uE001]*\uE001|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in order, and how often each stands in it. */
interface Words {
  readonly list: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

function wordsOf(text: string): Words {
  const list = text.toLowerCase().match(WORDS) ?? [];
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { list, counts };
}

function alike(one: Words, other: Words): number {
  const all = one.list.length + other.list.length;
  if (all === 0) return 1;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / all;
}

/** Versions of one sentence begin alike more often than they end alike: the share of common words at the start. */
function beginAlike({ list: one }: Words, { list: other }: Words): number {
  const most = Math.min(one.length, other.length);
  let common = 0;
  while (common < most && one[common] === other[common]) common++;
  return most === 0 ? 0 : common / most;
}

/** How alike two texts are, 0 … 1: shared words over all words (Dice). */
export const similarity = (one: string, other: string): number => alike(wordsOf(one), wordsOf(other));

/** Two sentences less alike than this are different sentences, not two versions of one. */
export const SIMILAR = 0.45;

/**
 * For each element of `one`, its counterpart in `other`, or null. Counterparts are distinct. Equal elements find each
 * other also where the order changed; elements at least `least` alike only between the equal ones around them.
 */
export function align(
  one: readonly string[],
  other: readonly string[],
  least: number = SIMILAR,
): readonly (Counterpart | null)[] {
  const inOrder = equalInOrder(one, other);
  const result: (Counterpart | null)[] = one.map(() => null);
  const claimed = new Set<number>();
  const pair = (i: number, j: number, equal: boolean): void => {
    result[i] = { index: j, equal };
    claimed.add(j);
  };
  for (const [i, j] of inOrder) pair(i, j, true);
  for (const [i, j] of movedPairs(one, other, result, claimed)) pair(i, j, true);

  let from: Pair = [0, 0];
  for (const [i, j] of [...inOrder, [one.length, other.length] as const]) {
    const mine = range(from[0], i).filter((index) => result[index] === null);
    const theirs = range(from[1], j).filter((index) => !claimed.has(index));
    for (const [k, l] of similarPairs(one, other, mine, theirs, least)) pair(k, l, false);
    from = [i + 1, j + 1];
  }
  return result;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Equal elements whose order changed. */
function movedPairs(
  one: readonly string[],
  other: readonly string[],
  result: readonly (Counterpart | null)[],
  claimed: ReadonlySet<number>,
): readonly Pair[] {
  const open = new Map<string, number[]>();
  for (const [j, text] of other.entries()) {
    if (claimed.has(j)) continue;
    const places = open.get(text);
    if (places) places.push(j);
    else open.set(text, [j]);
  }
  return one.flatMap((text, i): Pair[] => {
    const j = result[i] === null ? open.get(text)?.shift() : undefined;
    return j === undefined ? [] : [[i, j]];
  });
}

function similarPairs(
  one: readonly string[],
  other: readonly string[],
  mine: readonly number[],
  theirs: readonly number[],
  least: number,
): readonly Pair[] {
  if (mine.length * theirs.length === 0) return [];
  const left = mine.map((index) => wordsOf(one[index] ?? ""));
  const right = theirs.map((index) => wordsOf(other[index] ?? ""));
  const score = (i: number, j: number): number => {
    const [words, otherWords] = [left[i], right[j]];
    const alikeness = words && otherWords ? alike(words, otherWords) : 0;
    return words && otherWords && alikeness >= least ? alikeness + beginAlike(words, otherWords) : 0;
  };
  const pairs =
    mine.length * theirs.length <= MOST_CELLS
      ? bestPairs(mine.length, theirs.length, score)
      : range(0, Math.min(mine.length, theirs.length))
          .filter((at) => score(at, at) > 0)
          .map((at): Pair => [at, at]);
  return pairs.map(([i, j]): Pair => [mine[i] ?? 0, theirs[j] ?? 0]);
}
