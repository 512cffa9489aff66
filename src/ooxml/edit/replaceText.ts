import { figureTag, type Inline } from "../../document/blocks";
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

/** A part of a paragraph to be replaced, with the paragraph it is in. */
export interface Replacement extends FoundParagraph {
  readonly start: number;
  readonly end: number;
  readonly inlines: readonly Inline[];
}

/** Throws `HostError` when the replacement cannot be done. */
export function checkReplacement(replacement: Replacement, editing: Editing): void {
  const { start, end, paragraph, pieces, inlines } = replacement;
  if (!(start >= 0 && start <= end && end <= paragraph.text.length)) throw changedMeanwhile();
  refuseLocked(replacement.element);
  const touched = pieces.filter((piece) => piece.start < end && piece.end > start);
  if (touched.some(({ run }) => run === null))
    throw unsupported("Đoạn cần sửa có công thức toán học; hãy sửa trực tiếp trong Word.");
  for (const inline of inlines) if (inline.figure !== undefined) checkedTag(figureTag(inline.figure));
  for (const control of editing.source.snapshot.controls) {
    const { start: from, end: to, lock } = control;
    const before = to.paragraph < paragraph.index || (to.paragraph === paragraph.index && to.offset <= start);
    const after =
      from.paragraph > paragraph.index || (from.paragraph === paragraph.index && from.offset >= end);
    if (before || after) continue;
    // Nothing in a locked content may change; a control that must not be deleted may still be written in.
    const inside = from.paragraph === paragraph.index && to.paragraph === paragraph.index;
    const goes = inside && from.offset >= start && to.offset <= end;
    if (lock.content || (lock.control && goes)) throw locked(control.title || control.tag);
  }
}

/** Replaces characters. Replacements of one paragraph are to be done from its end to its beginning. */
export function replaceText(replacement: Replacement, nextControlId: () => number): void {
  const { element, start, end, inlines } = replacement;
  const pieces = splitAt(splitAt(replacement.pieces, end), start);
  const gone = new Set(pieces.filter((piece) => piece.start >= start && piece.end <= end));
  const [first] = gone;
  const place = first
    ? placeOfFirst(first, gone, pieces, element)
    : placeBetween(
        pieces.filter((piece) => piece.end <= start).at(-1),
        pieces.find((piece) => piece.start >= start),
        element,
      );
  const format = formatAt(first ?? pieces.filter((piece) => piece.end <= start).at(-1) ?? pieces[0], element);
  const added = inlines.map((inline) => inlineElement(inline, format, element, nextControlId));
  for (const node of added) place.parent.insertBefore(node, place.before);
  for (const piece of gone) removePiece(piece);
  for (const field of wholeFields(gone, pieces)) for (const mark of field.marks) removeMark(mark);
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

/** Between two neighbours, outside of every container that holds only one of them. */
function placeBetween(left: Piece | undefined, right: Piece | undefined, paragraph: XmlElement): Place {
  if (left?.run) {
    let at = left.run;
    for (let parent = at.parentNode; isElement(parent) && parent !== paragraph; parent = at.parentNode) {
      if (right && contains(parent, right.node)) break;
      at = parent;
    }
    return { parent: at.parentNode ?? paragraph, before: at.nextSibling };
  }
  let at = right?.run ?? null;
  while (at && isElement(at.parentNode) && at.parentNode !== paragraph) at = at.parentNode;
  return { parent: paragraph, before: at };
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
