/** Likeness of headings, labels and sentences, by their words. */
import { foldText } from "./fold";

export type Words = ReadonlySet<string>;

/** Folded words; numbers and signs are none. */
export const wordsOf = (text: string): Words => new Set(foldText(text).match(/\p{L}+/gu) ?? []);

export const shared = (one: Words, other: Words): number => [...one].filter((word) => other.has(word)).length;

/** Jaccard: 1 for the same words, 0 for none in common. */
export function likeness(one: Words, other: Words): number {
  const both = shared(one, other);
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
