import { figureTag, type Inline } from "../../document/blocks";
import { HostError } from "../../document/port";
import type { Control } from "../../document/snapshot";
import { W } from "../names";
import type { Field, Piece } from "../snapshot/reading";
import { wordChild } from "../snapshot/values";
import { checkedTag } from "../write/inline";
import { isElement, type XmlElement, type XmlNode } from "../xml";
import {
  changedMeanwhile,
  locked,
  refuseLocked,
  unsupported,
  wordElement,
  type Editing,
  type FoundParagraph,
} from "./editing";
import { inlineElement, isContainer, prune, setText } from "./runs";

/** Characters of a paragraph and what is to stand in their place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly inlines: readonly Inline[];
}

/** Throws `HostError` when the replacements of a paragraph cannot be done. */
export function checkReplacements(
  found: FoundParagraph,
  replacements: readonly Replacement[],
  editing: Editing,
): void {
  refuseLocked(found.element);
  for (const replacement of replacements) {
    const { start, end, inlines } = replacement;
    if (!(start >= 0 && start <= end && end <= found.paragraph.text.length)) throw changedMeanwhile();
    if (replacements.some((other) => other !== replacement && other.start < end && start < other.end))
      throw overlapping();
    if (found.pieces.some((piece) => piece.run === null && piece.start < end && piece.end > start))
      throw unsupported("Đoạn cần sửa có công thức toán học; hãy sửa trực tiếp trong Word.");
    for (const inline of inlines) if (inline.figure !== undefined) checkedTag(figureTag(inline.figure));
    for (const control of editing.lockedControls)
      refuseLockedControl(control, replacement, found.paragraph.index);
  }
}

const overlapping = (): HostError =>
  new HostError(
    "host-failed",
    "Hai thay đổi chồng lên cùng một đoạn chữ nên chưa thay đổi nào được ghi. Hãy đọc lại tài liệu rồi làm lại.",
  );

/** Nothing in a locked content may change; a control that must not be deleted may still be written in. */
function refuseLockedControl(control: Control, { start, end }: Replacement, paragraph: number): void {
  const { start: from, end: to, lock } = control;
  const before = to.paragraph < paragraph || (to.paragraph === paragraph && to.offset <= start);
  const after = from.paragraph > paragraph || (from.paragraph === paragraph && from.offset >= end);
  if (before || after) return;
  const inside = from.paragraph === paragraph && to.paragraph === paragraph;
  const goes = inside && from.offset >= start && to.offset <= end;
  if (lock.content || (lock.control && goes)) throw locked(control.title || control.tag);
}

/** Replaces characters in several places of a paragraph, from its end to its beginning: what is left keeps its offsets. */
export function replaceTexts(
  { element, pieces }: FoundParagraph,
  replacements: readonly Replacement[],
  nextControlId: () => number,
): void {
  // Of several insertions at one place the last goes in first, and a replacement that begins there before them.
  const lastFirst = [...replacements]
    .reverse()
    .sort((one, other) => other.start - one.start || other.end - one.end);
  lastFirst.reduce((left, replacement) => replaceText(element, left, replacement, nextControlId), pieces);
}

/** Returns the pieces that are left, where they were. */
function replaceText(
  element: XmlElement,
  from: readonly Piece[],
  { start, end, inlines }: Replacement,
  nextControlId: () => number,
): readonly Piece[] {
  const pieces = splitAt(splitAt(from, end), start);
  const gone = new Set(pieces.filter((piece) => piece.start >= start && piece.end <= end));
  const [first] = gone;
  const left = pieces.filter((piece) => piece.end <= start).at(-1);
  const right = pieces.find((piece) => piece.start >= start);
  const place = first ? placeOfFirst(first, gone, pieces, element) : placeBetween(left, right, element);
  const format = formatAt(first ?? left ?? right, element);
  for (const inline of inlines)
    place.parent.insertBefore(inlineElement(inline, format, element, nextControlId), place.before);
  for (const piece of gone) removePiece(piece);
  for (const field of wholeFields(gone, pieces)) for (const mark of field.marks) removeMark(mark);
  return pieces.filter((piece) => !gone.has(piece));
}

