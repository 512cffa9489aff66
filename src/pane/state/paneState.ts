import type { Figures } from "../../figures/figures";
import type { CheckResult, Overtaken, SealState } from "../services";
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
  /** Figures of the document that were read or written here, the latest first: all others are somebody else's. */
  readonly known: readonly Figures[];
  /** Figures that somebody else wrote into the document, to be brought together with these; null: none that we know of. */
  readonly overtaken: Overtaken | null;
  /** The last check of the document as it stands; null: not checked since it was written. */
  readonly lastCheck: CheckResult | null;
  /** The lock of the document, as it was looked at last; null: it is not locked. */
  readonly sealed: SealState | null;
  /** The draft that a file holds; other drafts are not safe yet. Null: no file holds any. */
  readonly saved: Draft | null;
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
  /** The document's data hold these figures now, its text only in part. */
  | { readonly kind: "stated"; readonly figures: Figures }
  | { readonly kind: "overtaken"; readonly overtaken: Overtaken | null }
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

/** Where figures to begin with stand: in the document itself, in a file that can be opened again, or nowhere yet. */
export type Origin = "document" | "file" | "nowhere";

export const newPaneState = (draft: Draft, origin: Origin, step: StepId = "figures"): PaneState => ({
  history: newHistory(draft),
  step,
  openGroup: null,
  jump: null,
  inserted: origin === "document" ? draft : null,
  known: origin === "document" ? [draft.figures] : [],
  overtaken: null,
  lastCheck: null,
  sealed: null,
  saved: origin === "nowhere" ? null : draft,
});

/** So many of the document's figures are known again. */
const mostKnown = 20;

const knowing = ({ known }: PaneState, figures: Figures): readonly Figures[] =>
  [figures, ...known].slice(0, mostKnown);

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
      return {
        ...state,
        inserted: action.draft,
        known: knowing(state, action.draft.figures),
        overtaken: null,
        lastCheck: null,
      };
    case "stated":
      return { ...state, known: knowing(state, action.figures), lastCheck: null };
    case "overtaken":
      return { ...state, overtaken: action.overtaken };
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

/** The draft holds something that the document does not state. */
export const isBeside = (state: PaneState): boolean =>
  isUnsaved(state) && state.history.present !== state.inserted;
