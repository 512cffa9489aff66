/**
 * Passages: what a reader takes as one paragraph. Usually a paragraph of the document; when a
 * sentence was cut in two (by a page break, by hand), both paragraphs make one passage.
 * All facts speak of passages in normalised text; `evidence.ts` leads back to the document, letter for letter.
 */
import type { CellPlace, Paragraph, Snapshot } from "../document/snapshot";

/** The part of a passage that stands in one paragraph. `offsets[i]` is the raw offset of character `start + i`. */
export interface Piece {
  readonly paragraph: number;
  /** Range in the passage's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** At least `end - start + 1` raw offsets into the paragraph's text; `offsets[end - start]` is the end. */
  readonly offsets: readonly number[];
}

export interface Passage {
  readonly index: number;
  /** NFC; every space is " " or "\n" (line break) or "\t", every hyphen and dash is "-", no invisible characters. */
  readonly text: string;
  /** `text` in small letters, of the same length. */
  readonly lower: string;
  readonly pieces: readonly Piece[];
  readonly cell: CellPlace | null;
  readonly story: Paragraph["story"];
}

/** A range of a passage's text, end exclusive. */
export interface Span {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const dashes = /[\u2010-\u2015\u2212\uf0be]/;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const marks = /\p{M}/u;

interface Plain {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Normalised text of a paragraph and, for each of its characters and its end, the raw offset. */
export function plainText(raw: string): Plain {
  if (isPlain(raw)) return { text: raw, offsets: identity(raw.length) };
  let text = "";
  const offsets: number[] = [];
  let at = 0;
  while (at < raw.length) {
    let next = at + 1;
    while (next < raw.length && marks.test(raw.charAt(next))) next++;
    const cluster = next === at + 1 ? raw.charAt(at) : raw.slice(at, next);
    let plain = cluster.normalize("NFC");
    if (invisible.test(plain)) plain = plain.length === 1 ? "" : plain.replace(invisible, "");
    else if (spaces.test(plain)) plain = " ";
    else if (dashes.test(plain)) plain = "-";
    for (let i = 0; i < plain.length; i++) offsets.push(at);
    text += plain;
    at = next;
  }
  offsets.push(raw.length);
  return { text, offsets };
}

let places: number[] = [];

/** 0, 1, 2 … at least up to a number: shared by all texts that stand as they are. */
function identity(last: number): readonly number[] {
  if (places.length <= last) places = Array.from({ length: 2 * last + 1 }, (_, index) => index);
  return places;
}

const unusual = /[\u00a0\u2000-\u206f\u2212\u3000\uf0be\ufeff\u00ad]|\p{M}/u;

/** Nothing to change: most paragraphs. */
function isPlain(raw: string): boolean {
  return !unusual.test(raw);
}

/** Small letters, never changing the length (İ and the like stay as they are). */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}

/** A sentence goes on in the next paragraph when it has no end mark and the next one begins in small letters. */
function goesOn(before: string, after: string): boolean {
  const end = before.trimEnd().at(-1);
  const begin = after.trimStart().at(0);
  if (end === undefined || begin === undefined) return false;
  if (!/[\p{L}\p{N},]/u.test(end)) return false;
  if (!/\p{Ll}/u.test(begin)) return false;
  // "a) …", "b. …" begins an item of its own.
  return !/^\s*\p{Ll}{1,2}[.)]/u.test(after);
}

/** The passages of a document, in reading order; every paragraph belongs to exactly one. */
export function readPassages(snapshot: Snapshot): readonly Passage[] {
  const passages: Passage[] = [];
  let open: { text: string; pieces: Piece[]; first: Paragraph } | null = null;
  const close = (): void => {
    if (open === null) return;
    passages.push({
      index: passages.length,
      text: open.text,
      lower: lowerCase(open.text),
      pieces: open.pieces,
      cell: open.first.cell,
      story: open.first.story,
    });
    open = null;
  };
  for (const paragraph of snapshot.paragraphs) {
    const plain = plainText(paragraph.text);
    const joins: boolean =
      open !== null &&
      open.first.cell === null &&
      paragraph.cell === null &&
      open.first.story === paragraph.story &&
      paragraph.story === "body" &&
      paragraph.listLabel === null &&
      goesOn(open.text, plain.text);
    if (!joins) close();
    open ??= { text: "", pieces: [], first: paragraph };
    if (joins) open.text += " ";
    const start = open.text.length;
    open.text += plain.text;
    open.pieces.push({ paragraph: paragraph.index, start, end: open.text.length, offsets: plain.offsets });
  }
  close();
  return passages;
}
