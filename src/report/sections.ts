/** The sections of the report's text, numbered. */
import type { Block, ContentBlock, ParagraphBlock, ParagraphRole } from "../document/blocks";
import { MISSING_TEXT } from "../figures/formatFigure";
import type { Section } from "../forms/formSet";
import { toRoman } from "../language/roman";
import { missing } from "./arguments";
import { paragraph, prefixed, suffixed } from "./paragraphs";
import { tableContent } from "./tables";
import { holds, type Writing } from "./writing";

type Content = Section["content"][number];

const HEADING_ROLES: Readonly<Record<1 | 2 | 3, ParagraphRole>> = {
  1: "heading1",
  2: "heading2",
  3: "heading3",
};

/** All sections as blocks, in the order of the form set. */
export function sectionBlocks(writing: Writing): readonly Block[] {
  const number = sectionNumbers();
  return writing.book.index.formSet.sections.map((section): Block => {
    const heading = section.heading === null ? [] : writing.message(section.heading);
    const label = number(section.level);
    const role = HEADING_ROLES[levelOf(section.level)];
    return {
      id: section.id,
      title: heading.length === 0 ? UNTITLED : shortTitle(heading.map(({ text }) => text).join("")),
      place: "body",
      orientation: "portrait",
      content: [
        ...paragraph(role, heading.length > 0 && label !== "" ? prefixed(`${label} `, heading) : heading),
        ...punctuated(section.content.flatMap((content) => contentBlocks(writing, content))),
      ],
    };
  });
}

/** What the control of a section without a heading is called. */
const UNTITLED = "Phần mở đầu";
/** Word takes titles of controls up to 64 characters. */
const MAX_TITLE = 64;

/** Whole words only. */
function shortTitle(heading: string): string {
  if (heading.length <= MAX_TITLE) return heading;
  const start = heading.slice(0, MAX_TITLE - 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), 1))}…`;
}

const levelOf = (level: number | null): 1 | 2 | 3 => (level === 2 || level === 3 ? level : 1);

/** Counts headings: "I.", "1.", "1.1."; a heading begins the count below it anew. */
function sectionNumbers(): (level: number | null) => string {
  const counts = [0, 0, 0];
  return (level) => {
    if (level === null) return "";
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const [part = 0, ...below] = counts;
    return level === 1
      ? `${toRoman(part)}.`
      : below
          .slice(0, level - 1)
          .map((count) => `${count}.`)
          .join("");
  };
}

const LISTED: ReadonlySet<ParagraphRole> = new Set(["bullet", "subBullet"]);
const PUNCTUATION = /[.;:!?…]\s*$/u;

/** List items that end without a sign get a semicolon, the last of its list a full stop. */
function punctuated(content: readonly ContentBlock[]): readonly ContentBlock[] {
  return content.map((block, position) => {
    if (block.kind !== "paragraph" || !LISTED.has(block.role)) return block;
    if (PUNCTUATION.test(block.inlines.at(-1)?.text ?? "")) return block;
    const next = content[position + 1];
    const sign = next?.kind === "paragraph" && LISTED.has(next.role) ? ";" : ".";
    return { ...block, inlines: suffixed(block.inlines, sign) };
  });
}

function contentBlocks(writing: Writing, content: Content): readonly ContentBlock[] {
  const { book } = writing;
  if ("table" in content) {
    const table = book.index.formSet.tables.find(({ id }) => id === content.table);
    if (!table) throw new Error(`No table ${content.table} in the form set`);
    return holds(book, content.when) ? tableContent(book, table) : [];
  }
  if ("paragraphs" in content) return freeParagraphs(writing, content.paragraphs, content.role);
  return content.each === undefined
    ? holds(book, content.when)
      ? paragraph(content.role, writing.message(content.message))
      : []
    : paragraphsOfRows(writing, content, content.each);
}

function paragraphsOfRows(
  { book, message }: Writing,
  content: Extract<Content, { readonly message: string }>,
  list: string,
): readonly ParagraphBlock[] {
  const rows = book.rows(list);
  if (!rows) {
    const label = book.index.tables.get(list)?.definition.label ?? list;
    return holds(book, content.when) ? paragraph(content.role, [{ text: `${label}: ${MISSING_TEXT}` }]) : [];
  }
  return rows.flatMap(({ id }) => {
    const row = { list, id };
    return holds(book, content.when, row) ? paragraph(content.role, message(content.message, row)) : [];
  });
}

/** The drafter's own words are not linked: they are edited where they stand. */
function freeParagraphs({ book }: Writing, path: string, role: "body" | "bullet"): readonly ParagraphBlock[] {
  const figure = book.find(path);
  if (figure?.value === null) return figure.concept.definition.optional ? [] : paragraph(role, missing);
  const texts: readonly unknown[] = Array.isArray(figure?.value) ? figure.value : [];
  return texts.flatMap((text) => (typeof text === "string" ? paragraph(role, [{ text }]) : []));
}
