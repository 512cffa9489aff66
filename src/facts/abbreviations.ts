/** Abbreviations in capitals, where they are used and where they are explained. */
import type { Passage, Span } from "./passages";

export interface Abbreviation {
  /** "TTHC". */
  readonly letters: string;
  readonly uses: readonly Span[];
  /** "thủ tục hành chính (TTHC)", or null. */
  readonly definition: { readonly span: Span; readonly meaning: string } | null;
}

export function readAbbreviations(_passages: readonly Passage[]): readonly Abbreviation[] {
  return [];
}
