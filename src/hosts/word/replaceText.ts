import { HostError, type ControlRef } from "../../document/port";
import type { OpenDocument } from "./openDocument";
import { idle, type Position, type Step, type Way } from "./step";
import { LONGEST_SOUGHT, pick, seekRange, type Sought } from "./sought";
import {
  piecesBetween,
  plainText,
  writeAtStart,
  writePieces,
  type InlineControl,
  type TextPiece,
} from "./textPieces";
import { fromWord } from "./text";

/** Characters of a paragraph to be replaced. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly TextPiece[];
  /** Controls wholly inside the range: they go. */
  readonly controls: readonly ControlRef[];
}

export interface ParagraphReplacements {
  /** Index among the body's paragraphs in the snapshot. */
  readonly index: number;
  readonly text: string;
  /** The controls of the paragraph that Word lists, in order. */
  readonly controls: readonly InlineControl[];
  /** From the end of the paragraph to its start, without overlap. */
  readonly replacements: readonly Replacement[];
  /** Figures of the paragraph whose texts are set by another step. */
  readonly others: readonly TextSpan[];
}

/** Characters of a paragraph, and what comes in their place. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A replacement with the search for its place; no search where it is the very start of the paragraph. */
interface SoughtPlace {
  readonly replacement: Pick<Replacement, "start" | "end" | "pieces">;
  readonly first: Sought | null;
  /** Where the range is not found in one. */
  readonly last: Sought | null;
}

/**
 * Replaces text, and takes away single controls, where no block control can be rewritten: in the drafter's own
 * paragraphs. Office.js has no character positions, so the place is sought within its one paragraph, and what is
 * found must be exactly what was read.
 */
export class ReplaceText implements Step {
  readonly strays = idle.strays;
  readonly prepare = idle.prepare;
  readonly settle = idle.settle;
  readonly lookCloser = idle.lookCloser;
  readonly #target: ParagraphReplacements;
  readonly #after: { readonly text: string; readonly tags: readonly string[] };
  #idsBefore: ReadonlySet<number> = new Set();
  #paragraph: Word.Paragraph | null = null;
  #sought: readonly SoughtPlace[] = [];

  constructor(target: ParagraphReplacements) {
    this.#target = target;
    this.#after = replaced(target);
  }

  load(document: OpenDocument): boolean {
    document.listParagraphs();
    return true;
  }

