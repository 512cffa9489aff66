import { evidenceOfControl } from "../controls";
import { nothing, type Draft, type Rule } from "../rule";

const QUOTED = 80;

export const blockStale: Rule = {
  id: "block-stale",
  family: "khop-document",
  severity: "warning",
  sentence: "Mục do Khớp ghi phải được làm mới sau khi số liệu thay đổi.",
  source: { kind: "logical", text: "Lời văn cũ hơn số liệu lưu trong văn bản" },
  check: (facts, { written }) => {
    if (written === null) return nothing;
    const stale = new Set(written.stale);
    const findings = facts.snapshot.controls.flatMap((control): readonly Draft[] => {
      if (!stale.has(control.tag)) return [];
      const evidence = evidenceOfControl(facts, control).map((one) => shorten(one));
      return [
        {
          message: `Mục “${control.title}” cũ hơn số liệu.`,
          evidence,
          fix: "Bấm Làm mới để cập nhật mục này.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};

function shorten<
  Quote extends { readonly quote: string; readonly start: number | null; readonly end: number | null },
>(evidence: Quote): Quote {
  if (evidence.quote.length <= QUOTED || evidence.start === null) return evidence;
  const quote = evidence.quote.slice(0, QUOTED).trimEnd();
  return { ...evidence, quote, end: evidence.start + quote.length };
}
