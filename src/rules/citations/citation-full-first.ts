import { decree30 } from "../data/legalSources";
import { citationKey } from "../../facts/citations";
import { groupBy } from "../../facts/claims";
import { evidenceOf, joinList } from "../quoting";
import type { Rule } from "../rule";

const SHOWN = 6;

export const citationFullFirst: Rule = {
  id: "citation-full-first",
  family: "citations",
  severity: "note",
  sentence: "Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành và trích yếu.",
  source: decree30("Phụ lục I, Phần I, II.6.b"),
  check: (facts) => {
    const ownLetters = facts.identity.own?.letters;
    const named = facts.citations.filter(
      (citation) =>
        citationKey(citation) !== null &&
        citation.letters !== ownLetters &&
        // A register has its dates in a column of their own.
        facts.outline.lines[citation.span.passage]?.role !== "cell",
    );
    const short = Array.from(groupBy(named, citationKey).values(), ([first]) => first).filter(
      (first) =>
        first !== undefined && first.date === null && !/^(?:Luật|Bộ luật|Pháp lệnh)$/u.test(first.type ?? ""),
    );
    if (short.length === 0) return { findings: [], checked: [] };
    const shown = short.flatMap((first) => first ?? []).slice(0, SHOWN);
    return {
      findings: [
        {
          message: `${short.length} văn bản được viện dẫn lần đầu mà không ghi ngày ban hành: ${joinList(shown.map(({ symbol }) => symbol))}.`,
          evidence: evidenceOf(
            facts,
            shown.map(({ span }) => span),
          ),
          fix: "Lần đầu ghi đủ số, ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau chỉ cần tên loại, số, ký hiệu.",
        },
      ],
      checked: [],
    };
  },
};
