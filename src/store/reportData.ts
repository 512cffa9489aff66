/** What Khớp keeps inside a document, besides the text itself. */
import type { Figures } from "../figures/figures";
import type { TypedText, WrittenBlock } from "../document/written";
import type { Waiver } from "../findings/waiver";

/** What is kept in any document that was worked on, also in one that Khớp did not write. */
export interface KeptData {
  /** Counts up with every writing; of two data parts the higher one is read. */
  readonly revision: number;
  readonly waivers: readonly Waiver[];
  /** Elements that this version does not know, each as XML: kept as they are when the part is rewritten. */
  readonly other: readonly string[];
}

export interface ReportData extends KeptData {
  readonly figures: Figures;
  /** The blocks as they were written last, for the refresh. */
  readonly written: readonly WrittenBlock[];
  /** Null: nothing to restore. */
  readonly history: History | null;
}

/** What the last refresh took the place of, to be restored. */
export interface History {
  /** ISO time of the refresh, UTC. */
  readonly at: string;
  /** The figures before it. */
  readonly figures: Figures;
  /** Blocks in which it overwrote the drafter's own words, as they stood. */
  readonly stood: readonly WrittenBlock[];
  readonly typed: readonly TypedText[];
}
