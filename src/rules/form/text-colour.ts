import { decree30 } from "../data/legalSources";
import { shownRuns } from "../formatting";
import { evidenceOf, wholePassage } from "../quoting";
import type { Rule } from "../rule";

const SHOWN = 3;
const QUOTED = 60;
const BLACK = "000000";

export const textColour: Rule = {
  id: "text-colour",
  family: "form",
  severity: "note",
  sentence: "Chữ trong văn bản màu đen.",
  source: decree30("Phụ lục I, Phần I, I.4"),
  check: (facts) => {
    const coloured = facts.passages.filter(({ index }) =>
      // Addresses on the web are underlined and blue by Word itself.
      shownRuns(facts, index).some(({ format }) => (format.color ?? BLACK) !== BLACK && !format.underline),
    );
    if (coloured.length === 0) return { findings: [], checked: [] };
    const spans = coloured.slice(0, SHOWN).map(({ index }) => {
      const whole = wholePassage(facts, index);
      return { ...whole, end: Math.min(whole.end, whole.start + QUOTED) };
    });
    const finding = {
      message: `${coloured.length} đoạn còn chữ màu, có thể là chỗ đánh dấu khi soạn thảo.`,
      evidence: evidenceOf(facts, spans),
      fix: "Đặt màu chữ tự động hoặc đen.",
    };
    return { findings: [finding], checked: [] };
  },
};
