import { formatDate } from "../../language/dates";
import { openKnown } from "../knownDocuments";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

export const citationDate: Rule = {
  id: "citation-date",
  family: "citations",
  severity: "warning",
  sentence: "Ngày ban hành của văn bản pháp luật được viện dẫn phải đúng.",
  source: { kind: "legal", text: "Danh mục văn bản đã biết của bộ biểu và của quy tắc" },
  check: (facts, { formSets }) => {
    const known = openKnown(formSets);
    const findings: Draft[] = [];
    const checked = facts.citations.filter((citation) => {
      const document = known(citation);
      const iso = citation.date === null ? null : (facts.dates[citation.date]?.iso ?? null);
      if (document === null || iso === null) return false;
      // A number used anew in another year is another document.
      const isOther = citation.year === null && iso.slice(0, 4) !== document.date.slice(0, 4);
      if (iso === document.date || isOther) return !isOther;
      findings.push({
        message: `${citation.type ?? "Văn bản"} số ${citation.symbol} ghi ngày ${formatDate(iso)}; văn bản này ban hành ngày ${formatDate(document.date)}.`,
        evidence: evidenceOf(facts, [citation.span]),
        fix: `Đối chiếu văn bản gốc (${document.subject}).`,
        roots: [`document-date:${citation.symbol}`],
      });
      return true;
    });
    return { findings, checked: checked.map(({ span }) => span) };
  },
};
