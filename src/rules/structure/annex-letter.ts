import { attachedFor, isOtherLetter } from "../annexMatches";
import { evidenceOf, placeWords } from "../quoting";
import type { Draft, Rule } from "../rule";

export const annexLetter: Rule = {
  id: "annex-letter",
  family: "structure",
  severity: "error",
  sentence: "Mã biểu dẫn trong lời văn phải là mã của biểu kèm theo, đúng cả chữ cái.",
  source: { kind: "logical", text: "Lời dẫn và biểu kèm theo là một" },
  check: (facts) => {
    const { annexes } = facts;
    const findings = annexes.cited.flatMap((cited): readonly Draft[] => {
      const { code } = cited;
      if (code === null || attachedFor(facts, cited) !== null) return [];
      const other = annexes.attached.find((annex) => annex.code !== null && isOtherLetter(code, annex.code));
      if (other === undefined) return [];
      return [
        {
          message: `Ở ${placeWords(facts, cited.span)} dẫn Biểu ${cited.written}, biểu kèm theo là ${other.code ?? other.written}.`,
          evidence: evidenceOf(facts, [cited.span, other.span]),
          fix: `Sửa mã biểu ở lời dẫn thành ${other.code ?? ""} nếu biểu kèm theo là đúng.`,
          roots: [`annex:${code}`],
        },
      ];
    });
    return { findings, checked: [] };
  },
};
