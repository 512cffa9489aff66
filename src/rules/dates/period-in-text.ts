import { isSamePeriod, isPlan, openSubjects, reachesOut } from "../periods";
import { evidenceOf, textOf } from "../quoting";
import type { Rule } from "../rule";

export const periodInText: Rule = {
  id: "period-in-text",
  family: "dates",
  severity: "warning",
  sentence: "Câu mở đầu bằng một quý, tháng khác kỳ báo cáo cần được xem lại.",
  source: { kind: "logical", text: "Số liệu của báo cáo thuộc kỳ báo cáo" },
  check: (facts) => {
    const own = facts.identity.period;
    if (own === null || own.kind === "year") return { findings: [], checked: [] };
    const isSubject = openSubjects(facts);
    const opening = facts.periods.filter(({ kind, span }) => {
      if (kind !== own.kind || facts.outline.lines[span.passage]?.part !== 0) return false;
      const lead = facts.passages[span.passage]?.lower.slice(Math.max(0, span.start - 60), span.start) ?? "";
      return /(?:^|[.;] )\s*(?:[-+•] ?)?(?:(?:nhìn chung|do vậy|như vậy),? )?(?:(?:trong|về|tính đến|đến) )?(?:hết )?$/u.test(
        lead,
      );
    });
    const findings = opening
      .filter((period) => !isSamePeriod(period, own))
      .filter(({ span }) => !isPlan(facts, span.passage) && !isSubject(span) && !reachesOut(facts, span))
      .map(({ span }) => ({
        message: `Câu nói về “${textOf(facts, span)}”, báo cáo là “${textOf(facts, own.span)}”.`,
        evidence: evidenceOf(facts, [span, own.span]),
        fix: "Sửa kỳ nếu câu được chép từ báo cáo trước.",
      }));
    return { findings, checked: opening.map(({ span }) => span) };
  },
};
