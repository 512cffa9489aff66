/** The report that a document carries in its data part. */
import type { DocumentPort, Edit } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import { type XmlTools, readDataPart } from "../store/readDataPart";
import type { KeptData, ReportData } from "../store/reportData";
import { fitDataPart } from "../store/fitDataPart";
import { writeKeptData } from "../store/writeDataPart";
import { findForm } from "./findForm";
import { carriedForm } from "./forms";

export type StoredReport =
  | { readonly kind: "found"; readonly book: FigureBook; readonly data: ReportData }
  /** The document carries no figures of Khớp; `kept` is what else it carries, or null. */
  | { readonly kind: "none"; readonly kept: KeptData | null }
  /** It carries data that cannot be used; `message` is Vietnamese and says what to do. */
  | { readonly kind: "unreadable"; readonly message: string };

/** Reads the data part of the highest revision, of equal ones the last; a broken one is passed over when another can be read. */
export function storedReport(
  { data }: Pick<Snapshot, "data">,
  forms: readonly FormSetIndex[],
  tools: XmlTools,
): StoredReport {
  let best: Extract<StoredReport, { kind: "found" }> | null = null;
  let trouble: string | null = null;
  let kept: KeptData | null = null;
  for (const { xml } of data) {
    const read = readDataPart(xml, tools, (id, carried) => findForm(forms, id) ?? carriedForm(id, carried));
    if (!read.data && read.code === "no-figures") kept = read.kept;
    else if (!read.data) trouble ??= read.message;
    else if (!best || read.data.revision >= best.data.revision)
      best = { kind: "found", book: deriveFigures(read.index, read.data.figures), data: read.data };
  }
  if (best) return best;
  return trouble === null ? { kind: "none", kept } : { kind: "unreadable", message: trouble };
}

/** What a document keeps besides figures. */
export const keptIn = (stored: StoredReport): KeptData | null =>
  stored.kind === "found" ? stored.data : stored.kind === "none" ? stored.kept : null;

/** What a document keeps that was never worked on. */
export const NOTHING_KEPT: KeptData = { revision: 0, waivers: [], draft: null, other: [] };

/**
 * Writes a document's data anew with other waivers, another draft or another seal, and its figures as they were;
 * `edits`, which speak of the reading `of`, go with it, all or nothing.
 */
export async function writeKept(
  port: DocumentPort,
  stored: StoredReport,
  kept: KeptData,
  over: number,
  edits: readonly Edit[] = [],
  of?: Snapshot,
): Promise<void> {
  const xml =
    stored.kind === "found"
      ? fitDataPart(stored.book.index, { ...stored.data, ...kept }).xml
      : writeKeptData(kept);
  await port.apply([...edits, { kind: "writeData", xml, over }], of);
}
