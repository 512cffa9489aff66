/** What a drafter chooses for each section before it is put into a document, and what becomes of the text there. */
import type { Snapshot } from "../document/snapshot";
import { normaliseSpaces } from "../language/fold";
import type { PlaceOffer } from "./placeOffer";

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
  { paragraphs, controls, comments, pages, trackedChanges, tablesUnread }: Snapshot,
  first: number,
  last: number,
) {
  const overlaps = (start: number, end: number): boolean => start <= last && end >= first;
  if (tablesUnread)
    return "Lần này Word không cho đọc các bảng trong tài liệu; hãy đọc lại đề mục, hoặc tự xóa chữ cũ.";
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
