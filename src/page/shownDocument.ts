import type { DocumentPort } from "../document/port";
import type { DocxHost } from "../hosts/docx/docxHost";
import type { DocumentView } from "./documentView";

/** The port over a .docx that is also drawn: every change is seen, every place is shown. */
export const shownDocument = (name: string, host: Promise<DocxHost>, view: DocumentView): DocumentPort => ({
  name,
  read: async () => (await host).read(),
  readData: async () => (await host).readData(),
  apply: async (edits, of) => {
    const docx = await host;
    await docx.apply(edits, of);
    // Data are not seen. What is written is written, whether or not it can be drawn.
    if (edits.some(({ kind }) => kind !== "writeData")) void docx.toBytes().then(view.show);
  },
  takeBack: async (edits) => {
    const docx = await host;
    await docx.takeBack(edits);
    void docx.toBytes().then(view.show);
  },
  goTo: async (place) => {
    await (await host).goTo(place);
    view.goTo(place);
  },
});
