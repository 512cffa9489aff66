import type { ControlRef, Edit } from "../../document/port";
import type { PageSetup } from "../../document/snapshot";
import type { Content } from "./blockOoxml";
import type { ListedControl, OpenDocument } from "./openDocument";
import type { StretchChange } from "./stretchOoxml";
import { SURPLUS_PROPERTIES } from "./surplus";

/** A paragraph or a table of the body, outside block controls, by numbers among the body's paragraphs. */
export interface Unit {
  readonly isTable: boolean;
  readonly first: number;
  readonly last: number;
  /** A paragraph of it that no table within it holds. */
  readonly inside: number;
}

/** What stands beside a stretch: a block control, a table, a paragraph, or nothing. */
export type StretchEnd =
  | { readonly kind: "control"; readonly control: ControlRef }
  | { readonly kind: "table" | "paragraph" | "none" };

/** Paragraphs and tables that follow one another in the body, and what changes of them. */
export interface Stretch {
  readonly units: readonly Unit[];
  /** Texts of their paragraphs in the snapshot that the edits are for. */
  readonly texts: readonly string[];
  /** In the indices of the stretch alone. */
  readonly edits: readonly Edit[];
  /** The units that go, by their number. */
  readonly removed: ReadonlySet<number>;
  /** The page that it stands on. */
  readonly page: PageSetup | undefined;
  readonly before: StretchEnd;
  readonly after: StretchEnd;
}

/** A paragraph or a table. */
export type Handle = Word.Paragraph | Word.Table;

/** A change with its place among the body's paragraphs. */
export interface PlacedChange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly before: Content | null;
  readonly after: Content | null;
  /** What goes, and what the new content is put beside, as long as the stretch is as it was read. */
  readonly old: readonly Handle[];
  readonly beside: readonly [handle: Handle | undefined, where: "Before" | "After"];
  /** What stands on either side of it. */
  readonly ends: readonly [before: StretchEnd, after: StretchEnd];
  /** How many paragraphs Word listed there. */
  readonly count: number;
}

/** Content that stands in a control until it is seen to be right, and what goes then. */
export interface Pending {
  readonly wrapper: Word.ContentControl | null;
  readonly texts: readonly string[];
  readonly old: readonly Handle[];
}

/** Tags of the controls that hold what comes, and what comes back. */
export const COMING = "khop:rewrite:";
export const RETURNING = "khop:restore:";

/** A change that is to be taken back, as the document stands. */
export interface Return {
  readonly change: PlacedChange;
  /** The control that holds what comes or what comes back. */
  readonly wrapper: ListedControl | null;
  /** The paragraphs that stand there, those of the control among them first or last. */
  readonly paragraphs: readonly Word.Paragraph[];
  /** The paragraphs before and behind. */
  readonly neighbours: readonly [Word.Paragraph | undefined, Word.Paragraph | undefined];
}

/** A unit as Word has it, or null where it is not found. */
export function handleOf({ isTable, inside }: Unit, document: OpenDocument): Handle | null {
  const paragraph = document.paragraph(inside);
  return isTable ? (paragraph?.parentTableOrNullObject ?? null) : paragraph;
}

/** A change of a stretch among the body's paragraphs. */
export function placed(
  { from, to, before, after }: StretchChange,
  id: string,
  { units, before: head, after: tail }: Stretch,
  handles: readonly Handle[],
  { places }: OpenDocument,
): PlacedChange {
  const next = units[from];
  const start = next ? next.first : (units.at(-1)?.last ?? 0) + 1;
  const end = from < to ? (units[to - 1]?.last ?? start) + 1 : start;
  const [first = 0, last = 0] = places.between(start, end) ?? [];
  return {
    id,
    start,
    end,
    before,
    after,
    old: handles.slice(from, to),
    beside: to > 0 ? [handles[to - 1], "After"] : [handles[0], "Before"],
    ends: [from > 0 ? endOf(units[from - 1]) : head, to < units.length ? endOf(units[to]) : tail],
    count: last - first,
  };
}

