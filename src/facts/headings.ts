/** The tree of numbered headings of one part of a document. */
import type { Marker } from "./markers";

/** A numbered heading of the report or of an annex. */
export interface Heading {
  readonly index: number;
  readonly passage: number;
  readonly marker: Marker;
  /** Depth: 0 for "I.", 1 for "1.", 2 for "1.1". */
  readonly level: number;
  /** The heading above it, or null. */
  readonly parent: number | null;
  /** The heading before it under the same parent, or null for the first. */
  readonly previous: number | null;
  /** Text after the marker. */
  readonly title: string;
  /** "II.6.1". */
  readonly label: string;
}

/** Kinds from the outermost inwards. */
const RANK: Readonly<Partial<Record<Marker["kind"], number>>> = { part: 0, capital: 1, roman: 2 };

/** Headings inside headings; a document with more levels numbers lists, not headings. */
const DEEPEST = 8;

export interface HeadingTree {
  readonly add: (passage: number, marker: Marker, title: string) => Heading;
  readonly innermost: () => Heading | null;
}

/** Builds a tree; `firstIndex` is the index of the first heading added. */
export function openTree(firstIndex: number): HeadingTree {
  const open: Heading[] = [];
  const labels = new Set<string>();
  const lastChild = new Map<Heading | null, Heading>();
  let index = firstIndex;
  return {
    innermost: () => open.at(-1) ?? null,
    add: (passage, marker, title) => {
      const parent = parentOf(marker, open);
      open.length = parent === null ? 0 : open.indexOf(parent) + 1;
      const plain = labelOf(marker, parent);
      const label = labels.has(plain) ? `${plain} (${shorten(title)})` : plain;
      labels.add(label);
      const heading: Heading = {
        index: index++,
        passage,
        marker,
        level: open.length,
        parent: parent?.index ?? null,
        previous: lastChild.get(parent)?.index ?? null,
        title,
        label,
      };
      lastChild.set(parent, heading);
      open.push(heading);
      return heading;
    },
  };
}

function parentOf(marker: Marker, open: readonly Heading[]): Heading | null {
  const rank = RANK[marker.kind];
  const inwards = [...open].reverse();
  if (rank !== undefined)
    return inwards.find(({ marker: { kind } }) => (RANK[kind] ?? Infinity) < rank) ?? null;
  if (marker.kind === "arabic" && marker.numbers.length > 1) return decimalParent(marker, inwards);
  return plainParent(marker, open, inwards);
}

/** "3.1" stands under "3."; failing that under what is one step shorter. */
function decimalParent({ numbers }: Marker, inwards: readonly Heading[]): Heading | null {
  const shorter = inwards.filter(
    ({ marker }) => marker.kind === "arabic" && marker.numbers.length < numbers.length,
  );
  const exact = shorter.find(({ marker }) => marker.numbers.every((number, at) => number === numbers[at]));
  return exact ?? shorter[0] ?? inwards.find(({ marker: { kind } }) => RANK[kind] !== undefined) ?? null;
}

/** "4." follows "3."; "1." and "a)" begin under what is open; a number out of order stays with its kind. */
function plainParent(marker: Marker, open: readonly Heading[], inwards: readonly Heading[]): Heading | null {
  const number = marker.numbers[0] ?? 0;
  const siblings = inwards.filter(
    ({ marker: { kind, numbers } }) => kind === marker.kind && numbers.length === 1,
  );
  const before = siblings.find(({ marker: { numbers } }) => (numbers[0] ?? 0) + 1 === number);
  const sibling = before ?? (number === 1 && open.length < DEEPEST ? undefined : siblings[0]);
  if (sibling === undefined) return inwards[0] ?? null;
  return open[sibling.level - 1] ?? null;
}

function labelOf({ numbers, kind, label }: Marker, parent: Heading | null): string {
  const own = label.replace(/[.):/\s-]+$/u, "");
  if (parent === null) return own;
  const isUnder =
    kind === "arabic" && parent.marker.kind === "arabic" && numbers.length > parent.marker.numbers.length;
  return `${parent.label}.${isUnder ? numbers.slice(parent.marker.numbers.length).join(".") : own}`;
}

function shorten(title: string): string {
  const words = title.split(/\s+/u);
  return words.length > 5 ? `${words.slice(0, 5).join(" ")}…` : title.trim();
}
