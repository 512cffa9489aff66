import type { PeriodMention } from "../../facts/periods";
import { beginsIn, isPlanTitle } from "../periods";
import { evidenceOf, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

/** Months of the kinds of which the next one begins where this one ends. */
const MONTHS: Readonly<Partial<Record<PeriodMention["kind"], number>>> = { month: 1, quarter: 3 };

export const periodNext: Rule = {
  id: "period-next",
  family: "dates",
  severity: "warning",
  sentence: "Phần phương hướng, nhiệm vụ phải nói về kỳ tiếp theo kỳ báo cáo.",
  source: { kind: "logical", text: "Sau quý I là quý II" },
  check: (facts) => {
    const own = facts.identity.period;
    const months = MONTHS[own?.kind ?? "year"];
    const begin = own && beginsIn(own);
    if (own === null || months === undefined || begin === null) return { findings: [], checked: [] };
    const titles = new Set(
      facts.outline.headings.filter(({ title }) => isPlanTitle(title)).map(({ passage }) => passage),
    );
    const planned = facts.periods.filter(({ span, kind }) => kind === own.kind && titles.has(span.passage));
    const findings = planned.flatMap((period): readonly Draft[] => {
      const start = beginsIn({ ...period, year: period.year ?? own.year });
      // The heading may name the period reported on as well: "kết quả quý I, nhiệm vụ quý II".
      if (start === null || start === begin + months || start === begin) return [];
      return [
        {
          message: `Tiêu đề nói về “${textOf(facts, period.span)}”, không phải kỳ tiếp theo của “${textOf(facts, own.span)}”.`,
          evidence: evidenceOf(facts, [period.span, own.span]),
          fix: "Sửa kỳ ở tiêu đề.",
        },
      ];
    });
    return { findings, checked: planned.map(({ span }) => span) };
  },
};
