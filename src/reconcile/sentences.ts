/** Sentences are the unit of merging: a drafter rewrites sentences, and a change of wording replaces them. */
import { type Piece, textOf } from "../document/written";
import { splitSentences } from "../language/text";
import { isLinked, skeletonOf, slicePieces } from "./pieces";

/** A sentence of a paragraph; `start` … `end` (exclusive) in the paragraph's text, without spaces around it. */
export interface Sentence<P extends Piece = Piece> {
  readonly pieces: readonly P[];
  readonly start: number;
  readonly end: number;
  /** See `skeletonOf`. */
  readonly skeleton: string;
  readonly text: string;
  /** The words as they read, figures' texts among them, in the form of a skeleton. */
  readonly plain: string;
}

/** A border never cuts a figure in two: it moves behind it. */
function afterFigure(pieces: readonly Piece[], border: number): number {
  let at = 0;
  for (const { text, figure } of pieces) {
    if (figure !== undefined && at < border && border < at + text.length) return at + text.length;
    at += text.length;
  }
  return border;
}

/** The sentences of a paragraph in order. An empty paragraph has none. */
export function sentencesOf<P extends Piece>(pieces: readonly P[]): readonly Sentence<P>[] {
  const text = textOf(pieces);
  const sentences: Sentence<P>[] = [];
  let from = 0;
  for (const range of splitSentences(text)) {
    const start = Math.max(from, range.start);
    const end = afterFigure(pieces, range.end);
    if (start >= end) continue;
    const own = slicePieces(pieces, start, end);
    const skeleton = skeletonOf(own);
    const words = text.slice(start, end);
    const plain = isLinked(own) ? skeletonOf([{ text: words }]) : skeleton;
    sentences.push({ pieces: own, start, end, skeleton, text: words, plain });
    from = end;
  }
  return sentences;
}
