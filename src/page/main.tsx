/** The page: the pane beside a .docx that stays on this machine. */
import { createRoot } from "react-dom/client";
import { FIGURE_TAG } from "../document/blocks";
import { indexFormSet } from "../forms/formSetIndex";
import { formSets } from "../forms/sets/registry";
import type { DocxHost } from "../hosts/docx/docxHost";
import { Pane } from "../pane/Pane";
import type { PaneServices } from "../pane/services";
import { goToHash } from "../pane/session/goToHash";
import { newSession, openBeside, takeSample } from "../pane/session/session";
import { browserServices } from "./browserServices";
import { makeDivider } from "./divider";
import { newDocumentView } from "./documentView";
import { newDrawingProgress } from "./drawingProgress";
import { samples } from "./samples";
import { docxType } from "./fileNames";
import { saveFile } from "./saveFile";
import { shownDocument } from "./shownDocument";

const newName = "Báo cáo mới.docx";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

/** The code that knows what is in a .docx comes beside the pane: figures can be typed before it is there. */
const engine = import("./documentEngine");
const forms = formSets.map(indexFormSet);

const progress = newDrawingProgress(element("drawing"));
const view = newDocumentView(element("document"), progress, (tag) => {
  session.get().work?.store.dispatch({ kind: "jump", path: tag.slice(FIGURE_TAG.length) });
});

function servicesFor(name: string, host: Promise<DocxHost>): PaneServices {
  const docxOf = async () => new Uint8Array(await (await host).toBytes());
  return {
    ...browserServices(shownDocument(name, host, view), forms, docxOf),
    cursor: view.cursor,
    downloadDocument: async () => {
      saveFile(name, docxType, await docxOf());
    },
    openDocument: (file) =>
      progress.during(async () => {
        const { open } = await engine;
        await show(open(new Uint8Array(await file.arrayBuffer()), file.name));
      }),
    newDocument: async () => {
      const { create } = await engine;
      await show(await create(newName));
    },
    documentEnding: ".docx",
  };
}

async function show(host: DocxHost): Promise<void> {
  await openBeside(session, servicesFor(host.name, Promise.resolve(host)));
  await view.show(await host.toBytes());
}

makeDivider(element("divider"), element("pane"));
const template = engine.then(({ create }) => create(newName));
const session = newSession(servicesFor(newName, template));
goToHash(session, location.hash);
addEventListener("hashchange", () => goToHash(session, location.hash));
createRoot(element("pane")).render(<Pane session={session} />);
const [sample] = samples;
if (sample) await takeSample(session, sample);
await view.show(await (await template).toBytes());
