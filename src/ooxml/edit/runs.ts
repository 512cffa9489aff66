import { figureTag, type Inline } from "../../document/blocks";
import { NS, W } from "../names";
import { wordChild } from "../snapshot/values";
import { CHARACTER_ELEMENTS, splitText } from "../write/inline";
import {
  childElements,
  detach,
  firstElement,
  is,
  isElement,
  withoutForbidden,
  type XmlElement,
} from "../xml";
import { setWord, wordElement } from "./editing";

/** Elements of a run that are text, or stand for it: all that a new text replaces. */
const TEXTUAL: ReadonlySet<string> = new Set([
  W.text,
  W.tab,
  W.positionTab,
  W.break,
  W.carriageReturn,
  W.noBreakHyphen,
  W.softHyphen,
  W.symbol,
  W.fieldCharacter,
  W.fieldInstruction,
  "lastRenderedPageBreak",
]);

/** Elements between a paragraph and its runs that mean nothing once they are empty. */
const CONTAINERS: ReadonlySet<string> = new Set([
  W.hyperlink,
  W.smartTag,
  W.customXml,
  W.direction,
  W.directionOverride,
  W.inserted,
  W.movedTo,
  W.simpleField,
  W.control,
  W.controlContent,
]);

export const isContainer = (element: XmlElement): boolean =>
  element.namespaceURI === NS.w && CONTAINERS.has(element.localName);

/** Runs below an element in order, without those that were deleted by a tracked change. */
export function runsOf(parent: XmlElement): XmlElement[] {
  return childElements(parent).flatMap((element) => {
    if (is(element, NS.w, W.run)) return [element];
    return isContainer(element) ? runsOf(element) : [];
  });
}

/** Takes the text out of a run; footnote marks, comment marks and pictures stay. */
export function stripText(run: XmlElement): void {
  for (const element of childElements(run)) {
    if (element.namespaceURI === NS.w && TEXTUAL.has(element.localName)) run.removeChild(element);
  }
}

const isEmptyRun = (run: XmlElement): boolean =>
  childElements(run).every((element) => is(element, NS.w, W.runProperties));

const PROPERTIES: ReadonlySet<string> = new Set([
  W.controlProperties,
  "customXmlPr",
  "smartTagPr",
  "sdtEndPr",
]);

/** Removes an element that holds nothing any more, and the containers that become empty with it. */
export function prune(element: XmlElement): void {
  const parent = element.parentNode;
  const empty = is(element, NS.w, W.run) ? isEmptyRun(element) : isEmptyContainer(element);
  if (!empty || !parent) return;
  parent.removeChild(element);
  if (isElement(parent) && isContainer(parent)) prune(parent);
}

const isEmptyContainer = (element: XmlElement): boolean =>
  childElements(element).every((inner) => inner.namespaceURI === NS.w && PROPERTIES.has(inner.localName));

/** Puts text behind a run's properties, before whatever else is in it. */
export function setRunText(run: XmlElement, text: string): void {
  const properties = wordChild(run, W.runProperties);
  const before = properties ? properties.nextSibling : run.firstChild;
  const pieces = splitText(text);
  for (const piece of pieces.length > 0 ? pieces : [""]) run.insertBefore(textNode(run, piece), before);
}

function textNode(beside: XmlElement, piece: string): XmlElement {
  const name = CHARACTER_ELEMENTS.get(piece);
  if (name !== undefined) return wordElement(beside, name);
  const element = wordElement(beside, W.text);
  setText(element, piece);
  return element;
}

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** Sets the characters of a `w:t`, keeping spaces at its ends. */
export function setText(element: XmlElement, text: string): void {
  element.textContent = withoutForbidden(text);
  if (/^\s|\s$/.test(text)) element.setAttributeNS(XML_NAMESPACE, "xml:space", "preserve");
}

/** A copy of a run's formatting, or null. Notes of tracked changes are not part of it. */
export function copyProperties(properties: XmlElement | null): XmlElement | null {
  if (!properties) return null;
  const copy = properties.cloneNode(true) as XmlElement;
  for (const element of childElements(copy)) {
    if (is(element, NS.w, W.runChange) || is(element, NS.w, W.inserted) || is(element, NS.w, W.deleted))
      copy.removeChild(element);
  }
  return firstElement(copy) ? copy : null;
}

/** A run, or the control of a linked figure, with formatting taken over and what the inline itself says on top. */
export function inlineElement(
  inline: Inline,
  properties: XmlElement | null,
  beside: XmlElement,
  nextControlId: () => number,
): XmlElement {
  const run = wordElement(beside, W.run);
  const own = inlineFormat(inline, properties, beside);
  if (own) run.appendChild(own);
  setRunText(run, inline.text);
  if (inline.figure === undefined) return run;
  const control = wordElement(beside, W.control);
  const sdtPr = control.appendChild(wordElement(beside, W.controlProperties));
  if (own) sdtPr.appendChild(own.cloneNode(true));
  sdtPr.appendChild(wordElement(beside, W.controlTag, { val: figureTag(inline.figure) }));
  sdtPr.appendChild(wordElement(beside, W.controlId, { val: String(nextControlId()) }));
  control.appendChild(wordElement(beside, W.controlContent)).appendChild(run);
  return control;
}

function inlineFormat(inline: Inline, properties: XmlElement | null, beside: XmlElement): XmlElement | null {
  const own = copyProperties(properties);
  if (inline.bold === undefined && inline.italic === undefined) return own;
  const format = own ?? wordElement(beside, W.runProperties);
  setToggle(format, W.italic, inline.italic);
  setToggle(format, W.bold, inline.bold);
  return format;
}

/** Bold and italic stand behind style and fonts, in this order (`CT_RPr`, §17.3.2.28). */
function setToggle(rPr: XmlElement, name: string, on: boolean | undefined): void {
  if (on === undefined) return;
  const complex = `${name}Cs`;
  for (const element of childElements(rPr))
    if (is(element, NS.w, name) || is(element, NS.w, complex)) detach(element);
  const earlier: readonly string[] = [
    W.runStyle,
    W.fonts,
    ...(name === W.italic ? [W.bold, `${W.bold}Cs`] : []),
  ];
  const before = childElements(rPr).find((element) => !earlier.includes(element.localName)) ?? null;
  for (const each of [name, complex]) {
    const toggle = wordElement(rPr, each);
    if (!on) setWord(toggle, "val", "0");
    rPr.insertBefore(toggle, before);
  }
}