/** Cuts the piece that holds the offset in two, run and all; the earlier half keeps its elements. */
function splitAt(pieces: readonly Piece[], offset: number): readonly Piece[] {
  const index = pieces.findIndex((piece) => piece.start < offset && piece.end > offset);
  const piece = pieces[index];
  if (!piece?.run) {
    const next = pieces.findIndex((candidate) => candidate.start >= offset);
    return cutRun(pieces, next);
  }
  const text = (piece.node.textContent ?? "").slice(piece.skipped, piece.skipped + piece.end - piece.start);
  const right = piece.node.cloneNode(true) as XmlElement;
  setText(piece.node, text.slice(0, offset - piece.start));
  setText(right, text.slice(offset - piece.start));
  piece.run.insertBefore(right, piece.node.nextSibling);
  const halves = [
    { ...piece, end: offset, skipped: 0 },
    { ...piece, start: offset, skipped: 0, node: right },
  ];
  return cutRun([...pieces.slice(0, index), ...halves, ...pieces.slice(index + 1)], index + 1);
}

/** Makes the piece of that index the first of its run: what precedes it in the run stays in the old one. */
function cutRun(pieces: readonly Piece[], index: number): readonly Piece[] {
  const piece = pieces[index];
  const before = pieces[index - 1];
  const run = piece?.run;
  if (!piece || !run || before?.run !== run) return pieces;
  const right = wordElement(run, W.run);
  const properties = wordChild(run, W.runProperties);
  if (properties) right.appendChild(properties.cloneNode(true));
  for (let node: XmlNode | null = piece.node; node;) {
    const next: XmlNode | null = node.nextSibling;
    right.appendChild(node);
    node = next;
  }
  run.parentNode?.insertBefore(right, run.nextSibling);
  return pieces.map((other, at) => (at >= index && other.run === run ? { ...other, run: right } : other));
}

interface Place {
  readonly parent: XmlNode;
  readonly before: XmlNode | null;
}

/** Before the first character that goes, outside of every container that goes with it. */
function placeOfFirst(
  first: Piece,
  gone: ReadonlySet<Piece>,
  pieces: readonly Piece[],
  paragraph: XmlElement,
): Place {
  let at = first.run ?? first.node;
  for (let parent = at.parentNode; isElement(parent) && parent !== paragraph && isContainer(parent);) {
    const holder = parent;
    const whole = pieces.every((piece) => gone.has(piece) || !contains(holder, piece.node));
    if (!whole) break;
    at = holder;
    parent = holder.parentNode;
  }
  return { parent: at.parentNode ?? paragraph, before: at };
}

/** Between two neighbours, outside of every container that holds only one of them; or first of all. */
function placeBetween(left: Piece | undefined, right: Piece | undefined, paragraph: XmlElement): Place {
  if (!left?.run) {
    const properties = wordChild(paragraph, W.paragraphProperties);
    return { parent: paragraph, before: properties ? properties.nextSibling : paragraph.firstChild };
  }
  let at = left.run;
  for (let parent = at.parentNode; isElement(parent) && parent !== paragraph; parent = at.parentNode) {
    if (right && contains(parent, right.node)) break;
    at = parent;
  }
  return { parent: at.parentNode ?? paragraph, before: at.nextSibling };
}

function contains(container: XmlElement, element: XmlElement): boolean {
  for (let at: XmlNode | null = element; at; at = at.parentNode) if (at === container) return true;
  return false;
}

/** Formatting of the character at the place, or of the paragraph's mark where there is none. */
function formatAt(piece: Piece | undefined, paragraph: XmlElement): XmlElement | null {
  if (piece?.run) return wordChild(piece.run, W.runProperties);
  const properties = wordChild(paragraph, W.paragraphProperties);
  return properties && wordChild(properties, W.runProperties);
}

function removePiece({ node, run }: Piece): void {
  node.parentNode?.removeChild(node);
  if (run) prune(run);
}

/** Fields of which no result is left. */
function wholeFields(gone: ReadonlySet<Piece>, pieces: readonly Piece[]): ReadonlySet<Field> {
  const fields = new Set<Field>();
  for (const { field } of gone) if (field) fields.add(field);
  for (const piece of pieces) if (piece.field && !gone.has(piece)) fields.delete(piece.field);
  return fields;
}

function removeMark(mark: XmlElement): void {
  const run = mark.parentNode;
  run?.removeChild(mark);
  if (isElement(run)) prune(run);
}
