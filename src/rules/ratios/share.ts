import { nameOf } from "../names";
import { showNumber, shown } from "../arithmetic";
import { evidenceOf, placeWords, textOf } from "../quoting";
import { shareRoot } from "../roots";
import type { Rule } from "../rule";
import { sharesOf } from "../shares";
import { formatShare } from "../../language/numbers";

export const share: Rule = {
  id: "share",
  family: "ratios",
  severity: "error",
  sentence: "Tỷ lệ phần trăm đúng bằng phần chia cho toàn thể, làm tròn đến chữ số cuối đã ghi.",
  source: { kind: "logical", text: "Tỷ lệ phần trăm là thương của hai số đã nêu." },
  check: (facts) => {
    const shares = sharesOf(facts);
    return {
      findings: shares
        .filter(({ agreement }) => agreement === "wrong")
        .map(({ percent, part, whole, isCertain }) => ({
          severity: isCertain ? ("error" as const) : ("warning" as const),
          message:
            `Tại ${placeWords(facts, percent.span)}, ${shown(facts, part)} (${nameOf(part.meaning)}) ghi chiếm ` +
            `${textOf(facts, percent.span)} nhưng so với ${showNumber(whole.value)} thì bằng ` +
            `${formatShare(part.value, whole.value, percent.decimals)}.`,
          evidence: evidenceOf(facts, [
            part.quote,
            percent.piece,
            ...(whole.statement === null ? [] : [whole.statement.quote]),
          ]),
          fix: isCertain
            ? "Tính lại tỷ lệ hoặc sửa số liệu."
            : "Kiểm tra tỷ lệ và nêu rõ tính trên tổng nào.",
          roots: [shareRoot(part.meaning, percent.value)],
        })),
      checked: shares.flatMap(({ percent, part, whole }) => [
        percent.span,
        part.span,
        ...(whole.statement === null ? [] : [whole.statement.span]),
      ]),
    };
  },
};
