/** Khớp beside a document that it did not write: where the sections of the report can go, and what stands there. */
import { BLOCK_TAG, type Block } from "../document/blocks";
import type { DocumentPort } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import { readFacts } from "../facts/readFacts";
import type { FigureBook } from "../figures/deriveFigures";
import { buildReport } from "../report/buildReport";
import { type DocumentHeading, documentHeadings } from "./documentHeadings";
import { matchHeadings } from "./matchHeadings";
import type { RefreshOptions } from "./refresh";
import { storedReport } from "./storedReport";

/** A section or annex of the report, and the heading of the document that it seems to belong under. */
export interface OfferedSection {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentHeading["kind"];
  /** Index into the headings; null: none is like it. */
  readonly heading: number | null;
  /** False: a person is to say whether it is that heading. */
  readonly sure: boolean;
  /** It is a heading and nothing else: where the document has that heading, nothing is to be written. */
  readonly headingOnly: boolean;
}

export interface PlaceOffer {
  /** The document as it was read. */
  readonly snapshot: Snapshot;
  readonly headings: readonly DocumentHeading[];
  /** In the order of the report; head and closing are the document's own. */
  readonly sections: readonly OfferedSection[];
}

/** What a document is before a report is put into it. */
export type DocumentState =
  | { readonly kind: "empty" }
  /** It holds a report of Khớp, or a part of one. */
  | { readonly kind: "ours" }
  | { readonly kind: "foreign"; readonly offer: PlaceOffer };

/** Reads the document and finds places for the sections of a report. Rejects with `HostError`. */
export async function documentState(
  port: DocumentPort,
  book: FigureBook,
  { forms, tools, wording }: RefreshOptions,
): Promise<DocumentState> {
  const snapshot = await port.read();
  const isOurs =
    snapshot.controls.some(({ tag }) => tag.startsWith(BLOCK_TAG)) ||
    storedReport(snapshot, forms, tools).kind !== "none";
  if (isOurs) return { kind: "ours" };
  const isWritten = snapshot.paragraphs.some(({ story, text }) => story === "body" && text.trim() !== "");
  if (!isWritten) return { kind: "empty" };
  return { kind: "foreign", offer: placeOffer(snapshot, buildReport(book, wording), book) };
}

/** Pure. */
export function placeOffer(snapshot: Snapshot, blocks: readonly Block[], book: FigureBook): PlaceOffer {
  const facts = readFacts(snapshot);
  const headings = documentHeadings(facts);
  const offered = blocks.filter(({ place }) => place === "body" || place === "annex");
  const matches = new Map(
    matchHeadings(offered, headings, facts.abbreviations).map((match) => [match.block, match]),
  );
  const bare = new Set(
    book.index.formSet.sections.flatMap(({ id, content }) => (content.length === 0 ? [id] : [])),
  );
  return {
    snapshot,
    headings,
    sections: offered.map(({ id, title, place }) => ({
      id,
      title,
      kind: place === "annex" ? "annex" : "section",
      heading: matches.get(id)?.heading ?? null,
      sure: matches.get(id)?.sure ?? false,
      headingOnly: bare.has(id),
    })),
  };
}
