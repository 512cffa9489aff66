import { decree09 } from "../data/legalSources";
import type { Facts } from "../../facts/facts";
import type { PeriodMention } from "../../facts/periods";
import type { FormSet } from "../../forms/formSet";
import { addDays, daysBetween, formatDate } from "../../language/dates";
import { periodRange } from "../../language/periods";
import { evidenceOf, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

/** Beyond this the range belongs to another period altogether. */
const FAR = 45;

export const rangeCutOff: Rule = {
  id: "range-cut-off",
  family: "dates",
  severity: "error",
  sentence: "Ngày đầu và ngày cuối phải thuộc kỳ báo cáo nêu ở tên báo cáo, theo ngày chốt số liệu.",
  source: decree09("Điều 12 (ngày chốt số liệu theo bộ biểu đang dùng)"),
  check: (facts, { formSets }) => {
    const { range, period } = facts.identity;
    const draft = range && period && draftOf(facts, range, period, formSets[0]);
    return { findings: draft ? [draft] : [], checked: range ? [range.span] : [] };
  },
};

function draftOf(
  facts: Facts,
  range: PeriodMention,
  period: PeriodMention,
  formSet: FormSet | undefined,
): Draft | null {
  const { kind, year, number } = period;
  if (kind === "years" || kind === "range" || kind === "current" || year === null) return null;
  if (range.from === null || range.to === null || range.from > range.to) return null;
  if (
    (kind === "quarter" && !(number !== null && number <= 4)) ||
    (kind === "month" && !(number !== null && number <= 12))
  )
    return null;
  const due = periodRange(kind, year, number ?? undefined, formSet?.cutOff.firstDay ?? 1);
  const away = [daysBetween(due.from, range.from), daysBetween(due.to, range.to)];
  if (away.every((days) => days === 0)) return null;
  const words = `từ ${formatDate(range.from)} đến ${formatDate(range.to)}`;
  const evidence = evidenceOf(facts, [range.span, period.span]);
  if (away.some((days) => Math.abs(days) > FAR))
    return {
      message: `Số liệu ghi ${words}, không thuộc kỳ báo cáo “${textOf(facts, period.span)}”.`,
      evidence,
      fix: "Sửa kỳ báo cáo hoặc khoảng thời gian cho khớp nhau.",
    };
  if (formSet === undefined) return null;
  return {
    // Provinces set cut-off days of their own; one that fits itself is only worth a look.
    severity: isOwnCutOff(range.from, range.to) ? "note" : "warning",
    message: `Số liệu ghi ${words}; ngày chốt số liệu của kỳ này là từ ${formatDate(due.from)} đến ${formatDate(due.to)}.`,
    evidence,
    fix: `Kiểm tra ngày chốt số liệu (${formSet.cutOff.source}).`,
  };
}

/** The day after the end is the day of the month on which the range began. */
function isOwnCutOff(from: string, to: string): boolean {
  return addDays(to, 1).slice(8) === from.slice(8);
}
