import type { Facts } from "../../facts/facts";
import type { PeriodMention } from "../../facts/periods";
import { beginsIn, isPlan, isSamePeriod, looksAhead, looksBack, openSubjects } from "../periods";
import { evidenceOf, textOf } from "../quoting";
import type { Rule } from "../rule";

/** What may stand between the start of a sentence and its period. */
const OPENING =
  /(?:^|[.;] )\s*(?:[-+•] ?)?(?:(?:nhìn chung|do vậy|như vậy),? )?(?:(?:trong|về|tính đến|đến) )?(?:hết )?$/u;

export const periodInText: Rule = {
  id: "period-in-text",
  family: "dates",
  severity: "warning",
  sentence: "Câu mở đầu bằng một quý, tháng, năm khác kỳ báo cáo cần được xem lại.",
  source: { kind: "logical", text: "Số liệu của báo cáo thuộc kỳ báo cáo" },
  check: (facts) => {
    const own = facts.identity.period;
    if (own === null) return { findings: [], checked: [] };
    const isSubject = openSubjects(facts);
    const opening = facts.periods.filter((period) => {
      const line = facts.outline.lines[period.span.passage];
      // The columns of a table name the periods that they compare.
      if (line?.part !== 0 || line.role === "cell") return false;
      if (period.kind !== own.kind && period.kind !== "year") return false;
      const { passage, start } = period.span;
      return OPENING.test(facts.passages[passage]?.lower.slice(Math.max(0, start - 60), start) ?? "");
    });
    const findings = opening
      .filter(({ span }) => !isPlan(facts, span.passage) && !isSubject(span))
      .filter((period) => isStray(facts, period, own))
      .map(({ span }) => ({
        message: `Câu nói về “${textOf(facts, span)}”, báo cáo là “${textOf(facts, own.span)}”.`,
        evidence: evidenceOf(facts, [span, own.span]),
        fix: "Sửa kỳ nếu câu được chép từ báo cáo trước.",
      }));
    return { findings, checked: opening.map(({ span }) => span) };
  },
};

/** An earlier period that is not compared with, or a later one that is not planned for. */
function isStray(facts: Facts, period: PeriodMention, own: PeriodMention): boolean {
  const [begin, ownBegin] = [beginsIn(period), beginsIn(own)];
  if (period.kind !== own.kind) {
    // The year before is looked at by a milder rule; figures of a whole year belong to its own year.
    return (
      period.year !== null && own.year !== null && period.year > own.year && !looksAhead(facts, period.span)
    );
  }
  if (isSamePeriod(period, own) || own.kind === "year") return false;
  const isEarlier = begin === null || ownBegin === null || begin < ownBegin;
  return isEarlier ? !looksBack(facts, period.span) : !looksAhead(facts, period.span);
}
