/** Writing a report into a document: new blocks come, those that stand there follow the figures. */
import type { DocumentPort } from "../document/port";
import type { FigureBook } from "../figures/deriveFigures";
import { writtenBlock } from "../reconcile/parts";
import type { Conflict } from "../reconcile/plan";
import { buildReport } from "../report/buildReport";
import type { WordingOverride } from "../report/messages";
import { fitDataPart } from "../store/fitDataPart";
import { type RefreshOptions, applyRefresh, planRefresh } from "./refresh";

/** What was done. */
export interface Insertion {
  /** Ids of the blocks that are new in the document. */
  readonly inserted: readonly string[];
  /** Paths of the linked figures that followed. */
  readonly updated: readonly string[];
  /** What was left as it stands because only the drafter can decide. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Inserts the report, or the blocks of `only`, and its data part. Blocks that stand in the document already are
 * not written over: their linked figures and untouched sentences follow, the rest is returned as conflicts.
 */
export async function insertReport(
  port: DocumentPort,
  book: FigureBook,
  options: RefreshOptions,
): Promise<Insertion> {
  const planned = await planRefresh(port, book, options);
  const { edits } = await applyRefresh(port, planned, new Map());
  const { changes, conflicts } = planned.plan;
  return {
    inserted: edits.flatMap((edit) => (edit.kind === "insertBlock" ? [edit.block.id] : [])),
    updated: changes.map(({ path }) => path),
    conflicts,
  };
}

/** A whole new report: its blocks and its data part, for a host's `createReport`. Throws `HostError` where the data are too large. */
export function newReport(book: FigureBook, wording?: WordingOverride) {
  const blocks = buildReport(book, wording);
  const { xml } = fitDataPart(book.index, {
    figures: book.figures,
    revision: 1,
    written: blocks.map(writtenBlock),
    history: null,
    refreshes: [],
    unread: [],
    waivers: [],
    draft: null,
    other: [],
  });
  return { blocks, dataXml: xml };
}
