import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Rule } from "../rule";

export const scoreRange: Rule = {
  id: "score-range",
  family: "ratios",
  severity: "error",
  sentence: "Điểm đạt được không lớn hơn điểm tối đa ghi sau dấu gạch chéo.",
  source: { kind: "logical", text: "Điểm tối đa là mức cao nhất." },
  check: (facts) => {
    const scores = facts.figures.filter(({ form, outOf }) => form === "score" && outOf !== null);
    return {
      findings: scores
        .filter(({ value, outOf }) => value > (outOf ?? Infinity))
        .map(({ span, piece, outOf }) => ({
          message: `Tại ${placeWords(facts, span)}, điểm ghi ${textOf(facts, span)}, lớn hơn điểm tối đa ${outOf ?? ""}.`,
          evidence: evidenceOf(facts, [piece]),
          fix: "Sửa điểm đạt được hoặc điểm tối đa.",
        })),
      checked: scores.map(({ span }) => span),
    };
  },
};
