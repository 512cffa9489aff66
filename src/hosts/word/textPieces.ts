import { figureTag, type Inline } from "../../document/blocks";
import { toWord } from "./text";

/** A control within a paragraph, by its characters. */
export interface InlineControl {
  readonly tag: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text to be written, and the control that is to stand around it. */
export interface TextPiece {
  readonly text: string;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly control?: Pick<InlineControl, "tag" | "title">;
}

export const pieceOf = ({ text, bold, italic, figure }: Inline): TextPiece => ({
  text,
  bold,
  italic,
  ...(figure === undefined ? {} : { control: { tag: figureTag(figure), title: "" } }),
});

export const plainText = (pieces: readonly TextPiece[]): string => pieces.map(({ text }) => text).join("");

/** Characters of a text as pieces, with the controls that stood there. */
export function piecesBetween(
  text: string,
  start: number,
  end: number,
  controls: readonly InlineControl[],
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = start;
  for (const control of controls) {
    if (control.start < at || control.end > end) continue;
    if (control.start > at) pieces.push({ text: text.slice(at, control.start) });
    pieces.push({ text: text.slice(control.start, control.end), control });
    at = control.end;
  }
  if (at < end || pieces.length === 0) pieces.push({ text: text.slice(at, end) });
  return pieces;
}

/** Queues pieces in the place of a range, or behind it. A range that already reads so is left as it is. */
export function writePieces(
  range: Word.Range,
  where: "Replace" | "After",
  pieces: readonly TextPiece[],
  now: string,
): void {
  const [first = { text: "" }, ...others] = pieces;
  const stays = where === "Replace" && others.length === 0 && first.text === now;
  const ranges = [stays ? range : range.insertText(toWord(first.text), where)];
  for (const { text } of others) ranges.push((ranges.at(-1) ?? range).insertText(toWord(text), "After"));
  dressAll(ranges, [first, ...others]);
}

/** Queues pieces at the very start of a paragraph. */
export function writeAtStart(paragraph: Word.Paragraph, pieces: readonly TextPiece[]): void {
  const backwards = [...pieces].reverse();
  dressAll(
    backwards.map(({ text }) => paragraph.insertText(toWord(text), "Start")),
    backwards,
  );
}

/** Formatting and controls, after all text is there: what is inserted behind a control's text might land in it. */
function dressAll(ranges: readonly Word.Range[], pieces: readonly TextPiece[]): void {
  for (const [index, { bold, italic, control }] of pieces.entries()) {
    const range = ranges[index];
    if (!range) continue;
    if (bold !== undefined) range.font.bold = bold;
    if (italic !== undefined) range.font.italic = italic;
    if (!control) continue;
    const made = range.insertContentControl();
    made.tag = control.tag;
    if (control.title) made.title = control.title;
  }
}
