import { showNumber, shown } from "../arithmetic";
import { averagesOf } from "../averages";
import { evidenceOf, placeWords, textOf } from "../quoting";
import { shareRoot } from "../roots";
import type { Draft, Rule } from "../rule";
import type { Facts } from "../../facts/facts";
import { sharesOf, type Share } from "../shares";
import { tableSharesOf } from "../tableShares";
import { formatQuotient, formatShare } from "../../language/numbers";
import type { Average } from "../averages";

export const shareCutOff: Rule = {
  id: "share-cut-off",
  family: "ratios",
  severity: "warning",
  sentence: "Tỷ lệ và số trung bình được làm tròn, không cắt bỏ chữ số thừa.",
  source: { kind: "logical", text: "Quy tắc làm tròn số: từ 5 trở lên thì làm tròn lên." },
  check: (facts) => ({
    findings: [
      ...sharesOf(facts)
        .filter(({ agreement }) => agreement === "truncated")
        .map((one) => shareDraft(facts, one)),
      ...tableSharesOf(facts)
        .filter(({ agreement }) => agreement === "truncated")
        .map((one): Draft => {
          const right = formatShare(one.part.value, one.whole.value, one.share.decimals);
          return {
            message:
              `${one.place} ghi ${shown(facts, one.share)} nhưng ${shown(facts, one.part)}/${shown(facts, one.whole)} = ` +
              `${formatShare(one.part.value, one.whole.value, one.share.decimals + 1)}, làm tròn là ${right} (số đã ghi bị cắt bớt).`,
            evidence: evidenceOf(facts, [one.share.quote, one.part.quote, one.whole.quote]),
            fix: `Ghi ${right}.`,
            roots: [shareRoot(one.part.meaning, one.share.value)],
          };
        }),
      ...averagesOf(facts)
        .filter(({ agreement }) => agreement === "truncated")
        .map((one) => averageDraft(facts, one)),
    ],
    checked: [],
  }),
};

function shareDraft(facts: Facts, { percent, part, whole }: Share): Draft {
  const right = formatShare(part.value, whole.value, percent.decimals);
  const spans = [part.quote, percent.piece, ...(whole.statement === null ? [] : [whole.statement.quote])];
  return {
    message:
      `Tại ${placeWords(facts, percent.span)}, tỷ lệ ghi ${textOf(facts, percent.span)} nhưng ` +
      `${showNumber(part.value)}/${showNumber(whole.value)} = ${formatShare(part.value, whole.value, percent.decimals + 1)}, ` +
      `làm tròn là ${right} (số đã ghi bị cắt bớt).`,
    evidence: evidenceOf(facts, spans),
    fix: `Ghi ${right}.`,
    roots: [shareRoot(part.meaning, percent.value)],
  };
}

function averageDraft(facts: Facts, { average, total, count }: Average): Draft {
  const right = formatQuotient(total.value, count.value, average.decimals);
  return {
    message:
      `Tại ${placeWords(facts, average.span)}, điểm trung bình ghi ${textOf(facts, average.span)} nhưng ` +
      `${showNumber(total.value)}/${showNumber(count.value)} = ${formatQuotient(total.value, count.value, average.decimals + 1)}, ` +
      `làm tròn là ${right} (số đã ghi bị cắt bớt).`,
    evidence: evidenceOf(facts, [average.piece, total.piece, count.piece]),
    fix: `Ghi ${right}.`,
  };
}
