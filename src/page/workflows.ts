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
  check: async () => {
    const { checkReport } = await import("../workflows/checkReport");
    return checkReport(await document.read(), { forms, tools: await tools() });
  },
});
