/** Files in and out: what the menu does. Failures become notices; nothing is lost. */
import { figuresFile } from "../../figures/figuresFile";
import { forgetUnit } from "../state/keptUnit";
import { reportPeriod } from "../state/reportPeriod";
import { removeDrafts } from "../state/storedDraft";
import { strings } from "../strings";
import { recoverStrings } from "./recoverStrings";
import { type SessionStore, type Work, messageOf, takeFigures } from "./session";

const tell = (session: SessionStore, title: string, text: string) =>
  session.dispatch({ notice: { intent: "error", title, text } });

export async function openDocument(session: SessionStore, file: File): Promise<void> {
  try {
    await session.get().services.openDocument?.(file);
  } catch (error) {
    tell(session, strings.files.unreadable(file.name), messageOf(error));
  }
}

/** Opens a new document from the official template. */
export async function newDocument(session: SessionStore): Promise<void> {
  try {
    await session.get().services.newDocument?.();
  } catch (error) {
    tell(session, strings.files.notMade, messageOf(error));
  }
}

export async function openFigures(session: SessionStore, file: File): Promise<void> {
  let json: unknown;
  try {
    json = JSON.parse(await file.text());
  } catch {
    tell(session, strings.files.unreadable(file.name), strings.files.notJson);
    return;
  }
  await takeFigures(session, file.name, json);
}

/** Gives the user the figures as a file, which then holds the draft. */
export function saveFigures(session: SessionStore, { index, store }: Work): void {
  const draft = store.get().history.present;
  const period = reportPeriod(index, draft.figures);
  const name = ["so-lieu", index.formSet.id, period && `${period.from}--${period.to}`]
    .filter(Boolean)
    .join("_");
  const text = JSON.stringify(figuresFile(draft.figures), null, 2) + "\n";
  session.get().services.saveFile(`${name}.json`, "application/json", text);
  store.dispatch({ kind: "saved", draft });
}

/** Gives the user the document as a file, which then holds what was inserted into it. */
export async function downloadDocument(session: SessionStore): Promise<void> {
  const { services, work } = session.get();
  try {
    const inserted = work?.store.get().inserted;
    await services.downloadDocument?.();
    if (inserted) work.store.dispatch({ kind: "saved", draft: inserted });
  } catch (error) {
    tell(session, strings.files.notDownloaded, messageOf(error));
  }
}

/** Takes all that is ours out of the browser's storage; what is typed from now on is kept again. */
export function clearStorage(session: SessionStore): void {
  const { storage } = session.get().services;
  const removed = removeDrafts(storage);
  forgetUnit(storage);
  const title = recoverStrings.cleared(removed);
  session.dispatch({ recovered: null, notice: { intent: "success", title, text: recoverStrings.where } });
}
