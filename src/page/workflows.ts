import type { DocumentPort } from "../document/port";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { Platform } from "../ooxml/platform";
import type { DocumentWorkflows } from "../pane/services";

/** The use cases over one document. Each is loaded when it is first asked for. */
export function documentWorkflows(
  document: DocumentPort,
  forms: readonly FormSetIndex[],
  tools: Platform,
): DocumentWorkflows {
  return {
    storedReport: async () => {
      const snapshot = await document.read();
      if (snapshot.data.length === 0) return { kind: "none" };
      const { storedReport } = await import("../workflows/storedReport");
      return storedReport(snapshot, forms, tools);
    },
    preview: async (book) => {
      const { newReport } = await import("../workflows/insertReport");
      return newReport(book).blocks;
    },
    insert: async (book, only) => {
      const { insertReport } = await import("../workflows/insertReport");
      return insertReport(document, book, { forms, tools, ...(only && { only }) });
    },
    check: async () => {
      const { checkReport } = await import("../workflows/checkReport");
      return checkReport(await document.read(), { forms, tools });
    },
  };
}
