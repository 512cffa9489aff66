/** Evidence and words for messages. */
import { quotesOf } from "../facts/evidence";
import type { Facts } from "../facts/facts";
import type { Span } from "../facts/passages";
import type { Evidence } from "../findings/finding";

/** The quotes of the spans, in their order. */
export function evidenceOf(facts: Facts, spans: readonly Span[]): readonly Evidence[] {
  return spans.flatMap((span) => quotesOf(facts, span));
}

/** The normalised text of a span. */
export function textOf(facts: Facts, { passage, start, end }: Span): string {
  return facts.passages[passage]?.text.slice(start, end) ?? "";
}

/** Readable place of a span, without row and column. */
export function placeOf(facts: Facts, { passage }: Span): string {
  return facts.outline.lines[passage]?.place ?? "văn bản";
}

/** The same but for words around it: "II.5" → "mục II.5". */
export function placeWords(facts: Facts, span: Span): string {
  const place = placeOf(facts, span);
  return /^[IVX\d]/u.test(place) ? `mục ${place}` : place;
}

/** "“A”, “B” và “C”". */
export function quoteList(texts: readonly string[]): string {
  return joinList(texts.map((text) => `“${text}”`));
}

/** "A, B và C". */
export function joinList(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} và ${texts.at(-1) ?? ""}`;
}

/** The span of a whole passage without the spaces at its ends. */
export function wholePassage(facts: Facts, passage: number): Span {
  const text = facts.passages[passage]?.text ?? "";
  return { passage, start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
