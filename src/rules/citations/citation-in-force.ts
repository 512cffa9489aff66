import { groupBy } from "../../facts/claims";
import { formatDate } from "../../language/dates";
import { openKnown } from "../knownDocuments";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

const SHOWN = 5;

export const citationInForce: Rule = {
  id: "citation-in-force",
  family: "citations",
  severity: "note",
  sentence: "Văn bản pháp luật được viện dẫn để thực hiện nên còn hiệu lực trong kỳ báo cáo.",
  source: { kind: "legal", text: "Hiệu lực theo danh mục văn bản đã biết" },
  check: (facts, { formSets }) => {
    const known = openKnown(formSets);
    // Force is asked at the beginning of the period: what was replaced within it was still applied in it.
    const day = facts.identity.range?.from ?? null;
    if (day === null) return { findings: [], checked: [] };
    const groups = groupBy(facts.citations, known);
    const findings = Array.from(groups, ([document, group]): readonly Draft[] => {
      if (document?.until === undefined || document.until > day) return [];
      return [
        {
          message: `${group[0]?.type ?? "Văn bản"} số ${document.symbol} đã hết hiệu lực từ ${formatDate(document.until)}, được thay bằng ${document.replacedBy ?? "văn bản khác"}.`,
          evidence: evidenceOf(
            facts,
            group.slice(0, SHOWN).map(({ span }) => span),
          ),
          fix: "Kiểm tra hiệu lực; viện dẫn văn bản thay thế nếu đang áp dụng.",
        },
      ];
    }).flat();
    return { findings, checked: [] };
  },
};
