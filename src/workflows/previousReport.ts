/** What an earlier report hands to the next one: its figures, the drafter's words in it, and what cannot be taken. */
import type { Snapshot } from "../document/snapshot";
import type { FigureBook } from "../figures/deriveFigures";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { XmlTools } from "../store/readDataPart";
import { foreignFigures } from "./foreignFigures";
import { takeHandEdits } from "./handEdits";
import { readFigures } from "./readFigures";
import { storedReport } from "./storedReport";

export interface PreviousReport {
  readonly book: FigureBook;
  /** Vietnamese sentences: what the report says and the figures do not, or say in two ways. */
  readonly notes: readonly string[];
}

/**
 * The figures of an earlier report: its own with what was edited by hand in it, or what it surely says when Khớp did
 * not write it. Null: there is no report in it.
 */
export function previousReport(
  snapshot: Snapshot,
  forms: readonly FormSetIndex[],
  tools: XmlTools,
): PreviousReport | null {
  const stored = storedReport(snapshot, forms, tools);
  if (stored.kind === "found") return takeHandEdits(stored.book, stored.data.written, snapshot);
  const foreign = foreignFigures(snapshot, forms);
  const book = foreign && readFigures(forms, foreign.json).book;
  if (!foreign || !book) return null;
  const doubts = foreign.doubts.map(
    ({ label, candidates }) =>
      `${label}: báo cáo ghi hai cách nên để trống (${candidates.map(({ text, place }) => `${text}, ${place}`).join("; ")}).`,
  );
  const unreadable = stored.kind === "unreadable" ? [stored.message] : [];
  return { book, notes: [...unreadable, ...foreign.notes, ...doubts] };
}
