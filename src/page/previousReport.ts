import type { FormSetIndex } from "../forms/formSetIndex";
import { type PreviousReport, previousReport } from "../workflows/previousReport";
import { open, xmlTools } from "./documentEngine";

/** The report in a .docx, whoever wrote it; null: none. Rejects with `HostError` when the file is no document. */
export async function readPreviousReport(
  file: File,
  forms: readonly FormSetIndex[],
): Promise<PreviousReport | null> {
  const snapshot = await open(new Uint8Array(await file.arrayBuffer()), file.name).read();
  return previousReport(snapshot, forms, xmlTools);
}
