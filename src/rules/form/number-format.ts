import { decree30 } from "../data/legalSources";
import { evidenceOf, joinList, wholePassage } from "../quoting";
import type { Rule } from "../rule";

export const numberFormat: Rule = {
  id: "number-format",
  family: "form",
  severity: "warning",
  sentence: "Số, ký hiệu viết liền sau “Số:”, số dưới 10 thêm số 0, không có khoảng trắng cạnh “/” và “-”.",
  source: decree30("Phụ lục I, Phần I, II.3"),
  check: (facts) => {
    const passage = facts.identity.components.get("number")?.[0];
    const { own } = facts.identity;
    const text = facts.passages[passage ?? -1]?.text.trim() ?? "";
    if (passage === undefined || text === "") return { findings: [], checked: [] };
    const wrong: string[] = [];
    if (!/^Số:/u.test(text)) wrong.push("sau chữ “Số” phải có dấu hai chấm");
    if (own?.number != null && own.number.length === 1) wrong.push("số dưới 10 phải thêm số 0 ở trước");
    if (/\d \/|\/ \p{L}|\p{L} -|- \p{L}/u.test(text)) wrong.push("có khoảng trắng cạnh “/” hoặc “-”");
    if (own !== null && own.letters !== own.letters.toUpperCase() && !/T[rT]r|Tg|Tr/u.test(own.letters))
      wrong.push("ký hiệu phải in hoa");
    if (wrong.length === 0) return { findings: [], checked: [] };
    const finding = {
      message: `Số, ký hiệu “${text}”: ${joinList(wrong)}.`,
      evidence: evidenceOf(facts, [wholePassage(facts, passage)]),
      fix: "Ghi theo mẫu “Số: 05/BC-…”.",
    };
    return { findings: [finding], checked: [] };
  },
};
