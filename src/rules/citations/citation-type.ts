import { decree30 } from "../data/legalSources";
import { documentTypes } from "../../facts/documentTypes";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

/** Letters that stand for nothing else, in no year: "TC" was an office once, "CĐ" a telegram or a union. */
const CLEAR: ReadonlySet<string> = new Set(["NĐ", "NQ", "TT", "QĐ", "CT", "KH", "BC", "TTr", "TB", "HD"]);
/** "Văn bản số …" may be of any type. */
const ANY = "Văn bản";

export const citationType: Rule = {
  id: "citation-type",
  family: "citations",
  severity: "error",
  sentence: "Tên loại văn bản phải hợp với chữ viết tắt tên loại trong ký hiệu.",
  source: decree30("Phụ lục III, bảng chữ viết tắt tên loại"),
  check: (facts) => {
    const typed = facts.citations.filter(({ type }) => type !== null && type !== ANY);
    const findings = typed.flatMap(({ type, letters, span, symbol }): readonly Draft[] => {
      const parts = letters.split(/[-/]/u);
      const [first = ""] = parts;
      const meant = CLEAR.has(first) ? documentTypes.find(({ letters: [own] }) => own === first) : undefined;
      const own = documentTypes.find(({ name }) => name === type);
      if (meant === undefined || own === undefined || meant.name === type) return [];
      // "Luật số 63/2010/QH12": the letters are those of the body.
      if (own.letters.length === 0 && type !== "Công văn") return [];
      if (own.letters.some((one) => parts.includes(one))) return [];
      return [
        {
          message: `“${type ?? ""}” mang ký hiệu ${symbol}; “${first}” là chữ viết tắt của “${meant.name}”.`,
          evidence: evidenceOf(facts, [span]),
          fix: "Đối chiếu văn bản gốc; sửa tên loại hoặc ký hiệu.",
        },
      ];
    });
    return { findings, checked: typed.map(({ symbolSpan }) => symbolSpan) };
  },
};
