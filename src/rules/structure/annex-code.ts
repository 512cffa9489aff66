import { findAnnexCodes } from "../../facts/annexCodes";
import type { AnnexReference } from "../../facts/annexes";
import { fromRoman } from "../../language/roman";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

export const annexCode: Rule = {
  id: "annex-code",
  family: "structure",
  severity: "error",
  sentence: "Mã biểu phải viết đúng mã của biểu mẫu: chữ số La Mã, số và chữ cái.",
  source: { kind: "legal", text: "Mã biểu theo thông tư quy định chế độ báo cáo đang dùng" },
  check: (facts, { formSets }) => {
    const known = formSets.flatMap(({ annexes }) =>
      annexes.flatMap(({ code }) => (code === undefined ? [] : [code])),
    );
    const references: readonly AnnexReference[] = [...facts.annexes.attached, ...facts.annexes.cited];
    const findings = references.flatMap((reference): readonly Draft[] => {
      const [read] = findAnnexCodes(reference.written);
      if (read?.series == null || isRoman(read.series)) return [];
      const right = read.written.replace(read.series, read.roman ?? read.series);
      const isKnown = known.includes(right) || isRoman(read.roman ?? "");
      const from = reference.span.end - read.written.length;
      return [
        {
          message: `Mã biểu “${read.written}” viết sai: “${read.series}” không phải là chữ số La Mã${isKnown ? `, mã đúng là “${right}”` : ""}.`,
          evidence: evidenceOf(facts, [{ ...reference.span, start: from }]),
          fix: isKnown ? `Sửa thành “${right}”.` : "Sửa lại mã biểu.",
          ...(isKnown ? { correction: { evidence: 0, text: right } } : {}),
        },
      ];
    });
    return { findings, checked: references.map(({ span }) => span) };
  },
};

/** Series are small; "LI" is fifty-one, and meant as two. */
function isRoman(series: string): boolean {
  return /^[IVX]+$/u.test(series) && fromRoman(series) !== null;
}
