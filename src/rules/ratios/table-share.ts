import { shown } from "../arithmetic";
import { evidenceOf } from "../quoting";
import { shareRoot } from "../roots";
import type { Rule } from "../rule";
import { tableSharesOf } from "../tableShares";

export const tableShare: Rule = {
  id: "table-share",
  family: "ratios",
  severity: "warning",
  sentence: "Tỷ lệ ghi trong bảng khớp với số lượng cùng dòng và tổng số tương ứng.",
  source: { kind: "logical", text: "Tỷ lệ là thương của hai số đã nêu." },
  check: (facts) => {
    const shares = tableSharesOf(facts);
    return {
      findings: shares
        .filter(({ agreement }) => agreement === "wrong")
        .map(({ share, part, whole, place }) => ({
          message:
            `${place} ghi ${shown(facts, share)} nhưng số lượng cùng dòng là ${shown(facts, part)} ` +
            `và tổng số tương ứng là ${shown(facts, whole)}.`,
          evidence: evidenceOf(facts, [share.quote, part.quote, whole.quote]),
          fix: "Tính lại tỷ lệ hoặc sửa số lượng.",
          roots: [shareRoot(part.meaning, share.value)],
        })),
      checked: shares.flatMap(({ share, part, whole }) => [share.span, part.span, whole.span]),
    };
  },
};
