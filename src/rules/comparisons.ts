/** Percentages that are no share of a whole: of what was before, or of what was planned. */
import type { Facts } from "../facts/facts";
import type { FigureFact } from "../facts/figures";

/** "so với năm 2023 và bằng 100,8%", "bằng 120% cùng kỳ", "đạt 105% kế hoạch": of what was before, or was planned. */
export function isCompared(facts: Facts, { span, sentence }: FigureFact): boolean {
  const lower = facts.passages[span.passage]?.lower ?? "";
  const before = lower.slice(Math.max(sentence.start, span.start - 60), span.start);
  const behind = lower.slice(span.end, Math.min(sentence.end, span.end + 60));
  return (
    /so với|cùng kỳ|bằng\s*$/u.test(before) ||
    /so với|cùng kỳ|kế hoạch|chỉ tiêu|dự toán|năm trước/u.test(behind)
  );
}
