/** Cited documents of which date and force are known: from the rules' data and from the form sets. */
import { citationKey, type Citation } from "../facts/citations";
import type { FormSet } from "../forms/formSet";
import { knownDocuments, type KnownDocument } from "./data/knownDocuments";

const keyOf = (symbol: string): string => symbol.replace(/^0+(?=\d)/u, "").toUpperCase();

/** Finds what is known of a cited document; only documents with a year in the symbol are told by it alone. */
export function openKnown(formSets: readonly FormSet[]): (citation: Citation) => KnownDocument | null {
  const laws = formSets.flatMap((set) => set.laws);
  const all = new Map([...laws, ...knownDocuments].map((known) => [keyOf(known.symbol), known]));
  return (citation) => {
    const key = citationKey(citation);
    const isNational = citation.year !== null || /TTg$/u.test(citation.letters);
    return key === null || !isNational ? null : (all.get(key) ?? null);
  };
}
