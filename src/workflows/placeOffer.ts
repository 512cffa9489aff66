/** Khớp beside a document that it did not write: where the sections of the report can go, and what stands there. */
import { BLOCK_TAG, type Block } from "../document/blocks";
import type { DocumentPort } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import { readFacts } from "../facts/readFacts";
import type { FigureBook } from "../figures/deriveFigures";
import { normaliseSpaces } from "../language/fold";
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

/** Where a section goes; one without a choice is left out of the document. */
export type PlaceChoice =
  | {
      readonly kind: "under";
      /** Index into the headings. */
      readonly heading: number;
      /** What stands under the heading goes. */
      readonly replaces: boolean;
    }
  | { readonly kind: "end" };

export type PlaceChoices = ReadonlyMap<string, PlaceChoice>;

/** What is sure is chosen beforehand; nothing of the document goes. */
export const firstChoices = ({ sections }: PlaceOffer): PlaceChoices =>
  new Map(
    sections.flatMap(({ id, heading, sure }) =>
      sure && heading !== null ? [[id, { kind: "under", heading, replaces: false }] as const] : [],
    ),
  );

/** The drafter's text under a heading. */
export interface OldText {
  /** Its paragraphs and tables: indices into the snapshot, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Written paragraphs outside tables, and tables. */
  readonly paragraphs: number;
  readonly tables: number;
  /** The first words. */
  readonly beginning: string;
  /** Why Khớp does not take it away, a Vietnamese sentence; null: it can. */
  readonly refusal: string | null;
}

const SHOWN_WORDS = 12;

/**
 * What stands under a heading up to the next one as high, or to the first one below it that another section comes
 * under. Null: nothing.
 */
export function oldTextUnder(offer: PlaceOffer, heading: number, choices: PlaceChoices): OldText | null {
  const { headings, snapshot } = offer;
  const own = headings[heading];
  if (!own) return null;
  const taken = [...choices.values()].flatMap((choice) =>
    choice.kind === "under" && choice.heading !== heading ? (headings[choice.heading]?.first ?? []) : [],
  );
  const first = own.last + 1;
  const limit = Math.min(own.end + 1, ...taken.filter((paragraph) => paragraph > own.last));
  const inside = snapshot.paragraphs.slice(first, limit);
  const last = inside.filter(({ text, cell }) => cell !== null || text.trim() !== "").at(-1)?.index;
  const [beginning] = inside.filter(({ text }) => text.trim() !== "");
  if (last === undefined) return null;
  const tables = tablesWithin(snapshot, first, last);
  return {
    first,
    last,
    paragraphs: inside.filter(
      ({ cell, text, story }) => story === "body" && cell === null && text.trim() !== "",
    ).length,
    tables: tables.length,
    beginning: shortened(beginning?.text ?? ""),
    refusal: refusalOf(snapshot, first, last),
  };
}

/** Indices of the tables, not those within tables. */
export const tablesWithin = ({ tables }: Snapshot, first: number, last: number): readonly number[] =>
  tables.flatMap(({ index, parent, cells }) => {
    const start = cells[0]?.paragraphs[0] ?? -1;
    return parent === null && start >= first && start <= last ? [index] : [];
  });

function shortened(text: string): string {
  const words = normaliseSpaces(text).split(" ");
  return words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS).join(" ")}…` : words.join(" ");
}

/** What would go with the text and could not be brought back, or is not the drafter's alone. */
function refusalOf(
  { paragraphs, controls, comments, pages, trackedChanges }: Snapshot,
  first: number,
  last: number,
) {
  const overlaps = (start: number, end: number): boolean => start <= last && end >= first;
  if (trackedChanges)
    return "Tài liệu có thay đổi đang được theo dõi (Track Changes); hãy chấp nhận hoặc bỏ các thay đổi trước.";
  if (comments.some(({ start, end }) => overlaps(start, end)))
    return "Đoạn này có ghi chú (comment) sẽ mất theo; hãy xử lý ghi chú trước.";
  if (controls.some(({ level, start, end }) => level === "block" && overlaps(start.paragraph, end.paragraph)))
    return "Đoạn này nằm trong một ô nội dung của Word; hãy tự xóa chữ cũ.";
  const page = paragraphs[first]?.page;
  const next = paragraphs.slice(last + 1).find(({ story }) => story === "body")?.page ?? page;
  const isOnePage = paragraphs.slice(first, last + 1).every((paragraph) => paragraph.page === page);
  return pages.length > 1 && !(isOnePage && next === page)
    ? "Đoạn này có ngắt phần (Section Break) ở trong nên xóa sẽ đổi khổ giấy; hãy tự xóa chữ cũ."
    : null;
}
