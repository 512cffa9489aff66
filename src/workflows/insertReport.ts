/** Writing a report into a document: new blocks come, those that stand there follow the figures. */
import { type DocumentPort, HostError } from "../document/port";
import type { FigureBook } from "../figures/deriveFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { WrittenBlock } from "../document/written";
import { writtenBlock } from "../reconcile/parts";
import type { Conflict } from "../reconcile/plan";
import { reconcile } from "../reconcile/reconcile";
import { buildReport } from "../report/buildReport";
import type { WordingOverride } from "../report/messages";
import type { XmlTools } from "../store/readDataPart";
import type { KeptData } from "../store/reportData";
import { writeDataPart } from "../store/writeDataPart";
import { figureNowIn } from "./figureNow";
import { keptIn, storedReport } from "./storedReport";

export interface InsertOptions {
  readonly forms: readonly FormSetIndex[];
  readonly tools: XmlTools;
  readonly wording?: WordingOverride;
  /** Ids of the blocks to write; absent: all. */
  readonly only?: readonly string[];
}

/** What was done. */
export interface Insertion {
  /** Ids of the blocks that are new in the document. */
  readonly inserted: readonly string[];
  /** Paths of the linked figures that followed. */
  readonly updated: readonly string[];
  /** What was left as it stands because only the drafter can decide. */
  readonly conflicts: readonly Conflict[];
}

/** The data part of a report whose blocks are written as `written`. */
export function dataXmlOf(
  book: FigureBook,
  written: readonly WrittenBlock[],
  before: KeptData | null,
): string {
  return writeDataPart(book.index, {
    figures: book.figures,
    revision: (before?.revision ?? 0) + 1,
    written,
    waivers: before?.waivers ?? [],
    other: before?.other ?? [],
  });
}

/**
 * Inserts the report, or the blocks of `only`, and its data part. Blocks that stand in the document already are
 * not written over: their linked figures and untouched sentences follow, the rest is returned as conflicts.
 */
export async function insertReport(
  port: DocumentPort,
  book: FigureBook,
  options: InsertOptions,
): Promise<Insertion> {
  const snapshot = await port.read();
  const stored = storedReport(snapshot, options.forms, options.tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  const before = stored.kind === "found" ? stored.data : null;
  const isChosen = ({ id }: { readonly id: string }): boolean => options.only?.includes(id) ?? true;
  const blocks = buildReport(book, options.wording).filter(isChosen);
  const last = before?.written ?? [];
  const plan = reconcile({
    snapshot,
    blocks,
    written: last.filter(isChosen),
    figureNow: figureNowIn(book),
  });
  const outcome = plan.decide(new Map());
  const written = [...last.filter((block) => !isChosen(block)), ...outcome.written];
  await port.apply([
    ...outcome.edits,
    { kind: "writeData", xml: dataXmlOf(book, written, before ?? keptIn(stored)) },
  ]);
  return {
    inserted: outcome.edits.flatMap((edit) => (edit.kind === "insertBlock" ? [edit.block.id] : [])),
    updated: plan.changes.map(({ path }) => path),
    conflicts: plan.conflicts,
  };
}

/** A whole new report: its blocks and its data part, for a host's `createReport`. */
export function newReport(book: FigureBook, wording?: WordingOverride) {
  const blocks = buildReport(book, wording);
  return { blocks, dataXml: dataXmlOf(book, blocks.map(writtenBlock), null) };
}
