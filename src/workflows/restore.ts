/** Back to what stood in the document before the last refresh, figures included. */
import { type DocumentPort, type Edit, HostError } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import { type Block, figureTag } from "../document/blocks";
import type { TypedText } from "../document/written";
import { deriveFigures } from "../figures/deriveFigures";
import { rivalData } from "../ooxml/dataRevision";
import { writtenBlock } from "../reconcile/parts";
import { reconcile } from "../reconcile/reconcile";
import { asStood } from "../reconcile/standingBlock";
import { buildReport } from "../report/buildReport";
import { figureNowIn } from "./figureNow";
import { isGoneFrom, placedBlocks } from "./placedBlocks";
import type { PlannedRefresh, RefreshOptions } from "./refresh";
import { dataStateIn, withData } from "./refreshData";
import { refreshNotices } from "./refreshNotices";
import { storedReport } from "./storedReport";
import { refuseUnreadTables } from "./unreadTables";

/**
 * Plans the way back; `applyRefresh` goes it. What the drafter changed since the refresh is asked about. Null: there
 * is nothing to restore. A restore can be restored in turn. Rejects with `HostError`.
 */
export async function planRestore(
  port: DocumentPort,
  options: RefreshOptions,
): Promise<PlannedRefresh | null> {
  const snapshot = await port.read();
  const stored = storedReport(snapshot, options.forms, options.tools);
  if (stored.kind === "unreadable") throw new HostError("not-supported", stored.message);
  const history = stored.kind === "found" ? stored.data.history : null;
  if (stored.kind !== "found" || !history) return null;
  if (stored.rivals.length > 0) throw rivalData();
  refuseUnreadTables(snapshot, stored.data.written);
  const book = deriveFigures(stored.book.index, history.figures);
  const isGone = isGoneFrom(snapshot);
  const isIn = ({ id }: Block): boolean => !stored.data.leftOut.includes(id);
  const report = buildReport(book, options.wording).filter(isIn);
  const blocks = placedBlocks(report, { isGone, data: stored.data });
  const stoodOf = new Map(history.stood.map((block) => [block.id, block]));
  const plan = reconcile({
    snapshot,
    blocks: blocks.map((block) => {
      const stood = stoodOf.get(block.id);
      return stood ? asStood(block, stood) : block;
    }),
    written: stored.data.written,
    figureNow: figureNowIn(book),
  });
  const over = dataStateIn(snapshot, options.tools);
  return {
    plan,
    snapshot,
    book,
    before: stored,
    isGone,
    notices: refreshNotices(snapshot, stored),
    outcome: (decisions) => {
      const outcome = plan.decide(decisions);
      const edits = withTypedTexts(outcome.edits, history.typed, snapshot);
      const at = options.at ?? new Date().toISOString();
      // The drafter's words that come back are his again: what counts as written is what the report said then.
      return withData({ ...outcome, edits }, blocks.map(writtenBlock), {
        kind: "restore",
        book,
        changes: plan.changes,
        before: stored,
        kept: stored.data,
        leftOut: stored.data.leftOut,
        over,
        at,
      });
    },
  };
}

/** Texts that were typed over a figure go back into the same controls, where there are still as many of them. */
function withTypedTexts(
  edits: readonly Edit[],
  typed: readonly TypedText[],
  { controls }: Snapshot,
): readonly Edit[] {
  const restored = typed.filter(
    ({ path, count }) => controls.filter(({ tag }) => tag === figureTag(path)).length === count,
  );
  const isRestored = (edit: Edit): boolean =>
    edit.kind === "setControlText" &&
    restored.some(
      ({ path, occurrence }) =>
        edit.control.tag === figureTag(path) && edit.control.occurrence === occurrence,
    );
  return [
    ...edits.filter((edit) => !isRestored(edit)),
    ...restored.map(({ path, occurrence, text }): Edit => ({
      kind: "setControlText",
      control: { tag: figureTag(path), occurrence },
      text,
    })),
  ];
}
