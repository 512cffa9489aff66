/** Checking a document: any document, and against its own data part when Khớp wrote it. */
import { BLOCK_TAG, FIGURE_TAG, blockTag } from "../document/blocks";
import type { Snapshot } from "../document/snapshot";
import type { FigureBook } from "../figures/deriveFigures";
import { figurePaths } from "../figures/figurePaths";
import { formatFigure } from "../figures/formatFigure";
import type { FormSetIndex } from "../forms/formSetIndex";
import { type Writing, writingOf } from "../reconcile/writing";
import { sameTexts } from "../reconcile/written";
import { buildReport } from "../report/buildReport";
import { type CheckResult, checkDocument } from "../rules/checkDocument";
import type { Rule, Written } from "../rules/rule";
import type { XmlTools } from "../store/readDataPart";
import type { ReportData } from "../store/reportData";
import { storedReport } from "./storedReport";

export interface CheckReportOptions {
  readonly forms: readonly FormSetIndex[];
  readonly tools: XmlTools;
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
}

/** Paths of the linked figures that were written. */
function pathsOf(writings: readonly Writing[]): ReadonlySet<string> {
  const pieces = writings.flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === "paragraph"
        ? part.pieces
        : part.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.pieces)),
    ),
  );
  return new Set(pieces.flatMap(({ figure }) => (figure === undefined ? [] : [figure])));
}

/** What the document's own data say should stand in it. */
export function writtenIn(snapshot: Snapshot, book: FigureBook, data: ReportData): Written {
  const now = buildReport(book).map(writingOf);
  const last = new Map(data.written.map((writing) => [writing.id, writing]));
  const standing = new Set(snapshot.controls.map(({ tag }) => tag));
  const stated = pathsOf(now);
  const typed = figurePaths(book).filter((path) => {
    const figure = book.find(path);
    return figure !== null && !figure.derived && typeof figure.value === "number";
  });
  return {
    texts: new Map(figurePaths(book).map((path) => [path, formatFigure(book, path)])),
    stale: now
      .filter((writing) => {
        const before = last.get(writing.id);
        return before && standing.has(blockTag(writing.id)) && !sameTexts(before, writing);
      })
      .map(({ id }) => BLOCK_TAG + id),
    missing: [...pathsOf(data.written)].filter((path) => !standing.has(FIGURE_TAG + path)),
    unused: typed.filter((path) => !stated.has(path)),
  };
}

/** Findings and coverage of a document. Never throws for what a document says, only for a defect of the program. */
export function checkReport(snapshot: Snapshot, options: CheckReportOptions): CheckResult {
  const stored = storedReport(snapshot, options.forms, options.tools);
  return checkDocument(snapshot, {
    formSets: options.forms.map(({ formSet }) => formSet),
    written: stored.kind === "found" ? writtenIn(snapshot, stored.book, stored.data) : null,
    ...(options.rules && { rules: options.rules }),
  });
}
