import type { DocumentPort } from "../document/port";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { DocumentWorkflows } from "../pane/services";

const tools = async () => (await import("./documentEngine")).xmlTools;

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
});
