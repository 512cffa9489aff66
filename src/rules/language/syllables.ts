import { decree30 } from "../data/legalSources";
import { openClaims } from "../../facts/claims";
import type { Passage, Span } from "../../facts/passages";
import { evidenceOf, textOf } from "../quoting";
import { findSlips } from "../slips";
import { openSyllables, type SyllableFault } from "../syllable";
import { wordsOfPassage } from "../words";
import type { Rule } from "../rule";

const SAYS: Readonly<Record<SyllableFault, string>> = {
  "stop-tone": "âm tiết tận cùng bằng c, ch, p, t phải có dấu sắc hoặc dấu nặng",
  "two-tones": "âm tiết có hai dấu thanh",
  onset: "phụ âm đầu không ghép được với nguyên âm sau nó",
  "coda-missing": "thiếu phụ âm cuối",
};

export const syllables: Rule = {
  id: "syllables",
  family: "language",
  severity: "warning",
  sentence: "Mỗi âm tiết phải là một âm tiết có thể có của tiếng Việt.",
  source: decree30("Điều 7, khoản 3; quy tắc chính tả tiếng Việt"),
  check: (facts) => {
    const faultOf = openSyllables();
    const found = facts.passages.flatMap((passage) => {
      const { text, index } = passage;
      const list: { readonly span: Span; readonly fault: SyllableFault }[] = [];
      for (const { start, end } of wordsOfPassage(passage)) {
        const word = text.slice(start, end);
        const fault = word === passage.lower.slice(start, end) ? faultOf(word) : null;
        if (fault !== null && !isInSymbol(text, start, end))
          list.push({ span: { passage: index, start, end }, fault });
      }
      return list.length === 0 ? [] : withoutSlips(passage, list);
    });
    return {
      findings: found.map(({ span, fault }) => ({
        message: `“${textOf(facts, span)}” không phải là âm tiết tiếng Việt: ${SAYS[fault]}.`,
        evidence: evidenceOf(facts, [span]),
        fix: "Gõ lại từ này.",
      })),
      checked: [],
    };
  },
};

/** Part of a symbol, an address, or of a word that was cut off on purpose ("phẩ…"). */
function isInSymbol(text: string, start: number, end: number): boolean {
  return /[./&@-]/.test(text[start - 1] ?? "") || /^(?:[/&@_…]|\.\.)/.test(text.slice(end, end + 2));
}

/** A slip that the dictionary knows is told with its correction, once. */
function withoutSlips<Found extends { readonly span: Span }>(
  passage: Passage,
  found: readonly Found[],
): readonly Found[] {
  const { claim } = openClaims(passage.text.length);
  for (const { start, end } of findSlips(passage)) claim(start, end);
  return found.filter(({ span }) => claim(span.start, span.end));
}
