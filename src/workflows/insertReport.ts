/** Writing a report into a document: new blocks come, those that stand there follow the figures. */
import type { DocumentPort } from "../document/port";
import type { FigureBook } from "../figures/deriveFigures";
import type { Figures } from "../figures/figures";
import { otherData } from "../ooxml/dataRevision";
import { writtenBlock } from "../reconcile/parts";
import type { Conflict } from "../reconcile/plan";
import { buildReport } from "../report/buildReport";
import type { WordingOverride } from "../report/messages";
import { fitDataPart } from "../store/fitDataPart";
import type { ReportData } from "../store/reportData";
import { overtakenBy } from "./overtaken";
import { type RefreshOptions, applyRefresh, planRefresh } from "./refresh";

/** What was done. */
export interface Insertion {
  /** Ids of the blocks that are new in the document. */
  readonly inserted: readonly string[];
  /** Paths of the linked figures that followed. */
  readonly updated: readonly string[];
  /** What was left as it stands because only the drafter can decide. */
  readonly conflicts: readonly Conflict[];
  /** Brings back the document as it was before; rejects with `HostError` once it was changed again. Null: nothing was. */
  readonly takeBack: (() => Promise<void>) | null;
}

export interface InsertOptions extends RefreshOptions {
  /** Figures that the document is known to have, see `overtakenBy`; with others it is refused. Absent: whatever it has. */
  readonly known?: readonly Figures[];
}

/**
 * Inserts the report, or the blocks of `only`, and its data part. Blocks that stand in the document already are
 * not written over: their linked figures and untouched sentences follow, the rest is returned as conflicts. A block
 * of `only` that the drafter deleted comes back. Where `only` are the first blocks of a document, the others are left
 * out of it until they are inserted, too. Rejects with `HostError`.
 */
export async function insertReport(
  port: DocumentPort,
  book: FigureBook,
  options: InsertOptions,
): Promise<Insertion> {
  const planned = await planRefresh(port, book, { ...options, leftOut: leaveOut(book, options) });
  if (options.known && planned.before && overtakenBy(planned.before, options.known)) throw otherData();
  const { conflicts, offers, changes } = planned.plan;
  const comesBack = ({ kind, block, place }: Conflict): boolean =>
    kind === "deleted" && place === null && block !== null && planned.isGone(block);
  const wanted = options.only ? [...conflicts, ...offers].filter(comesBack) : [];
  const decisions = new Map(wanted.map(({ id }) => [id, "figures"] as const));
  const { edits } = await applyRefresh(port, planned, decisions);
  return {
    inserted: edits.flatMap((edit) => (edit.kind === "insertBlock" ? [edit.block.id] : [])),
    updated: changes.map(({ path }) => path),
    conflicts: conflicts.filter(({ id }) => !decisions.has(id)),
    takeBack: edits.length > 0 ? () => port.takeBack(edits) : null,
  };
}

/** The whole report leaves nothing out; a part of it leaves out what no one has asked for yet. */
const leaveOut =
  (book: FigureBook, { only, wording }: RefreshOptions) =>
  (before: ReportData | null): readonly string[] => {
    if (!only) return [];
    const all = () => [
      ...buildReport(book, wording).map(({ id }) => id),
      ...book.index.formSet.annexes.map(({ id }) => id),
    ];
    return [...new Set(before?.leftOut ?? all())].filter((id) => !only.includes(id));
  };

/** A whole new report: its blocks and its data part, for a host's `createReport`. Throws `HostError` where the data are too large. */
export function newReport(book: FigureBook, wording?: WordingOverride) {
  const blocks = buildReport(book, wording);
  const { xml } = fitDataPart(book.index, {
    figures: book.figures,
    revision: 1,
    written: blocks.map(writtenBlock),
    leftOut: [],
    history: null,
    refreshes: [],
    unread: [],
    waivers: [],
    draft: null,
    other: [],
  });
  return { blocks, dataXml: xml };
}
