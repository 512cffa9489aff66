import type { Facts } from "../../facts/facts";
import { addDays, formatDate } from "../../language/dates";
import { periodRange } from "../../language/periods";
import { evidenceOf } from "../quoting";
import type { Rule } from "../rule";

/** Reports are signed within this many days of the end of their period. */
const DAYS_TO_SIGN = 45;

export const dateAfterReport: Rule = {
  id: "date-after-report",
  family: "dates",
  severity: "error",
  sentence: "Văn bản được viện dẫn không thể ban hành sau ngày của báo cáo.",
  source: { kind: "logical", text: "Báo cáo chỉ viện dẫn văn bản đã có khi ký" },
  check: (facts) => {
    const limit = limitOf(facts);
    const dated = facts.citations.filter(({ date, number }) => date !== null && number !== null);
    if (limit === null) return { findings: [], checked: [] };
    const findings = dated.flatMap(({ date, span, type, symbol }) => {
      const iso = date === null ? null : (facts.dates[date]?.iso ?? null);
      if (iso === null || iso <= limit.day) return [];
      return [
        {
          message: `${type ?? "Văn bản"} số ${symbol} ghi ngày ${formatDate(iso)}, sau ${limit.words} (${formatDate(limit.day)}).`,
          evidence: evidenceOf(facts, [span]),
          fix: "Đối chiếu văn bản gốc và sửa lại ngày; kiểm tra cả năm.",
          roots: [`document-after:${symbol}`],
        },
      ];
    });
    return { findings, checked: dated.map(({ span }) => span) };
  },
};

/** The report's own day, the end of the month it leaves room for, or some weeks after its period. */
function limitOf({ identity }: Facts): { readonly day: string; readonly words: string } | null {
  if (identity.lastDay !== null) {
    const isWhole = identity.date?.iso != null;
    return { day: identity.lastDay, words: isWhole ? "ngày của báo cáo" : "ngày muộn nhất của báo cáo" };
  }
  const end = identity.range?.to ?? endOfPeriod(identity.period);
  return end === null ? null : { day: addDays(end, DAYS_TO_SIGN), words: "thời hạn lập báo cáo của kỳ này" };
}

function endOfPeriod(period: Facts["identity"]["period"]): string | null {
  if (period?.year == null) return null;
  const { kind, number, year } = period;
  if (kind === "years" || kind === "range" || kind === "current") return null;
  const last = kind === "quarter" ? 4 : kind === "month" ? 12 : null;
  if (last !== null && (number === null || number < 1 || number > last)) return null;
  return periodRange(kind, year, number ?? undefined, 1).to;
}
