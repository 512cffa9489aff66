import { decree30 } from "../data/legalSources";
import { attachedFor, isOtherLetter } from "../annexMatches";
import { evidenceOf } from "../quoting";
import type { Rule } from "../rule";

export const annexNotCited: Rule = {
  id: "annex-not-cited",
  family: "structure",
  severity: "warning",
  sentence: "Mỗi phụ lục, biểu mẫu kèm theo phải được dẫn trong lời văn.",
  source: decree30("Phụ lục I, Phần I, III.1.a"),
  check: (facts) => {
    const { cited, attached } = facts.annexes;
    const meant = new Set(cited.map((reference) => attachedFor(facts, reference)));
    const findings = attached
      .filter((annex) => {
        const { code } = annex;
        if (meant.has(annex)) return false;
        return (
          code === null || !cited.some((other) => other.code !== null && isOtherLetter(code, other.code))
        );
      })
      .map(({ word, span }) => ({
        message: `${word} kèm theo văn bản nhưng không được dẫn ở đâu trong lời văn.`,
        evidence: evidenceOf(facts, [span]),
        fix: "Thêm lời dẫn, ví dụ “(Có … gửi kèm)”, ở mục có số liệu của biểu.",
      }));
    return { findings, checked: attached.map(({ span }) => span) };
  },
};
