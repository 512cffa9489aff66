/** The report that a document carries in its data part. */
import type { DataState, DocumentPort, Edit } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import { sameFigures } from "../figures/mergeFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import { nextRevision, rivalData } from "../ooxml/dataRevision";
import { type XmlTools, readDataPart } from "../store/readDataPart";
import type { KeptData, ReportData } from "../store/reportData";
import { fitDataPart } from "../store/fitDataPart";
import { writeKeptData } from "../store/writeDataPart";
import { findForm } from "./findForm";
import { carriedForm } from "./forms";

/** Figures of a document with all that is kept beside them. */
export interface FoundReport {
  readonly book: FigureBook;
  readonly data: ReportData;
}

export type StoredReport =
  | (FoundReport & {
      readonly kind: "found";
      /** Other figures of the same revision: somebody wrote them at the same moment, and both stand. */
      readonly rivals: readonly FoundReport[];
    })
  /** The document carries no figures of Khớp; `kept` is what else it carries, or null. */
  | { readonly kind: "none"; readonly kept: KeptData | null }
  /** It carries data that cannot be used; `message` is Vietnamese and says what to do. */
  | { readonly kind: "unreadable"; readonly message: string };

/**
 * Reads the data part of the highest revision; of equal ones that which was written last, whatever order the document
 * has them in. A broken one is passed over when another can be read.
 */
export function storedReport(
  { data }: Pick<Snapshot, "data">,
  forms: readonly FormSetIndex[],
  tools: XmlTools,
): StoredReport {
  const found: FoundReport[] = [];
  const kept: KeptData[] = [];
  let trouble: string | null = null;
  // Equal in all that is compared: the texts themselves decide.
  for (const xml of data.map((part) => part.xml).sort()) {
    const read = readDataPart(xml, tools, (id, carried) => findForm(forms, id) ?? carriedForm(id, carried));
    if (read.data) found.push({ book: deriveFigures(read.index, read.data.figures), data: read.data });
    else if (read.kept) kept.push(read.kept);
    else trouble ??= read.message;
  }
  const [best, ...others] = found.sort((one, other) => byLatest(one.data, other.data));
  if (best) return { kind: "found", ...best, rivals: others.filter((other) => isRival(other, best)) };
  if (trouble !== null) return { kind: "unreadable", message: trouble };
  return { kind: "none", kept: kept.sort(byLatest)[0] ?? null };
}

function byLatest(one: KeptData, other: KeptData): number {
  const [before, after] = [lastAt(one), lastAt(other)];
  return other.revision - one.revision || (before === after ? 0 : before > after ? -1 : 1);
}

/** ISO time of the last thing that data tell of; empty: none. */
function lastAt(data: KeptData & Partial<ReportData>): string {
  const times = [data.draft?.at ?? "", data.refreshes?.[0]?.at ?? ""];
  return times.sort().at(-1) ?? "";
}

const isRival = ({ book, data }: FoundReport, best: FoundReport): boolean =>
  data.revision === best.data.revision && !sameFigures(book.figures, best.book.figures);

/** What a document keeps besides figures. */
export const keptIn = (stored: StoredReport): KeptData | null =>
  stored.kind === "found" ? stored.data : stored.kind === "none" ? stored.kept : null;

/** What a document keeps that was never worked on. */
export const NOTHING_KEPT: KeptData = { revision: 0, waivers: [], draft: null, other: [] };

/** The same, counted on from the data that stand; a draft that was typed beside them stays so: figures do not change. */
export function countedOn<Kept extends KeptData>(kept: Kept, over: DataState): Kept {
  const revision = nextRevision(over);
  const { draft } = kept;
  return { ...kept, revision, draft: draft?.revision === kept.revision ? { ...draft, revision } : draft };
}

/**
 * Writes a document's data anew with other waivers, another draft or another seal, and its figures as they were;
 * `edits`, which speak of the reading `of`, go with it, all or nothing. Rejects with `HostError`, also where figures of
 * two people stand: one of them would be lost.
 */
export async function writeKept(
  port: DocumentPort,
  stored: StoredReport,
  kept: KeptData,
  over: DataState,
  edits: readonly Edit[] = [],
  of?: Snapshot,
): Promise<void> {
  if (stored.kind === "found" && stored.rivals.length > 0) throw rivalData();
  const xml =
    stored.kind === "found"
      ? fitDataPart(stored.book.index, { ...stored.data, ...kept }).xml
      : writeKeptData(kept);
  await port.apply([...edits, { kind: "writeData", xml, over }], of);
}
