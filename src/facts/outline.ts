/** Headings, parts and list structure of a document, and the readable place of each passage. */
import type { Snapshot } from "../document/snapshot";
import { documentTypes } from "./documentTypes";
import { openTree, type Heading, type HeadingTree } from "./headings";
import { readMarker, type Marker } from "./markers";
import { findClosing, readParts, type Part } from "./parts";
import type { Passage } from "./passages";

export type LineRole = "letterhead" | "title" | "heading" | "item" | "text" | "cell" | "closing" | "empty";

/** What a passage is in the document's structure. One for each passage, in order. */
export interface Line {
  readonly passage: number;
  readonly role: LineRole;
  readonly marker: Marker | null;
  /** Where the text proper begins, after the marker. */
  readonly textStart: number;
  /** Depth as a list item: 0 for "-", 1 for "+" under it; 0 for everything else. */
  readonly depth: number;
  /** The passage that introduces it: the line above that ends with ":" (or the item above it), or null. */
  readonly owner: number | null;
  /** Innermost heading, or null. */
  readonly heading: number | null;
  readonly part: number;
  /** "II.5"; "Biểu số II.06a/VPCP/KSTT"; "đầu văn bản". Cells: without row and column. */
  readonly place: string;
}

export interface Outline {
  readonly headings: readonly Heading[];
  readonly parts: readonly Part[];
  readonly lines: readonly Line[];
}

const STORY_PLACES = {
  header: "đầu trang",
  footer: "cuối trang",
  footnote: "chú thích cuối trang",
  endnote: "chú thích cuối văn bản",
} as const;
const TYPE_NAMES: ReadonlySet<string> = new Set(documentTypes.map(({ name }) => name.toUpperCase()));
const HEADING_KINDS: readonly Marker["kind"][] = ["part", "capital", "roman"];
/** A numbered paragraph longer than this is text. */
const LONGEST_HEADING = 400;
const DEEPEST_LIST = 6;

/** Reads the structure from markers, styles and form codes. */
export function readOutline(snapshot: Snapshot, passages: readonly Passage[]): Outline {
  const parts = readParts(snapshot, passages);
  const title = findTitle(snapshot, passages);
  const closing = findClosing(passages) ?? passages.length;
  const headings: Heading[] = [];
  const lines: Line[] = [];
  for (const part of parts) {
    const tree = openTree(headings.length);
    const owners = openOwners();
    let numbered: Marker | null = null;
    for (const passage of passages.slice(part.first, part.last + 1)) {
      const zone = part.kind === "report" ? zoneOf(passage.index, title, closing) : null;
      const listLabel = snapshot.paragraphs[passage.pieces[0]?.paragraph ?? -1]?.listLabel ?? null;
      const { marker, textStart } = readMarker(passage.text, passage.index, listLabel);
      const isList = owners.isOpen() && !(owners.isUnnumbered() && continues(marker, numbered));
      const role = zone ?? roleOf(snapshot, passage, marker, isList);
      if (role === "heading") numbered = marker;
      if (marker !== null && marker.numbers.length > 0 && (role === "heading" || role === "item"))
        headings.push(tree.add(passage.index, marker, passage.text.slice(textStart).trim()));
      lines.push({
        passage: passage.index,
        role,
        marker: role === "cell" || role === "empty" ? null : marker,
        textStart,
        ...owners.take(passage, role, marker),
        heading: role === "closing" ? null : (tree.innermost()?.index ?? null),
        part: part.index,
        place: placeOf(passage, part, zone, tree),
      });
    }
  }
  return { headings, parts, lines };
}

interface Title {
  readonly first: number;
  readonly last: number;
}

/** "BÁO CÁO" and the subject under it, before any heading. */
function findTitle(snapshot: Snapshot, passages: readonly Passage[]): Title | null {
  const first = passages.findIndex(
    ({ text, cell }) => cell === null && TYPE_NAMES.has(text.trim().replace(/\s+/g, " ")),
  );
  if (first < 0 || first > 40) return null;
  const align = (passage: Passage | undefined): string | undefined =>
    snapshot.paragraphs[passage?.pieces[0]?.paragraph ?? -1]?.format.align;
  let last = first;
  for (let index = first + 1; index < Math.min(passages.length, first + 6); index++) {
    const passage = passages[index];
    if (passage === undefined || passage.cell !== null) break;
    if (passage.text.trim() === "") continue;
    if (/^\s*kính gửi/iu.test(passage.text)) break;
    const isSubject = align(passage) === "center" || (last === first && isPlainSubject(passage.text));
    if (!isSubject) break;
    last = index;
  }
  return { first, last };
}

