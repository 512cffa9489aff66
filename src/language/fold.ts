/** Comparing Vietnamese text as a reader does. Diacritics always count. */

/** Zero-width characters and the soft hyphen: no reader sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Runs of spaces of any kind, tabs and line breaks become one space; none at the ends; nothing invisible. */
export function normaliseSpaces(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

const HYPHENS = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** "hòa", "khỏe", "thúy" beside "hoà", "khoẻ", "thuý": both placings of the tone are in use. */
const TONE_ON_FIRST = /[òóỏõọ][ae]|[ùúủũụ]y/g;
const TONE_ON_SECOND: ReadonlyMap<string, string> = new Map(
  ["òa oà óa oá ỏa oả õa oã ọa oạ", "òe oè óe oé ỏe oẻ õe oẽ ọe oẹ", "ùy uỳ úy uý ủy uỷ ũy uỹ ụy uỵ"].flatMap(
    (row) =>
      Array.from(row.matchAll(/(\S+) (\S+)/g), ([, first = "", second = ""]) => [first, second] as const),
  ),
);

/**
 * A form in which the same words compare equal: NFC, small letters, one kind of space and hyphen,
 * one placing of tone marks. For comparison only, never for writing.
 */
export function foldText(text: string): string {
  return normaliseSpaces(text.normalize("NFC").toLowerCase())
    .replace(HYPHENS, "-")
    .replace(TONE_ON_FIRST, (vowels) => TONE_ON_SECOND.get(vowels) ?? vowels);
}

/** Two names are the same but for capitals, spaces, kinds of hyphen, and spaces around hyphens. */
export function sameName(one: string, other: string): boolean {
  const key = (name: string): string => foldText(name).replace(/ ?- ?/g, "-");
  return key(one) === key(other);
}
