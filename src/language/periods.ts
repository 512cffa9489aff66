/** Reporting periods: their names as people write them, and the days they cover. */
import {
  addDays,
  addMonths,
  datePartsOf,
  daysBetween,
  formatDate,
  formatMonth,
  isoDate,
  parseDate,
} from "./dates";
import { foldText } from "./fold";
import { fromRoman, toRoman } from "./roman";

/** Kinds of reporting period; `custom` has free dates. */
export type PeriodKind = "month" | "quarter" | "sixMonths" | "nineMonths" | "year" | "custom";

/** A reporting period. Dates are ISO, both inclusive. */
export interface ReportingPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Month 1–12 or quarter 1–4; absent for the others. */
  readonly number?: number;
  readonly from: string;
  readonly to: string;
}

/** A period by its name alone; which days it covers is fixed by the form set. */
export interface NamedPeriod {
  readonly kind: Exclude<PeriodKind, "custom">;
  readonly year: number;
  /** Month 1–12 or quarter 1–4; absent for the others. */
  readonly number?: number;
}

/** "quý I năm 2021", "tháng 01 năm 2026", "6 tháng đầu năm 2021", "từ ngày 01/7/2025 đến ngày 30/9/2025". */
export function formatPeriod(period: NamedPeriod | ReportingPeriod): string {
  switch (period.kind) {
    case "month":
      return `tháng ${formatMonth(numberOf("month", period.number))} năm ${period.year}`;
    case "quarter":
      return `quý ${toRoman(numberOf("quarter", period.number))} năm ${period.year}`;
    case "sixMonths":
      return `6 tháng đầu năm ${period.year}`;
    case "nineMonths":
      return `9 tháng đầu năm ${period.year}`;
    case "year":
      return `năm ${period.year}`;
    case "custom":
      return `từ ngày ${formatDate(period.from)} đến ngày ${formatDate(period.to)}`;
  }
}

/** The number of a month or quarter; a RangeError when there is no such month or quarter. */
function numberOf(kind: "month" | "quarter", number: number | undefined): number {
  const last = kind === "month" ? 12 : 4;
  if (number === undefined || !Number.isInteger(number) || number < 1 || number > last) {
    throw new RangeError(`No ${kind} number ${String(number)}`);
  }
  return number;
}

const QUARTERS: Readonly<Record<string, number>> = { một: 1, nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4 };
/** Between the number and the year: "quý I năm 2021", "quý I/2021", "Quý I.2021", "quý III-2020", "quý I, năm 2021". */
const YEAR = String.raw`(?: ?[/.-] ?|,? )(?:năm )?(\d{4})`;
const MONTH = new RegExp(String.raw`^(?:tháng ?|t)(\d{1,2})${YEAR}$`);
const QUARTER = new RegExp(
  String.raw`^(?:quý ?|quí ?|q)([ivx]+|\d{1,2}|${Object.keys(QUARTERS).join("|")})${YEAR}$`,
);
const MONTHS = new RegExp(String.raw`^(0?6|sáu|0?9|chín) tháng(?: đầu)?(?: ?[/.-] ?| (?:năm )?)(\d{4})$`);
const WHOLE_YEAR = /^(?:cả )?năm (\d{4})$/;
const DATE = String.raw`(?:ngày )?\d{1,2}(?: ?[/.-] ?| tháng )\d{1,2}(?: ?[/.-] ?|,? năm )\d{4}`;
const SPAN = new RegExp(String.raw`^\(?(?:tính )?(?:từ )?(${DATE}) ?(?:đến|-) ?(?:hết )?(${DATE})\)?$`);

/**
 * Reads a period's name as people type it: "quý 1/2021", "Quý I.2021", "Q1/2021", "tháng 03/2021",
 * "sáu tháng đầu năm 2021", "từ 15/12/2020 đến 14/3/2021". Null when it is not a period with its year.
 */
export function parsePeriod(text: string): NamedPeriod | ReportingPeriod | null {
  const folded = foldText(text);
  return (
    parseMonth(folded) ??
    parseQuarter(folded) ??
    parseMonths(folded) ??
    parseYear(folded) ??
    parseSpan(folded)
  );
}

function parseMonth(text: string): NamedPeriod | null {
  const match = MONTH.exec(text);
  const number = Number(match?.[1]);
  return number >= 1 && number <= 12 ? { kind: "month", year: Number(match?.[2]), number } : null;
}

function parseQuarter(text: string): NamedPeriod | null {
  const match = QUARTER.exec(text);
  if (!match) return null;
  const [, written = "", year] = match;
  const number = QUARTERS[written] ?? (/^\d/.test(written) ? Number(written) : fromRoman(written));
  return number !== null && number >= 1 && number <= 4
    ? { kind: "quarter", year: Number(year), number }
    : null;
}

