import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

const SHOWN = 40;

export const quotationMarks: Rule = {
  id: "quotation-marks",
  family: "structure",
  severity: "note",
  sentence: "Mỗi dấu mở ngoặc kép phải có dấu đóng.",
  source: { kind: "logical", text: "Quy tắc chính tả" },
  check: (facts) => {
    const findings = facts.passages.flatMap(({ text, index }): readonly Draft[] => {
      const loose = looseQuote(text);
      if (loose === null) return [];
      const span = { passage: index, start: loose, end: Math.min(text.length, loose + SHOWN) };
      return [
        {
          message: "Dấu ngoặc kép ở đây không thành cặp.",
          evidence: evidenceOf(facts, [span]),
          fix: "Thêm hoặc bỏ một dấu ngoặc kép.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};

/** The first mark without a partner, or null. Curly marks are told apart, straight ones only counted. */
function looseQuote(text: string): number | null {
  const open: number[] = [];
  let straight: number | null = null;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "“") open.push(at);
    else if (sign === "”" && open.pop() === undefined) return at;
    // 5" is a measure in inches.
    else if (sign === '"' && !/\d/.test(text[at - 1] ?? "")) straight = straight === null ? at : null;
  }
  return open[0] ?? straight;
}