const endOf = (unit: Unit | undefined): StretchEnd => ({ kind: unit?.isTable ? "table" : "paragraph" });

/** The control of this change, if there is one. */
export const wrapperOf = ({ id }: PlacedChange, document: OpenDocument): ListedControl | null =>
  document.withTag(COMING + id)[0] ?? document.withTag(RETURNING + id)[0] ?? null;

/** What stands there besides the control. */
export function besideWrapper({ wrapper, paragraphs }: Return): readonly Word.Paragraph[] {
  if (!wrapper) return paragraphs;
  const count = wrapper.control.paragraphs.items.length;
  const holder = paragraphs[0]?.parentContentControlOrNullObject;
  const isFirst = holder !== undefined && !holder.isNullObject && holder.id === wrapper.id;
  return isFirst ? paragraphs.slice(count) : paragraphs.slice(0, -count);
}

/** Paragraphs as they stand in the body, and the tables that hold the others. */
export function handlesOf(paragraphs: readonly Word.Paragraph[]): readonly Handle[] {
  const isInTable = (paragraph: Word.Paragraph | undefined): boolean =>
    (paragraph?.tableNestingLevel ?? 0) > 0;
  return paragraphs.flatMap((paragraph, index): Handle[] => {
    if (!isInTable(paragraph)) return [paragraph];
    if (isInTable(paragraphs[index - 1])) return [];
    const rest = paragraphs.slice(index);
    return [
      (rest.find(({ tableNestingLevel }) => tableNestingLevel === 1) ?? paragraph).parentTableOrNullObject,
    ];
  });
}

/** Queues a control around a new paragraph, and content into it. */
export function filled(paragraph: Word.Paragraph, tag: string, content: Content): Word.ContentControl {
  return refilled(paragraph.insertContentControl(), tag, content);
}

/** Queues content in the place of what a control holds. */
export function refilled(wrapper: Word.ContentControl, tag: string, { ooxml }: Content): Word.ContentControl {
  wrapper.tag = tag;
  wrapper.insertOoxml(ooxml, "Replace");
  wrapper.paragraphs.load(SURPLUS_PROPERTIES);
  return wrapper;
}

/** Queues a new paragraph behind what stands there, or where nothing does, beside what the stretch stood beside. */
export function paragraphBeside(
  { change, neighbours: [previous, next] }: Return,
  standing: readonly Handle[],
  document: OpenDocument,
): Word.Paragraph {
  const last = standing.at(-1);
  if (last) return last.insertParagraph("", "After");
  const [before, after] = change.ends;
  return (
    besideEnd(before, previous, "After", document) ??
    besideEnd(after, next, "Before", document) ??
    document.context.document.body.insertParagraph("", "End")
  );
}

function besideEnd(
  end: StretchEnd,
  paragraph: Word.Paragraph | undefined,
  where: "Before" | "After",
  document: OpenDocument,
): Word.Paragraph | null {
  switch (end.kind) {
    case "control":
      return document.find(end.control)?.control.insertParagraph("", where) ?? null;
    case "table":
      return paragraph?.parentTableOrNullObject.insertParagraph("", where) ?? null;
    case "paragraph":
      return paragraph?.insertParagraph("", where) ?? null;
    case "none":
      return null;
  }
}

/** A paragraph and what it says. */
export interface Standing {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
}

/** What stands somewhere without a block, told by its texts, that was inserted at one of the ends. */
export function withoutBlock(standing: readonly Standing[], block: readonly string[]): readonly Standing[] {
  const wanted = block.filter((text) => text !== "");
  const full = standing.flatMap(({ text }, index) => (text === "" ? [] : [index]));
  const reads = (indices: readonly number[]): boolean =>
    indices.length === wanted.length && indices.every((index, at) => standing[index]?.text === wanted[at]);
  if (wanted.length === 0) return standing;
  const tail = full.slice(-wanted.length);
  if (reads(tail)) return standing.slice(0, tail[0]);
  const head = full.slice(0, wanted.length);
  return reads(head) ? standing.slice((head.at(-1) ?? 0) + 1) : standing;
}
