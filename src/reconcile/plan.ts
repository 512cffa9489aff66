/** What a refresh is going to do, for the drafter to see before anything is written. */
import type { ControlRef, Edit } from "../document/port";
import type { Writing } from "./writing";

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

/** What a drafter may choose at a conflict. */
export type Choice =
  /** Keep what stands in the document. */
  | "mine"
  /** Write what the figures say now. */
  | "theirs"
  /** Take the typed number into the figures (typed-over only). */
  | "take";

export interface Conflict {
  readonly id: string;
  /**
   * wording: a sentence that the drafter changed would have to change; typed-over: another number was typed over
   * a linked figure; typed-copy: the old number stands in the text without a link; row, column: a row or column
   * of a table that the drafter changed would go; block: a block that the drafter changed would go or change shape;
   * deleted: the drafter deleted what the figures would change.
   */
  readonly kind: "wording" | "typed-over" | "typed-copy" | "row" | "column" | "block" | "deleted";
  readonly block: string | null;
  readonly path: string | null;
  /** Written last, standing now, and what the figures say now. Empty: nothing. */
  readonly was: string;
  readonly mine: string;
  readonly theirs: string;
  readonly place: TextRange | null;
  readonly choices: readonly Choice[];
}

/** One conflict with what each choice does. Without a decision nothing is written for it. */
export interface OpenConflict {
  readonly conflict: Conflict;
  readonly edits: Readonly<Record<Choice, readonly Edit[]>>;
}

export interface Plan {
  readonly changes: readonly FigureChange[];
  readonly conflicts: readonly OpenConflict[];
  /** Edits that need no decision. */
  readonly edits: readonly Edit[];
  /** What counts as written once the plan is carried out, by the decisions taken. */
  readonly written: (decisions: ReadonlyMap<string, Choice>) => readonly Writing[];
}

/** The edits of a plan with the drafter's decisions. */
export function editsOf(plan: Plan, decisions: ReadonlyMap<string, Choice>): readonly Edit[] {
  return [
    ...plan.edits,
    ...plan.conflicts.flatMap(({ conflict, edits }) => {
      const choice = decisions.get(conflict.id);
      return choice ? edits[choice] : [];
    }),
  ];
}
