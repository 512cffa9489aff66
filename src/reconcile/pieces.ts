/** Text cut at its linked figures. */
import type { Piece } from "../document/written";
import { normaliseSpaces } from "../language/fold";

/** Marks a figure in a skeleton; private-use characters stand in no Vietnamese text. */
const figureMark = (path: string): string => `\uE000${path}\uE001`;

/** Most cells are one short number or word. */
const NOTHING_TO_NORMALISE = /^[!-~]*$/;

/** The words with figures' paths in place of their texts: equal when only figures differ. */
export function skeletonOf(pieces: readonly Piece[]): string {
  const [only] = pieces;
  if (only?.figure !== undefined && pieces.length === 1) return figureMark(only.figure);
  const raw = pieces.map(({ text, figure }) => (figure === undefined ? text : figureMark(figure))).join("");
  if (NOTHING_TO_NORMALISE.test(raw)) return raw;
  return normaliseSpaces(raw.normalize("NFC"));
}

/** Paths of the linked figures. */
export const figuresOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));

export const isLinked = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ figure }) => figure !== undefined);

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

/** Words, spaces and figures, each with its length in characters. */
function atomsOf(pieces: readonly Piece[]): readonly { readonly key: string; readonly length: number }[] {
  return pieces.flatMap(({ text, figure }) =>
    figure === undefined
      ? (text.match(/\s+|\S+/gu) ?? []).map((key) => ({ key, length: key.length }))
      : [{ key: figureMark(figure), length: text.length }],
  );
}

/** How many characters agree at the start and at the end, whole words and figures only; in each one's own lengths. */
export function agreement(one: readonly Piece[], other: readonly Piece[]) {
  const left = atomsOf(one);
  const right = atomsOf(other);
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left[head]?.key === right[head]?.key) head++;
  let tail = 0;
  while (tail < most - head && left.at(-1 - tail)?.key === right.at(-1 - tail)?.key) tail++;
  const length = (atoms: typeof left): number => atoms.reduce((sum, atom) => sum + atom.length, 0);
  return {
    head: { one: length(left.slice(0, head)), other: length(right.slice(0, head)) },
    tail: { one: length(left.slice(left.length - tail)), other: length(right.slice(right.length - tail)) },
  };
}
