import type { Edit } from "../../src/document/port";
import type { Snapshot } from "../../src/document/snapshot";
import { openDocx, type DocxHost } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { strFromU8, unzipSync } from "fflate";

/** A host over a document, with the file it stands for always at hand. */
export interface Session {
  readonly host: DocxHost;
  /** Applies edits and reads the saved file anew. */
  edit(...edits: readonly Edit[]): Promise<Snapshot>;
  read(): Promise<Snapshot>;
  bytes(): Promise<Uint8Array>;
  /** The text of a part as it is saved now. */
  part(name: string): Promise<string>;
}

export function openSession(bytes: Uint8Array): Session {
  const host = openDocx(bytes, "thu.docx", nodePlatform);
  const reread = async () => openDocx(await host.toBytes(), "thu.docx", nodePlatform).read();
  return {
    host,
    async edit(...edits) {
      await host.apply(edits);
      return reread();
    },
    read: reread,
    bytes: () => host.toBytes(),
    part: async (name) => strFromU8(unzipSync(await host.toBytes())[name] ?? new Uint8Array()),
  };
}

export const lines = (snapshot: Snapshot): readonly string[] => snapshot.paragraphs.map(({ text }) => text);
