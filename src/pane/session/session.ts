/** What stands in the pane: beside which document, with which figures. Lives outside the component tree. */
import { HostError } from "../../document/port";
import type { FormSetIndex } from "../../forms/formSetIndex";
import type { KeptDraft, PaneServices, Sample } from "../services";
import {
  type Draft,
  type Origin,
  type PaneAction,
  type PaneState,
  draftOf,
  newPaneState,
  reduce,
} from "../state/paneState";
import type { StepId } from "../state/steps";
import { type Store, newStore } from "../state/store";
import type { StoredDraft } from "../state/readDrafts";
import { draftKey, draftKeys } from "../state/storedDraft";
import { strings } from "../strings";
import { startAutosave } from "./autosave";
import { noticeOthers } from "./noticeOthers";
import { startWhenTyped } from "./startWhenTyped";
import { offering } from "./ownForms";

/** Figures being worked on. */
export interface Work {
  readonly index: FormSetIndex;
  readonly store: Store<PaneState, PaneAction>;
}

/** Something that the user is told, once. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly text: string;
  /** More sentences, shown on demand; `title` says what they are. */
  readonly details?: { readonly title: string; readonly lines: readonly string[] };
}

/** `file`: the spreadsheet that was dropped; null: the user is asked for one. */
export interface AskedImport {
  readonly file: File | null;
}

export interface Session {
  readonly services: PaneServices;
  readonly stage: "opening" | "failed" | "empty" | "working";
  /** Present when `stage` is "working". */
  readonly work: Work | null;
  /** Work beside the document before this one, which can be taken along. */
  readonly before: Work | null;
  /** Why the document could not be opened, when `stage` is "failed". */
  readonly failure: string;
  /** The draft that the document carries, as long as nobody took it over or put it away. */
  readonly carried: KeptDraft | null;
  /** A draft that an earlier session left behind. */
  readonly recovered: StoredDraft | null;
  readonly notice: Notice | null;
  /** The step to begin with. */
  readonly startStep: StepId;
  /** The import of a spreadsheet that was asked for; it opens once there are figures to work on. */
  readonly importing: AskedImport | null;
  /** Form sets of the user's agency that were loaded in this session. */
  readonly ownForms: readonly FormSetIndex[];
}

export type SessionStore = Store<Session, Partial<Session>>;

export const newSession = (services: PaneServices): SessionStore =>
  newStore<Session, Partial<Session>>((session, change) => ({ ...session, ...change }), {
    services,
    stage: "opening",
    work: null,
    before: null,
    failure: "",
    carried: null,
    recovered: null,
    notice: null,
    startStep: "figures",
    importing: null,
    ownForms: [],
  });

/** What a failure says to the user; a message that is not ours is not shown raw. */
export const messageOf = (error: unknown): string =>
  error instanceof HostError ? error.message : strings.failed;

/** The running net of each session; it is stopped before the next begins. */
const nets = new WeakMap<SessionStore, () => void>();

/** Puts the pane beside a document: takes its figures, or those to begin with, or asks for some. */
export async function openBeside(session: SessionStore, given: PaneServices): Promise<void> {
  const { work: before, ownForms } = session.get();
  const services = ownForms.reduceRight(offering, given);
  session.dispatch({ services, stage: "opening", work: null, before, notice: null });
  try {
    const { stored: found, draft: carried } = await services.workflows.storedReport();
    session.dispatch({ carried });
    if (found.kind === "found") {
      if (!services.formSets.some(({ formSet }) => formSet.id === found.book.index.formSet.id))
        session.dispatch({ services: offering(services, found.book.index) });
      begin(session, found.book.index, draftOf(found.book.figures), "document");
      if (found.data.other.length > 0) await lookForSeal(session);
      const { work: current } = session.get();
      if (current && found.rivals.length > 0) await noticeOthers(current.store, services.workflows);
    } else if (found.kind === "unreadable") session.dispatch({ stage: "failed", failure: found.message });
    else {
      session.dispatch({ stage: "empty" });
      await lookForDraft(session);
    }
  } catch (error) {
    session.dispatch({ stage: "failed", failure: messageOf(error) });
  }
}

/** A locked report says so from the beginning, and what changed since. */
async function lookForSeal(session: SessionStore): Promise<void> {
  const { services, work: current } = session.get();
  const seal = await services.workflows.sealState();
  current?.store.dispatch({ kind: "sealed", seal });
}

/** Begins to work on figures. */
export function begin(session: SessionStore, index: FormSetIndex, draft: Draft, origin: Origin): void {
  const store = newStore(reduce, newPaneState(draft, origin, session.get().startStep));
  work(session, { index, store });
  void lookForDraft(session);
}

/** Goes on with the work beside the document before. */
export function takeAlong(session: SessionStore, before: Work): void {
  const { history, saved } = before.store.get();
  work(session, {
    index: before.index,
    store: newStore(reduce, { ...newPaneState(history.present, "nowhere"), history, saved }),
  });
}

/** Offers what an earlier session left behind, if it left anything. */
async function lookForDraft(session: SessionStore): Promise<void> {
  const { services, carried } = session.get();
  if (!carried && draftKeys(services.storage).length === 0) return;
  const { offerDraft } = await import("./offerDraft");
  offerDraft(session);
}

function work(session: SessionStore, next: Work): void {
  const { services } = session.get();
  nets.get(session)?.();
  const key = draftKey(services.now(), Math.random());
  const onNotStored = () =>
    session.dispatch({ notice: { intent: "warning", title: strings.recover.notStored, text: "" } });
  const stops = [startAutosave(next.store, services, key, onNotStored), startWhenTyped(next.store, services)];
  nets.set(session, () => {
    for (const stop of stops) stop();
  });
  session.dispatch({ work: next, stage: "working", before: null });
}

/** Begins with, or takes over, figures that come with the program. */
export async function takeSample(session: SessionStore, { name, load }: Sample): Promise<void> {
  let figures: unknown;
  try {
    figures = await load();
  } catch (error) {
    session.dispatch({
      notice: { intent: "error", title: strings.files.unreadable(name), text: messageOf(error) },
    });
    return;
  }
  await takeOver(session, name, figures);
}

/** Begins with, or takes over, the JSON value of a figures file, and tells so. */
export async function takeFigures(session: SessionStore, name: string, json: unknown): Promise<void> {
  if (!(await takeOver(session, name, json))) return;
  session.dispatch({ notice: { intent: "success", title: strings.files.opened(name), text: "" } });
}

/**
 * Begins with, or takes over, the JSON value of figures. False when they cannot be read; the user is then told why, and
 * nothing changes.
 */
export async function takeOver(
  session: SessionStore,
  name: string,
  json: unknown,
  origin: "file" | "nowhere" = "file",
): Promise<boolean> {
  const { readFigures } = await import("../../workflows/readFigures");
  const { services } = session.get();
  const { book, problems } = readFigures(services.formSets, json);
  // What was read is drawn in a task of its own: with many rows both take their time, and the page answers in between.
  await new Promise((done) => setTimeout(done));
  const { work: current } = session.get();
  if (!book) {
    const text = problems.map(({ message }) => message).join("\n");
    session.dispatch({ notice: { intent: "error", title: strings.files.notFigures(name), text } });
    return false;
  }
  const draft = draftOf(book.figures);
  if (current?.index === book.index) {
    const edit = () => draft;
    current.store.dispatch({ kind: "change", key: `open ${name}`, at: services.now(), edit });
    if (origin === "file") current.store.dispatch({ kind: "saved", draft });
  } else {
    begin(session, book.index, draft, origin);
  }
  return true;
}
