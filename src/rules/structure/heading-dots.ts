import { decree30 } from "../data/legalSources";
import type { Heading } from "../../facts/headings";
import { evidenceOf, quoteList, textOf } from "../quoting";
import type { Rule } from "../rule";

const SHOWN = 8;

export const headingDots: Rule = {
  id: "heading-dots",
  family: "structure",
  severity: "note",
  sentence: "Các mục cùng cấp viết số thứ tự theo một kiểu.",
  source: decree30("Phụ lục I, Phần I, V.6"),
  check: (facts) => {
    const pairs = facts.outline.headings.flatMap((heading) => {
      const previous = facts.outline.headings[heading.previous ?? -1];
      if (previous?.marker.kind !== heading.marker.kind || signOf(heading) === signOf(previous)) return [];
      const spans = [previous.marker.span, heading.marker.span].filter((span) => span !== null);
      return spans.length < 2 ? [] : [spans];
    });
    if (pairs.length === 0) return { findings: [], checked: [] };
    const spans = pairs.flat().slice(0, SHOWN);
    return {
      findings: [
        {
          message: `Các mục cùng cấp viết số khác kiểu: ${quoteList(spans.map((span) => textOf(facts, span)))}.`,
          evidence: evidenceOf(facts, spans),
          fix: "Viết thống nhất, có dấu chấm sau số.",
        },
      ],
      checked: [],
    };
  },
};

function signOf({ marker }: Heading): string {
  return /[^\p{L}\d]*$/u.exec(marker.label)?.[0] ?? "";
}
