/** Word's own characters, and those of a snapshot. */

/** Word's signs for a non-breaking and for an optional hyphen: control characters of its binary past. */
const WORD_NO_BREAK_HYPHEN = String.fromCharCode(0x1e);
const WORD_SOFT_HYPHEN = String.fromCharCode(0x1f);
const NO_BREAK_HYPHEN = "\u2011";
const SOFT_HYPHEN = "\u00ad";

/** A `text` that Word gives, with a snapshot's characters for line breaks and hyphens. */
export const fromWord = (text: string): string =>
  text
    .replace(/\r\n?|\v/g, "\n")
    .replaceAll(WORD_NO_BREAK_HYPHEN, NO_BREAK_HYPHEN)
    .replaceAll(WORD_SOFT_HYPHEN, SOFT_HYPHEN);

/** A text to be inserted: a line break within the paragraph, since a line feed would begin a new one. */
export const toWord = (text: string): string => text.replaceAll("\n", "\v");

/** Word's search takes at most 255 characters (office-js#1726). */
export const MOST_SEARCHED = 255;

const SEARCH_CODES: readonly (readonly [string, string])[] = [
  ["^", "^^"],
  ["\t", "^t"],
  ["\v", "^l"],
  [WORD_NO_BREAK_HYPHEN, "^~"],
  [WORD_SOFT_HYPHEN, "^-"],
];

/** A text that Word gave, as a pattern to search it by. */
export const searchPattern = (text: string): string =>
  SEARCH_CODES.reduce((pattern, [sign, code]) => pattern.replaceAll(sign, code), text);
