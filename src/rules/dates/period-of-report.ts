import type { Facts } from "../../facts/facts";
import { isInCapitals } from "../../facts/letters";
import type { PeriodMention } from "../../facts/periods";
import { isSamePeriod } from "../periods";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

/** Titles that speak of another period by right. */
const OTHER = /kế hoạch|nhiệm vụ|phương hướng|dự kiến|so với|cùng kỳ|giai đoạn/u;
const KINDS: readonly PeriodMention["kind"][] = ["month", "quarter", "sixMonths", "nineMonths", "year"];

export const periodOfReport: Rule = {
  id: "period-of-report",
  family: "dates",
  severity: "error",
  sentence: "Tên phụ lục, dòng “Kỳ báo cáo” và câu kết phải ghi đúng kỳ của báo cáo.",
  source: { kind: "logical", text: "Một báo cáo có một kỳ báo cáo" },
  check: (facts) => {
    const own = facts.identity.period;
    if (own === null) return { findings: [], checked: [] };
    const stated = facts.periods.filter(
      (period) => KINDS.includes(period.kind) && statesPeriod(facts, period),
    );
    const findings = stated.flatMap((period) => {
      if (period.span.passage === own.span.passage || isSamePeriod(period, own)) return [];
      const draft = draftOf(facts, period, own);
      return draft ? [draft] : [];
    });
    return { findings, checked: [...stated.map(({ span }) => span), own.span] };
  },
};

/** The head of an annex, "Kỳ báo cáo: …", "Trên đây là báo cáo …". */
function statesPeriod(facts: Facts, { span }: PeriodMention): boolean {
  const { lower = "", text = "" } = facts.passages[span.passage] ?? {};
  const before = lower.slice(0, span.start);
  if (/kỳ báo cáo\s*:\s*$/u.test(before)) return true;
  if (/^\s*(?:trên đây|đây) là/u.test(lower)) return /báo cáo[^.;]*$/u.test(before.slice(-300));
  const line = facts.outline.lines[span.passage];
  const isAnnex = facts.outline.parts[line?.part ?? 0]?.kind === "annex";
  return (
    isAnnex && line?.role === "text" && line.heading === null && isInCapitals(text) && !OTHER.test(lower)
  );
}

function draftOf(facts: Facts, period: PeriodMention, own: PeriodMention): Draft | null {
  // "Kế hoạch năm 2021" in a quarterly report names a longer period of its own.
  const isOther = period.kind !== own.kind;
  if (isOther && period.year === own.year) return null;
  return {
    severity: isOther ? "warning" : "error",
    message: `${capitalised(placeWords(facts, period.span))} ghi “${textOf(facts, period.span)}”, báo cáo là “${textOf(facts, own.span)}”.`,
    evidence: evidenceOf(facts, [period.span, own.span]),
    fix: `Sửa thành “${textOf(facts, own.span)}” nếu cùng kỳ.`,
    ...(isOther
      ? {}
      : { correction: { evidence: 0, text: inCaseOf(textOf(facts, period.span), textOf(facts, own.span)) } }),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inCaseOf(model: string, text: string): string {
  if (model === model.toUpperCase()) return text.toUpperCase();
  return model.charAt(0) === model.charAt(0).toUpperCase() ? capitalised(text) : text;
}
