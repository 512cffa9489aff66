import type { Snapshot } from "../../document/snapshot";
import { NS, W } from "../../ooxml/names";
import { openPackage } from "../../ooxml/package";
import type { Platform } from "../../ooxml/platform";
import { readSnapshot, readWithSources, type SourcedSnapshot } from "../../ooxml/snapshot/readSnapshot";
import { childElements, is, type XmlElement } from "../../ooxml/xml";
import { asHostError } from "./errors";
import { docxFromFlatOpc } from "./flatOpc";
import { listsPlainText, type OfficeLibrary } from "./office";
import { readPlainly } from "./readPlainly";
import { WordView } from "./wordView";

/** A snapshot of flat OPC. Throws `HostError` where the package is not readable. */
export const snapshotOf = (ooxml: string, platform: Platform): Snapshot =>
  readSnapshot(openPackage(docxFromFlatOpc(ooxml), platform));

/**
 * Reads the open document: one sync for the body's OOXML, and where Word fails at that (office-js#6059) one more for
 * the paragraphs' text. The data part is not in it. Throws `HostError`.
 */
export async function readDocument(library: OfficeLibrary, platform: Platform): Promise<WordView> {
  const listed = listsPlainText(library);
  let ooxml: string;
  try {
    ooxml = await library.Word.run(async (context) => {
      const result = context.document.body.getOoxml();
      await context.sync();
      return result.value;
    });
  } catch (error) {
    try {
      return new WordView(await readPlainly(library), new Set(), listed);
    } catch {
      // The plain way is the last one; what went wrong first says more.
      throw asHostError(error);
    }
  }
  const read = readWithSources(openPackage(docxFromFlatOpc(ooxml), platform));
  return new WordView(read.snapshot, commentedControls(read), listed);
}

const COMMENT_MARKS: readonly string[] = [W.commentStart, W.commentEnd, W.commentReference];

/** Indices of the controls that hold a comment or an end of one: replacing their text deletes it. */
function commentedControls({ snapshot, controls }: SourcedSnapshot): ReadonlySet<number> {
  if (snapshot.comments.length === 0) return new Set();
  const marked = (element: XmlElement): boolean =>
    childElements(element).some(
      (inner) => COMMENT_MARKS.some((name) => is(inner, NS.w, name)) || marked(inner),
    );
  return new Set(
    snapshot.controls.flatMap(({ index }) => {
      const element = controls[index];
      return element && marked(element) ? [index] : [];
    }),
  );
}
