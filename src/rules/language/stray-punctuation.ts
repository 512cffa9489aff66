import type { Span } from "../../facts/passages";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

const SHOWN = 6;
const CONTEXT = 12;

const KINDS: readonly {
  /** Without it the pattern is not tried. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly says: string;
  readonly fix: string;
}[] = [
  {
    hint: /(?:^|\n)[ \t]*[.,;:]/,
    pattern: /(?:^|\n)[ \t]*[.,;:](?=\s*\p{L})/gu,
    says: "Dòng bắt đầu bằng dấu câu thừa",
    fix: "Bỏ dấu câu ở đầu dòng.",
  },
  {
    hint: /[,;:][,;:.]|,\s+[,;.]/,
    pattern: /[,;:][,;:.]+(?![/\d])|,\s+[,;.]/gu,
    says: "Hai dấu câu liền nhau",
    fix: "Giữ một dấu câu.",
  },
  {
    hint: / [,;]/,
    pattern: /(?<=[\p{L}\p{N})”]) +[,;](?=\s|$)/gu,
    says: "Có khoảng trắng trước dấu câu",
    fix: "Bỏ khoảng trắng trước dấu câu.",
  },
  {
    hint: /[,;]\S/,
    pattern: /(?<=\p{Ll})[,;](?=\p{L})/gu,
    says: "Thiếu khoảng trắng sau dấu câu",
    fix: "Thêm khoảng trắng sau dấu câu.",
  },
  {
    hint: / \/|\/ /,
    pattern: /(?<=\d) +\/(?=[\d\p{Lu}])|(?<=\d)\/ +(?=\d)/gu,
    says: "Có khoảng trắng cạnh dấu gạch chéo trong ngày hoặc ký hiệu",
    fix: "Bỏ khoảng trắng cạnh dấu gạch chéo.",
  },
];

export const strayPunctuation: Rule = {
  id: "stray-punctuation",
  family: "language",
  severity: "note",
  sentence: "Dấu câu đặt đúng chỗ, đúng khoảng trắng.",
  source: { kind: "logical", text: "Quy tắc chính tả" },
  check: (facts) => {
    const findings = KINDS.flatMap(({ hint, pattern, says, fix }): readonly Draft[] => {
      const spans = facts.passages.flatMap(({ text, index }) =>
        (hint.test(text) ? [...text.matchAll(pattern)] : []).map((match): Span => {
          const start =
            /^[\s.,;:]/u.test(match[0]) && match.index === 0 ? 0 : Math.max(0, match.index - CONTEXT);
          const end = wordEnd(text, match.index + match[0].length + CONTEXT);
          return { passage: index, start: wordStart(text, start), end };
        }),
      );
      if (spans.length === 0) return [];
      return [
        {
          message: `${says} (${spans.length} chỗ).`,
          evidence: evidenceOf(facts, spans.slice(0, SHOWN)),
          fix,
        },
      ];
    });
    return { findings, checked: [] };
  },
};

/** Does not begin in the middle of a word. */
function wordStart(text: string, start: number): number {
  if (start === 0) return 0;
  const space = text.indexOf(" ", start);
  return space < 0 || space > start + CONTEXT ? start : space + 1;
}

function wordEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.indexOf(" ", end);
  return space < 0 ? text.length : Math.min(space, end + CONTEXT);
}
