/** Pairing equal elements of two sequences that stand in the same order: paragraphs of two readings of a document. */

export type Pair = readonly [one: number, other: number];

/** Cells of the table of a longest common subsequence or of a best pairing; beyond, only unique elements pair. */
export const MOST_CELLS = 40_000;

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
  if ((i1 - i0) * (j1 - j0) <= MOST_CELLS) {
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
export function bestPairs(
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
