/** What a drafter wrote by hand into a report of Khớp: taken into its figures where a text figure is for it, told otherwise. */
import type { Block } from "../document/blocks";
import type { Snapshot } from "../document/snapshot";
import { type Piece, type WrittenBlock, textOf } from "../document/written";
import { type FigureBook, deriveFigures } from "../figures/deriveFigures";
import type { FigureValue } from "../figures/figures";
import { formatFound } from "../figures/formatFigure";
import { readFigure } from "../figures/readFigure";
import type { Section } from "../forms/formSet";
import { normaliseSpaces } from "../language/fold";
import { align } from "../reconcile/align";
import { lastTextsOf, sameFigureText } from "../reconcile/figureTexts";
import { partsOf } from "../reconcile/parts";
import { skeletonOf } from "../reconcile/pieces";
import { type Standing, readStanding } from "../reconcile/standing";
import { buildReport } from "../report/buildReport";
import { withFigure } from "./takeFigure";

export interface HandEdits {
  /** The figures with the drafter's words as the document has them. */
  readonly book: FigureBook;
  /** Vietnamese sentences: what stands in the document and in no figure. */
  readonly notes: readonly string[];
}

/** Two paragraphs with less in common are not two versions of one. */
const SAME_PARAGRAPH = 0.4;
/** Longer quotes are cut. */
const LONGEST_QUOTE = 80;
const MOST_QUOTED = 3;

/** `written`: the blocks as Khớp wrote them last. */
export function takeHandEdits(
  book: FigureBook,
  written: readonly WrittenBlock[],
  snapshot: Snapshot,
): HandEdits {
  const standing = readStanding(snapshot, () => "ours");
  const values = new Map<string, FigureValue>();
  const notes = typedFigures(book, written, standing, values);
  const sections = new Map(book.index.formSet.sections.map((section) => [section.id, section]));
  for (const block of buildReport(book)) {
    const [place] = standing.placesOf(block.id);
    if (!place || block.place === "annex") continue;
    const own = place.paragraphs.filter((at) => !isInRuledTable(snapshot, at));
    const last = written.find(({ id }) => id === block.id);
    notes.push(
      ...ownParagraphs(book, block, sections.get(block.id), paragraphsIn(standing, own), last, values),
    );
  }
  notes.push(...outsideNotes(standing));
  const figures = [...values].reduce((all, [path, value]) => withFigure(all, path, value), book.figures);
  return { book: deriveFigures(book.index, figures), notes };
}

/** Texts that were typed over linked figures. A number of the data stays; a text is taken where all places agree. */
function typedFigures(
  book: FigureBook,
  written: readonly WrittenBlock[],
  { figures }: Standing,
  values: Map<string, FigureValue>,
): string[] {
  const last = lastTextsOf(written);
  const texts = new Map<string, Set<string>>();
  for (const { path, control } of figures) {
    const stood = control.placeholder ? "" : normaliseSpaces(control.text);
    texts.set(path, (texts.get(path) ?? new Set()).add(stood));
  }
  return [...texts].flatMap(([path, stood]): string[] => {
    const figure = book.find(path);
    const typed = [...stood].filter(
      (text) => text !== "" && !(last.get(path) ?? []).some((one) => sameFigureText(one, text)),
    );
    const [text] = typed;
    if (!figure || !last.has(path) || text === undefined) return [];
    const { definition } = figure.concept;
    const isText = figure.kind === "text" && figure.row === null && !figure.derived;
    const read = isText ? readFigure(definition, text, book.index.formSet.cutOff.firstDay) : null;
    if (read?.problem === null && stood.size === 1) {
      values.set(path, read.value);
      return [];
    }
    return [
      `${book.label(path)}: trong báo cáo đã sửa tay thành “${typed.join("”, “")}”; số liệu kèm theo báo cáo là ${formatFound(book, figure)}, Khớp lấy số này.`,
    ];
  });
}

