import type { Heading } from "../../facts/headings";
import { evidenceOf, quoteList } from "../quoting";
import type { Draft, Rule } from "../rule";

export const headingDots: Rule = {
  id: "heading-dots",
  family: "structure",
  severity: "note",
  sentence: "Các mục cùng cấp viết số thứ tự theo một kiểu.",
  source: { kind: "legal", text: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, V.6" },
  check: (facts) => {
    const findings = facts.outline.headings.flatMap((heading): readonly Draft[] => {
      const previous = facts.outline.headings[heading.previous ?? -1];
      const spans = [heading.marker.span, previous?.marker.span ?? null].filter((span) => span !== null);
      if (previous === undefined || spans.length < 2 || signOf(heading) === signOf(previous)) return [];
      if (heading.marker.kind !== previous.marker.kind) return [];
      return [
        {
          message: `Hai mục cùng cấp viết số khác kiểu: ${quoteList([previous.marker.label, heading.marker.label])}.`,
          evidence: evidenceOf(facts, spans),
          fix: "Viết thống nhất, có dấu chấm sau số.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};

function signOf({ marker }: Heading): string {
  return /[^\p{L}\d]*$/u.exec(marker.label)?.[0] ?? "";
}
