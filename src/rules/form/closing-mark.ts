import { decree30 } from "../data/legalSources";
import { evidenceOf } from "../quoting";
import type { Rule } from "../rule";

const QUOTED = 40;

export const closingMark: Rule = {
  id: "closing-mark",
  family: "form",
  severity: "note",
  sentence: "Hết phần nội dung có dấu “./.”.",
  source: decree30("Phụ lục III, mẫu trình bày văn bản"),
  check: (facts) => {
    const closing = facts.outline.lines.findIndex(({ role }) => role === "closing");
    if (closing < 0) return { findings: [], checked: [] };
    const last = facts.outline.lines
      .slice(0, closing)
      .reverse()
      .find(({ role }) => role === "text" || role === "item");
    const text = facts.passages[last?.passage ?? -1]?.text.trimEnd() ?? "";
    if (last === undefined || /\.\/\.?$/u.test(text)) return { findings: [], checked: [] };
    const span = { passage: last.passage, start: Math.max(0, text.length - QUOTED), end: text.length };
    const finding = {
      message: "Hết phần nội dung chưa có dấu “./.”.",
      evidence: evidenceOf(facts, [span]),
      fix: "Thêm “./.” vào cuối câu kết.",
    };
    return { findings: [finding], checked: [] };
  },
};
