import { figureTag, type Inline } from "../../document/blocks";
import { HostError, type ControlRef } from "../../document/port";
import type { OpenDocument } from "./openDocument";
import { idle, type Position, type Step, type Way } from "./step";
import { LONGEST_SOUGHT, pick, seekRange, type Sought } from "./sought";
import { toWord } from "./text";

/** Characters of a paragraph outside of all block controls to be replaced. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly inlines: readonly Inline[];
  /** Controls wholly inside the range: they go. */
  readonly controls: readonly ControlRef[];
}

export interface ParagraphReplacements {
  /** Index among the body's paragraphs as Word lists them. */
  readonly index: number;
  readonly text: string;
  /** From the end of the paragraph to its start, without overlap. */
  readonly replacements: readonly Replacement[];
}

interface SoughtRange {
  readonly replacement: Replacement;
  /** Null where the place is the very start of the paragraph. */
  readonly first: Sought | null;
  /** Where the range is too long to be sought in one. */
  readonly last: Sought | null;
}

/**
 * Replaces text where no block control can be rewritten: the drafter's own paragraphs. Office.js has no character
 * positions, so the text is sought within its one paragraph, and what is found must be exactly what was read.
 */
export class ReplaceText implements Step {
  readonly canGoBack = idle.canGoBack;
  readonly strays = idle.strays;
  readonly prepare = idle.prepare;
  readonly settle = idle.settle;
  readonly look = idle.look;
  readonly lookCloser = idle.lookCloser;
  readonly #target: ParagraphReplacements;
  readonly #after: string;
  #paragraph: Word.Paragraph | undefined;
  #sought: readonly SoughtRange[] = [];

  constructor(target: ParagraphReplacements) {
    this.#target = target;
    this.#after = target.replacements.reduce(
      (text, { start, end, inlines }) => text.slice(0, start) + plain(inlines) + text.slice(end),
      target.text,
    );
  }

  load(document: OpenDocument): boolean {
    document.listParagraphs();
    return true;
  }

  check(document: OpenDocument): void {
    if (document.paragraphTexts?.[this.#target.index] !== this.#target.text)
      throw new HostError(
        "changed-meanwhile",
        `Đoạn “${shorten(this.#target.text)}” vừa được sửa hoặc vừa chuyển chỗ trong lúc Khớp làm việc. Chưa có gì thay đổi. Hãy đọc lại tài liệu rồi làm lại.`,
      );
  }

  seek(document: OpenDocument, way: Way): boolean {
    const index =
      way === "forward" ? this.#target.index : (document.paragraphTexts ?? []).indexOf(this.#after);
    this.#paragraph = document.paragraphs[index];
    const paragraph = this.#paragraph;
    const { replacements } = this.#target;
    const wanted = way === "forward" ? replacements : reversed(replacements, this.#target.text);
    this.#sought = paragraph ? wanted.map((each) => soughtRange(paragraph, each)) : [];
    return this.#sought.length > 0;
  }

  write(document: OpenDocument): void {
    // Every place is found before anything is written.
    const ranges = this.#sought.map(({ replacement, first, last }) => {
      const start = first && this.#rangeOf(first);
      const end = last && this.#rangeOf(last);
      return { replacement, start, end };
    });
    for (const { replacement, start, end } of ranges) {
      for (const control of replacement.controls) document.find(control)?.control.delete(true);
      const range = start && end ? start.expandTo(end) : start;
      if (range) writeInlines(range, replacement);
      else if (this.#paragraph) writeAtStart(this.#paragraph, replacement.inlines);
    }
    this.#sought = [];
  }

  position(document: OpenDocument): Position {
    const texts = document.paragraphTexts ?? [];
    const { index, text } = this.#target;
    // Other steps may have moved the paragraph; its words tell it apart.
    for (const [wanted, position] of [
      [this.#after, "after"],
      [text, "before"],
    ] as const)
      if (texts[index] === wanted) return position;
    if (texts.includes(this.#after)) return "after";
    return texts.includes(text) ? "before" : "between";
  }

  standing(document: OpenDocument): readonly string[] {
    switch (this.position(document)) {
      case "before":
        return [];
      case "after":
        return [`Đoạn “${shorten(this.#target.text)}” đã được sửa thành “${shorten(this.#after)}”.`];
      case "between":
        return [`Đoạn “${shorten(this.#target.text)}” mới được sửa một phần.`];
    }
  }

  /** Throws `HostError` where the search found something else. */
  #rangeOf(sought: Sought): Word.Range {
    const range = pick(sought);
    if (range) return range;
    throw new HostError(
      "not-supported",
      `Word không tìm được đúng chỗ “${shorten(sought.text)}” trong đoạn “${shorten(this.#target.text)}”. Hãy sửa trực tiếp trong tài liệu.`,
    );
  }
}

const plain = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join("");

const LONGEST_QUOTE = 60;
const shorten = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;

/** What undoes replacements of plain text; those that made or removed controls are not undone (none are given). */
function reversed(replacements: readonly Replacement[], text: string): readonly Replacement[] {
  const isPlain = ({ controls, inlines }: Replacement) =>
    controls.length === 0 && inlines.every(({ figure }) => figure === undefined);
  if (!replacements.every(isPlain)) return [];
  return replacements.map(({ start, end, inlines }) => {
    const before = replacements.filter((each) => each.start < start);
    const moved = before.reduce((sum, each) => sum + plain(each.inlines).length - (each.end - each.start), 0);
    const from = start + moved;
    return {
      start: from,
      end: from + plain(inlines).length,
      inlines: [{ text: text.slice(start, end) }],
      controls: [],
    };
  });
}

/** Queues the searches for the place of a replacement; what is only inserted goes behind the characters before it. */
function soughtRange(paragraph: Word.Paragraph, replacement: Replacement): SoughtRange {
  const { start, end } = replacement;
  if (start < end) return { replacement, ...seekRange(paragraph, start, end) };
  if (start === 0) return { replacement, first: null, last: null };
  return { replacement, ...seekRange(paragraph, Math.max(start - LONGEST_SOUGHT, 0), start) };
}

function writeInlines(range: Word.Range, { start, end, inlines }: Replacement): void {
  const [first, ...others] = inlines.length > 0 ? inlines : [{ text: "" }];
  if (!first) return;
  const ranges = [range.insertText(toWord(first.text), start === end ? "After" : "Replace")];
  for (const { text } of others) ranges.push((ranges.at(-1) ?? range).insertText(toWord(text), "After"));
  // Controls last: what is inserted after the text of a control might land in it.
  for (const [index, inline] of [first, ...others].entries()) {
    const written = ranges[index];
    if (written) dress(written, inline);
  }
}

function writeAtStart(paragraph: Word.Paragraph, inlines: readonly Inline[]): void {
  const written = [...inlines]
    .reverse()
    .map((inline) => ({ inline, range: paragraph.insertText(toWord(inline.text), "Start") }));
  for (const { inline, range } of written) dress(range, inline);
}

/** Formatting and the figure's control; what the inline leaves open is that of the text around it. */
function dress(range: Word.Range, { bold, italic, figure }: Inline): void {
  if (bold !== undefined) range.font.bold = bold;
  if (italic !== undefined) range.font.italic = italic;
  if (figure !== undefined) range.insertContentControl().tag = figureTag(figure);
}
