import { isCompared } from "../comparisons";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Rule } from "../rule";

export const ratioOverOne: Rule = {
  id: "ratio-over-one",
  family: "ratios",
  severity: "error",
  sentence:
    "Trong cách ghi “số đã làm/tổng số”, số đứng trước không lớn hơn số đứng sau; tỷ lệ của một phần không vượt 100%.",
  source: { kind: "logical", text: "Phần không vượt toàn thể." },
  check: (facts) => {
    const ratios = facts.figures.filter(
      ({ form, unit, outOf }) => form === "ratio" && outOf !== null && unit !== null,
    );
    const shares = facts.figures.filter(
      (figure) =>
        figure.form === "percent" &&
        figure.of !== null &&
        figure.change === null &&
        !isCompared(facts, figure),
    );
    return {
      findings: [
        ...ratios
          .filter(({ value, outOf }) => value > (outOf ?? Infinity))
          .map(({ span, piece }) => ({
            message: `Tại ${placeWords(facts, span)}, “${textOf(facts, span)}”: số đứng trước lớn hơn tổng số đứng sau.`,
            evidence: evidenceOf(facts, [piece]),
            fix: "Kiểm tra hai số, có thể đã viết ngược.",
          })),
        ...shares
          .filter(({ value, scope }) => value > 100 && scope.period !== "plan")
          .map(({ span, piece }) => ({
            severity: "warning" as const,
            message: `Tại ${placeWords(facts, span)}, tỷ lệ ghi ${textOf(facts, span)}, vượt 100%.`,
            evidence: evidenceOf(facts, [piece]),
            fix: "Tính lại tỷ lệ.",
          })),
      ],
      checked: ratios.map(({ span }) => span),
    };
  },
};
