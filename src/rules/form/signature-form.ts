import { decree30 } from "../data/legalSources";
import { evidenceOf, textOf, wholePassage } from "../quoting";
import type { Draft, Rule } from "../rule";

const GLUED = /^(TM|KT|TL|TUQ|Q)\.(?=\p{Lu})/u;
const DEGREES = /(?:^|\s)(?:GS|PGS|TS|ThS|CN|KS|BS|TSKH)\.\s*/u;

export const signatureForm: Rule = {
  id: "signature-form",
  family: "form",
  severity: "note",
  sentence: "Sau “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.” có khoảng trắng; trước họ tên không ghi học hàm, học vị.",
  source: decree30("Phụ lục I, Phần I, II.7"),
  check: (facts) => {
    const { components } = facts.identity;
    const roles = (components.get("signatureRole") ?? []).flatMap((passage): readonly Draft[] => {
      const span = wholePassage(facts, passage);
      const glued = GLUED.exec(textOf(facts, span))?.[0];
      if (glued === undefined) return [];
      const line = { ...span, end: span.start + (textOf(facts, span).split("\n", 1)[0]?.length ?? 0) };
      return [
        {
          message: `Sau “${glued}” thiếu khoảng trắng.`,
          evidence: evidenceOf(facts, [line]),
          fix: `Ghi “${glued} …”.`,
          correction: { evidence: 0, text: textOf(facts, line).replace(glued, `${glued} `) },
        },
      ];
    });
    const titled = (components.get("signatureName") ?? []).flatMap((passage): readonly Draft[] => {
      const span = wholePassage(facts, passage);
      const degree = DEGREES.exec(textOf(facts, span))?.[0].trim();
      if (degree === undefined) return [];
      return [
        {
          message: `Họ tên người ký ghi kèm học vị “${degree}”.`,
          evidence: evidenceOf(facts, [span]),
          fix: "Bỏ học hàm, học vị trước họ tên.",
        },
      ];
    });
    return { findings: [...roles, ...titled], checked: [] };
  },
};
