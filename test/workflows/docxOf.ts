/** A .docx in memory from lines of text, without controls and data. */
import { newDocx, type DocxHost } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";

export async function docxOf(lines: readonly string[]): Promise<DocxHost> {
  const port = await newDocx("bao-cao.docx", nodePlatform);
  const content = lines.map((text) => ({ kind: "paragraph", role: "body", inlines: [{ text }] }) as const);
  await port.apply([{ kind: "insertContent", paragraph: 0, where: "before", content }]);
  return port;
}
