import { NS, W } from "../names";
import { wordChild } from "../snapshot/values";
import { childElements, detach, is, isElement, nextElement, previousElement, type XmlElement } from "../xml";
import { isAttached, isBlockContent, putAfter, wordElement, type Editing } from "./editing";

/** Puts content before or after a paragraph. Where that ends a section, the last of those after it does instead. */
export function insertContent(
  anchor: XmlElement,
  where: "before" | "after",
  content: readonly XmlElement[],
  editing: Editing,
): void {
  if (where === "before") {
    for (const element of content) anchor.parentNode?.insertBefore(element, anchor);
    return;
  }
  putAfter(editing, anchor, content);
  const section = sectionOf(anchor);
  const last = content.at(-1);
  if (section && last) setSection(last, section);
}

/** The section properties that a paragraph carries as the last one of its section. */
export function sectionOf(paragraph: XmlElement): XmlElement | null {
  const properties = wordChild(paragraph, W.paragraphProperties);
  return properties && wordChild(properties, W.section);
}

/** Moves section properties into a paragraph: they stand near the end of its properties (`CT_PPr`, §17.3.1.26). */
export function setSection(paragraph: XmlElement, section: XmlElement): void {
  let properties = wordChild(paragraph, W.paragraphProperties);
  if (!properties) {
    properties = wordElement(paragraph, W.paragraphProperties);
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  properties.insertBefore(section, wordChild(properties, W.paragraphChange));
}

/** Removes a paragraph, or empties it where it must stay: alone, between tables, at the end of a section. */
export function removeParagraph(paragraph: XmlElement): void {
  if (!isAttached(paragraph)) return;
  if (!mustStay(paragraph)) {
    detach(paragraph);
    return;
  }
  for (const element of childElements(paragraph))
    if (!is(element, NS.w, W.paragraphProperties)) paragraph.removeChild(element);
}

function mustStay(paragraph: XmlElement): boolean {
  if (sectionOf(paragraph)) return true;
  const previous = neighbour(paragraph, previousElement);
  const next = neighbour(paragraph, nextElement);
  if (!previous && !next) return true;
  // A cell ends with a paragraph, and two tables without one between them become one (§17.4.65).
  const inCell = isElement(paragraph.parentNode) && is(paragraph.parentNode, NS.w, W.cell);
  const afterTable = previous !== null && is(previous, NS.w, W.table);
  const beforeTable = next !== null && is(next, NS.w, W.table);
  return afterTable && (beforeTable || !next || inCell);
}

function neighbour(element: XmlElement, step: (from: XmlElement) => XmlElement | null): XmlElement | null {
  let at = step(element);
  while (at && !isBlockContent(at)) at = step(at);
  return at;
}
