import { showNumber } from "../arithmetic";
import { averagesOf } from "../averages";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Rule } from "../rule";
import { formatQuotient } from "../../language/numbers";

export const average: Rule = {
  id: "average",
  family: "ratios",
  severity: "error",
  sentence: "Điểm trung bình bằng tổng điểm chia cho số được chấm, làm tròn đến chữ số cuối đã ghi.",
  source: { kind: "logical", text: "Số trung bình là thương của tổng và số lượng." },
  check: (facts) => {
    const averages = averagesOf(facts);
    return {
      findings: averages
        .filter(({ agreement }) => agreement === "wrong")
        .map(({ average: found, total, count, isLoose }) => ({
          severity: isLoose ? ("warning" as const) : ("error" as const),
          message:
            `Tại ${placeWords(facts, found.span)}, điểm trung bình ghi ${textOf(facts, found.span)} nhưng ` +
            `${showNumber(total.value)}/${showNumber(count.value)} = ` +
            `${formatQuotient(total.value, count.value, Math.max(2, found.decimals))}.`,
          evidence: evidenceOf(facts, [found.piece, total.piece, count.piece]),
          fix: "Tính lại điểm trung bình hoặc sửa tổng điểm.",
        })),
      checked: averages.flatMap(({ average: found, total, count }) => [found.span, total.span, count.span]),
    };
  },
};
