import type { DocumentPort } from "../document/port";
import type { DocxHost } from "../hosts/docx/docxHost";
import type { DocumentView } from "./documentView";

/** The port over a .docx that is also drawn: every change is seen, every place is shown. */
export const shownDocument = (host: DocxHost, view: DocumentView): DocumentPort => ({
  name: host.name,
  read: () => host.read(),
  apply: async (edits) => {
    await host.apply(edits);
    // What is written is written, whether or not it can be drawn.
    void host.toBytes().then(view.show);
  },
  goTo: async (place) => {
    await host.goTo(place);
    view.goTo(place);
  },
});
