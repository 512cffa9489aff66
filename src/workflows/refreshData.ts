/** The data part that goes with a refresh: what was written, and what it takes to tell of it and to take it back. */
import type { DataState } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import type { WrittenBlock } from "../document/written";
import type { FigureBook } from "../figures/deriveFigures";
import { dataState, nextRevision } from "../ooxml/dataRevision";
import type { FigureChange, Outcome } from "../reconcile/plan";
import { wayBack } from "../store/figuresBefore";
import { fitDataPart } from "../store/fitDataPart";
import type { XmlTools } from "../store/readDataPart";
import type { History, KeptData, RefreshRecord, ReportData } from "../store/reportData";
import { writeDataPart } from "../store/writeDataPart";

/** An outcome with the data part at the end of its edits. */
export interface RefreshOutcome extends Outcome {
  /** What the drafter should know of what was kept in the document, Vietnamese sentences. */
  readonly notices: readonly string[];
}

/** What the data part is made from. */
export interface DataSource {
  readonly kind: RefreshRecord["kind"];
  readonly book: FigureBook;
  readonly changes: readonly FigureChange[];
  /** The report that the document carries; null: none. */
  readonly before: { readonly data: ReportData } | null;
  readonly kept: KeptData | null;
  /** See `ReportData.leftOut`. */
  readonly leftOut: readonly string[];
  readonly over: DataState;
  /** ISO time. */
  readonly at: string;
}

/** Refreshes that are kept, and changes of each: the data part is to stay small. */
const MOST_REFRESHES = 10;
const MOST_CHANGES = 30;

/** Of all data parts, readable or not: a later writing takes the place of them all. */
export const dataStateIn = ({ data }: Pick<Snapshot, "data">, { parseXml }: XmlTools): DataState =>
  dataState(
    data.map(({ xml }) => xml),
    parseXml,
  );

/** The outcome with the data part; without any edit when nothing changes. Throws `HostError` where data are too large. */
export function withData(
  outcome: Outcome,
  written: readonly WrittenBlock[],
  source: DataSource,
): RefreshOutcome {
  const { book, before, kept, leftOut, over } = source;
  const last = before?.data ?? null;
  const data: ReportData = {
    figures: book.figures,
    revision: nextRevision(over),
    written,
    leftOut,
    history: last && historyOf(outcome, last, source),
    refreshes: last ? refreshesAfter(last, source) : [],
    unread: last?.figures.formSet === book.figures.formSet ? last.unread : [],
    waivers: kept?.waivers ?? [],
    draft: null,
    other: kept?.other ?? [],
  };
  if (last && outcome.edits.length === 0 && saysSame(data, last, book)) return { ...outcome, notices: [] };
  const { xml, notices } = fitDataPart(book.index, data);
  return { ...outcome, edits: [...outcome.edits, { kind: "writeData", xml, over }], notices };
}

/** Both are the same but for what is told of refreshes. */
function saysSame(one: ReportData, other: ReportData, { index }: FigureBook): boolean {
  const bare = { revision: 0, history: null, refreshes: [] } as const;
  return writeDataPart(index, { ...one, ...bare }) === writeDataPart(index, { ...other, ...bare });
}

/** What it takes to restore the state before; figures of another form set cannot be kept beside these. */
function historyOf(outcome: Outcome, last: ReportData, { book, at }: DataSource): History | null {
  if (last.figures.formSet !== book.figures.formSet) return null;
  const { blocks, texts } = outcome.overwritten;
  return { at, figures: last.figures, stood: blocks, typed: texts };
}

function refreshesAfter(last: ReportData, { kind, book, changes, at }: DataSource): readonly RefreshRecord[] {
  const told = changes.slice(0, MOST_CHANGES).map(({ path, before, after }) => {
    return { path, label: book.label(path), before, after };
  });
  const record: RefreshRecord = { at, kind, changes: told, more: changes.length - told.length, before: null };
  return [record, ...refreshesBefore(last, book)].slice(0, MOST_REFRESHES);
}

/** Of the last refresh the way back is kept as history; that makes room for the next one and stays beside its record. */
function refreshesBefore(
  { refreshes, history, figures }: ReportData,
  { index }: FigureBook,
): readonly RefreshRecord[] {
  const [newest, ...earlier] = refreshes;
  if (!newest || history?.at !== newest.at || figures.formSet !== index.formSet.id) return refreshes;
  return [{ ...newest, before: wayBack(index.formSet, history.figures, figures) }, ...earlier];
}
