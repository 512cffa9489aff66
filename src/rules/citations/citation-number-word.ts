import { decree30 } from "../data/legalSources";
import { evidenceOf, joinList } from "../quoting";
import type { Rule } from "../rule";

const SHOWN = 6;

export const citationNumberWord: Rule = {
  id: "citation-number-word",
  family: "citations",
  severity: "note",
  sentence: "Giữa tên loại và số của văn bản viện dẫn có chữ “số”, thống nhất trong cả văn bản.",
  source: decree30("Phụ lục I, Phần I, II.6.b"),
  check: (facts) => {
    const typed = facts.citations.filter(({ type, number }) => type !== null && number !== null);
    const without = typed.filter(({ numbered }) => !numbered);
    if (without.length === 0 || without.length === typed.length) return { findings: [], checked: [] };
    const shown = without.slice(0, SHOWN);
    return {
      findings: [
        {
          message: `${without.length} chỗ viện dẫn thiếu chữ “số”: ${joinList(shown.map(({ symbol }) => symbol))}.`,
          evidence: evidenceOf(
            facts,
            shown.map(({ span }) => span),
          ),
          fix: "Thêm chữ “số” trước số của văn bản.",
        },
      ],
      checked: [],
    };
  },
};
