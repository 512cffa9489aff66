import { decree30 } from "../data/legalSources";
import type { PageSetup } from "../../document/snapshot";
import type { FormLimits } from "../data/formLimits";
import { isWithinMm, limitsFor, millimetres, plainNumber, rangeWords } from "../formatting";
import { joinList } from "../quoting";
import type { Rule } from "../rule";

const SIDES = [
  ["top", "trên"],
  ["bottom", "dưới"],
  ["left", "trái"],
  ["right", "phải"],
] as const;

export const pageMargins: Rule = {
  id: "page-margins",
  family: "form",
  severity: "warning",
  sentence: "Lề trang đứng: trên, dưới 20 đến 25 mm; trái 30 đến 35 mm; phải 15 đến 20 mm.",
  source: decree30("Phụ lục I, Phần I, I.3"),
  check: (facts) => {
    const limits = limitsFor(facts);
    if (limits === null) return { findings: [], checked: [] };
    const findings = facts.snapshot.pages.flatMap((page, index) => {
      // Margins are fixed for the upright page; an annex may lie.
      const wrong = page.landscape ? [] : wrongSides(page, limits);
      if (wrong.length === 0) return [];
      return [
        {
          message: `Phần ${index + 1} của văn bản có lề ${joinList(wrong)}.`,
          evidence: [],
          fix: "Đặt lại lề trang trong Bố trí trang.",
        },
      ];
    });
    return { findings, checked: [] };
  },
};

function wrongSides({ margin }: PageSetup, { margins }: FormLimits): readonly string[] {
  return SIDES.filter(([side]) => !isWithinMm(margin[side], margins[side])).map(
    ([side, word]) =>
      `${word} ${plainNumber(Math.round(millimetres(margin[side]) * 10) / 10)} mm (quy định ${rangeWords(margins[side])} mm)`,
  );
}
