import { openClaims } from "../../facts/claims";
import type { Span } from "../../facts/passages";
import { evidenceOf, textOf } from "../quoting";
import { findSlips } from "../slips";
import { syllableFault, type SyllableFault } from "../syllable";
import type { Rule } from "../rule";

const WORDS = /(?<![\p{L}\p{N}./&-])\p{Ll}+(?![\p{L}\p{N}/&])/gu;
const SAYS: Readonly<Record<SyllableFault, string>> = {
  "stop-tone": "âm tiết tận cùng bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng",
  "two-tones": "âm tiết có hai dấu thanh",
  onset: "phụ âm đầu không ghép được với nguyên âm sau nó",
  "coda-missing": "thiếu phụ âm cuối",
};

export const syllables: Rule = {
  id: "syllables",
  family: "language",
  severity: "warning",
  sentence: "Mỗi âm tiết phải là một âm tiết có thể có của tiếng Việt.",
  source: { kind: "legal", text: "Nghị định 30/2020/NĐ-CP, Điều 7, khoản 3; quy tắc chính tả tiếng Việt" },
  check: (facts) => {
    const found = facts.passages.flatMap((passage) => {
      const { text, index } = passage;
      const { claim } = openClaims(text.length);
      // A slip that the dictionary knows is told with its correction, once.
      for (const { start, end } of findSlips(passage)) claim(start, end);
      return [...text.matchAll(WORDS)].flatMap((match): readonly { span: Span; fault: SyllableFault }[] => {
        const fault = syllableFault(match[0]);
        const span = { passage: index, start: match.index, end: match.index + match[0].length };
        return fault !== null && claim(span.start, span.end) ? [{ span, fault }] : [];
      });
    });
    return {
      findings: found.map(({ span, fault }) => ({
        message: `“${textOf(facts, span)}” không phải là âm tiết tiếng Việt: ${SAYS[fault]}.`,
        evidence: evidenceOf(facts, [span]),
        fix: "Gõ lại từ này.",
      })),
      checked: [],
    };
  },
};
