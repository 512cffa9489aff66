import type { Snapshot } from "../../src/document/snapshot";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { openPackage } from "../../src/ooxml/package";
import { readSnapshot } from "../../src/ooxml/snapshot/readSnapshot";
import { docxFile, type DocxContent } from "./docxFile";

export const readBytes = (bytes: Uint8Array): Snapshot => readSnapshot(openPackage(bytes, nodePlatform));

/** Snapshot of a test document. */
export const readDocx = (content: DocxContent): Snapshot => readBytes(docxFile(content));

/** Snapshot of a document that has only a body. */
export const readBody = (body: string): Snapshot => readDocx({ body });

export const texts = (snapshot: Snapshot): readonly string[] => snapshot.paragraphs.map(({ text }) => text);
