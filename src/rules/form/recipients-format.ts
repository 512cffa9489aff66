import { decree30 } from "../data/legalSources";
import { evidenceOf, joinList, textOf, wholePassage } from "../quoting";
import type { Rule } from "../rule";

export const recipientsFormat: Rule = {
  id: "recipients-format",
  family: "form",
  severity: "note",
  sentence:
    "Mỗi nơi nhận một dòng “- …;”, dòng cuối “- Lưu: VT, ….”; có “Kính gửi” thì dòng đầu “- Như trên;”.",
  source: decree30("Phụ lục I, Phần I, II.9"),
  check: (facts) => {
    const { components } = facts.identity;
    const spans = (components.get("recipients") ?? []).map((passage) => wholePassage(facts, passage));
    const lines = spans.map((span) => textOf(facts, span));
    if (lines.length === 0) return { findings: [], checked: [] };
    const wrong: string[] = [];
    if (lines.slice(0, -1).some((line) => !line.endsWith(";")))
      wrong.push("các dòng trước kết thúc bằng dấu chấm phẩy");
    const last = lines.at(-1) ?? "";
    if (!/^- ?lưu:? ?vt/iu.test(last)) wrong.push("dòng cuối là “- Lưu: VT, …”");
    else if (!last.endsWith(".")) wrong.push("dòng cuối kết thúc bằng dấu chấm");
    if (components.has("addressee") && !/^- ?như (?:trên|kính gửi)/iu.test(lines[0] ?? ""))
      wrong.push("dòng đầu là “- Như trên;”");
    if (wrong.length === 0) return { findings: [], checked: [] };
    const finding = {
      message: `Nơi nhận: ${joinList(wrong)}.`,
      evidence: evidenceOf(facts, spans),
      fix: "Sửa lại các dòng nơi nhận.",
    };
    return { findings: [finding], checked: [] };
  },
};
