/** What a document says about a figure, and where. */
import { quotesOf } from "../facts/evidence";
import type { Facts } from "../facts/facts";
import type { Span } from "../facts/passages";

export interface Candidate {
  readonly path: string;
  readonly value: unknown;
  /** As it stands in the document. */
  readonly text: string;
  readonly place: string;
}

/** A candidate with its quote; none for a span that no paragraph holds. */
export function candidateAt(facts: Facts, path: string, value: unknown, span: Span): readonly Candidate[] {
  const [quote] = quotesOf(facts, span);
  return quote === undefined ? [] : [{ path, value, text: quote.quote, place: quote.place }];
}
