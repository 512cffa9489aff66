import type { Snapshot } from "../../document/snapshot";
import { openPackage } from "../../ooxml/package";
import type { Platform } from "../../ooxml/platform";
import { readSnapshot, readWithSources } from "../../ooxml/snapshot/readSnapshot";
import { asHostError } from "./errors";
import { docxFromFlatOpc } from "./flatOpc";
import { listsPlainText, type OfficeLibrary } from "./office";
import { readPlainly } from "./readPlainly";
import { commentPlaces } from "./commentPlaces";
import { NO_COMMENTS, WordView } from "./wordView";

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
      return new WordView(await readPlainly(library), NO_COMMENTS, listed);
    } catch {
      // The plain way is the last one; what went wrong first says more.
      throw asHostError(error);
    }
  }
  const read = readWithSources(openPackage(docxFromFlatOpc(ooxml), platform));
  return new WordView(read.snapshot, commentPlaces(read), listed);
}
