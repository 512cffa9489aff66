import { documentTypes } from "../../facts/documentTypes";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

/** "Văn bản số …" may be of any type. */
const ANY = "Văn bản";

export const citationType: Rule = {
  id: "citation-type",
  family: "citations",
  severity: "error",
  sentence: "Tên loại văn bản phải hợp với chữ viết tắt tên loại trong ký hiệu.",
  source: { kind: "legal", text: "Nghị định 30/2020/NĐ-CP, Phụ lục III, bảng chữ viết tắt tên loại" },
  check: (facts) => {
    const typed = facts.citations.filter(({ type }) => type !== null && type !== ANY);
    const findings = typed.flatMap(({ type, letters, span, symbol }): readonly Draft[] => {
      const parts = letters.split(/[-/]/u);
      const meant = documentTypes.find((known) => known.letters.some((one) => parts[0] === one));
      const own = documentTypes.find(({ name }) => name === type);
      if (meant === undefined || own === undefined || meant.name === type) return [];
      // "Luật số 63/2010/QH12": the letters are those of the body.
      if (own.letters.length === 0 && type !== "Công văn") return [];
      if (own.letters.some((one) => parts.includes(one))) return [];
      return [
        {
          message: `“${type ?? ""}” mang ký hiệu ${symbol}; “${parts[0] ?? ""}” là chữ viết tắt của “${meant.name}”.`,
          evidence: evidenceOf(facts, [span]),
          fix: "Đối chiếu văn bản gốc; sửa tên loại hoặc ký hiệu.",
        },
      ];
    });
    return { findings, checked: typed.map(({ symbolSpan }) => symbolSpan) };
  },
};
