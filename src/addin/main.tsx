/** The add-in's page: the pane in Word's task pane, over the document that is open in Word. */
import { createRoot } from "react-dom/client";
import { indexFormSet } from "../forms/formSetIndex";
import { formSets } from "../forms/sets/registry";
import { browserPlatform } from "../hosts/docx/browserPlatform";
import type { WordHost } from "../hosts/word/wordHost";
import { browserStorage } from "../page/browserStorage";
import { samples } from "../page/samples";
import { cleanName, docxType, recordName } from "../page/fileNames";
import { saveFile } from "../page/saveFile";
import { workflowsOver } from "../page/workflows";
import { Pane } from "../pane/Pane";
import type { PaneServices } from "../pane/services";
import { goToHash } from "../pane/session/goToHash";
import { newSession, openBeside } from "../pane/session/session";
import { openWide } from "./openWide";
import { CannotStart, showRefusal } from "./refusal";

const forms = formSets.map(indexFormSet);

const bytesOfDocument = async () => {
  const { documentBytes } = await import("../hosts/word/documentBytes");
  return documentBytes({ Office, Word });
};

const servicesOver = (document: WordHost): PaneServices => ({
  document,
  workflows: workflowsOver(document, forms),
  // The newest first: most reports are about the present.
  formSets: [...forms].reverse(),
  storage: browserStorage(),
  samples,
  saveFile,
  openWide,
  readWorkbook: async (bytes) => {
    const { readWorkbook } = await import("../hosts/xlsx/readWorkbook");
    return readWorkbook(bytes, browserPlatform);
  },
  saveRecord: async (result) => {
    const [{ recordOf }, bytes] = await Promise.all([import("../page/saveRecord"), bytesOfDocument()]);
    saveFile(recordName, docxType, await recordOf(document.name, bytes, result, new Date()));
  },
  readPrevious: async (file) => {
    const { previousReport } = await import("../page/previousReport");
    return previousReport(file, forms);
  },
  saveCleanCopy: async () => {
    const [{ clean }, bytes] = await Promise.all([import("../page/documentEngine"), bytesOfDocument()]);
    saveFile(cleanName(document.name), docxType, new Uint8Array(await clean(bytes)));
  },
  now: () => Date.now(),
});

async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (!container) throw new CannotStart("failed");
  const { readyWord } = await import("./readyWord");
  const services = servicesOver(await readyWord());
  const session = newSession(services);
  goToHash(session, location.hash);
  addEventListener("hashchange", () => goToHash(session, location.hash));
  createRoot(container).render(<Pane session={session} />);
  await openBeside(session, services);
}

start().catch(showRefusal);
