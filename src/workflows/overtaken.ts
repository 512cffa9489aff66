/** Whether somebody else wrote figures into a document that are not known here yet. */
import { asRead } from "../figures/asRead";
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import type { Figures } from "../figures/figures";
import { sameFigures } from "../figures/mergeFigures";
import type { FoundReport, StoredReport } from "./storedReport";

/** Figures in the document that are to be brought together with those here. */
export interface Overtaken {
  /** What both began with; where nothing is known of it, no figures at all: then all that differs is asked about. */
  readonly base: FigureBook;
  readonly theirs: FigureBook;
}

/**
 * `known`: figures of the document that were read or written here, the latest first. Null: the document has no others.
 */
export function overtakenBy(
  stored: Extract<StoredReport, { readonly kind: "found" }>,
  known: readonly Figures[],
): Overtaken | null {
  const standing: readonly FoundReport[] = [stored, ...stored.rivals];
  const other = standing.find(
    ({ book: { index, figures } }) =>
      !known.some((each) => each.formSet === figures.formSet && sameFigures(asRead(index, each), figures)),
  );
  if (!other) return null;
  const { index } = other.book;
  const nothing: Figures = { formSet: index.formSet.id, groups: {} };
  const begun = stored.rivals.length > 0 ? commonStart(standing) : known[0];
  const isOfForm = begun?.formSet === nothing.formSet;
  return { base: deriveFigures(index, isOfForm ? begun : nothing), theirs: other.book };
}

/** The figures that all of them took the place of; null: they do not agree, or keep nothing of it. */
function commonStart(standing: readonly FoundReport[]): Figures | null {
  const [first, ...others] = standing.map(({ data }) => data.history?.figures ?? null);
  if (!first) return null;
  return others.every((other) => other && sameFigures(other, first)) ? first : null;
}
