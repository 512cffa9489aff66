/** The page: the pane beside a .docx that stays on this machine. */
import { createRoot } from "react-dom/client";
import { FIGURE_TAG } from "../document/blocks";
import { indexFormSet } from "../forms/formSetIndex";
import { formSets } from "../forms/sets/registry";
import { browserPlatform } from "../hosts/docx/browserPlatform";
import { type DocxHost, newDocx, openDocx } from "../hosts/docx/docxHost";
import { Pane } from "../pane/Pane";
import type { PaneServices } from "../pane/services";
import { newSession, openBeside } from "../pane/session/session";
import { browserStorage } from "./browserStorage";
import { makeDivider } from "./divider";
import { newDocumentView } from "./documentView";
import { samples } from "./samples";
import { saveFile } from "./saveFile";
import { shownDocument } from "./shownDocument";
import { documentWorkflows } from "./workflows";

const newName = "Báo cáo mới.docx";
const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

const forms = formSets.map(indexFormSet);
const view = newDocumentView(element("document"), browserPlatform, (tag) => {
  const { work } = session.get();
  work?.store.dispatch({ kind: "jump", path: tag.slice(FIGURE_TAG.length) });
});

function servicesFor(host: DocxHost): PaneServices {
  const shown = shownDocument(host, view);
  return {
    document: shown,
    workflows: documentWorkflows(shown, forms, browserPlatform),
    // The newest first: most reports are about the present.
    formSets: [...forms].reverse(),
    storage: browserStorage(),
    samples,
    saveFile,
    downloadDocument: async () => saveFile(host.name, docxType, new Uint8Array(await host.toBytes())),
    openDocument: async (file) => {
      await show(openDocx(new Uint8Array(await file.arrayBuffer()), file.name, browserPlatform));
    },
    newDocument: async () => show(await newDocx(newName, browserPlatform)),
    documentEnding: ".docx",
    now: () => Date.now(),
  };
}

async function show(host: DocxHost): Promise<void> {
  await openBeside(session, servicesFor(host));
  await view.show(await host.toBytes());
}

makeDivider(element("divider"), element("pane"));
const first = await newDocx(newName, browserPlatform);
const firstSample = samples[0];
const services = { ...servicesFor(first), ...(firstSample && { beginWith: firstSample }) };
const session = newSession(services);
createRoot(element("pane")).render(<Pane session={session} />);
await openBeside(session, services);
await view.show(await first.toBytes());
