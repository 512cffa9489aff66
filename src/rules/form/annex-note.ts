import { decree30 } from "../data/legalSources";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

/** The line stands in the head of the annex. */
const HEAD = 10;

export const annexNote: Rule = {
  id: "annex-note",
  family: "form",
  severity: "note",
  sentence: "Dưới tên phụ lục có dòng “(Kèm theo … số … ngày … của …)”.",
  source: decree30("Phụ lục I, Phần I, III.1.c"),
  check: (facts) => {
    const findings = facts.outline.parts.flatMap(
      ({ kind, code, first, last, head, label }): readonly Draft[] => {
        // Official forms carry their own head.
        if (kind === "report" || code !== null || head === null) return [];
        const lines = facts.passages.slice(first, Math.min(last + 1, first + HEAD));
        if (lines.some(({ lower }) => /kèm theo/u.test(lower))) return [];
        return [
          {
            message: `${label} không có dòng chỉ dẫn kèm theo văn bản nào.`,
            evidence: evidenceOf(facts, [head]),
            fix: "Thêm dòng “(Kèm theo Báo cáo số … ngày … của …)” dưới tên phụ lục.",
          },
        ];
      },
    );
    return { findings, checked: [] };
  },
};