/** The free paragraphs of a section, as they stand, into its text figure; the drafter's others are told. */
function ownParagraphs(
  book: FigureBook,
  block: Block,
  section: Section | undefined,
  stood: readonly OwnParagraph[],
  last: WrittenBlock | undefined,
  values: Map<string, FigureValue>,
): readonly string[] {
  const paths = section?.content.flatMap((one) => ("paragraphs" in one ? [one.paragraphs] : [])) ?? [];
  const [path] = paths;
  const free = new Map(
    paths.flatMap((each) => paragraphsAt(book, each).map((text) => [keyOf(text), text] as const)),
  );
  const expected = partsOf(block).flatMap((part) =>
    part.kind === "paragraph" ? [paragraphOf(part.block.inlines)] : [],
  );
  const lastTexts = new Set(
    (last?.parts ?? []).flatMap((part) => (part.kind === "paragraph" ? [paragraphOf(part.pieces).text] : [])),
  );
  const skeletons = (paragraphs: readonly OwnParagraph[]) => paragraphs.map(({ skeleton }) => skeleton);
  const pairs = align(skeletons(stood), skeletons(expected), SAME_PARAGRAPH);
  const own: string[] = [];
  const notes: string[] = [];
  for (const [at, { text }] of stood.entries()) {
    const pair = pairs[at];
    const version = pair ? (expected[pair.index] ?? null) : null;
    const isWritten = (pair?.equal ?? false) || lastTexts.has(text);
    if (isWritten && !free.has(keyOf(text))) continue;
    const isSentence = version !== null && !free.has(keyOf(version.text));
    if (!isSentence && path !== undefined && paths.length === 1)
      own.push(free.get(keyOf(text)) ?? withoutMarks(text));
    else notes.push(`${block.title}: ${isSentence ? "câu đã sửa tay" : "đoạn tự viết"} ${quoted(text)}.`);
  }
  // None left is not "none to tell": the drafter says which.
  const hadSome = free.size > 0;
  if (path !== undefined && paths.length === 1 && (own.length > 0 || hadSome))
    values.set(path, own.length > 0 ? own : null);
  return notes;
}

const paragraphsAt = (book: FigureBook, path: string): readonly string[] => {
  const value = book.find(path)?.value ?? null;
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** A list item without its dash and the sign that divides it from the next. */
const withoutMarks = (text: string): string => text.replace(/^[-+–•*] +/u, "").replace(/ *;$/u, "");
const keyOf = (text: string): string => withoutMarks(normaliseSpaces(text)).replace(/\.$/u, "");

const quoted = (text: string): string =>
  `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE).trimEnd()}…` : text}”`;

/** A paragraph's words, and the same with paths in place of its linked figures. */
interface OwnParagraph {
  readonly text: string;
  readonly skeleton: string;
}

const paragraphOf = (pieces: readonly Piece[]): OwnParagraph => ({
  text: normaliseSpaces(textOf(pieces).normalize("NFC")),
  skeleton: skeletonOf(pieces),
});

/** Paragraphs that hold words. */
const paragraphsIn = (standing: Standing, paragraphs: readonly number[]): readonly OwnParagraph[] =>
  paragraphs.map((at) => paragraphOf(standing.piecesOf(at))).filter(({ text }) => text !== "");

function isInRuledTable({ paragraphs, tables }: Snapshot, at: number): boolean {
  const table = paragraphs[at]?.cell?.table;
  return table !== undefined && (tables[table]?.ruled ?? false);
}

/** What the drafter wrote between and behind the blocks; without any block it is not told from theirs. */
function outsideNotes(standing: Standing): readonly string[] {
  if (standing.places.length === 0) return [];
  const texts = paragraphsIn(
    standing,
    standing.outside.filter((at) => !isInRuledTable(standing.snapshot, at)),
  ).map(({ text }) => text);
  if (texts.length === 0) return [];
  const more = texts.length > MOST_QUOTED ? " …" : "";
  return [
    `Ngoài các phần do Khớp viết: ${texts.length} đoạn ${texts.slice(0, MOST_QUOTED).map(quoted).join(", ")}${more}.`,
  ];
}
