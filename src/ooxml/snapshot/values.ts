import { A, NS } from "../names";
import { firstElement, is, nextElement, type XmlElement } from "../xml";

/** First child of that name in WordprocessingML. */
export function wordChild(parent: XmlElement, name: string): XmlElement | null {
  for (let at = firstElement(parent); at; at = nextElement(at)) if (is(at, NS.w, name)) return at;
  return null;
}

/** Attribute of WordprocessingML, or null. */
export const attribute = (element: XmlElement, name: string): string | null =>
  element.getAttributeNS(NS.w, name);

/** `w:val` of an element, or null. */
export const value = (element: XmlElement): string | null => element.getAttributeNS(NS.w, A.val);

/** `w:val` of the child of that name, or null. */
export function childValue(parent: XmlElement, name: string): string | null {
  const found = wordChild(parent, name);
  return found && value(found);
}

/** A switch such as `w:b`: on when it has no value (ECMA-376 Part 1, §17.17.4). */
export function isOn(element: XmlElement): boolean {
  const text = value(element);
  return text === null || !["0", "false", "off"].includes(text);
}

/** Whether the child of that name exists and is on. */
export function childIsOn(parent: XmlElement, name: string): boolean {
  const found = wordChild(parent, name);
  return found !== null && isOn(found);
}

/** A whole number, or null. */
export function integer(text: string | null): number | null {
  if (text === null || !/^\s*[+-]?\d{1,9}\s*$/.test(text)) return null;
  return Number(text);
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  pi: 12,
};

/** A length in points: a bare number counts `perPoint` to the point (20 by default), "12pt" and "2cm" say their unit. */
export function points(text: string | null, perPoint = 20): number | null {
  const match = text === null ? null : /^\s*([+-]?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|pi)?\s*$/.exec(text);
  if (!match) return null;
  const unit = match[2] === undefined ? undefined : POINTS[match[2]];
  return unit === undefined ? Number(match[1]) / perPoint : Number(match[1]) * unit;
}
