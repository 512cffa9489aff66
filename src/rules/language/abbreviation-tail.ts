import { meanings } from "../data/abbreviations";
import { evidenceOf, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

const meaningOf = new Map(meanings.map(({ letters, meaning }) => [letters, meaning]));

export const abbreviationTail: Rule = {
  id: "abbreviation-tail",
  family: "language",
  severity: "note",
  sentence: "Sau từ viết tắt không viết lại từ cuối của cụm từ đã viết tắt.",
  source: { kind: "logical", text: "“PVHCC công” là “phục vụ hành chính công công”" },
  check: (facts) => {
    const findings = facts.abbreviations.flatMap(({ letters, uses }): readonly Draft[] => {
      const meaning = meaningOf.get(letters);
      const tail = meaning?.split(" ").at(-1);
      if (meaning === undefined || tail === undefined) return [];
      return uses.flatMap((use): readonly Draft[] => {
        const after = facts.passages[use.passage]?.lower.slice(use.end, use.end + tail.length + 2) ?? "";
        if (!after.startsWith(` ${tail}`) || /\p{L}/u.test(after.at(tail.length + 1) ?? "")) return [];
        // "TTHC chính quyền" begins another word.
        const rest = facts.passages[use.passage]?.lower.slice(use.end + tail.length + 1) ?? "";
        if (!/^(?: của| tỉnh| huyện| xã| cấp|[.,;:)]|$)/u.test(rest)) return [];
        const span = { ...use, end: use.end + 1 + tail.length };
        return [
          {
            message: `“${textOf(facts, span)}” thừa chữ “${tail}”: ${letters} là “${meaning}”.`,
            evidence: evidenceOf(facts, [span]),
            fix: `Bỏ chữ “${tail}”.`,
            correction: { evidence: 0, text: letters },
          },
        ];
      });
    });
    return { findings, checked: [] };
  },
};
