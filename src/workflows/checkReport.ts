/** Checking a document: any document, and against its own data part when Khớp wrote it. */
import { BLOCK_TAG, FIGURE_TAG, blockTag } from "../document/blocks";
import type { Snapshot } from "../document/snapshot";
import { type WrittenBlock, type WrittenPart, textsIn } from "../document/written";
import type { FigureBook } from "../figures/deriveFigures";
import { figurePaths } from "../figures/figurePaths";
import { formatFigure } from "../figures/formatFigure";
import type { FormSetIndex } from "../forms/formSetIndex";
import { writtenBlock } from "../reconcile/parts";
import { digestOf } from "../reconcile/tableDigest";
import { writtenCells } from "../reconcile/tableGrid";
import { buildReport } from "../report/buildReport";
import { type CheckResult, checkDocument } from "../rules/checkDocument";
import type { Rule, Written } from "../rules/rule";
import type { XmlTools } from "../store/readDataPart";
import type { ReportData } from "../store/reportData";
import { withForm } from "./findForm";
import { keptIn, storedReport } from "./storedReport";

export interface CheckReportOptions {
  readonly forms: readonly FormSetIndex[];
  readonly tools: XmlTools;
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
}

/** The linked figures that were written: their paths and texts. */
const figuresOf = (blocks: readonly WrittenBlock[]): ReadonlyMap<string, string> =>
  new Map(
    blocks
      .flatMap(textsIn)
      .flat()
      .flatMap(({ figure, text }): readonly (readonly [string, string])[] =>
        figure === undefined ? [] : [[figure, text]],
      ),
  );

/** The same figures with the same texts. Words alone may have changed with the program or an agency's wording. */
function sameFigures(one: WrittenBlock, other: WrittenBlock): boolean {
  const isDigested = (part: WrittenPart): boolean => part.kind === "table" && part.digest !== undefined;
  if (one.parts.some(isDigested))
    return (
      one.parts.length === other.parts.length &&
      one.parts.every((part, at) => samePart(part, other.parts[at]))
    );
  const [before, now] = [figuresOf([one]), figuresOf([other])];
  return before.size === now.size && [...before].every(([path, text]) => now.get(path) === text);
}

/** Of a large table only a digest was kept. */
function samePart(one: WrittenPart, other: WrittenPart | undefined): boolean {
  if (one.kind === "table" && one.digest !== undefined)
    return other?.kind === "table" && digestOf(writtenCells(other)) === one.digest;
  return other !== undefined && sameFigures({ id: "", parts: [one] }, { id: "", parts: [other] });
}

/** What the document's own data say should stand in it. */
export function writtenIn(snapshot: Snapshot, book: FigureBook, data: ReportData): Written {
  const now = buildReport(book).map(writtenBlock);
  const last = new Map(data.written.map((block) => [block.id, block]));
  const standing = new Set(snapshot.controls.map(({ tag }) => tag));
  const stated = figuresOf(now);
  const typed = figurePaths(book).filter((path) => {
    const figure = book.find(path);
    // Zero is told in words ("không phát sinh").
    return figure !== null && !figure.derived && typeof figure.value === "number" && figure.value !== 0;
  });
  return {
    // Figures inside figures (a date in long form, an amount in words) are known only from what is written.
    texts: new Map([
      ...figurePaths(book).map((path) => [path, formatFigure(book, path)] as const),
      ...stated,
    ]),
    stale: now
      .filter((block) => {
        const before = last.get(block.id);
        return before && standing.has(blockTag(block.id)) && !sameFigures(before, block);
      })
      .map(({ id }) => BLOCK_TAG + id),
    missing: [...figuresOf(data.written).keys()].filter((path) => !standing.has(FIGURE_TAG + path)),
    unused: typed.filter((path) => !stated.has(path)),
  };
}

/** Findings and coverage of a document. Never throws for what a document says, only for a defect of the program. */
export function checkReport(snapshot: Snapshot, options: CheckReportOptions): CheckResult {
  const stored = storedReport(snapshot, options.forms, options.tools);
  const forms = stored.kind === "found" ? withForm(options.forms, stored.book.index) : options.forms;
  return checkDocument(snapshot, {
    formSets: forms.map(({ formSet }) => formSet),
    written: stored.kind === "found" ? writtenIn(snapshot, stored.book, stored.data) : null,
    waivers: keptIn(stored)?.waivers ?? [],
    ...(options.rules && { rules: options.rules }),
  });
}