function parseMonths(text: string): NamedPeriod | null {
  const match = MONTHS.exec(text);
  if (!match) return null;
  const [, count = "", year] = match;
  return { kind: /6|sáu/.test(count) ? "sixMonths" : "nineMonths", year: Number(year) };
}

function parseYear(text: string): NamedPeriod | null {
  const match = WHOLE_YEAR.exec(text);
  return match && { kind: "year", year: Number(match[1]) };
}

function parseSpan(text: string): ReportingPeriod | null {
  const match = SPAN.exec(text);
  const from = parseDate(match?.[1] ?? "");
  const to = parseDate(match?.[2] ?? "");
  if (from === null || to === null || from > to) return null;
  return { kind: "custom", year: Number(to.slice(0, 4)), from, to };
}

/** First and last month of a kind of period. */
function monthsOf(
  kind: NamedPeriod["kind"],
  number: number | undefined,
): readonly [first: number, last: number] {
  switch (kind) {
    case "month": {
      const month = numberOf(kind, number);
      return [month, month];
    }
    case "quarter": {
      const quarter = numberOf(kind, number);
      return [quarter * 3 - 2, quarter * 3];
    }
    case "sixMonths":
      return [1, 6];
    case "nineMonths":
      return [1, 9];
    case "year":
      return [1, 12];
  }
}

/**
 * The days that a period covers. `firstDay` 15: from day 15 of the month before to day 14 of the last month
 * (quý I năm 2021: 15/12/2020–14/3/2021); 1: the calendar's months.
 */
export function periodRange(
  kind: NamedPeriod["kind"],
  year: number,
  number: number | undefined,
  firstDay: number,
): { readonly from: string; readonly to: string } {
  if (firstDay < 1 || firstDay > 28) throw new RangeError(`No first day of a period: ${firstDay}`);
  const [first, last] = monthsOf(kind, number);
  const shift = firstDay === 1 ? 0 : -1;
  return {
    from: addMonths(isoDate(year, first, firstDay), shift),
    to: addDays(addMonths(isoDate(year, last, firstDay), shift + 1), -1),
  };
}

/** The period of the same kind before: quý I năm 2021 → quý IV năm 2020; 6 tháng đầu năm 2021 → … năm 2020. */
export function previousPeriod(period: ReportingPeriod): ReportingPeriod {
  return neighbour(period, -1);
}

/** The period of the same kind after. */
export function nextPeriod(period: ReportingPeriod): ReportingPeriod {
  return neighbour(period, 1);
}

/** Does `later` begin on the day after `earlier` ends? Only then are dossiers carried over from one to the other. */
export function followsDirectly(earlier: ReportingPeriod, later: ReportingPeriod): boolean {
  return addDays(earlier.to, 1) === later.from;
}

function neighbour(period: ReportingPeriod, step: 1 | -1): ReportingPeriod {
  const end = addDays(period.to, 1);
  if (period.kind === "custom") {
    const dates = customNeighbour(period.from, end, step);
    return { ...period, ...dates, year: Number(dates.to.slice(0, 4)) };
  }
  const months = { month: 1, quarter: 3, sixMonths: 12, nineMonths: 12, year: 12 }[period.kind] * step;
  return {
    ...neighbouringName(period.kind, period.year, period.number, step),
    from: addMonths(period.from, months),
    to: addDays(addMonths(end, months), -1),
  };
}

function neighbouringName(
  kind: NamedPeriod["kind"],
  year: number,
  number: number | undefined,
  step: 1 | -1,
): NamedPeriod {
  if (kind !== "month" && kind !== "quarter") return { kind, year: year + step };
  const inYear = kind === "month" ? 12 : 4;
  const count = year * inYear + numberOf(kind, number) - 1 + step;
  return { kind, year: Math.floor(count / inYear), number: (count % inYear) + 1 };
}

/** The same number of whole months where the dates cover whole months, otherwise of days. `end` is exclusive. */
function customNeighbour(
  from: string,
  end: string,
  step: 1 | -1,
): { readonly from: string; readonly to: string } {
  const months = (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + monthOf(end) - monthOf(from);
  const wholeMonths = months > 0 && addMonths(from, months) === end && addMonths(end, -months) === from;
  const shift = (iso: string): string =>
    wholeMonths ? addMonths(iso, step * months) : addDays(iso, step * daysBetween(from, end));
  return step === 1
    ? { from: end, to: addDays(shift(end), -1) }
    : { from: shift(from), to: addDays(from, -1) };
}

function monthOf(iso: string): number {
  return datePartsOf(iso).month;
}
