/** Which words of two texts differ, to be marked where both are shown side by side. */

export interface MarkedPiece {
  readonly text: string;
  /** The other text does not have it here. */
  readonly differs: boolean;
}

export interface MarkedTexts {
  readonly one: readonly MarkedPiece[];
  readonly other: readonly MarkedPiece[];
}

/** A word with the spaces behind it. */
const WORD = /\S+\s*|\s+/g;
/** Cells of the table of a longest common subsequence; beyond, only common ends count as equal. */
const MAX_CELLS = 250_000;

/** Marks the words that are not common to both texts, in their order. */
export function markWords(one: string, other: string): MarkedTexts {
  const [first, second] = [one.match(WORD) ?? [], other.match(WORD) ?? []];
  const same = commonWords(first, second);
  return {
    one: pieces(
      first,
      same.map(([index]) => index),
    ),
    other: pieces(
      second,
      same.map(([, index]) => index),
    ),
  };
}

type Pair = readonly [one: number, other: number];

function commonWords(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const isSame = (i: number, j: number) => one[i]?.trimEnd() === other[j]?.trimEnd();
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(one.length - 1 - tail, other.length - 1 - tail)) tail += 1;
  const ends: Pair[] = [];
  for (let at = 0; at < head; at += 1) ends.push([at, at]);
  for (let at = tail; at > 0; at -= 1) ends.push([one.length - at, other.length - at]);
  const [rows, columns] = [one.length - head - tail, other.length - head - tail];
  if (rows * columns > MAX_CELLS) return ends;
  const inner = longestCommon(rows, columns, (i, j) => isSame(head + i, head + j));
  return [...ends.slice(0, head), ...inner.map(([i, j]): Pair => [head + i, head + j]), ...ends.slice(head)];
}

/** Pairs of a longest common subsequence, in order. */
function longestCommon(rows: number, columns: number, isSame: (i: number, j: number) => boolean): Pair[] {
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      lengths[i * width + j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < rows && j < columns;) {
    if (isSame(i, j)) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Neighbours of one kind are one piece. */
function pieces(words: readonly string[], same: readonly number[]): readonly MarkedPiece[] {
  const isSame = new Set(same);
  const found: MarkedPiece[] = [];
  words.forEach((text, index) => {
    const differs = !isSame.has(index);
    const last = found.at(-1);
    if (last?.differs === differs) found[found.length - 1] = { text: last.text + text, differs };
    else found.push({ text, differs });
  });
  return found;
}
