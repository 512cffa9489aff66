import type { Facts } from "../../facts/facts";
import type { FigureFact } from "../../facts/figures";
import { groupBy } from "../../facts/claims";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Rule } from "../rule";

export const scoreScale: Rule = {
  id: "score-scale",
  family: "ratios",
  severity: "warning",
  sentence: "Các điểm cùng loại trong một câu hoặc một danh sách chấm theo cùng một thang điểm.",
  source: { kind: "logical", text: "Chỉ so sánh được điểm của cùng một thang." },
  check: (facts) => {
    const scores = facts.figures.filter(({ form, outOf }) => form === "score" && outOf !== null);
    const groups = [...groupBy(scores, ({ sentence }) => `${sentence.passage}:${sentence.start}`).values()];
    const lists = [...groupBy(scores, (score) => listKey(facts, score))].filter(([key]) => key !== "");
    const tested = [...groups, ...lists.map(([, group]) => group)].filter((group) => group.length >= FEWEST);
    return {
      findings: tested.flatMap((group) => {
        const odd = oddOne(group);
        const usual = group.find((score) => score !== odd);
        if (odd === null || usual === undefined) return [];
        return [
          {
            message:
              `Tại ${placeWords(facts, odd.span)}, điểm ghi ${textOf(facts, odd.span)} theo thang ${odd.outOf ?? ""}, ` +
              `các điểm cùng loại theo thang ${usual.outOf ?? ""} (${textOf(facts, usual.span)}).`,
            evidence: evidenceOf(facts, [odd.piece, usual.piece]),
            fix: "Kiểm tra điểm tối đa.",
            roots: [`scale|${odd.index}`],
          },
        ];
      }),
      checked: tested.flatMap((group) => group.map(({ span }) => span)),
    };
  },
};

const FEWEST = 3;

/** Items of one list that begin with the same words: "Chỉ số 1: …", "Chỉ số 2: …". */
function listKey(facts: Facts, { span }: FigureFact): string {
  const line = facts.outline.lines[span.passage];
  if (line?.owner == null) return "";
  const words = (facts.passages[span.passage]?.lower ?? "")
    .slice(line.textStart)
    .trim()
    .split(/\s+/)
    .slice(0, 2);
  return `${line.owner}:${words.join(" ")}`;
}

/** The only one with another scale, or null. */
function oddOne(group: readonly FigureFact[]): FigureFact | null {
  const scales = groupBy(group, ({ outOf }) => outOf);
  const [only, ...more] = [...scales.values()].filter((same) => same.length === 1);
  return scales.size === 2 && only !== undefined && more.length === 0 ? (only[0] ?? null) : null;
}
