import { NS } from "../../../src/ooxml/names";
import { child, childElements, firstElement, is, nextElement, type XmlElement } from "../../../src/ooxml/xml";

/** What a walk does not look into: other stories, and the second telling of a drawing. */
const CLOSED = new Set(["txbxContent", "Fallback"]);

/** Elements below a root in document order, without those of text boxes. */
export function* descendants(root: XmlElement): Generator<XmlElement> {
  for (let at = firstElement(root); at; at = nextElement(at)) {
    if (CLOSED.has(at.localName)) continue;
    yield at;
    yield* descendants(at);
  }
}

export const isW = (element: XmlElement, name: string): boolean => is(element, NS.w, name);

export const w = (parent: XmlElement | null, name: string): XmlElement | null =>
  parent && child(parent, NS.w, name);

export const val = (element: XmlElement | null): string | null =>
  element ? element.getAttributeNS(NS.w, "val") : null;

export const all = (root: XmlElement, name: string): XmlElement[] =>
  [...descendants(root)].filter((element) => isW(element, name));

export const create = (near: XmlElement, name: string): XmlElement => {
  const owner = near.ownerDocument;
  if (!owner) throw new Error("An element has no document.");
  return owner.createElementNS(NS.w, `w:${name}`);
};

export const setVal = (element: XmlElement, value: string): void => {
  element.setAttributeNS(NS.w, "w:val", value);
};

/** The nearest element of that name around an element, or null. */
export const around = (element: XmlElement, name: string): XmlElement | null => {
  for (let at = parentElement(element); at; at = parentElement(at)) if (isW(at, name)) return at;
  return null;
};

export const parentElement = (element: XmlElement): XmlElement | null => {
  const parent = element.parentNode;
  return parent?.nodeType === 1 ? (parent as XmlElement) : null;
};

export const isWithin = (element: XmlElement, root: XmlElement): boolean => {
  for (let at: XmlElement | null = element; at; at = parentElement(at)) if (at === root) return true;
  return false;
};

export const clone = (element: XmlElement): XmlElement => element.cloneNode(true) as XmlElement;

export const removeAll = (elements: Iterable<XmlElement>): void => {
  for (const element of [...elements]) element.parentNode?.removeChild(element);
};

/** Takes a wrapper away and leaves its content in its place. */
export const unwrap = (wrapper: XmlElement, content: XmlElement | null): void => {
  const parent = wrapper.parentNode;
  for (const inner of content ? childElements(content) : []) parent?.insertBefore(inner, wrapper);
  parent?.removeChild(wrapper);
};
