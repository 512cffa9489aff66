import { lawsOnLaws } from "../data/legalSources";
import { formatDate } from "../../language/dates";
import { evidenceOf } from "../quoting";
import type { Rule } from "../rule";

export const dateSymbolYear: Rule = {
  id: "date-symbol-year",
  family: "dates",
  severity: "error",
  sentence: "Năm trong số, ký hiệu của văn bản phải là năm ban hành.",
  source: lawsOnLaws,
  check: (facts) => {
    const both = facts.citations.filter(({ year, date }) => year !== null && date !== null);
    const findings = both.flatMap(({ year, date, span, type, symbol }) => {
      const iso = date === null ? null : (facts.dates[date]?.iso ?? null);
      if (iso === null || Number(iso.slice(0, 4)) === year) return [];
      return [
        {
          message: `${type ?? "Văn bản"} số ${symbol} mang năm ${year ?? ""} nhưng ghi ngày ${formatDate(iso)}.`,
          evidence: evidenceOf(facts, [span]),
          fix: "Đối chiếu văn bản gốc; sửa số, ký hiệu hoặc năm ban hành.",
          roots: [`document-date:${symbol}`],
        },
      ];
    });
    return { findings, checked: both.map(({ span }) => span) };
  },
};
