import { type DocumentPort, HostError } from "../document/port";
import { wordDocument } from "../hosts/word/wordDocument";
import { CannotStart } from "./refusal";

/**
 * The document that is open in Word, once Office.js says that Word is there.
 * Throws `CannotStart`: the library did not load, another program than Word, or a Word older than Office 2021.
 */
export async function readyWord(): Promise<DocumentPort> {
  if (!("Office" in globalThis)) throw new CannotStart("no-office");
  const { host } = await Office.onReady();
  // In a browser of its own the library is ready too, with no host (https://learn.microsoft.com/javascript/api/office).
  if (host !== Office.HostType.Word) throw new CannotStart("not-word");
  try {
    const library = { Office, Word };
    return wordDocument(library, async () => (await import("./wordHost")).hostOver(library));
  } catch (error) {
    if (error instanceof HostError && error.code === "host-too-old")
      throw new CannotStart("old-word", { cause: error });
    throw error;
  }
}
