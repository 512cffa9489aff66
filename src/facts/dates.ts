/** Calendar dates as reports write them, whole, cut or impossible. */
import { isoDate, isRealDate } from "../language/dates";
import { openClaims } from "./claims";
import type { Passage, Span } from "./passages";

export interface DateMention {
  /** From the word "ngày", where there is one, to the year. */
  readonly span: Span;
  /** ISO, or null when it is no real date ("01/01/202", "31/4/2021") or not a whole one. */
  readonly iso: string | null;
  /** As read, missing parts null. A blank day ("ngày   tháng 3") is null. */
  readonly day: number | null;
  readonly month: number | null;
  /** "21" is read as 2021; a cut year ("202") stands here as it is. */
  readonly year: number | null;
  /** "14/3/2021" or "ngày 14 tháng 3 năm 2021". */
  readonly form: "figures" | "words";
}

/** What stands for a part that is yet to be filled in: spaces, dots, underscores. */
const BLANK = String.raw`[ .…_]{0,40}`;
/** "14/3/2021", "15 /12/2020", "21/7/20", "01/01/202"; behind "ngày" also "15/12", "/3/2021", "…/…/2021". */
const SLASHES = new RegExp(
  String.raw`(?<![\p{L}\d/])(?<word>(?:ngày|từ) )? ?(?<day>\d{1,2}) ?/ ?(?<month>\d{1,2})(?: ?/ ?(?<year>\d{1,6}))?(?![\d/]|,\d)`,
  "gu",
);
/** "14.3.2021", "23-2-2026": a year of four digits, because "1.234.567" and "1-2-3" are no dates. */
const OTHER_SIGNS =
  /(?<![\p{L}\d/.-])(?<word>ngày )?(?<day>\d{1,2})(?<sign>[.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})(?![\d/]|[.,-]\d)/gu;
const WORDS = new RegExp(
  String.raw`ngày(?<day> {1,5}\d{1,2}|${BLANK}) {0,5}tháng(?<month> {1,5}\d{1,2}|${BLANK})(?:,? {0,5}năm(?<year> {1,5}\d{1,6}|${BLANK}))?(?!\d)`,
  "gu",
);
const BLANK_SLASHES = new RegExp(
  String.raw`ngày(?<day>${BLANK})/(?<month> ?\d{1,2}|${BLANK})/ ?(?<year>\d{1,6})(?!\d)`,
  "gu",
);

/** All dates of the passages, in reading order. */
export function readDates(passages: readonly Passage[]): readonly DateMention[] {
  return passages.flatMap((passage) => {
    if (!/ngày|\d ?[/.-] ?\d/.test(passage.lower)) return [];
    const found: DateMention[] = [];
    const { claim } = openClaims(passage.text.length);
    const take = (pattern: RegExp, form: DateMention["form"]): void => {
      for (const match of passage.lower.matchAll(pattern)) {
        const date = mention(passage, match, form);
        if (date && claim(date.span.start, date.span.end)) found.push(date);
      }
    };
    take(WORDS, "words");
    take(SLASHES, "figures");
    take(OTHER_SIGNS, "figures");
    take(BLANK_SLASHES, "figures");
    return found.sort((one, other) => one.span.start - other.span.start);
  });
}

function mention(passage: Passage, match: RegExpExecArray, form: DateMention["form"]): DateMention | null {
  const groups = match.groups ?? {};
  const day = partOf(groups.day);
  const month = partOf(groups.month);
  const written = groups.year?.trim() ?? "";
  const year = partOf(written.length === 2 ? `20${written}` : written);
  // "04/24" is a ratio and "01/2021" a month; without a year only the word "ngày" makes a date.
  if (form === "figures" && year === null && groups.word === undefined) return null;
  // "ghi rõ ngày, tháng, năm", "ngày tháng năm sinh": the words, not a date to be filled in.
  if (day === null && month === null && year === null && !/[.…_]/.test(match[0])) return null;
  const text = match[0].trimEnd();
  const lead = text.length - text.trimStart().length;
  const start = match.index + lead;
  const real = day !== null && month !== null && year !== null && isRealDate(year, month, day);
  return {
    span: { passage: passage.index, start, end: match.index + text.length },
    iso: real ? isoDate(year, month, day) : null,
    day,
    month,
    year,
    form,
  };
}

function partOf(written: string | undefined): number | null {
  const digits = written?.trim() ?? "";
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** The date says day, month and year, and yet there is no such day. */
export function isImpossible(date: DateMention): boolean {
  return date.iso === null && date.day !== null && date.month !== null && date.year !== null;
}

/** Something of the date is still to be filled in. */
export function isBlank(date: DateMention): boolean {
  return date.day === null || date.month === null;
}
