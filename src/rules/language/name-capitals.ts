import { decree30 } from "../data/legalSources";
import { groupBy } from "../../facts/claims";
import type { Span } from "../../facts/passages";
import { names } from "../data/names";
import { evidenceOf, quoteList, textOf } from "../quoting";
import type { Rule } from "../rule";
import { phraseOf, standsAt, wordsOfPassage } from "../words";

interface Name {
  readonly ways: readonly string[];
  readonly keys: readonly string[];
}

const SHOWN = 5;
const byFirstWord = groupBy(
  names.map((ways): Name => ({ ways, keys: phraseOf(ways[0] ?? "") })),
  ({ keys }) => keys[0] ?? "",
);

export const nameCapitals: Rule = {
  id: "name-capitals",
  family: "language",
  severity: "note",
  sentence: "Tên cơ quan, chức danh, ngày trong tuần viết hoa theo quy định.",
  source: decree30("Phụ lục II"),
  check: (facts) => {
    const found = facts.passages.flatMap((passage) => {
      const { text, index } = passage;
      const words = wordsOfPassage(passage);
      return words.flatMap((word, at): readonly { name: Name; span: Span }[] => {
        const name = byFirstWord.get(word.key)?.find(({ keys }) => standsAt(words, at, keys));
        if (name === undefined) return [];
        const span = {
          passage: index,
          start: word.start,
          end: words[at + name.keys.length - 1]?.end ?? word.end,
        };
        const written = text.slice(span.start, span.end).replace(/ {2,}/gu, " ");
        return name.ways.includes(written) || written === written.toUpperCase() ? [] : [{ name, span }];
      });
    });
    const findings = Array.from(
      groupBy(found, ({ name }) => name),
      ([name, list]) => {
        const spans = list.slice(0, SHOWN).map(({ span }) => span);
        const written = [...new Set(spans.map((span) => textOf(facts, span)))];
        return {
          message: `${quoteList(written)} (${list.length} chỗ) viết hoa chưa đúng.`,
          evidence: evidenceOf(facts, spans),
          fix: `Viết “${name.ways[0] ?? ""}”.`,
        };
      },
    );
    return { findings, checked: [] };
  },
};
