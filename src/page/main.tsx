import { createRoot } from "react-dom/client";
import { indexFormSet } from "../forms/formSetIndex";
import { formSets } from "../forms/sets/registry";
import { Pane } from "../pane/Pane";
import { newSession, openBeside } from "../pane/session/session";
import type { PaneServices } from "../pane/services";
import { makeDivider } from "./divider";
import { browserStorage } from "./browserStorage";
import { saveFile } from "./saveFile";
import sample from "../../assets/samples/quy-1-2021.json";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};

makeDivider(element("divider"), element("pane"));
const services: PaneServices = {
  document: {
    name: "Báo cáo quý I năm 2021.docx",
    read: () =>
      Promise.resolve({
        paragraphs: [],
        tables: [],
        controls: [],
        pages: [],
        data: [],
        trackedChanges: false,
        comments: [],
        producer: null,
        limits: [],
      }),
    apply: () => Promise.resolve(),
    goTo: () => Promise.resolve(),
  },
  workflows: {
    storedReport: () => Promise.resolve({ kind: "none" }),
    preview: async (book) => (await import("../workflows/insertReport")).newReport(book).blocks,
    insert: () => Promise.resolve({ inserted: ["a"], updated: [], conflicts: [] }),
    check: () => Promise.resolve([]),
  },
  formSets: formSets.map(indexFormSet),
  storage: browserStorage(),
  samples: [{ name: "quý I năm 2021", load: () => Promise.resolve(sample as unknown) }],
  beginWith: { name: "quý I năm 2021", load: () => Promise.resolve(sample as unknown) },
  saveFile,
  openDocument: () => Promise.resolve(),
  newDocument: () => Promise.resolve(),
  downloadDocument: () => Promise.resolve(),
  documentEnding: ".docx",
  now: () => Date.now(),
};
const session = newSession(services);
createRoot(element("pane")).render(<Pane session={session} />);
void openBeside(session, services);
