/** From figures to what stands in the document. */
import type { Block } from "../document/blocks";
import type { FigureBook } from "../figures/deriveFigures";
import { annexBlocks } from "./annexes";
import { closingBlock, headBlock } from "./letter";
import { messageWriter, type WordingOverride } from "./messages";
import { createReferences } from "./references";
import { sectionBlocks } from "./sections";
import { holds } from "./writing";

/**
 * The whole report in reading order: head, sections, closing, annexes. Every number keeps the path of its figure;
 * what is missing says so. `override` puts an agency's texts in place of the form set's: see `wordingOverride.ts`.
 */
export function buildReport(book: FigureBook, override: WordingOverride = {}): readonly Block[] {
  const { formSet } = book.index;
  const annexes = formSet.annexes.filter(({ when }) => holds(book, when));
  const message = messageWriter(book, override, createReferences(formSet, annexes));
  const writing = { book, message };
  // In this order: a law is cited in full where it stands first in the document.
  const head = headBlock(writing);
  const sections = sectionBlocks(writing);
  const closing = closingBlock(writing);
  return [head, ...sections, closing, ...annexBlocks(writing, annexes)];
}
