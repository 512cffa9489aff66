/** Comparing Vietnamese text as a reader does. Diacritics always count. */

/** Zero-width characters and the soft hyphen: no reader sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Runs of spaces of any kind, tabs and line breaks become one space; none at the ends; nothing invisible. */
export function normaliseSpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** "hòa", "khỏe", "thúy" beside "hoà", "khoẻ", "thuý": both spellings are in use. */
const TONE_ON_FIRST: readonly (readonly [RegExp, string])[] = [
  ..."òoà óoá ỏoả õoã ọoạ".split(" ").map((trio) => tonePair(trio, "a")),
  ..."òoè óoé ỏoẻ õoẽ ọoẹ".split(" ").map((trio) => tonePair(trio, "e")),
  ..."ùuỳ úuý ủuỷ ũuỹ ụuỵ".split(" ").map((trio) => tonePair(trio, "y")),
];

function tonePair(trio: string, vowel: string): readonly [RegExp, string] {
  return [new RegExp(trio.slice(0, 1) + vowel, "g"), trio.slice(1)];
}

/**
 * A form in which the same words compare equal: NFC, small letters, one kind of space and hyphen,
 * one placing of tone marks. For comparison only, never for writing.
 */
export function foldText(text: string): string {
  let folded = normaliseSpaces(text.normalize("NFC").toLowerCase()).replace(HYPHENS, "-");
  for (const [pattern, replacement] of TONE_ON_FIRST) folded = folded.replace(pattern, replacement);
  return folded;
}

/** Two names are the same but for capitals, spaces, kinds of hyphen, and spaces around hyphens. */
export function sameName(one: string, other: string): boolean {
  const key = (name: string): string => foldText(name).replace(/ ?- ?/g, "-");
  return key(one) === key(other);
}
