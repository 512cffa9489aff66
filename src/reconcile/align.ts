/** Pairing the elements of two sequences: equal ones first, wherever they stand, then similar ones in order. */

/** Element `index` of the other sequence, and whether it is equal or only similar. */
export interface Counterpart {
  readonly index: number;
  readonly equal: boolean;
}

type Pair = readonly [one: number, other: number];

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

/** Cells of the table of a longest common subsequence or of a best pairing; beyond, only unique elements pair. */
const MAX_CELLS = 40_000;

/** A part of both sequences that is still to be paired; ends exclusive. */
interface Gap {
  readonly from: Pair;
  readonly to: Pair;
}

/** Pairs of equal elements in order: common ends, then elements that stand once in both (patience), then an LCS. */
function equalPairs(one: readonly string[], other: readonly string[], gap: Gap, pairs: Pair[]): void {
  let [i0, j0] = gap.from;
  let [i1, j1] = gap.to;
  while (i0 < i1 && j0 < j1 && one[i0] === other[j0]) pairs.push([i0++, j0++]);
  while (i0 < i1 && j0 < j1 && one[i1 - 1] === other[j1 - 1]) pairs.push([--i1, --j1]);
  if (i0 === i1 || j0 === j1) return;
  if ((i1 - i0) * (j1 - j0) <= MAX_CELLS) {
    const score = (i: number, j: number): number => (one[i0 + i] === other[j0 + j] ? 1 : 0);
    for (const [i, j] of bestPairs(i1 - i0, j1 - j0, score)) pairs.push([i0 + i, j0 + j]);
    return;
  }
  const anchors = risingPairs(uniquePairs(one, other, { from: [i0, j0], to: [i1, j1] }));
  if (anchors.length === 0) return;
  let from: Pair = [i0, j0];
  for (const [i, j] of [...anchors, [i1, j1] as const]) {
    equalPairs(one, other, { from, to: [i, j] }, pairs);
    if (i < i1) pairs.push([i, j]);
    from = [i + 1, j + 1];
  }
}

/** Elements that stand exactly once in both parts. */
function uniquePairs(one: readonly string[], other: readonly string[], { from, to }: Gap): readonly Pair[] {
  const places = (texts: readonly string[], start: number, end: number): Map<string, number> => {
    const found = new Map<string, number>();
    for (let at = start; at < end; at++) {
      const text = texts[at] ?? "";
      found.set(text, found.has(text) ? -1 : at);
    }
    return found;
  };
  const others = places(other, from[1], to[1]);
  return [...places(one, from[0], to[0])].flatMap(([text, i]): Pair[] => {
    const j = others.get(text) ?? -1;
    return i >= 0 && j >= 0 ? [[i, j]] : [];
  });
}

/** The longest part of pairs, sorted by their first element, whose second elements rise. */
export function risingPairs(pairs: readonly Pair[]): readonly Pair[] {
  /** Position in `pairs` of the smallest end of a rising part of each length. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [position, [, j]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = position;
  }
  const rising: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

/** The pairs in order whose scores sum to the most; a score of 0 is no pair. */
function bestPairs(
  count: number,
  otherCount: number,
  score: (i: number, j: number) => number,
): readonly Pair[] {
  const width = otherCount + 1;
  const best = new Float64Array((count + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = count - 1; i >= 0; i--)
    for (let j = otherCount - 1; j >= 0; j--) {
      const own = score(i, j);
      const paired = own > 0 ? own + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < count && j < otherCount;) {
    if (at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** Elements that are equal and stand in the same order, as pairs of indices. */
export function equalInOrder(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  equalPairs(one, other, { from: [0, 0], to: [one.length, other.length] }, pairs);
  return pairs.sort(([i], [j]) => i - j);
}

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
    mine.length * theirs.length <= MAX_CELLS
      ? bestPairs(mine.length, theirs.length, score)
      : range(0, Math.min(mine.length, theirs.length))
          .filter((at) => score(at, at) > 0)
          .map((at): Pair => [at, at]);
  return pairs.map(([i, j]): Pair => [mine[i] ?? 0, theirs[j] ?? 0]);
}
