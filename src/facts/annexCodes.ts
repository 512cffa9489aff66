/** Codes of official forms, however they are typed: "II.06a/VPCP/KSTT", "01b/VPCP/KSTT", "Biểu 06a". */

export interface AnnexCode {
  readonly start: number;
  readonly end: number;
  /** "IL.06a/VPCP/KSTT". */
  readonly written: string;
  /** "Biểu số", "biểu mẫu", as written before it; "" when the code stands alone. */
  readonly word: string;
  /** Where the word begins, or the code when there is none. */
  readonly wordStart: number;
  /** "IL", or null: series before the number. */
  readonly series: string | null;
  /** Series as meant: "II"; null when there is none, or when it cannot be a Roman numeral. */
  readonly roman: string | null;
  /** "06". */
  readonly number: string;
  /** "a" or "". */
  readonly letter: string;
  /** "/VPCP/KSTT" or "". */
  readonly suffix: string;
  /** Comparable: "II.06a". */
  readonly code: string;
}

const CODE =
  /(?<![\p{L}\d/.,-])(?:(?<series>[IVXLl1|]{1,5})\. ?)?(?<number>\d{1,2})(?<letter>[a-eđ])?(?<suffix>(?:\/[A-ZĐ]{2,10}){1,3})?(?![\p{L}\d/]|[.,-]\d)/gu;
const WORD = /(?:biểu(?: mẫu)?|mẫu(?: biểu)?|phụ biểu)(?: số)? ?:? ?$/iu;
/** Letters that typists and scanners put in place of a Roman I. */
const LIKE_ROMAN_ONE = /[Ll1|]/g;

/** All form codes of a text, in order. Numbers of headings and ratios are none. */
export function findAnnexCodes(text: string): readonly AnnexCode[] {
  const codes: AnnexCode[] = [];
  for (const match of text.matchAll(CODE)) {
    const { series, number = "", letter = "", suffix = "" } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const word = WORD.exec(before)?.[0] ?? "";
    if (!isCode({ series, number, letter, suffix, word })) continue;
    const roman = series?.replace(LIKE_ROMAN_ONE, "I") ?? null;
    const padded = number.padStart(2, "0");
    codes.push({
      start: match.index,
      end: match.index + match[0].length,
      written: match[0],
      word: word.trim(),
      wordStart: match.index - word.length,
      series: series ?? null,
      roman,
      number: padded,
      letter,
      suffix,
      code: roman === null ? padded + letter : `${roman}.${padded}${letter}`,
    });
  }
  return codes;
}

interface Shape {
  readonly series: string | undefined;
  readonly number: string;
  readonly letter: string;
  readonly suffix: string;
  readonly word: string;
}

/** "II.5" is a heading, "1.06" a number, "15/KH" a symbol; a code says by more than one trait that it is one. */
function isCode({ series, number, letter, suffix, word }: Shape): boolean {
  const isSeries = series !== undefined && /[IVXLl|]/.test(series);
  const hasOffices = suffix.split("/").length > 2;
  if (isSeries) return suffix !== "" || letter !== "" || (word !== "" && number.length === 2);
  if (series !== undefined) return suffix !== "" && letter !== "";
  return hasOffices || (suffix !== "" && letter !== "") || (word !== "" && number.length === 2);
}
