import type { Block } from "../../document/blocks";
import { NS, W } from "../names";
import { attribute, integer, wordChild } from "../snapshot/values";
import { PAGE_MARGINS_XML, pageSizeXml, textWidth } from "../write/pageLayout";
import { separatorXml } from "../write/paragraph";
import { childElements, detach, is, nextElement, previousElement, type XmlElement } from "../xml";
import { fragment, isBlockContent, setWord, wordElement, type Editing } from "./editing";
import { sectionOf, setSection } from "./paragraphs";

/** Properties of the section that a child of the body stands in; null is the end of the body. */
export function sectionAt(editing: Editing, place: XmlElement | null): XmlElement | null {
  for (let at = place; at; at = nextElement(at)) {
    const section = is(at, NS.w, W.paragraph) ? sectionOf(at) : null;
    if (section) return section;
  }
  return wordChild(editing.body, W.section);
}

/** Width between the margins of a section, in twentieths of a point. */
export function sectionTextWidth(section: XmlElement | null): number {
  const size = section && wordChild(section, W.pageSize);
  const margins = section && wordChild(section, W.pageMargins);
  const width = size && integer(attribute(size, "w"));
  if (!width) return textWidth("portrait");
  const margin = (name: string) => (margins && integer(attribute(margins, name))) ?? 0;
  const between = width - margin("left") - margin("right") - margin("gutter");
  return between > 0 ? between : textWidth("portrait");
}

/**
 * Gives a block that was put into the body a section of its own: what stands before it keeps the old one, what follows
 * too. Headers and footers are the old section's.
 */
export function surroundBySection(editing: Editing, control: XmlElement, block: Block): void {
  const old = sectionAt(editing, control);
  const own = newSection(editing, old, block);
  const before = previousContent(control);
  if (before && !sectionOf(before)) {
    const end = separator(editing);
    editing.body.insertBefore(end, control);
    setSection(end, old ? (old.cloneNode(true) as XmlElement) : wordElement(control, W.section));
  }
  if (nextContent(control)) {
    const end = separator(editing);
    editing.body.insertBefore(end, control.nextSibling);
    setSection(end, own);
    return;
  }
  // At the end of the body its own properties become the block's.
  if (old) detach(old);
  editing.body.appendChild(own);
}

function newSection(editing: Editing, old: XmlElement | null, block: Block): XmlElement {
  const section = old ? (old.cloneNode(true) as XmlElement) : wordElement(editing.body, W.section);
  const replaced: readonly string[] = [
    W.sectionType,
    W.pageSize,
    W.pageMargins,
    W.pageNumbering,
    W.titlePage,
    "sectPrChange",
  ];
  for (const element of childElements(section))
    if (element.namespaceURI === NS.w && replaced.includes(element.localName)) detach(element);
  // `CT_SectPr` (§17.6.17): references and notes, type, size, margins, …, numbering, columns, …, title page, …
  const numbering = wordElement(section, W.pageNumbering);
  if (block.place === "annex") setWord(numbering, W.start, "1");
  const added = [
    wordElement(section, W.sectionType, { val: "nextPage" }),
    ...fragment(pageSizeXml(block.orientation) + PAGE_MARGINS_XML, editing, section),
  ];
  putBefore(section, added, (name) => !NOTES_AND_REFERENCES.has(name));
  if (block.place === "annex") putBefore(section, [numbering], (name) => AFTER_NUMBERING.has(name));
  putBefore(section, [wordElement(section, W.titlePage)], (name) => AFTER_TITLE.has(name));
  return section;
}

const NOTES_AND_REFERENCES: ReadonlySet<string> = new Set([
  W.headerReference,
  W.footerReference,
  "footnotePr",
  "endnotePr",
]);
const AFTER_TITLE: ReadonlySet<string> = new Set([
  "textDirection",
  "bidi",
  "rtlGutter",
  "docGrid",
  "printerSettings",
]);
const AFTER_NUMBERING: ReadonlySet<string> = new Set([
  "cols",
  "formProt",
  "vAlign",
  "noEndnote",
  W.titlePage,
  ...AFTER_TITLE,
]);

function putBefore(
  parent: XmlElement,
  added: readonly XmlElement[],
  comesAfter: (name: string) => boolean,
): void {
  const before = childElements(parent).find(({ localName }) => comesAfter(localName)) ?? null;
  for (const element of added) parent.insertBefore(element, before);
}

export function separator(editing: Editing): XmlElement {
  const [element] = fragment(
    separatorXml(editing.context(textWidth("portrait"), false)),
    editing,
    editing.body,
  );
  if (!element) throw new Error("No separator was written");
  return element;
}

/** Whether it is the thin empty paragraph that parts controls. */
export function isSeparator(element: XmlElement, { separatorStyle }: Editing): boolean {
  if (!is(element, NS.w, W.paragraph)) return false;
  const properties = wordChild(element, W.paragraphProperties);
  const style = properties && wordChild(properties, W.paragraphStyle);
  const onlyProperties = childElements(element).every((inner) => is(inner, NS.w, W.paragraphProperties));
  return onlyProperties && style !== null && attribute(style, "val") === separatorStyle;
}

export function previousContent(element: XmlElement): XmlElement | null {
  let at = previousElement(element);
  while (at && !isBlockContent(at)) at = previousElement(at);
  return at;
}

export function nextContent(element: XmlElement): XmlElement | null {
  let at = nextElement(element);
  while (at && !isBlockContent(at)) at = nextElement(at);
  return at;
}

/**
 * Removes a section of which only separators are left: its pages would be blank. `place` is where its content stood:
 * a child of the body, or null for the end.
 */
export function removeEmptySection(editing: Editing, place: XmlElement | null): void {
  const end = place ? sectionEnd(place) : null;
  const members: XmlElement[] = [];
  for (let at = end ?? lastContent(editing.body); at; at = previousContent(at)) {
    if (at !== end && sectionOf(at)) break;
    if (!isSeparator(at, editing)) return;
    members.push(at);
  }
  const first = members.at(-1);
  const before = first ? previousContent(first) : lastContent(editing.body);
  const section = before && sectionOf(before);
  if (!section) return;
  for (const member of members) detach(member);
  if (end) return;
  // The last section's properties are the body's: those of the section before take their place.
  const last = wordChild(editing.body, W.section);
  if (last) detach(last);
  editing.body.appendChild(section);
}

/** The paragraph that ends the section of a child of the body, or null when the body does. */
function sectionEnd(place: XmlElement): XmlElement | null {
  for (let at: XmlElement | null = place; at; at = nextElement(at))
    if (is(at, NS.w, W.paragraph) && sectionOf(at)) return at;
  return null;
}

function lastContent(body: XmlElement): XmlElement | null {
  return childElements(body).filter(isBlockContent).at(-1) ?? null;
}
