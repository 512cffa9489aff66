import type { FigureBook } from "../figures/deriveFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import { foreignFigures } from "../workflows/foreignFigures";
import { readFigures } from "../workflows/readFigures";
import { storedReport } from "../workflows/storedReport";
import { open, xmlTools } from "./documentEngine";

/**
 * The figures of an earlier report in a .docx: its own, or what it surely says when Khớp did not write it. Null: there
 * is no report in it. Rejects with `HostError` when the file is no document.
 */
export async function previousReport(file: File, forms: readonly FormSetIndex[]): Promise<FigureBook | null> {
  const snapshot = await open(new Uint8Array(await file.arrayBuffer()), file.name).read();
  const stored = storedReport(snapshot, forms, xmlTools);
  if (stored.kind === "found") return stored.book;
  const foreign = foreignFigures(snapshot, forms);
  return foreign && readFigures(forms, foreign.json).book;
}
