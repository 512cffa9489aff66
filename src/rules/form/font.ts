import { decree30 } from "../data/legalSources";
import { limitsFor, shownRuns } from "../formatting";
import { evidenceOf, joinList, wholePassage } from "../quoting";
import type { Rule } from "../rule";

const SHOWN = 3;
const QUOTED = 60;

export const font: Rule = {
  id: "font",
  family: "form",
  severity: "warning",
  sentence: "Văn bản dùng phông chữ Times New Roman, bộ mã Unicode.",
  source: decree30("Phụ lục I, Phần I, I.4"),
  check: (facts) => {
    const limits = limitsFor(facts);
    if (limits === null) return { findings: [], checked: [] };
    const fonts = new Set<string>();
    const wrong = facts.passages.filter(({ index, story }) => {
      if (story === "header" || story === "footer") return false;
      const others = shownRuns(facts, index).flatMap(({ format }) =>
        format.font === null || format.font === limits.font.name ? [] : [format.font],
      );
      for (const other of others) fonts.add(other);
      return others.length > 0;
    });
    if (wrong.length === 0) return { findings: [], checked: [] };
    const spans = wrong.slice(0, SHOWN).map(({ index }) => {
      const whole = wholePassage(facts, index);
      return { ...whole, end: Math.min(whole.end, whole.start + QUOTED) };
    });
    const finding = {
      message: `${wrong.length} đoạn có chữ không phải ${limits.font.name}: ${joinList([...fonts].slice(0, SHOWN))}.`,
      evidence: evidenceOf(facts, spans),
      fix: `Đặt phông chữ ${limits.font.name} cho cả văn bản.`,
    };
    return { findings: [finding], checked: [] };
  },
};
