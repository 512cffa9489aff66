/** Sentences are the unit of merging: a drafter rewrites sentences, and a change of wording replaces them. */
import { normaliseSpaces } from "../language/fold";
import { splitSentences } from "../language/text";
import { type Piece, textOf } from "./writing";

/** A sentence of a paragraph; `start` … `end` (exclusive) in the paragraph's text, without spaces around it. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
  /** The sentence with figures' paths in place of their texts: equal when only figures differ. */
  readonly skeleton: string;
  readonly text: string;
}

/** Marks a figure in a skeleton; private-use characters stand in no Vietnamese text. */
const figureMark = (path: string): string => `\uE000${path}\uE001`;

/** The words of a paragraph with figures' paths in place of their texts. */
export function skeletonOf(pieces: readonly Piece[]): string {
  const raw = pieces.map(({ text, figure }) => (figure === undefined ? text : figureMark(figure))).join("");
  return normaliseSpaces(raw.normalize("NFC"));
}

/** The pieces between two characters of their joined text; a piece that lies across a border is cut. */
export function slicePieces<P extends Piece>(pieces: readonly P[], start: number, end: number): readonly P[] {
  const sliced: P[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + piece.text.length);
    if (from < to || (piece.text === "" && at >= start && at < end))
      sliced.push({ ...piece, text: piece.text.slice(from - at, to - at) });
    at += piece.text.length;
  }
  return sliced;
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
export function sentencesOf(pieces: readonly Piece[]): readonly Sentence[] {
  const text = textOf(pieces);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const range of splitSentences(text)) {
    const start = Math.max(from, range.start);
    const end = afterFigure(pieces, range.end);
    if (start >= end) continue;
    const own = slicePieces(pieces, start, end);
    sentences.push({ pieces: own, start, end, skeleton: skeletonOf(own), text: text.slice(start, end) });
    from = end;
  }
  return sentences;
}
