import { isPlan, looksBack, openSubjects } from "../periods";
import { evidenceOf, textOf } from "../quoting";
import type { Rule } from "../rule";

/** "đến năm 2020", "từ năm 2016", "cùng kỳ năm 2020" name a bound or a comparison. */
const BOUND = /(?:đến|từ|kỳ|với|trước|sau|cuối|đầu|tháng|quý \S{1,3}|hết|trong) $/u;

export const yearPast: Rule = {
  id: "year-past",
  family: "dates",
  severity: "note",
  sentence: "Năm trước kỳ báo cáo nêu trong lời văn cần được xem lại.",
  source: { kind: "logical", text: "Đoạn văn chép từ báo cáo năm trước thường còn năm cũ" },
  check: (facts) => {
    const year = facts.identity.period?.year ?? null;
    if (year === null) return { findings: [], checked: [] };
    const isSubject = openSubjects(facts);
    const past = facts.periods.filter(({ kind, year: written, span }) => {
      if (kind !== "year" || written !== year - 1) return false;
      const line = facts.outline.lines[span.passage];
      const lead = facts.passages[span.passage]?.lower.slice(Math.max(0, span.start - 20), span.start) ?? "";
      return line?.part === 0 && line.role !== "title" && !BOUND.test(lead);
    });
    const findings = past
      .filter(({ span }) => !isSubject(span) && !isPlan(facts, span.passage) && !looksBack(facts, span))
      .map(({ span }) => ({
        message: `Báo cáo của năm ${year} nêu “${textOf(facts, span)}”.`,
        evidence: evidenceOf(facts, [span]),
        fix: "Kiểm tra đây có phải là năm cũ còn sót lại không.",
      }));
    return { findings, checked: [] };
  },
};
