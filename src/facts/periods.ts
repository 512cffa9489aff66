/** Reporting periods and ranges of time: "quý I năm 2021", "6 tháng đầu năm", "từ ngày … đến ngày …". */
import type { DateMention } from "./dates";
import type { Passage, Span } from "./passages";

export interface PeriodMention {
  readonly span: Span;
  readonly kind: "month" | "quarter" | "sixMonths" | "nineMonths" | "year" | "years" | "range" | "current";
  /** Month 1–12 or quarter 1–4, else null. */
  readonly number: number | null;
  /** null when it is not said ("quý I", "trong kỳ"). */
  readonly year: number | null;
  /** Last year of "giai đoạn 2016 - 2020"; else null. */
  readonly lastYear: number | null;
  /** ISO days of a range, inclusive; null when not said. */
  readonly from: string | null;
  readonly to: string | null;
}

export function readPeriods(
  _passages: readonly Passage[],
  _dates: readonly DateMention[],
): readonly PeriodMention[] {
  return [];
}
