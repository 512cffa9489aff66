import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import { all, around, clone, isW, w } from "./dom";
import { inlineText, type TextOptions } from "./text";

/** Runs that a reader sees in a paragraph or control, in order. */
const runsIn = (root: XmlElement, options: TextOptions): XmlElement[] =>
  all(root, "r").filter((run) => inlineText(run, options) !== "" && (options.deleted || !around(run, "del")));

/** Cuts a run before its character `at`; gives the run after the cut. */
const cut = (run: XmlElement, at: number, options: TextOptions): XmlElement => {
  const after = clone(run);
  let position = 0;
  const copies = childElements(after);
  for (const [index, piece] of childElements(run).entries()) {
    const copy = copies[index];
    if (isW(piece, "rPr") || !copy) continue;
    const length = inlineText(piece, options).length;
    const inside = Math.min(Math.max(at - position, 0), length);
    position += length;
    if (isW(piece, "t")) {
      const text = piece.textContent ?? "";
      if (inside === 0) run.removeChild(piece);
      else piece.textContent = text.slice(0, inside);
      if (inside === length) after.removeChild(copy);
      else copy.textContent = text.slice(inside);
    } else if (inside === length) after.removeChild(copy);
    else run.removeChild(piece);
  }
  run.parentNode?.insertBefore(after, run.nextSibling);
  return after;
};

/** The runs that hold exactly the characters `start` … `end` of a paragraph or control, cut where needed. */
export const isolate = (root: XmlElement, start: number, end: number, options: TextOptions): XmlElement[] => {
  const found: XmlElement[] = [];
  let position = 0;
  for (let run of runsIn(root, options)) {
    let length = inlineText(run, options).length;
    if (position + length <= start || position >= end) {
      position += length;
      continue;
    }
    if (start > position) {
      run = cut(run, start - position, options);
      length -= start - position;
      position = start;
    }
    if (end < position + length) cut(run, end - position, options);
    found.push(run);
    position += length;
  }
  return found;
};

/** Formatting that text put in the place of these nodes takes over: that of the first run. */
export const formatOf = (nodes: readonly XmlElement[]): XmlElement | null => {
  const first = nodes.flatMap((node) => (isW(node, "r") ? [node] : all(node, "r")))[0];
  return first ? w(first, "rPr") : null;
};
