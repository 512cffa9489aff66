import type { Figures } from "../../figures/figures";
import type { CheckResult, SealState } from "../services";
import type { StepId } from "./steps";
import { type History, change, newHistory, redo, undo } from "./history";

/** The figures being worked on, and what was typed that could not be read, by path: nothing typed is lost. */
export interface Draft {
  readonly figures: Figures;
  readonly unread: Readonly<Record<string, string>>;
  /** Paths of words taken from the last period's report that nobody looked at yet. */
  readonly inherited?: readonly string[];
  /** Figures were taken out of a spreadsheet. */
  readonly imported?: true;
}

export type { StepId };

/** A place in the figures that the user is to be taken to. */
export interface Jump {
  readonly path: string;
}

export interface PaneState {
  readonly history: History<Draft>;
  readonly step: StepId;
  /** Group of figures that stands open, or null. */
  readonly openGroup: string | null;
  /** Where the user is being taken; null once there. */
  readonly jump: Jump | null;
  /** The draft that the document states; null when nothing was inserted yet. */
  readonly inserted: Draft | null;
  /** The last check of the document as it stands; null: not checked since it was written. */
  readonly lastCheck: CheckResult | null;
  /** The lock of the document, as it was looked at last; null: it is not locked. */
  readonly sealed: SealState | null;
  /** The draft that a file holds; other drafts are not safe yet. */
  readonly saved: Draft;
}

export type PaneAction =
  /** `key` names what is changed: changes with one key in quick succession are undone together. */
  | {
      readonly kind: "change";
      readonly key: string;
      readonly at: number;
      readonly edit: (draft: Draft) => Draft;
    }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "inserted"; readonly draft: Draft }
  /** The document is as it was before something was put into it; `inserted`: what it states now. */
  | { readonly kind: "takenBack"; readonly inserted: Draft | null }
  | { readonly kind: "saved"; readonly draft: Draft }
  | { readonly kind: "checked"; readonly result: CheckResult }
  | { readonly kind: "sealed"; readonly seal: SealState | null }
  | { readonly kind: "showStep"; readonly step: StepId }
  | { readonly kind: "openGroup"; readonly group: string | null }
  | { readonly kind: "jump"; readonly path: string }
  | { readonly kind: "arrived" };

export const draftOf = (figures: Figures, inherited: readonly string[] = []): Draft => ({
  figures,
  unread: {},
  ...(inherited.length > 0 && { inherited }),
});

/** The draft after the drafter looked at words of the last period's report: what he changed, he has looked at. */
export const withSeen = ({ inherited = [], ...draft }: Draft, paths: readonly string[]): Draft => ({
  ...draft,
  ...(inherited.length > 0 && { inherited: inherited.filter((path) => !paths.includes(path)) }),
});

/** `inserted`: the figures come out of the document. */
export const newPaneState = (draft: Draft, inserted: boolean, step: StepId = "figures"): PaneState => ({
  history: newHistory(draft),
  step,
  openGroup: null,
  jump: null,
  inserted: inserted ? draft : null,
  lastCheck: null,
  sealed: null,
  saved: draft,
});

/** Group id of a figure's path. */
export const groupOf = (path: string): string => path.slice(0, Math.max(path.indexOf("."), 0)) || path;

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case "change": {
      const draft = action.edit(state.history.present);
      return withHistory(state, change(state.history, draft, action.key, action.at));
    }
    case "undo":
      return withHistory(state, undo(state.history));
    case "redo":
      return withHistory(state, redo(state.history));
    case "inserted":
      return { ...state, inserted: action.draft, lastCheck: null };
    case "takenBack":
      return { ...state, inserted: action.inserted, lastCheck: null };
    case "checked":
      return { ...state, lastCheck: action.result };
    case "sealed":
      return { ...state, sealed: action.seal };
    case "saved":
      return { ...state, saved: action.draft };
    case "showStep":
      return { ...state, step: action.step };
    case "openGroup":
      return { ...state, openGroup: action.group };
    case "jump":
      return { ...state, step: "figures", openGroup: groupOf(action.path), jump: { path: action.path } };
    case "arrived":
      return { ...state, jump: null };
  }
}

const withHistory = (state: PaneState, history: History<Draft>): PaneState =>
  history === state.history ? state : { ...state, history };

/** The draft holds something that neither the document nor a file holds yet. */
export const isUnsaved = ({ history, saved }: PaneState): boolean => history.present !== saved;
