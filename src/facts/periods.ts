/** Reporting periods and ranges of time: "quý I năm 2021", "6 tháng đầu năm", "từ ngày … đến ngày …". */
import { fromRoman } from "../language/roman";
import { isoDate, isRealDate } from "../language/dates";
import { groupBy, openClaims } from "./claims";
import type { DateMention } from "./dates";
import type { Passage, Span } from "./passages";

export interface PeriodMention {
  readonly span: Span;
  readonly kind: "month" | "quarter" | "sixMonths" | "nineMonths" | "year" | "years" | "range" | "current";
  /** Month or quarter as written, in or out of range; else null. */
  readonly number: number | null;
  /** null when it is not said ("quý I", "trong kỳ"). */
  readonly year: number | null;
  /** Last year of "giai đoạn 2016 - 2020"; else null. */
  readonly lastYear: number | null;
  /** ISO days of a range, inclusive; null when not said or no real date. */
  readonly from: string | null;
  readonly to: string | null;
}

const YEAR = String.raw`(?:(?: ?[/.-] ?|,? {1,3})(?:năm {1,3})?(?<year>(?:19|20)\d{2}))?(?!\d|[./-]\d)`;
const QUARTER = new RegExp(
  String.raw`(?<!\p{L})qu[ýí] {0,2}(?<number>[ivx]{1,4}|\d{1,2}|một|hai|ba|tư|bốn)(?!\p{L})${YEAR}`,
  "gu",
);
const MONTH = new RegExp(String.raw`(?<!\p{L})tháng {0,2}(?<number>\d{1,2})(?!\d)${YEAR}`, "gu");
const MONTHS =
  /(?<![\p{L}\d])(?<count>0?6|sáu|0?9|chín) tháng(?: đầu)?(?: năm)?(?: (?<year>(?:19|20)\d{2})(?!\d))?/gu;
const YEARS = /(?<![\d./-])(?<year>(?:19|20)\d{2}) {0,2}- {0,2}(?<last>(?:19|20)\d{2})(?![\d/.-]*\d)/gu;
const YEAR_ALONE = /(?<!\p{L})năm {1,3}(?<year>(?:19|20)\d{2})(?![\d/]|[.,]\d)/gu;
const CURRENT = /(?<!\p{L})(?:trong kỳ(?: báo cáo)?|kỳ báo cáo|kỳ này)(?!\p{L})/gu;
const QUARTER_WORDS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };

/** A label without the periods that it names, of the same length: "Quý I/2026" says nothing of what is counted. */
export function withoutPeriods(label: string): string {
  return [QUARTER, MONTHS, MONTH, YEARS, YEAR_ALONE].reduce(
    (text, pattern) => text.replace(pattern, (written) => " ".repeat(written.length)),
    label.toLowerCase(),
  );
}

/** All periods of the passages, in reading order; none inside another, nor inside a date in words. */
export function readPeriods(
  passages: readonly Passage[],
  dates: readonly DateMention[],
): readonly PeriodMention[] {
  const datesOf = groupBy(dates, (date) => date.span.passage);
  return passages.flatMap((passage) => readPassage(passage, datesOf.get(passage.index) ?? []));
}

function readPassage(passage: Passage, dates: readonly DateMention[]): readonly PeriodMention[] {
  const found: PeriodMention[] = [...readRanges(passage, dates)];
  const { claim } = openClaims(passage.text.length);
  for (const { span } of [...found, ...dates]) claim(span.start, span.end);
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Partial<PeriodMention> & Kind): void => {
    for (const match of passage.lower.matchAll(pattern)) {
      const [text] = match;
      const end = match.index + text.trimEnd().length;
      if (!claim(match.index, end)) continue;
      const year = match.groups?.year;
      found.push({
        span: { passage: passage.index, start: match.index, end },
        number: null,
        year: year === undefined ? null : Number(year),
        lastYear: null,
        from: null,
        to: null,
        ...read(match),
      });
    }
  };
  const { lower } = passage;
  if (/qu[ýí]/.test(lower))
    take(QUARTER, ({ groups }) => ({ kind: "quarter", number: quarterNumber(groups?.number ?? "") }));
  if (lower.includes("tháng")) {
    take(MONTHS, ({ groups }) => ({ kind: /6|sáu/.test(groups?.count ?? "") ? "sixMonths" : "nineMonths" }));
    take(MONTH, ({ groups }) => ({ kind: "month", number: Number(groups?.number) }));
  }
  if (/\d{4} {0,2}-/.test(lower))
    take(YEARS, ({ groups }) => ({ kind: "years", lastYear: Number(groups?.last) }));
  if (lower.includes("năm")) take(YEAR_ALONE, () => ({ kind: "year" }));
  if (lower.includes("kỳ")) take(CURRENT, () => ({ kind: "current" }));
  return found.sort((one, other) => one.span.start - other.span.start);
}

type Kind = Pick<PeriodMention, "kind">;

function quarterNumber(written: string): number | null {
  return QUARTER_WORDS[written] ?? (/^\d/.test(written) ? Number(written) : fromRoman(written));
}

/** "từ ngày 15/12/2020 đến hết ngày 14/3/2021", "15/12/2020 - 14/3/2021"; the first year may be left out. */
function* readRanges(passage: Passage, dates: readonly DateMention[]): Generator<PeriodMention> {
  let used: DateMention | null = null;
  for (const [index, first] of dates.entries()) {
    const last = dates[index + 1];
    if (last === undefined || first === used) continue;
    const between = passage.lower.slice(first.span.end, last.span.start);
    if (!/^,? {0,3}(?:đến|tới|-)(?: hết| cuối)?(?: ngày)? {0,3}$/.test(between)) continue;
    used = last;
    const before = passage.lower.slice(Math.max(0, first.span.start - 8), first.span.start);
    const lead = /(?:tính )?từ(?: ngày)? ?$/.exec(before)?.[0].length ?? 0;
    yield {
      span: { passage: passage.index, start: first.span.start - lead, end: last.span.end },
      kind: "range",
      number: null,
      year: last.year,
      lastYear: null,
      from: first.iso ?? borrowYear(first, last),
      to: last.iso,
    };
  }
}

/** "15/12 đến 14/3/2021": the year before, when the day would otherwise come after the end. */
function borrowYear(first: DateMention, last: DateMention): string | null {
  if (first.year !== null || first.day === null || first.month === null || last.iso === null) return null;
  const year = Number(last.iso.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    if (!isRealDate(candidate, first.month, first.day)) continue;
    const iso = isoDate(candidate, first.month, first.day);
    if (iso <= last.iso) return iso;
  }
  return null;
}
