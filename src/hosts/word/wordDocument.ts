import type { DocumentPort } from "../../document/port";
import { documentName, requireWord, type OfficeLibrary } from "./office";
import { readData } from "./readData";

/**
 * The document that is open in Word. Its name and its data are there at once; what reads and writes the text comes, by
 * `loadHost`, when it is first asked for, and is asked for again where it could not be had. Throws `HostError` where
 * Word is too old.
 */
export function wordDocument(library: OfficeLibrary, loadHost: () => Promise<DocumentPort>): DocumentPort {
  requireWord(library);
  let loaded: Promise<DocumentPort> | null = null;
  const host = async (): Promise<DocumentPort> => {
    loaded ??= loadHost();
    try {
      return await loaded;
    } catch (error) {
      loaded = null;
      throw error;
    }
  };
  return {
    get name() {
      return documentName(library);
    },
    read: async () => (await host()).read(),
    // Once there is a host, its reading waits for what it writes.
    readData: async () => (loaded ? (await host()).readData() : readData(library)),
    apply: async (edits, of) => (await host()).apply(edits, of),
    takeBack: async (edits) => (await host()).takeBack(edits),
    goTo: async (place) => (await host()).goTo(place),
  };
}
