/** Files that are dropped on the pane: each goes where its button would lead. */
import { isSpreadsheet } from "../import/spreadsheets";
import { strings } from "../strings";
import { openFigures } from "./files";
import type { SessionStore } from "./session";

/** A report of the last period first, then a spreadsheet with the figures of this one; of each kind the first file. */
export async function dropFiles(session: SessionStore, files: readonly File[]): Promise<void> {
  const document = files.find(({ name }) => /\.docx$/i.test(name));
  const spreadsheet = files.find(({ name }) => isSpreadsheet(name));
  const figures = files.find(({ name }) => /\.json$/i.test(name));
  if (document && !(await takeDocument(session, document))) return;
  if (figures) await openFigures(session, figures);
  if (spreadsheet) session.dispatch({ importing: { file: spreadsheet } });
  const [first] = files;
  if (first && !document && !spreadsheet && !figures)
    tell(session, strings.drop.unknown(first.name), strings.drop.known);
}

/** A last period's report begins a report; beside one that is begun it would take its place. */
async function takeDocument(session: SessionStore, file: File): Promise<boolean> {
  if (session.get().stage !== "empty") {
    tell(session, strings.drop.begun(file.name), strings.drop.howPrevious);
    return false;
  }
  const { takePrevious } = await import("./takePrevious");
  await takePrevious(session, file);
  return session.get().stage === "working";
}

const tell = (session: SessionStore, title: string, text: string) =>
  session.dispatch({ notice: { intent: "warning", title, text } });
