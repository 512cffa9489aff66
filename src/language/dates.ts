/**
 * Dates. Inside the program a date is an ISO string ("2021-03-14"), so dates compare with `<` and sort as text.
 * Written by Nghị định 30/2020, Phụ lục I, II.4: leading zero for days below 10 and for months 1 and 2 only.
 */
import { foldText } from "./fold";

/** Parts of a date as somebody wrote it; it need not exist. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const NUMERIC = /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/;
const LONG = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}),? năm (\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Is there such a day? Years have four digits. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month (1–12). */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** ISO string of a real date; otherwise a RangeError. */
export function isoDate(year: number, month: number, day: number): string {
  if (!isRealDate(year, month, day)) throw new RangeError(`No such date: ${year}-${month}-${day}`);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Parts of an ISO date; a RangeError when it is not one. */
export function datePartsOf(iso: string): DateParts {
  const match = ISO.exec(iso);
  const [year = NaN, month = NaN, day = NaN] = match ? match.slice(1).map(Number) : [];
  if (!isRealDate(year, month, day)) throw new RangeError(`Not an ISO date: ${iso}`);
  return { year, month, day };
}

/** "2021-03-05" → "05/3/2021", "2021-01-14" → "14/01/2021". */
export function formatDate(iso: string): string {
  const { year, month, day } = datePartsOf(iso);
  return `${pad(day, 9)}/${pad(month, 2)}/${year}`;
}

/** "2021-03-05" → "ngày 05 tháng 3 năm 2021". */
export function formatDateLong(iso: string): string {
  const { year, month, day } = datePartsOf(iso);
  return `ngày ${pad(day, 9)} tháng ${pad(month, 2)} năm ${year}`;
}

/** Number of a month as official texts write it: "01", "02", "3" (Nghị định số 30/2020/NĐ-CP, Phụ lục I, II.4). */
export const formatMonth = (month: number): string => pad(month, 2);

/** Leading zero up to and including `last`. */
function pad(value: number, last: number): string {
  return value <= last ? `0${value}` : String(value);
}

/**
 * Parts of a written date, existing or not: "5/3/2021", "05-03-2021", "5.3.2021",
 * "ngày 05 tháng 3 năm 2021", "2021-03-05". Null when the text is not a full date with a year of four digits.
 */
export function parseDateParts(text: string): DateParts | null {
  const folded = foldText(text);
  const iso = ISO.exec(folded);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numeric = NUMERIC.exec(folded);
  if (numeric) return { year: Number(numeric[4]), month: Number(numeric[3]), day: Number(numeric[1]) };
  const long = LONG.exec(folded);
  return long && { year: Number(long[3]), month: Number(long[2]), day: Number(long[1]) };
}

/** ISO date of a written date, or null when it is not a date or does not exist. */
export function parseDate(text: string): string | null {
  const parts = parseDateParts(text);
  if (!parts || !isRealDate(parts.year, parts.month, parts.day)) return null;
  return isoDate(parts.year, parts.month, parts.day);
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / DAY;
}

/** The date so many days later, or earlier when negative. */
export function addDays(iso: string, days: number): string {
  const date = new Date(timeOf(iso) + days * DAY);
  return isoDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The date so many months later, or earlier when negative; the last of the month when the day is missing there. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = datePartsOf(iso);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return isoDate(newYear, newMonth, Math.min(day, daysIn(newYear, newMonth)));
}

function timeOf(iso: string): number {
  const { year, month, day } = datePartsOf(iso);
  return Date.UTC(year, month - 1, day);
}
