import { decree30 } from "../data/legalSources";
import { wellKnown } from "../data/abbreviations";
import { evidenceOf, joinList } from "../quoting";
import type { Draft, Rule } from "../rule";

const known: ReadonlySet<string> = new Set(wellKnown);
const SHOWN = 12;

export const abbreviations: Rule = {
  id: "abbreviations",
  family: "language",
  severity: "note",
  sentence: "Từ viết tắt phải được giải thích ở lần dùng đầu tiên.",
  source: decree30("Điều 7, khoản 3"),
  check: (facts) => {
    const used = facts.abbreviations.flatMap(({ letters, uses, definition }) => {
      const inText = uses.filter(({ passage }) => {
        const line = facts.outline.lines[passage];
        return line?.role !== "closing" && line?.role !== "letterhead";
      });
      const [first] = inText;
      return first === undefined || known.has(letters) ? [] : [{ letters, first, definition }];
    });
    const unexplained = used.filter(({ definition }) => definition === null);
    const late = used.filter(
      ({ definition, first }) =>
        definition !== null &&
        (first.passage < definition.span.passage ||
          (first.passage === definition.span.passage && first.start < definition.span.start)),
    );
    const findings: Draft[] = [];
    const say = (list: typeof used, message: string, fix: string): void => {
      if (list.length === 0) return;
      const shown = list.slice(0, SHOWN);
      findings.push({
        message: `${message}: ${joinList(shown.map(({ letters }) => letters))}.`,
        evidence: evidenceOf(
          facts,
          shown.map(({ first }) => first),
        ),
        fix,
      });
    };
    say(unexplained, "Từ viết tắt chưa được giải thích", "Lần đầu viết đủ, kèm chữ viết tắt trong ngoặc.");
    say(late, "Từ viết tắt dùng trước chỗ giải thích", "Đưa lời giải thích lên lần dùng đầu tiên.");
    return { findings, checked: [] };
  },
};
