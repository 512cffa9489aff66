import type { Block } from "../../src/document/blocks";
import type { WrittenBlock } from "../../src/document/written";
import type { Choice, Decisions, Plan } from "../../src/reconcile/plan";
import { reconcile } from "../../src/reconcile/reconcile";
import {
  type DocumentPart,
  type Report,
  blocksOf,
  figuresIn,
  snapshotOf,
  standing,
  writtenOf,
} from "./literal";
import { readableEdits } from "./readable";

interface Options {
  readonly document?: readonly DocumentPart[];
  /** Figures that the report does not have any more. */
  readonly without?: readonly string[];
  readonly written?: readonly WrittenBlock[];
  readonly blocks?: readonly Block[];
  /** A report with more figures than `now` shows. */
  readonly figures?: Report;
  /** How figures are called. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
}

export interface Refreshed {
  readonly plan: Plan;
  /** Edits as lines, with the choices by conflict id. */
  readonly edits: (choices?: Readonly<Record<string, Choice>>) => readonly string[];
  /** "c1 wording: written last | in the document | by the figures". */
  readonly asked: readonly string[];
  readonly written: (choices?: Readonly<Record<string, Choice>>) => readonly WrittenBlock[];
}

const decisionsOf = (choices: Readonly<Record<string, Choice>> = {}): Decisions =>
  new Map(Object.entries(choices));

/** What a refresh does to a document in which `was` was written and that should say `now`. */
export function refresh(was: Report, now: Report, options: Options = {}): Refreshed {
  const {
    document = standing(was),
    without = [],
    written = writtenOf(was),
    blocks = blocksOf(now),
    names,
    figures = was,
  } = options;
  const snapshot = snapshotOf(document);
  const [newFigures, oldFigures] = [figuresIn(now, names), figuresIn(figures, names)];
  const plan = reconcile({
    snapshot,
    blocks,
    written,
    figureNow: (path) => newFigures(path) ?? (without.includes(path) ? null : oldFigures(path)),
  });
  return {
    plan,
    edits: (choices) => readableEdits(plan.decide(decisionsOf(choices)).edits, snapshot),
    asked: plan.conflicts.map(
      ({ id, kind, was: before, document: mine, figures }) =>
        `${id} ${kind}: ${before} | ${mine} | ${figures}`,
    ),
    written: (choices) => plan.decide(decisionsOf(choices)).written,
  };
}
