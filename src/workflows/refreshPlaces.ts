/** Where the parts of a plan stand in the document, for people. */
import type { Snapshot } from "../document/snapshot";
import { readOutline } from "../facts/outline";
import { readPassages } from "../facts/passages";

/** A stretch of the document to show, and the characters in it that a click leads to. */
export interface ShownPlace {
  /** "II.5", "Biểu số II.06a/VPCP/KSTT, dòng 3". */
  readonly place: string;
  /** The stretch with some words around it. */
  readonly quote: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Characters shown on either side of a stretch. */
const AROUND = 32;

/** Names the places of a document; its outline is read when the first one is asked for. */
export function placesIn(snapshot: Snapshot): (stretch: Stretch) => ShownPlace {
  let known: ReadonlyMap<number, string> | null = null;
  return ({ paragraph, start, end }) => {
    known ??= namesOf(snapshot);
    const { text = "", cell = null } = snapshot.paragraphs[paragraph] ?? {};
    const to = Math.min(end, text.length);
    const row = cell ? `, dòng ${cell.row + 1}` : "";
    return {
      place: `${known.get(paragraph) ?? "văn bản"}${row}`,
      quote: quoted(text, start, to),
      paragraph,
      start,
      end: to,
    };
  };
}

function namesOf(snapshot: Snapshot): ReadonlyMap<number, string> {
  const passages = readPassages(snapshot);
  const { lines } = readOutline(snapshot, passages);
  return new Map(
    lines.flatMap(({ passage, place }) =>
      (passages[passage]?.pieces ?? []).map(({ paragraph }) => [paragraph, place] as const),
    ),
  );
}

/** Whole words around a stretch, with "…" where the paragraph goes on. */
function quoted(text: string, start: number, end: number): string {
  const from = start > AROUND ? Math.min(text.indexOf(" ", start - AROUND) + 1, start) : 0;
  const last = end + AROUND < text.length ? text.lastIndexOf(" ", end + AROUND) : text.length;
  const to = Math.max(last, end);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`.trim();
}
