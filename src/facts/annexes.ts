/** Form codes: where a report points to an annex, and where the annex stands. */
import type { Outline } from "./outline";
import type { Passage, Span } from "./passages";

/** A form code as written and as meant. */
export interface AnnexReference {
  readonly span: Span;
  /** As it stands: "IL.06a/VPCP/KSTT". */
  readonly written: string;
  /** Comparable: "II.06a"; misspelt Roman numerals read as meant. Null for "Danh mục", "Phụ lục I". */
  readonly code: string | null;
  /** "Danh mục", "Phụ lục I", "Biểu số". */
  readonly word: string;
}

export interface AnnexFacts {
  readonly cited: readonly AnnexReference[];
  /** `part` is the index of the part of the outline that the annex is. */
  readonly attached: readonly (AnnexReference & { readonly part: number })[];
}

export function readAnnexes(_passages: readonly Passage[], _outline: Outline): AnnexFacts {
  return { cited: [], attached: [] };
}
