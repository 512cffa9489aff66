/** What the pane needs of a browser, beside a document of any kind: on the page and in Word alike. */
import type { DocumentPort } from "../document/port";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { PaneServices } from "../pane/services";
import { browserStorage } from "./browserStorage";
import { cleanName, docxType, recordName } from "./fileNames";
import { samples } from "./samples";
import { saveFile } from "./saveFile";
import { watchWrites } from "./unfinished";
import { workflowsOver } from "./workflows";

/** Code that knows what is in a .docx comes when it is first asked for. */
const engine = () => import("./documentEngine");

/** The services over a document; `docxOf` gives it as it stands, as a .docx. It rejects with `HostError`. */
export function browserServices(
  port: DocumentPort,
  forms: readonly FormSetIndex[],
  docxOf: () => Promise<Uint8Array<ArrayBuffer>>,
) {
  const { document, unfinished } = watchWrites(port);
  return {
    document,
    workflows: workflowsOver(document, forms),
    unfinished,
    // The newest first: most reports are about the present.
    formSets: [...forms].reverse(),
    storage: browserStorage(),
    samples,
    saveFile,
    saveRecord: async (result) => {
      const [{ recordOf }, docx] = await Promise.all([import("./saveRecord"), docxOf()]);
      saveFile(recordName, docxType, await recordOf(document.name, docx, result, new Date()));
    },
    saveCleanCopy: async () => {
      const [{ clean }, docx] = await Promise.all([engine(), docxOf()]);
      saveFile(cleanName(document.name), docxType, new Uint8Array(await clean(docx)));
    },
    readPrevious: async (file) => {
      const { readPreviousReport } = await import("./previousReport");
      return readPreviousReport(file, forms);
    },
    readWorkbook: async (bytes) => {
      const [{ readWorkbook }, { xmlTools }] = await Promise.all([
        import("../hosts/xlsx/readWorkbook"),
        engine(),
      ]);
      return readWorkbook(bytes, xmlTools);
    },
    now: () => Date.now(),
  } satisfies PaneServices;
}
