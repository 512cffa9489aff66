import type { DocumentPort } from "../document/port";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { DocumentWorkflows } from "../pane/services";

const tools = async () => (await import("./documentEngine")).xmlTools;

const refreshCode = () => Promise.all([import("../workflows/refresh"), import("../workflows/refreshPlaces")]);

/** SHA-256 of a text in UTF-8, hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The document read now, and a port that answers with it: a plan and the places in it speak of one reading. */
async function readOnce(document: DocumentPort) {
  const snapshot = await document.read();
  const port: DocumentPort = {
    name: document.name,
    read: () => Promise.resolve(snapshot),
    apply: (edits) => document.apply(edits),
    goTo: (place) => document.goTo(place),
  };
  return { port, snapshot };
}

/** The use cases over one document. Each is loaded when it is first asked for. */
export const workflowsOver = (document: DocumentPort, forms: readonly FormSetIndex[]): DocumentWorkflows => ({
  storedReport: async () => {
    const snapshot = await document.read();
    if (snapshot.data.length === 0) return { kind: "none", kept: null };
    const { storedReport } = await import("../workflows/storedReport");
    return storedReport(snapshot, forms, await tools());
  },
  preview: async (book) => {
    const { newReport } = await import("../workflows/insertReport");
    return newReport(book).blocks;
  },
  insert: async (book, only) => {
    const { insertReport } = await import("../workflows/insertReport");
    return insertReport(document, book, { forms, tools: await tools(), ...(only && { only }) });
  },
  planRefresh: async (book) => {
    const [{ planRefresh }, { placesIn }] = await refreshCode();
    const { port, snapshot } = await readOnce(document);
    const planned = await planRefresh(port, book, { forms, tools: await tools() });
    return { planned, placeOf: placesIn(snapshot) };
  },
  restoreRefresh: async () => {
    const { restoreRefresh } = await import("../workflows/restore");
    return restoreRefresh(document, { forms, tools: await tools() });
  },
  refreshHistory: async () => {
    const { refreshHistory } = await import("../workflows/refreshHistory");
    return refreshHistory(document, { forms, tools: await tools() });
  },
  applyRefresh: async (planned, decisions) => {
    const [{ applyRefresh }] = await refreshCode();
    return applyRefresh(document, planned, decisions);
  },
  verifyRefresh: async (planned) => {
    const [{ verifyRefresh }] = await refreshCode();
    await verifyRefresh(document, planned, { forms, tools: await tools() });
  },
  foreignFigures: async () => {
    const { foreignFigures } = await import("../workflows/foreignFigures");
    return foreignFigures(await document.read(), forms);
  },
  check: async () => {
    const { checkReport } = await import("../workflows/checkReport");
    return checkReport(await document.read(), { forms, tools: await tools() });
  },
  applyCorrection: async (finding) => {
    const { applyCorrection } = await import("../workflows/applyCorrection");
    return applyCorrection(document, finding);
  },
  undoCorrection: async (made) => {
    const { undoCorrection } = await import("../workflows/applyCorrection");
    await undoCorrection(document, made);
  },
  waive: async (finding, reason, date) => {
    const { waiveFinding } = await import("../workflows/waivers");
    await waiveFinding(document, finding, { reason, date }, { forms, tools: await tools() });
  },
  unwaive: async (finding) => {
    const { unwaiveFinding } = await import("../workflows/waivers");
    await unwaiveFinding(document, finding, { forms, tools: await tools() });
  },
  sealState: async () => {
    const { sealState } = await import("../workflows/seal");
    return sealState(document, { forms, tools: await tools(), digest: sha256 });
  },
  seal: async () => {
    const { sealReport } = await import("../workflows/seal");
    return sealReport(document, { forms, tools: await tools(), digest: sha256 });
  },
  unseal: async () => {
    const { unsealReport } = await import("../workflows/seal");
    await unsealReport(document, { forms, tools: await tools(), digest: sha256 });
  },
});
