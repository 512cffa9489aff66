/** What Khớp keeps inside a document, besides the text itself. */
import type { Figures } from "../figures/figures";
import type { Writing } from "../reconcile/writing";

/** A finding that the drafter let stand, with the reason. It falls when a quote changes. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  /** The drafter's reason. */
  readonly reason: string;
  /** Quotes of the finding's evidence, as they stood. */
  readonly quotes: readonly string[];
  /** ISO date of the day on which it was waived. */
  readonly date: string;
}

export interface ReportData {
  readonly figures: Figures;
  /** Counts up with every writing; of two data parts the higher one is read. */
  readonly revision: number;
  /** The blocks as they were written last, for the refresh. */
  readonly written: readonly Writing[];
  readonly waivers: readonly Waiver[];
  /** Elements that this version does not know, each as XML: kept as they are when the part is rewritten. */
  readonly other: readonly string[];
}
