import { evidenceOf, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

const UNTIL = /(?:đến|tới)(?: hết)? năm $/u;

export const yearsUntil: Rule = {
  id: "years-until",
  family: "dates",
  severity: "warning",
  sentence: "Sau “đến năm” là một năm, không phải một khoảng năm.",
  source: { kind: "logical", text: "“đến năm 2025” hoặc “giai đoạn 2021 - 2025”" },
  check: (facts) => {
    const spans = facts.periods.filter(({ kind }) => kind === "years");
    const findings = spans.flatMap(({ span, year, lastYear }): readonly Draft[] => {
      const lead = facts.passages[span.passage]?.lower.slice(Math.max(0, span.start - 16), span.start) ?? "";
      const until = UNTIL.exec(lead);
      if (until === null) return [];
      const whole = { ...span, start: span.start - until[0].length };
      return [
        {
          message: `“${textOf(facts, whole)}”: “đến năm” đi với một năm, ${textOf(facts, span)} là một khoảng năm.`,
          evidence: evidenceOf(facts, [whole]),
          fix: `Ghi “giai đoạn ${year ?? ""} - ${lastYear ?? ""}” hoặc “đến năm ${lastYear ?? ""}”.`,
        },
      ];
    });
    const reversed = spans.flatMap(({ span, year, lastYear }): readonly Draft[] =>
      year !== null && lastYear !== null && year >= lastYear
        ? [
            {
              message: `Khoảng năm “${textOf(facts, span)}” không có năm đầu trước năm cuối.`,
              evidence: evidenceOf(facts, [span]),
              fix: "Sửa lại khoảng năm.",
            },
          ]
        : [],
    );
    return { findings: [...findings, ...reversed], checked: spans.map(({ span }) => span) };
  },
};
