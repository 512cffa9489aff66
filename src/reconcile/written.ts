/** Comparing and updating what was written last. */
import type { Sentence } from "./sentences";
import { sentencesOf, skeletonOf } from "./sentences";
import type { Standing, StandingBlock } from "./standing";
import { type Piece, type Writing, textOf } from "./writing";

const flat = (writing: Writing): readonly (readonly Piece[])[] =>
  writing.parts.flatMap((part) =>
    part.kind === "paragraph"
      ? [part.pieces]
      : part.rows.flatMap(({ cells }) => cells.map(({ pieces }) => pieces)),
  );

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** Two writings have the same words, whatever their figures are now. */
export const sameWording = (one: Writing, other: Writing): boolean =>
  same(flat(one).map(skeletonOf), flat(other).map(skeletonOf));

/** Two writings read the same, figures included. */
export const sameTexts = (one: Writing, other: Writing): boolean =>
  same(flat(one).map(textOf), flat(other).map(textOf));

/** A block stands as it was written, figures' texts aside. */
export function untouched(last: Writing, place: StandingBlock, standing: Standing): boolean {
  const tables = place.tables.flatMap(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.flatMap((paragraph) => standing.piecesOf(paragraph))),
  );
  const words = (pieces: readonly (readonly Piece[])[]): readonly string[] =>
    pieces.map(skeletonOf).filter((skeleton) => skeleton !== "");
  return same(words(flat(last)), words([...place.paragraphs.map(({ pieces }) => pieces), ...tables]));
}

/** The writing with the old sentence in place of the new one; a sentence that goes comes back as a paragraph. */
export function withOldSentence(writing: Writing, next: Sentence | null, last: Sentence): Writing {
  if (!next) return { ...writing, parts: [{ kind: "paragraph", pieces: last.pieces }, ...writing.parts] };
  let done = false;
  return {
    ...writing,
    parts: writing.parts.map((part) => {
      if (done || part.kind !== "paragraph") return part;
      const sentences = sentencesOf(part.pieces);
      const index = sentences.findIndex(({ skeleton }) => skeleton === next.skeleton);
      if (index < 0) return part;
      done = true;
      const pieces = sentences.flatMap((sentence, position) => [
        ...(position > 0 ? [{ text: " " }] : []),
        ...(position === index ? last.pieces : sentence.pieces),
      ]);
      return { kind: "paragraph", pieces };
    }),
  };
}

/** What counts as written after a refresh: the new blocks, with the old words where a conflict is open. */
export function mergedWriting(
  next: readonly Writing[],
  open: readonly { readonly block: string; readonly open: (writing: Writing) => Writing }[],
): readonly Writing[] {
  return next.map((writing) =>
    open
      .filter(({ block }) => block === writing.id)
      .reduce((merged, conflict) => conflict.open(merged), writing),
  );
}
