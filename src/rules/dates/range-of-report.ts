import type { Facts } from "../../facts/facts";
import type { PeriodMention } from "../../facts/periods";
import { formatDate } from "../../language/dates";
import { evidenceOf, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

export const rangeOfReport: Rule = {
  id: "range-of-report",
  family: "dates",
  severity: "error",
  sentence: "Ngày đầu và ngày cuối của kỳ báo cáo phải được ghi giống nhau ở mọi chỗ.",
  source: { kind: "logical", text: "Một báo cáo có một kỳ báo cáo" },
  check: (facts) => {
    const own = facts.identity.range;
    const ranges = facts.periods.filter(({ kind }) => kind === "range");
    if (own === null) return { findings: [], checked: [] };
    const findings = ranges
      .filter((range) => isStrayOf(facts, range, own))
      .map((range): Draft => {
        const [from, to] = [range.from ?? "", range.to ?? ""];
        return {
          message: `Kỳ báo cáo ghi ở đây từ ${formatDate(from)} đến ${formatDate(to)}, chỗ khác ghi từ ${formatDate(own.from ?? "")} đến ${formatDate(own.to ?? "")}.`,
          evidence: evidenceOf(facts, [range.span, own.span]),
          fix: "Ghi thống nhất ngày đầu và ngày cuối của kỳ báo cáo.",
          roots: [`range:${from}:${to}`],
        };
      });
    return { findings, checked: ranges.map(({ span }) => span) };
  },
};

/** A line about the period itself, or a range that differs from the report's by one part of one date. */
function isStrayOf(facts: Facts, range: PeriodMention, own: PeriodMention): boolean {
  if (range.from === null || range.to === null || own.from === null || own.to === null) return false;
  if (range.from > range.to || (range.from === own.from && range.to === own.to)) return false;
  const line = facts.passages[range.span.passage]?.text.trim() ?? "";
  if (/^\(/u.test(line) && line.length < textOf(facts, range.span).length + 30) return true;
  const apart = partsApart(range.from, own.from) + partsApart(range.to, own.to);
  const isNear =
    Math.abs(dayOf(range.from) - dayOf(own.from)) + Math.abs(dayOf(range.to) - dayOf(own.to)) <= 3;
  return apart === 1 && (isNear || monthsDiffer(range, own));
}

function partsApart(one: string, other: string): number {
  const parts = other.split("-");
  return one.split("-").filter((part, index) => part !== parts[index]).length;
}

function dayOf(iso: string): number {
  return Number(iso.slice(8));
}

/** The year of one end was mistyped: the range is as good as a year too long or too short. */
function monthsDiffer(range: PeriodMention, own: PeriodMention): boolean {
  return range.from?.slice(0, 4) !== own.from?.slice(0, 4) || range.to?.slice(0, 4) !== own.to?.slice(0, 4);
}
