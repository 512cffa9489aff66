/** What Khớp keeps inside a document, besides the text itself. */
import type { Figures } from "../figures/figures";
import type { TypedText, WrittenBlock } from "../document/written";
import type { Waiver } from "../findings/waiver";

/** What is kept in any document that was worked on, also in one that Khớp did not write. */
export interface KeptData {
  /** Counts up with every writing but that of a draft; of two data parts the higher one is read. */
  readonly revision: number;
  readonly waivers: readonly Waiver[];
  /** Null: all that was typed is in the document. */
  readonly draft: Draft | null;
  /** Elements that this version does not know, each as XML: kept as they are when the part is rewritten. */
  readonly other: readonly string[];
}

export interface ReportData extends KeptData {
  readonly figures: Figures;
  /** The blocks as they were written last, for the refresh. */
  readonly written: readonly WrittenBlock[];
  /** Ids of the blocks that the drafter does not want in this document: a refresh does not insert them. */
  readonly leftOut: readonly string[];
  /** Null: nothing to restore. */
  readonly history: History | null;
  /** The latest refreshes, the newest first. */
  readonly refreshes: readonly RefreshRecord[];
  /** Figures that the form set at hand does not know: kept until one knows them again. */
  readonly unread: readonly UnreadFigure[];
}

/** What was typed and not yet inserted: a second net under the drafter's work. */
export interface Draft {
  /** ISO time, UTC. */
  readonly at: string;
  /** Revision of the data that it was typed beside. */
  readonly revision: number;
  /** As the pane keeps it. */
  readonly json: unknown;
}

/** A figure or group of figures as it stood in the data part. */
export interface UnreadFigure {
  /** `group`, `group.figure`, or `group.table.row.column`. */
  readonly path: string;
  /** Its element. */
  readonly xml: string;
}

/** A refresh as it is told later. */
export interface RefreshRecord {
  /** ISO time, UTC. */
  readonly at: string;
  readonly kind: "refresh" | "restore";
  readonly changes: readonly FigureRecord[];
  /** How many changes there were beyond those that are kept. */
  readonly more: number;
  /** XML of the groups of figures as they were before it, see `figuresBefore`; null: not kept, or kept as `history`. */
  readonly before: string | null;
}

/** A figure that changed in the text, as it read and reads. */
export interface FigureRecord {
  readonly path: string;
  /** What people call it. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
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
