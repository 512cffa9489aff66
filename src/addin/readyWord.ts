import { HostError } from "../document/port";
import { browserPlatform } from "../hosts/docx/browserPlatform";
import { WordHost } from "../hosts/word/wordHost";
import { CannotStart } from "./refusal";

/**
 * The document that is open in Word, once Office.js says that Word is there.
 * Throws `CannotStart`: the library did not load, another program than Word, or a Word older than Office 2021.
 */
export async function readyWord(): Promise<WordHost> {
  if (!("Office" in globalThis)) throw new CannotStart("no-office");
  const { host } = await Office.onReady();
  // In a browser of its own the library is ready too, with no host (https://learn.microsoft.com/javascript/api/office).
  if (host !== Office.HostType.Word) throw new CannotStart("not-word");
  try {
    return new WordHost({ Office, Word }, browserPlatform);
  } catch (error) {
    if (error instanceof HostError && error.code === "host-too-old")
      throw new CannotStart("old-word", { cause: error });
    throw error;
  }
}