  check(document: OpenDocument): void {
    this.#paragraph = document.paragraph(this.#target.index);
    this.#idsBefore = new Set(document.controls.map(({ id }) => id));
    if (this.#text() !== this.#target.text || !document.places.isCertain(this.#target.index))
      throw new HostError(
        "changed-meanwhile",
        `Đoạn “${shorten(this.#target.text)}” vừa được sửa hoặc vừa chuyển chỗ trong lúc Khớp làm việc. Chưa có gì thay đổi. Hãy đọc lại tài liệu rồi làm lại.`,
      );
  }

  seek(_document: OpenDocument, way: Way): boolean {
    const paragraph = this.#paragraph;
    const wanted = way === "forward" ? this.#target.replacements : this.#wayBack();
    this.#sought = paragraph ? wanted.map((each) => soughtPlace(paragraph, each)) : [];
    return this.#sought.length > 0;
  }

  write(document: OpenDocument, way: Way): void {
    // Every place is found before anything is written.
    const places = this.#sought.map(({ replacement, first, last }) => {
      const start = first && this.#rangeOf(first);
      const end = last && this.#rangeOf(last);
      return { replacement, range: start && end ? start.expandTo(end) : start };
    });
    const gone =
      way === "forward"
        ? this.#target.replacements.flatMap(({ controls }) =>
            controls.flatMap((ref) => document.find(ref)?.control ?? []),
          )
        : this.#controls().filter((control) => this.#isNew(control));
    for (const control of gone) control.delete(true);
    const text = this.#text();
    for (const { replacement, range } of places) {
      const { start, end, pieces } = replacement;
      if (range) writePieces(range, start === end ? "After" : "Replace", pieces, text.slice(start, end));
      else if (this.#paragraph) writeAtStart(this.#paragraph, pieces);
    }
    this.#sought = [];
  }

  look(document: OpenDocument): void {
    this.#paragraph = document.paragraphs[this.#indexIn(document)] ?? null;
    this.#paragraph?.load("text");
    this.#paragraph?.contentControls.load("items/id,items/tag");
  }

  position(): Position {
    const { text, controls } = this.#target;
    const tags = this.#controls().map(({ tag }) => tag);
    if (this.#text() === this.#after.text && sameList(tags, this.#after.tags)) return "after";
    return this.#text() === text &&
      sameList(
        tags,
        controls.map(({ tag }) => tag),
      )
      ? "before"
      : "between";
  }

  standing(): readonly string[] {
    const quote = shorten(this.#target.text);
    switch (this.position()) {
      case "before":
        return [];
      case "after":
        return [`Đoạn “${quote}” đã được sửa thành “${shorten(this.#after.text)}”.`];
      case "between":
        return [`Đoạn “${quote}” mới được sửa một phần (chữ hoặc ô liên kết).`];
    }
  }

  #text(): string {
    return fromWord(this.#paragraph?.text ?? "");
  }

  #controls(): readonly Word.ContentControl[] {
    return this.#paragraph?.contentControls.items ?? [];
  }

  /** Other steps may have moved the paragraph; its words tell it apart. */
  #indexIn({ places, paragraphTexts }: OpenDocument): number {
    const { index, text } = this.#target;
    const texts = paragraphTexts ?? [];
    const place = places.of(index);
    if (place !== null && [text, this.#after.text].includes(texts[place] ?? "")) return place;
    const moved = texts.indexOf(this.#after.text);
    return moved >= 0 ? moved : texts.indexOf(text);
  }

  /** What is to be written to get back, wherever the way there ended. Nothing where the text is neither's. */
  #wayBack(): readonly Pick<Replacement, "start" | "end" | "pieces">[] {
    const { text, controls, replacements } = this.#target;
    if (this.#text() === this.#after.text && this.#after.text !== text)
      return replacements.map(({ start, end, pieces }) => {
        const from = start + shiftAt(start, this.#target);
        return {
          start: from,
          end: from + plainText(pieces).length,
          pieces: piecesBetween(text, start, end, controls),
        };
      });
    if (this.#text() !== text) return [];
    return this.#missingControls().map((control) => ({
      ...control,
      pieces: [{ text: text.slice(control.start, control.end), control }],
    }));
  }

  /** Controls that stood in the paragraph and no longer do. */
  #missingControls(): readonly InlineControl[] {
    const tags = this.#controls().flatMap((control) => (this.#isNew(control) ? [] : [control.tag]));
    return this.#target.controls.filter(({ tag }) => {
      const found = tags.indexOf(tag);
      if (found >= 0) tags.splice(found, 1);
      return found < 0;
    });
  }

  /** Whether this step made the control. */
  #isNew({ id }: Word.ContentControl): boolean {
    return !this.#idsBefore.has(id);
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

/** All changes of the paragraph's text. */
const spansOf = ({ replacements, others }: ParagraphReplacements): readonly TextSpan[] => [
  ...replacements.map(({ start, end, pieces }) => ({ start, end, text: plainText(pieces) })),
  ...others,
];

/** A text after all changes of it. */
export const withSpans = (text: string, spans: readonly TextSpan[]): string =>
  [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((now, span) => now.slice(0, span.start) + span.text + now.slice(span.end), text);

/** By how much what begins at an offset moves. */
const shiftAt = (offset: number, target: ParagraphReplacements): number =>
  spansOf(target)
    .filter(({ start }) => start < offset)
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);

/** The paragraph after all changes. */
function replaced(target: ParagraphReplacements) {
  const { controls, replacements } = target;
  const isGone = ({ start, end }: InlineControl) =>
    replacements.some((each) => each.start <= start && each.end >= end && each.end > each.start);
  const kept = controls.filter((control) => !isGone(control)).map(({ tag }) => tag);
  const made = replacements.flatMap(({ pieces }) => pieces.flatMap(({ control }) => control?.tag ?? []));
  return {
    text: withSpans(target.text, spansOf(target)),
    tags: [...kept, ...made],
  };
}

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && [...one].sort().join("\n") === [...other].sort().join("\n");

const LONGEST_QUOTE = 60;
const shorten = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;

/** Queues the searches for a place; what is only inserted goes behind the characters before it. */
function soughtPlace(
  paragraph: Word.Paragraph,
  replacement: Pick<Replacement, "start" | "end" | "pieces">,
): SoughtPlace {
  const { start, end } = replacement;
  if (start < end) return { replacement, ...seekRange(paragraph, start, end) };
  if (start === 0) return { replacement, first: null, last: null };
  return { replacement, ...seekRange(paragraph, Math.max(start - LONGEST_SOUGHT, 0), start) };
}
