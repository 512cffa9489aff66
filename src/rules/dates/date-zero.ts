import { decree30 } from "../data/legalSources";
import type { DateMention } from "../../facts/dates";
import { evidenceOf, quoteList, textOf } from "../quoting";
import type { Rule } from "../rule";

/** How many places one finding shows. */
const SHOWN = 5;

export const dateZero: Rule = {
  id: "date-zero",
  family: "dates",
  severity: "note",
  sentence: "Tháng 3 đến tháng 9 viết không có số 0 ở trước, thống nhất trong cả văn bản.",
  source: decree30("Phụ lục I, Phần I, II.4"),
  check: (facts) => {
    const isPadded = ({ span }: DateMention): boolean => /\/ ?0[3-9]|tháng 0[3-9]/u.test(textOf(facts, span));
    const dates = facts.dates.filter(({ month }) => month !== null && month >= 3 && month <= 9);
    const padded = dates.filter(isPadded);
    // A document that pads throughout is of one style; then only its own date is ruled, by another rule.
    if (padded.length === 0 || padded.length === dates.length) return { findings: [], checked: [] };
    const written = padded.slice(0, SHOWN);
    return {
      findings: [
        {
          message: `${padded.length} ngày viết tháng có số 0 ở trước (${quoteList(written.map(({ span }) => textOf(facts, span)))}), các chỗ khác thì không.`,
          evidence: evidenceOf(
            facts,
            written.map(({ span }) => span),
          ),
          fix: "Viết tháng 3 đến tháng 9 không có số 0, ví dụ 14/3/2021.",
        },
      ],
      checked: dates.map(({ span }) => span),
    };
  },
};
