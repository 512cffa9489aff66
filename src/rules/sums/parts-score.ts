import type { Facts } from "../../facts/facts";
import type { FigureFact } from "../../facts/figures";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

export const partsScore: Rule = {
  id: "parts-score",
  family: "sums",
  severity: "error",
  sentence: "Khi nói tất cả đạt một mức điểm thì không phần nào trong số đó đạt mức khác.",
  source: { kind: "logical", text: "Điều nói về tất cả phải đúng với từng phần." },
  check: (facts) => {
    const scores = new Map<number, FigureFact>();
    for (const figure of facts.figures) {
      if (figure.form === "score" && figure.of !== null) scores.set(figure.of, figure);
    }
    const tested = facts.breakdowns.flatMap(({ whole, parts }) => {
      const score = scores.get(whole);
      const others = parts.flatMap((part) => scores.get(part) ?? []);
      return score === undefined || others.length === 0 ? [] : [{ whole, parts, score, others }];
    });
    return {
      findings: tested.flatMap(({ whole, parts, score, others }) => {
        const differing = others.filter(({ value, outOf }) => value !== score.value || outOf !== score.outOf);
        return differing.length === 0 ? [] : [draft(facts, whole, parts, score, differing)];
      }),
      checked: tested.flatMap(({ score, others }) => [score, ...others].map(({ span }) => span)),
    };
  },
};

function draft(
  facts: Facts,
  whole: number,
  parts: readonly number[],
  score: FigureFact,
  differing: readonly FigureFact[],
): Draft {
  const quotes = [whole, ...parts].flatMap((index) => facts.figures[index] ?? []).map(({ piece }) => piece);
  const list = differing.map(({ span }) => textOf(facts, span)).join(", ");
  return {
    message:
      `Tại ${placeWords(facts, score.span)}, tất cả được ghi đạt ${textOf(facts, score.span)} điểm, ` +
      `nhưng trong số đó lại có phần đạt ${list} điểm.`,
    evidence: evidenceOf(facts, [...quotes, score.piece, ...differing.map(({ piece }) => piece)]),
    fix: "Viết lại: nêu riêng số người đạt từng mức điểm, không gộp vào “trong đó”.",
  };
}
