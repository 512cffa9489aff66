import { decree30 } from "../data/legalSources";
import { groupBy } from "../../facts/claims";
import type { Span } from "../../facts/passages";
import { evidenceOf, textOf } from "../quoting";
import { findSlips } from "../slips";
import type { Rule } from "../rule";

const SHOWN = 10;

export const slips: Rule = {
  id: "slips",
  family: "language",
  severity: "error",
  sentence: "Từ ngữ thường dùng trong báo cáo phải viết đúng chính tả.",
  source: decree30("Điều 7, khoản 3: ngôn ngữ, chính tả tiếng Việt"),
  check: (facts) => {
    const all = facts.passages.flatMap((passage) =>
      findSlips(passage).map(({ slip, start, end }) => ({
        slip,
        span: { passage: passage.index, start, end },
      })),
    );
    const findings = Array.from(
      groupBy(all, ({ slip }) => slip),
      ([slip, found]) => {
        const spans = found.map(({ span }) => span);
        const first: Span = spans[0] ?? { passage: 0, start: 0, end: 0 };
        const written = textOf(facts, first);
        const right = inCaseOf(written, slip.right);
        const places = spans.length > 1 ? ` (${spans.length} chỗ)` : "";
        return {
          severity: slip.isSure ? ("error" as const) : ("warning" as const),
          message: `“${written}” viết sai, đúng là “${right}”${places}.`,
          evidence: evidenceOf(facts, spans.slice(0, SHOWN)),
          fix: `Sửa thành “${right}”.`,
          correction: { evidence: 0, text: right },
        };
      },
    );
    return { findings, checked: [] };
  },
};

/** "THỰC TUYẾN" → "TRỰC TUYẾN", "Thực tuyến" → "Trực tuyến"; a name keeps its own capital. */
function inCaseOf(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
