/** The headings of a document that Khớp did not write, and the text that stands under each. */
import type { Paragraph, Snapshot } from "../document/snapshot";
import type { Facts } from "../facts/facts";
import { isInCapitals } from "../facts/letters";
import type { Line } from "../facts/outline";
import type { Part } from "../facts/parts";
import { normaliseSpaces } from "../language/fold";

/** A heading under which a section of the report can be put, or the head of an annex. */
export interface DocumentHeading {
  readonly kind: "section" | "annex";
  /** Where it begins, and the paragraph behind which its content begins: indices into `Snapshot.paragraphs`. */
  readonly first: number;
  readonly last: number;
  /** Depth: 0 is the outermost. */
  readonly level: number;
  /** As a reader sees it, with its number: "II. KẾT QUẢ". */
  readonly text: string;
  /** Without its number. */
  readonly title: string;
  /** Form code of an annex as it is written, or null. */
  readonly code: string | null;
  /** The last paragraph that is its own or a deeper heading's; `last` where nothing stands under it. */
  readonly end: number;
}

/** A line longer than this is text, not a heading without a number. */
const LONGEST_UNNUMBERED = 150;
/** How many lines behind its first one the head of an annex may have. */
const HEAD_LINES = 16;

/** Headings of the report's text and heads of its annexes, in reading order. */
export function documentHeadings(facts: Facts): readonly DocumentHeading[] {
  const found = [...sectionHeadings(facts), ...annexHeads(facts)].sort(
    (one, other) => one.first - other.first,
  );
  return found.map(({ limit, ...heading }, index) => {
    const next = found
      .slice(index + 1)
      .find(({ kind, level }) => kind === "annex" || (heading.kind === "section" && level <= heading.level));
    return {
      ...heading,
      end: lastWritten(facts.snapshot, heading.last, Math.min(next?.first ?? limit, limit)),
    };
  });
}

/** A heading whose text is not yet told from the next one's; it ends before paragraph `limit` at the latest. */
interface Found extends Omit<DocumentHeading, "end"> {
  readonly limit: number;
}

function sectionHeadings(facts: Facts): readonly Found[] {
  const { outline, snapshot, passages } = facts;
  const [report] = outline.parts;
  const numbered = new Map(outline.headings.map((heading) => [heading.passage, heading]));
  const limit = firstOf(facts, closingOf(facts, report));
  let level = -1;
  return outline.lines.flatMap((line): readonly Found[] => {
    if (line.part !== 0) return [];
    const heading = line.role === "heading" ? numbered.get(line.passage) : undefined;
    const isHeading = heading !== undefined || isUnnumbered(facts, line);
    const pieces = passages[line.passage]?.pieces ?? [];
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!isHeading || !first || !last) return [];
    const { text } = passages[line.passage] ?? { text: "" };
    // What has no number stands as high as its capitals say, else right under the last one that has.
    if (heading) ({ level } = heading);
    const own = heading?.level ?? (isInCapitals(text) ? 0 : level + 1);
    const label = line.marker?.span === null ? `${line.marker.label} ` : "";
    return [
      {
        kind: "section",
        first: first.paragraph,
        last: last.paragraph,
        level: own,
        text: normaliseSpaces(label + text),
        title: normaliseSpaces(text.slice(line.textStart)),
        code: null,
        limit: Math.min(limit, snapshot.paragraphs.length),
      },
    ];
  });
}

/** The passage with which the text of the report ends: the signature, or the first annex. */
const closingOf = ({ outline: { lines } }: Facts, report: Part | undefined): number =>
  lines.find(({ role, part }) => role === "closing" && part === 0)?.passage ?? (report?.last ?? -1) + 1;

/** The paragraph with which a passage begins; the table around it, where it stands in one. */
function firstOf({ passages, snapshot }: Facts, passage: number): number {
  const { cell, pieces } = passages[passage] ?? {};
  const paragraph = pieces?.[0]?.paragraph ?? snapshot.paragraphs.length;
  const table = cell ? snapshot.tables[cell.table] : undefined;
  return table ? table.after + 1 : paragraph;
}

/** A heading by its looks: a short line by itself, in a heading's style, bold or in capitals. */
function isUnnumbered({ passages, snapshot }: Facts, { passage, role, marker }: Line): boolean {
  const { text, pieces } = passages[passage] ?? { text: "", pieces: [] };
  if (role !== "text" || marker !== null || text.length > LONGEST_UNNUMBERED) return false;
  if (/[.;:,]\s*$/u.test(text) || text.trim().split(/\s+/u).length < 2) return false;
  return pieces.every(({ paragraph }) => looksLikeHeading(snapshot.paragraphs[paragraph]));
}

function looksLikeHeading(paragraph: Paragraph | undefined): boolean {
  if (paragraph?.story !== "body" || paragraph.cell !== null) return false;
  const { outlineLevel, runs, text } = paragraph;
  const isBold = runs.length > 0 && runs.every(({ format }) => format.bold);
  return outlineLevel !== null || isBold || isInCapitals(text);
}

/** The content of an annex begins behind its head. */
function annexHeads(facts: Facts): readonly Found[] {
  const { outline, passages, snapshot } = facts;
  return outline.parts.flatMap((part): readonly Found[] => {
    if (part.kind !== "annex") return [];
    const first = passages[part.first]?.pieces[0]?.paragraph;
    const last = headEnd(facts, part);
    if (first === undefined || last === null) return [];
    const isNamed = part.title.toLowerCase().startsWith(part.label.toLowerCase());
    const next = passages[part.last + 1]?.pieces[0]?.paragraph;
    return [
      {
        kind: "annex",
        first,
        last,
        level: 0,
        text: normaliseSpaces(isNamed ? part.title : `${part.label} ${part.title}`),
        title: part.title,
        code: part.code,
        limit: next ?? snapshot.paragraphs.length,
      },
    ];
  });
}

/** The unit of a table's figures stands above it and goes with it. */
const UNIT = /^\(?(?:đơn vị tính|đvt)/iu;

/**
 * The last paragraph of an annex's head: its code, its title, its note, the lines that say for which period, by whom
 * and for whom it is; what follows is a ruled table, a numbered heading, or text.
 */
function headEnd({ passages, snapshot, outline }: Facts, part: Part): number | null {
  let end: number | null = null;
  const lines = outline.lines.slice(part.first, Math.min(part.last, part.first + HEAD_LINES) + 1);
  for (const { passage, role } of lines) {
    const { text, cell, pieces } = passages[passage] ?? { text: "", cell: null, pieces: [] };
    const line = text.trim();
    if (cell !== null && snapshot.tables[cell.table]?.ruled === true) break;
    if (cell === null && (role === "heading" || role === "item")) break;
    if (UNIT.test(line) || line.length > LONGEST_UNNUMBERED) break;
    if (line !== "") end = pieces.at(-1)?.paragraph ?? end;
  }
  return end;
}

/** The last paragraph before `limit` that holds something, at least `from`. */
function lastWritten({ paragraphs }: Snapshot, from: number, limit: number): number {
  for (let at = limit - 1; at > from; at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph && (paragraph.cell !== null || paragraph.text.trim() !== "")) return at;
  }
  return from;
}
