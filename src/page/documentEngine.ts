/** Everything that knows what is in a .docx, and in one that is drawn. */
import { browserPlatform } from "../hosts/docx/browserPlatform";
import { type DocxHost, newDocx, openDocx } from "../hosts/docx/docxHost";
import type { Block } from "../document/blocks";
import { cleanCopy } from "../ooxml/cleanCopy";
import { createReport } from "../ooxml/template";

export { newDrawing } from "./documentDrawing";

/** XML as the browser reads it, for data parts. */
export const xmlTools = browserPlatform;

/** Throws `HostError` when the bytes are no document that can be opened. */
export const open = (bytes: Uint8Array, name: string): DocxHost => openDocx(bytes, name, browserPlatform);

/** An empty document in the official template. */
export const create = (name: string): Promise<DocxHost> => newDocx(name, browserPlatform);

/** A copy without controls and data of Khớp. */
export const clean = (docx: Uint8Array): Promise<Uint8Array> => cleanCopy(docx, browserPlatform);

/** A new .docx of the blocks, without data of Khớp. */
export const reportOf = (blocks: readonly Block[]): Promise<Uint8Array<ArrayBuffer>> =>
  createReport(blocks, null, browserPlatform);
