/** Abbreviations in capitals, where they are used and where they are explained. */
import { isInCapitals } from "./letters";
import type { Passage, Span } from "./passages";

export interface Abbreviation {
  /** "TTHC". */
  readonly letters: string;
  readonly uses: readonly Span[];
  /** "thủ tục hành chính (TTHC)", or null. */
  readonly definition: { readonly span: Span; readonly meaning: string } | null;
}

/** Two capitals at least; "KH&CN" is one. Signs of a symbol ("/", "-") before or behind make it none. */
const TOKEN = /(?<![\p{L}\p{N}/.&-])\p{Lu}(?:\p{Lu}|&(?=\p{Lu})){1,11}(?![\p{L}\p{N}/&]|-\p{Lu}|\.\p{L})/gu;
const ROMAN = /^[IVXLC]+$/;
/** How many words a definition may reach back. */
const MEANING_WORDS = 14;

/** All abbreviations of running text and cells, by first use. Lines set in capitals tell nothing. */
export function readAbbreviations(passages: readonly Passage[]): readonly Abbreviation[] {
  const found = new Map<string, { uses: Span[]; definition: Abbreviation["definition"] }>();
  for (const passage of passages) {
    if (passage.story !== "body" || !/\p{Lu}[\p{Lu}&]/u.test(passage.text) || isInCapitals(passage.text))
      continue;
    for (const match of passage.text.matchAll(TOKEN)) {
      const [letters] = match;
      if (ROMAN.test(letters)) continue;
      const span = { passage: passage.index, start: match.index, end: match.index + letters.length };
      const entry = found.get(letters) ?? { uses: [], definition: null };
      found.set(letters, entry);
      entry.uses.push(span);
      entry.definition ??= definitionAt(passage, span, letters);
    }
  }
  return Array.from(found, ([letters, { uses, definition }]) => ({ letters, uses, definition }));
}

/** "thủ tục hành chính (TTHC)", "(sau đây gọi tắt là TTHC)", "(viết tắt: TTHC)". */
function definitionAt(passage: Passage, span: Span, letters: string): Abbreviation["definition"] {
  const lead = passage.text.slice(Math.max(0, span.start - 200), span.start);
  const opening =
    /[([]\s*(?:(?:sau đây )?(?:gọi|viết)(?: tắt)?(?: chung)?(?: là)?:?\s*)?["“]?(?:\p{L}+ ){0,3}$/u.exec(
      lead,
    );
  const called = opening ?? /(?:gọi|viết) tắt(?: là)?:?\s*["“]?$/u.exec(lead);
  if (called === null) return null;
  const words =
    lead
      .slice(0, called.index)
      .match(/[\p{L}]+/gu)
      ?.slice(-MEANING_WORDS) ?? [];
  const meaning = meaningOf(words, letters);
  if (meaning === null && !/tắt/u.test(called[0])) return null;
  const start = span.start - (lead.length - called.index);
  return {
    span: { passage: passage.index, start: Math.max(0, start), end: span.end },
    meaning: meaning ?? words.join(" "),
  };
}

/** The words whose first letters spell the abbreviation; "&" stands for "và", which may also be left out. */
function meaningOf(words: readonly string[], letters: string): string | null {
  const wanted = letters.replaceAll("&", "").toLowerCase();
  for (let first = 0; first < words.length; first++) {
    let spelt = "";
    for (let last = first; last < words.length && spelt.length < wanted.length; last++) {
      const word = words[last] ?? "";
      if (word === "và" && spelt !== "") continue;
      spelt += word.charAt(0).toLowerCase();
      if (!wanted.startsWith(spelt)) break;
      if (spelt === wanted) return words.slice(first, last + 1).join(" ");
    }
  }
  return null;
}
