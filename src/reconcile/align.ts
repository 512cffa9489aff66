/** Pairing the elements of two sequences: equal ones first, then similar ones between them, in order. */

/** Element `index` of the other sequence, and whether it is equal or only similar. */
export interface Counterpart {
  readonly index: number;
  readonly equal: boolean;
}

/** How alike two texts are, 0 … 1: shared words over all words (Dice). */
export function similarity(one: string, other: string): number {
  const words = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[\s,;:.()]+/u)
      .filter(Boolean);
  const left = words(one);
  const right = words(other);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** Below this, two sentences are different sentences, not two versions of one. */
const SIMILAR = 0.5;
/** Larger gaps are paired by position only: quadratic work stays bounded. */
const MAX_GAP = 400;

/** Longest common subsequence of a gap, as pairs of indices. */
function equalPairs(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one[i] === other[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

/** In a gap without equal elements: each takes the most similar one that keeps the order. */
function similarPairs(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let from = 0;
  for (const [i, text] of one.entries()) {
    let best = -1;
    let bestScore = SIMILAR;
    for (let j = from; j < Math.min(other.length, from + MAX_GAP); j++) {
      const score = similarity(text, other[j] ?? "");
      if (score > bestScore) [best, bestScore] = [j, score];
    }
    if (best >= 0) {
      pairs.push([i, best]);
      from = best + 1;
    }
  }
  return pairs;
}

/**
 * For each element of `one`, its counterpart in `other`, or null. Counterparts are distinct and in order.
 */
export function align(one: readonly string[], other: readonly string[]): readonly (Counterpart | null)[] {
  const result: (Counterpart | null)[] = one.map(() => null);
  let head = 0;
  while (head < one.length && head < other.length && one[head] === other[head]) {
    result[head] = { index: head, equal: true };
    head++;
  }
  let tail = 0;
  while (
    tail < one.length - head &&
    tail < other.length - head &&
    one[one.length - 1 - tail] === other[other.length - 1 - tail]
  ) {
    tail++;
    result[one.length - tail] = { index: other.length - tail, equal: true };
  }
  const middle = one.slice(head, one.length - tail);
  const otherMiddle = other.slice(head, other.length - tail);
  const equal =
    middle.length <= MAX_GAP && otherMiddle.length <= MAX_GAP ? equalPairs(middle, otherMiddle) : [];
  for (const [i, j] of equal) result[head + i] = { index: head + j, equal: true };

  let i0 = 0;
  let j0 = 0;
  for (const [i1, j1] of [...equal, [middle.length, otherMiddle.length] as const]) {
    for (const [i, j] of similarPairs(middle.slice(i0, i1), otherMiddle.slice(j0, j1)))
      result[head + i0 + i] = { index: head + j0 + j, equal: middle[i0 + i] === otherMiddle[j0 + j] };
    i0 = i1 + 1;
    j0 = j1 + 1;
  }
  return result;
}
