import type { OpenDocument } from "./openDocument";
import { fromWord } from "./text";

/** What is loaded of paragraphs before `surplusOf` is asked. */
export const SURPLUS_PROPERTIES = "items/text,items/tableNestingLevel";

/**
 * The empty paragraphs that Word added to what was inserted with these texts. Never those of cells: Word may list the
 * ones that a merged cell covers.
 */
export function surplusOf(
  paragraphs: readonly Word.Paragraph[],
  expected: readonly string[],
): readonly Word.Paragraph[] {
  const outermost = Math.min(...paragraphs.map(({ tableNestingLevel }) => tableNestingLevel));
  const texts = paragraphs.map(({ text }) => fromWord(text));
  return surplusParagraphs(texts, expected).flatMap((index) => {
    const paragraph = paragraphs[index];
    return paragraph?.tableNestingLevel === outermost ? [paragraph] : [];
  });
}

/**
 * Indices of the empty paragraphs that Word added to what was inserted: before a table at the top (office-js#1144),
 * at the end of a control, and our own last one. `actual` is what stands, `expected` what was to be inserted.
 * An empty list when the two differ in more than that: then nothing is deleted.
 */
export function surplusParagraphs(actual: readonly string[], expected: readonly string[]): readonly number[] {
  const surplus: number[] = [];
  let at = 0;
  for (const [index, text] of actual.entries())
    if (at < expected.length && text === expected[at]) at += 1;
    else if (text === "") surplus.push(index);
    else return [];
  return at === expected.length ? surplus : [];
}

/** Empty paragraphs that stand in the document and did not when its paragraphs had these texts. */
export function strayParagraphs(
  { paragraphs, paragraphTexts }: OpenDocument,
  before: readonly string[],
): readonly Word.Paragraph[] {
  const texts = [...(paragraphTexts ?? [])].reverse();
  // From the end, so that of several empty paragraphs the last one stays: Word does not delete a document's last.
  const surplus = surplusParagraphs(texts, [...before].reverse());
  return surplus.flatMap((index) => paragraphs[texts.length - 1 - index] ?? []);
}
