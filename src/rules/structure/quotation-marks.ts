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
    const loose = facts.passages.flatMap(({ text, index }): readonly Loose[] => {
      const found = looseQuote(text);
      return found === null ? [] : [{ passage: index, at: found, opens: text[found] === "“" }];
    });
    const findings = withoutPairs(loose).map(({ passage, at }): Draft => {
      const length = facts.passages[passage]?.text.length ?? 0;
      return {
        message: "Dấu ngoặc kép ở đây không thành cặp.",
        evidence: evidenceOf(facts, [{ passage, start: at, end: Math.min(length, at + SHOWN) }]),
        fix: "Thêm hoặc bỏ một dấu ngoặc kép.",
      };
    });
    return { findings, checked: [] };
  },
};

interface Loose {
  readonly passage: number;
  readonly at: number;
  readonly opens: boolean;
}

/** A quotation of several paragraphs opens in one and closes in another. */
function withoutPairs(loose: readonly Loose[]): readonly Loose[] {
  const left: Loose[] = [];
  for (const mark of loose) {
    const last = left.at(-1);
    if (!mark.opens && last?.opens === true) left.pop();
    else left.push(mark);
  }
  return left;
}

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
