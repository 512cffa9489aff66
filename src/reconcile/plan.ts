/** What a refresh is going to do, for the drafter to see before anything is written. */
import type { ControlRef, Edit } from "../document/port";
import type { TypedText, WrittenBlock } from "../document/written";

/** Characters of a paragraph of the snapshot; end exclusive. */
export interface TextRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A place where a figure stands. */
export interface FigurePlace extends TextRange {
  /** Null: typed by hand. */
  readonly control: ControlRef | null;
  readonly text: string;
}

/** A figure whose text changes. */
export interface FigureChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly places: readonly FigurePlace[];
}

/** Words, rows, columns, tables and blocks that change without a question. */
export interface Rewording {
  readonly kind: "sentence" | "row" | "column" | "table" | "block";
  readonly block: string;
  /** Empty: it is new. */
  readonly was: string;
  /** Empty: it goes. The same as `was`: it moves. */
  readonly becomes: string;
  readonly place: TextRange | null;
}

/** What a drafter may choose. */
export type Choice =
  /** What stands in the document stays. */
  | "document"
  /** What the figures say now is written. */
  | "figures"
  /** The typed number is taken into the figures (typed-over only); then the plan is made anew. */
  | "take";

export interface Conflict {
  readonly id: string;
  /**
   * wording: a sentence or cell that the drafter changed would have to change; deleted: the drafter deleted what the
   * figures change; typed-over: another number was typed over a linked figure; typed-copy: the old number stands in
   * the text without a link; row, column, table, block: one that the drafter changed would go or change shape;
   * foreign: a block with another report's figures; gone: a link to a figure that the report does not have.
   */
  readonly kind:
    | "wording"
    | "deleted"
    | "typed-over"
    | "typed-copy"
    | "row"
    | "column"
    | "table"
    | "block"
    | "foreign"
    | "gone";
  readonly block: string | null;
  readonly path: string | null;
  /** Written last, standing in the document now, and what the figures say now. Empty: nothing. */
  readonly was: string;
  readonly document: string;
  readonly figures: string;
  readonly place: TextRange | null;
  readonly choices: readonly Choice[];
}

/** What a plan does, once it is decided. */
export interface Outcome {
  readonly edits: readonly Edit[];
  /** What counts as written afterwards. Where a question is still open that is the old wording, so that it comes again. */
  readonly written: readonly WrittenBlock[];
  /** The drafter's own words that go by his decision: blocks as they stand, and texts typed over figures. */
  readonly overwritten: { readonly blocks: readonly WrittenBlock[]; readonly texts: readonly TypedText[] };
}

/** Choices by the id of their conflict or offer. */
export type Decisions = ReadonlyMap<string, Choice>;

export interface Plan {
  readonly changes: readonly FigureChange[];
  readonly rewordings: readonly Rewording[];
  /** What only the drafter can decide. Without a decision what stands is left, and the figures in it follow. */
  readonly conflicts: readonly Conflict[];
  /** What the drafter deleted and what stays deleted unless "figures" is chosen. Needs no decision. */
  readonly offers: readonly Conflict[];
  readonly decide: (decisions: Decisions) => Outcome;
}
