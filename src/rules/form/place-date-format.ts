import { decree30 } from "../data/legalSources";
import { formatDateLong } from "../../language/dates";
import { evidenceOf, joinList, textOf } from "../quoting";
import type { Rule } from "../rule";

export const placeDateFormat: Rule = {
  id: "place-date-format",
  family: "form",
  severity: "warning",
  sentence: "Ngày của văn bản ghi “ngày … tháng … năm …”; ngày dưới 10 và tháng 1, 2 thêm số 0.",
  source: decree30("Phụ lục I, Phần I, II.4"),
  check: (facts) => {
    const { date } = facts.identity;
    if (date?.iso == null) return { findings: [], checked: date ? [date.span] : [] };
    const written = textOf(facts, date.span).toLowerCase().replace(/ {2,}/gu, " ");
    const right = formatDateLong(date.iso);
    const wrong: string[] = [];
    if (date.form !== "words") wrong.push("phải ghi bằng chữ “ngày, tháng, năm”");
    else if (written.replace(",", "") !== right) wrong.push(`đúng là “${right}”`);
    const before = facts.passages[date.span.passage]?.text.slice(0, date.span.start) ?? "";
    if (before.trim() !== "" && !/,\s*$/u.test(before)) wrong.push("giữa địa danh và ngày phải có dấu phẩy");
    if (wrong.length === 0) return { findings: [], checked: [date.span] };
    const finding = {
      message: `Thời gian ban hành “${textOf(facts, date.span)}”: ${joinList(wrong)}.`,
      evidence: evidenceOf(facts, [date.span]),
      fix: `Ghi “…, ${right}”.`,
      correction: { evidence: 0, text: right },
    };
    return { findings: [finding], checked: [date.span] };
  },
};
