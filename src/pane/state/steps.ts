/** The path through a report: its steps in order, the addresses that lead to them, and how each stands. */
import { strings } from "../strings";
import type { Draft } from "./paneState";

export const steps = ["figures", "compose", "check", "sign"] as const;
export type StepId = (typeof steps)[number];

const hashes: Readonly<Record<StepId, string>> = {
  figures: "#so-lieu",
  compose: "#soan-thao",
  check: "#kiem-tra",
  sign: "#trinh-ky",
};

/** The step that an address leads to: "#kiem-tra". Null: none. */
export const stepFromHash = (hash: string): StepId | null =>
  steps.find((step) => hashes[step] === hash) ?? null;

/** What is known of the last check of the document as it stands. */
export interface CheckedState {
  readonly errors: number;
  readonly waived: number;
}

/** What the states of the steps are made from. */
export interface Progress {
  readonly draft: Draft;
  /** The draft that the document states; null: none. */
  readonly inserted: Draft | null;
  /** Errors among the figures, and figures that are missing. */
  readonly wrong: number;
  readonly missing: number;
  /** Words of the last period's report that nobody looked at yet. */
  readonly toSee: number;
  /** Null: not checked since it was written. */
  readonly checked: CheckedState | null;
  /** The report is locked; `changed`: and was changed since. */
  readonly sealed: { readonly changed: readonly string[] } | null;
}

/** How a step stands, in one or two words. */
export interface StepState {
  readonly tone: "open" | "wrong" | "done";
  readonly text: string;
}

/** The document states the figures as they are typed now. */
export const isCurrent = ({ draft, inserted }: Pick<Progress, "draft" | "inserted">): boolean =>
  inserted !== null &&
  (inserted === draft || JSON.stringify(inserted.figures) === JSON.stringify(draft.figures));

const { stepStates: texts } = strings;
const open = (text: string): StepState => ({ tone: "open", text });
const wrong = (text: string): StepState => ({ tone: "wrong", text });
const done = (text: string): StepState => ({ tone: "done", text });

export function stepStates(progress: Progress): Readonly<Record<StepId, StepState>> {
  const { inserted, checked, sealed } = progress;
  return {
    figures: figuresState(progress),
    compose:
      inserted === null
        ? open(texts.notInserted)
        : isCurrent(progress)
          ? done(texts.done)
          : wrong(texts.stale),
    check:
      checked === null
        ? open(texts.notChecked)
        : checked.errors > 0
          ? wrong(texts.errors(checked.errors))
          : done(texts.done),
    sign: sealed
      ? sealed.changed.length > 0
        ? wrong(texts.changed)
        : done(texts.sealed)
      : open(isReady(progress) ? texts.ready : texts.notReady),
  };
}

function figuresState({ wrong: count, missing, toSee }: Progress): StepState {
  if (count > 0) return wrong(texts.wrong(count));
  if (missing > 0) return open(texts.missing(missing));
  return toSee > 0 ? open(texts.toSee(toSee)) : done(texts.done);
}

/** What must hold before a report goes to be signed, and the step where it is brought about. */
export interface Condition {
  readonly id: "complete" | "tallies" | "seen" | "current" | "checked";
  readonly step: StepId;
  readonly isMet: boolean;
}

export function conditionsOf(progress: Progress): readonly Condition[] {
  const { missing, wrong: count, toSee, checked } = progress;
  return [
    { id: "complete", step: "figures", isMet: missing === 0 },
    { id: "tallies", step: "figures", isMet: count === 0 },
    ...(toSee > 0 ? [{ id: "seen", step: "figures", isMet: false } as const] : []),
    { id: "current", step: "compose", isMet: isCurrent(progress) },
    { id: "checked", step: "check", isMet: checked !== null && checked.errors === 0 },
  ];
}

export const isReady = (progress: Progress): boolean => conditionsOf(progress).every(({ isMet }) => isMet);
