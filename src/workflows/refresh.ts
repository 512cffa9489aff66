/** Bringing a document up to date with figures: what is going to change is shown first, and written when decided. */
import { type DocumentPort, type Edit, HostError } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import type { FigureBook } from "../figures/deriveFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { Decisions, Plan } from "../reconcile/plan";
import { reconcile } from "../reconcile/reconcile";
import { buildReport } from "../report/buildReport";
import type { WordingOverride } from "../report/messages";
import type { XmlTools } from "../store/readDataPart";
import type { ReportData } from "../store/reportData";
import { figureNowIn } from "./figureNow";
import { type Placement, isGoneFrom, placedBlocks } from "./placedBlocks";
import { type RefreshOutcome, dataStateIn, withData } from "./refreshData";
import { refreshNotices } from "./refreshNotices";
import { type StoredReport, keptIn, storedReport } from "./storedReport";
import { refuseUnreadTables } from "./unreadTables";

export interface RefreshOptions {
  readonly forms: readonly FormSetIndex[];
  readonly tools: XmlTools;
  readonly wording?: WordingOverride | undefined;
  /** Ids of the blocks to write; absent: all but those that the document leaves out. */
  readonly only?: readonly string[] | undefined;
  /** Where new blocks go, by their ids; the others come beside their neighbours in the report. */
  readonly placements?: ReadonlyMap<string, Placement> | undefined;
  /** Ids of the blocks that the document is to leave out from now on; absent: as before. */
  readonly leftOut?: ((before: ReportData | null) => readonly string[]) | undefined;
  /** ISO time of the refresh; absent: when it is written. */
  readonly at?: string | undefined;
}

/** A refresh that was planned and not yet carried out. */
export interface PlannedRefresh {
  readonly plan: Plan;
  /** The reading of the document that the plan speaks of. */
  readonly snapshot: Snapshot;
  /** The figures that the document is to state. */
  readonly book: FigureBook;
  /** The report that the document carries; null: none. */
  readonly before: Extract<StoredReport, { readonly kind: "found" }> | null;
  /** Whether no control of the block with this id stands in the document. */
  readonly isGone: (block: string) => boolean;
  /** What the drafter should know of the document, Vietnamese sentences. */
  readonly notices: readonly string[];
  /**
   * The edits of a decision with the data part that says what was written. Empty: there is nothing to do. Throws
   * `HostError` where the data are too large for a document.
   */
  readonly outcome: (decisions: Decisions) => RefreshOutcome;
}

/** Reads the document and compares. Rejects with `HostError`. */
export async function planRefresh(
  port: DocumentPort,
  book: FigureBook,
  options: RefreshOptions,
): Promise<PlannedRefresh> {
  const snapshot = await port.read();
  const stored = storedReport(snapshot, options.forms, options.tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  const before = stored.kind === "found" ? stored : null;
  const { only, placements } = options;
  const last = before?.data.written ?? [];
  refuseUnreadTables(snapshot, last);
  const leftOut = options.leftOut?.(before?.data ?? null) ?? before?.data.leftOut ?? [];
  const isChosen = ({ id }: { readonly id: string }): boolean => only?.includes(id) ?? !leftOut.includes(id);
  const isGone = isGoneFrom(snapshot);
  const report = buildReport(book, options.wording).filter(isChosen);
  const plan = reconcile({
    snapshot,
    blocks: placedBlocks(report, {
      isGone,
      data: before?.data ?? null,
      placements,
      anew: only !== undefined,
    }),
    written: last.filter(isChosen),
    figureNow: figureNowIn(book),
    places: new Map([...(placements ?? [])].map(([id, { at }]) => [id, at])),
  });
  const over = dataStateIn(snapshot, options.tools);
  const others = last.filter((block) => !isChosen(block));
  return {
    plan,
    snapshot,
    book,
    before,
    isGone,
    notices: refreshNotices(snapshot, before),
    outcome: (decisions) => {
      const outcome = plan.decide(decisions);
      const at = options.at ?? new Date().toISOString();
      return withData(outcome, [...others, ...outcome.written], {
        kind: "refresh",
        book,
        changes: plan.changes,
        before,
        kept: keptIn(stored),
        leftOut,
        over,
        at,
      });
    },
  };
}

export interface ApplyOptions {
  /** The drafter agreed that comments on nothing but a figure go with the figure's old text, see `setControlText`. */
  readonly dropComments?: boolean | undefined;
}

/**
 * Writes what was decided, all or nothing. Rejects with `HostError`: `comment-inside` where comments would go and nobody
 * agreed, `data-changed` where another pane or a co-author
 * wrote figures after the plan was made, `changed-meanwhile` where the text is no longer the one that was planned for.
 */
export async function applyRefresh(
  port: DocumentPort,
  planned: PlannedRefresh,
  decisions: Decisions,
  { dropComments = false }: ApplyOptions = {},
): Promise<RefreshOutcome> {
  const { edits: planning, ...outcome } = planned.outcome(decisions);
  const edits = dropComments ? planning.map(droppingComments) : planning;
  if (edits.length > 0) await port.apply(edits, planned.snapshot);
  return { ...outcome, edits };
}

const droppingComments = (edit: Edit): Edit =>
  edit.kind === "setControlText" ? { ...edit, dropComments: true } : edit;

/** Reads the document again and compares. Rejects with `HostError` when anything is left to do, or nothing can be read. */
export async function verifyRefresh(
  port: DocumentPort,
  { book }: PlannedRefresh,
  options: RefreshOptions,
): Promise<void> {
  const { plan } = await planRefresh(port, book, options).catch((error: unknown) => {
    throw error instanceof HostError ? writtenUnread(error) : error;
  });
  const { edits } = plan.decide(new Map());
  if (edits.length === 0) return;
  throw new HostError(
    "host-failed",
    `Đã ghi nhưng đọc lại thấy còn ${edits.length} chỗ chưa đúng như dự kiến. Hãy xem lại tài liệu; có thể khôi phục như trước khi cập nhật.`,
  );
}

/** The words of a reading that failed say nothing of what was written before it. */
const writtenUnread = (cause: HostError): HostError =>
  new HostError(
    cause.code,
    `Đã ghi xong vào tài liệu, nhưng chưa đọc lại được để đối chiếu. ${cause.message}`,
    { cause },
  );
