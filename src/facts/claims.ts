/** Stretches of one text that readers lay claim to, the first come first: linear, whatever the text holds. */
export interface Claims {
  /** Claims `start` … `end` (exclusive); false, and nothing claimed, when some of it is taken. */
  readonly claim: (start: number, end: number) => boolean;
}

/** A text of so many characters, nothing of it claimed yet. */
export function openClaims(length: number): Claims {
  const taken = new Uint8Array(length);
  return {
    claim: (start, end) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    },
  };
}

/** Lists by the number that `keyOf` gives, for instance mentions by their passage. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Index of the first of ascending positions that is not before `at`; the length when there is none. */
export function firstFrom(positions: readonly number[], at: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
