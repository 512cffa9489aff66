/** Words of a passage, comparable, with what stands between them. */
import type { Passage } from "../facts/passages";
import { foldText } from "../language/fold";

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Small letters, one placing of tone marks. */
  readonly key: string;
  /** Only spaces stand between the word before and this one. */
  readonly joined: boolean;
  /** Spaces or a hyphen stand between. */
  readonly near: boolean;
}

const read = new WeakMap<Passage, readonly Word[]>();

/** The words of a passage; several rules ask for them. */
export function wordsOfPassage(passage: Passage): readonly Word[] {
  const known = read.get(passage);
  if (known !== undefined) return known;
  const words = wordsOf(passage.lower);
  read.set(passage, words);
  return words;
}

/** The words and numbers of a text in small letters. */
export function wordsOf(lower: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of lower.matchAll(/[\p{L}\p{N}]+/gu)) {
    const gap = lower.slice(end, match.index);
    const isPlain = gap === " ";
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      key: keyOf(match[0]),
      joined: words.length > 0 && (isPlain || /^ +$/.test(gap)),
      near: words.length > 0 && (isPlain || /^(?: +-? *|-+ *)$/.test(gap)),
    });
    end = match.index + match[0].length;
  }
  return words;
}

/** Tone marks may stand in two ways only on these vowels; other words are their own key. */
function keyOf(word: string): string {
  return /[òóỏõọùúủũụ][aey]/u.test(word) ? foldText(word) : word;
}

/** The words of a phrase as keys. */
export function phraseOf(phrase: string): readonly string[] {
  return wordsOf(phrase.toLowerCase()).map(({ key }) => key);
}

/** Does the phrase stand in the words from `at` on, with spaces only between its words? */
export function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((key, index) => {
    const word = words[at + index];
    return word?.key === key && (index === 0 || word.joined);
  });
}
