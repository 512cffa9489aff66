/** By which words a report names its own unit: a label that holds only them is not restricted. */
import type { Abbreviation } from "./abbreviations";
import type { Component, Identity } from "./identity";
import type { Outline } from "./outline";
import type { Passage } from "./passages";
import type { OwnWords } from "./scopes";
import { tokenize, type Token } from "./tokens";

const NAMING: readonly Component[] = ["issuingBody", "subject", "placeAndDate"];
/** Lines "Đơn vị báo cáo: …" stand at the head of annexes; a document has few. */
const MOST_LINES = 2000;

/**
 * Words of the letter head, the subject, the line "Đơn vị báo cáo", and abbreviations of these words, explained
 * or not: "UBND" for a head that says "ỦY BAN NHÂN DÂN".
 */
export function ownWordsOf({
  passages,
  tokens,
  identity,
  outline,
  abbreviations,
}: {
  readonly passages: readonly Passage[];
  readonly tokens: readonly (readonly Token[])[];
  readonly identity: Identity;
  readonly outline: Outline;
  readonly abbreviations: readonly Abbreviation[];
}): OwnWords {
  const words = new Set<string>();
  let initials = "";
  const add = (row: readonly Token[]): void => {
    for (const token of row) {
      if (token.kind !== "word") continue;
      words.add(token.text);
      initials += token.text.charAt(0);
    }
    initials += " ";
  };
  for (const component of NAMING) {
    for (const passage of identity.components.get(component) ?? []) add(tokens[passage] ?? []);
  }
  for (const { role, passage } of outline.lines) if (role === "title") add(tokens[passage] ?? []);
  for (const { index, lower } of passages.slice(0, MOST_LINES)) {
    if (/đơn vị báo cáo\s*:/u.test(lower)) add(tokens[index] ?? []);
  }
  for (const { letters, definition } of abbreviations) {
    const meaning = tokenize(definition?.meaning ?? "").filter((token) => token.kind === "word");
    const isExplained = meaning.length > 0 && meaning.every((token) => words.has(token.text));
    const isSpelt = letters.length >= 3 && initials.includes(letters.toLowerCase().replace(/&/g, ""));
    if (isExplained || isSpelt) for (const token of tokenize(letters)) words.add(token.text);
  }
  return words;
}