function isPlainSubject(text: string): boolean {
  return (
    text.length < 500 && !/[.:;]$/u.test(text.trim()) && !/^\s*(?:căn cứ|thực hiện|kính gửi)/iu.test(text)
  );
}

function zoneOf(passage: number, title: Title | null, closing: number): LineRole | null {
  if (passage >= closing) return "closing";
  if (title === null || passage > title.last) return null;
  return passage < title.first ? "letterhead" : "title";
}

function roleOf(snapshot: Snapshot, passage: Passage, marker: Marker | null, isListOpen: boolean): LineRole {
  if (passage.cell !== null) return "cell";
  if (passage.text.trim() === "") return "empty";
  if (passage.story !== "body") return "text";
  if (marker === null) return isListOpen && /;\s*$/u.test(passage.text) ? "item" : "text";
  if (HEADING_KINDS.includes(marker.kind)) return "heading";
  if (marker.kind !== "arabic") return "item";
  if (isSetAsHeading(snapshot, passage)) return "heading";
  return isListOpen || passage.text.length > LONGEST_HEADING ? "item" : "heading";
}

/** "3." behind the heading "2.": no item of the list between them. */
function continues(marker: Marker | null, heading: Marker | null): boolean {
  const [number, deeper] = marker?.numbers ?? [];
  const [before, below] = heading?.numbers ?? [];
  if (marker?.kind !== "arabic" || heading?.kind !== "arabic" || number === undefined) return false;
  return deeper === undefined && below === undefined && number === (before ?? number) + 1;
}

/** By style, or bold throughout. */
function isSetAsHeading(snapshot: Snapshot, passage: Passage): boolean {
  return passage.pieces.every(({ paragraph: index }) => {
    const paragraph = snapshot.paragraphs[index];
    if (paragraph === undefined) return false;
    if (paragraph.outlineLevel !== null) return true;
    return paragraph.runs.length > 0 && paragraph.runs.every(({ format }) => format.bold);
  });
}

interface Owners {
  readonly isOpen: () => boolean;
  /** No item of the open list is numbered "1.", "2." */
  readonly isUnnumbered: () => boolean;
  readonly take: (passage: Passage, role: LineRole, marker: Marker | null) => Pick<Line, "depth" | "owner">;
}

/** A line, or an item of a list, that the next items may belong to. */
interface Opener {
  readonly passage: number;
  readonly kind: Marker["kind"] | "line" | null;
  /** It ends with ":". */
  readonly opens: boolean;
}

/** Which line introduces which items. A line of text that does not end with ":" ends the list. */
function openOwners(): Owners {
  let stack: Opener[] = [];
  return {
    isOpen: () => stack.length > 0,
    isUnnumbered: () => stack.every(({ kind }) => kind !== "arabic"),
    take: (passage, role, marker) => {
      if (role === "empty") return { depth: 0, owner: null };
      const opens = /:\s*$/u.test(passage.text);
      if (role !== "item") {
        stack = opens && role !== "cell" ? [{ passage: passage.index, kind: "line", opens }] : [];
        return { depth: 0, owner: null };
      }
      const kind = marker?.kind ?? null;
      const top = stack.at(-1);
      const sibling = top?.kind === kind && top.opens ? -1 : lastOfKind(stack, kind);
      if (sibling >= 0) stack.length = sibling;
      const owner = stack.at(-1)?.passage ?? null;
      const depth = stack.filter((opener) => opener.kind !== "line").length;
      if (stack.length < DEEPEST_LIST) stack.push({ passage: passage.index, kind, opens });
      return { depth, owner };
    },
  };
}

function placeOf(passage: Passage, part: Part, zone: LineRole | null, tree: HeadingTree): string {
  if (passage.story in STORY_PLACES) return STORY_PLACES[passage.story as keyof typeof STORY_PLACES];
  if (zone === "letterhead" || zone === "title") return "đầu văn bản";
  if (zone === "closing") return "phần ký";
  const heading = tree.innermost()?.label;
  if (part.kind === "report") return heading ?? "phần mở đầu";
  return heading === undefined ? part.label : `${part.label}, mục ${heading}`;
}

/** Position of the innermost opener of a kind, or -1. */
function lastOfKind(stack: readonly Opener[], kind: Opener["kind"]): number {
  return stack.map((opener) => opener.kind).lastIndexOf(kind);
}
