import { fromWord, MOST_SEARCHED, searchPattern } from "./text";

/** A piece of a paragraph that is being sought: the `rank`-th of `count` from the left. */
export interface Sought {
  readonly text: string;
  readonly rank: number;
  readonly count: number;
  readonly found: Word.RangeCollection;
}

/** Longest piece that is sought, with room for the codes that make it longer. */
export const LONGEST_SOUGHT = Math.floor(MOST_SEARCHED / 2) - 7;

/** Where Word finds a piece: it searches from left to right and goes on behind what it found. */
function placesOf(piece: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) places.push(at);
  return places;
}

const isFound = (text: string, from: number, to: number): boolean =>
  placesOf(text.slice(from, to), text).includes(from);

/** Queues a search for characters of a paragraph whose text was loaded. */
export function seekPiece(paragraph: Word.Paragraph, from: number, to: number): Sought {
  const { text } = paragraph;
  const piece = text.slice(from, to);
  const places = placesOf(piece, text);
  const found = paragraph.search(searchPattern(piece), { matchCase: true });
  found.load("items/text");
  return { text: fromWord(piece), rank: places.indexOf(from), count: places.length, found };
}

/**
 * Queues searches for a range: for all of it, or where it is too long or a search would find it in another place, for
 * its longest beginning and its longest end that are found.
 */
export function seekRange(
  paragraph: Word.Paragraph,
  from: number,
  to: number,
): { readonly first: Sought; readonly last: Sought | null } {
  const { text } = paragraph;
  const longest = Math.min(LONGEST_SOUGHT, to - from);
  const lengths = Array.from({ length: longest }, (_, index) => longest - index);
  const beginning = lengths.find((length) => isFound(text, from, from + length)) ?? longest;
  const first = seekPiece(paragraph, from, from + beginning);
  if (beginning === to - from) return { first, last: null };
  const end = lengths.find((length) => isFound(text, to - length, to)) ?? longest;
  return { first, last: seekPiece(paragraph, to - end, to) };
}

/** The range that is meant among those that were found; null where Word found others. */
export function pick({ text, rank, count, found }: Sought): Word.Range | null {
  // On the web, a search takes letters without regard to diacritics (office-js#3360).
  const exact = found.items.filter((range) => fromWord(range.text) === text);
  return exact.length === count ? (exact[rank] ?? null) : null;
}
