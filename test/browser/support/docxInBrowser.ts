/** What the browser test of the .docx host runs inside the browser; bytes travel as base64. */
import type { Edit } from "../../../src/document/port";
import type { Snapshot } from "../../../src/document/snapshot";
import { browserPlatform } from "../../../src/hosts/docx/browserPlatform";
import { openDocx } from "../../../src/hosts/docx/docxHost";

export interface Outcome {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly saved: string;
}

/** The code and message of a refusal, or what reading, editing and saving gave. */
export type Answer = Outcome | { readonly code: string; readonly message: string };

declare global {
  interface Window {
    tryDocx(base64: string, edits: readonly Edit[]): Promise<Answer>;
  }
}

window.tryDocx = async (base64, edits) => {
  try {
    const host = openDocx(fromBase64(base64), "a.docx", browserPlatform);
    const before = await host.read();
    await host.apply(edits);
    return { before, after: await host.read(), saved: toBase64(await host.toBytes()) };
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    return { code: code ?? "", message };
  }
};

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
