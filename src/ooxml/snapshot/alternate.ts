import { NS } from "../names";
import { firstElement, is, nextElement, type XmlElement } from "../xml";

/** Namespaces whose content is read: shapes with text boxes and Word's own additions to runs and paragraphs. */
const UNDERSTOOD = /^http:\/\/schemas\.microsoft\.com\/office\/(?:word|drawing)\/20(?:10|12|15|16|18)\//;

export const isAlternate = (element: XmlElement): boolean => is(element, NS.mc, "AlternateContent");

/**
 * The one branch to read of alternate content: the first choice that is understood, else the fallback
 * (ECMA-376 Part 3, §7.5). Where there is no fallback, an unknown choice is better than nothing.
 */
export function chosenBranch(alternate: XmlElement): XmlElement | null {
  let unknown: XmlElement | null = null;
  for (let at = firstElement(alternate); at; at = nextElement(at)) {
    if (is(at, NS.mc, "Fallback")) return at;
    if (!is(at, NS.mc, "Choice")) continue;
    if (isUnderstood(at)) return at;
    unknown ??= at;
  }
  return unknown;
}

function isUnderstood(choice: XmlElement): boolean {
  const prefixes = (choice.getAttributeNS(null, "Requires") ?? "").split(/\s+/).filter(Boolean);
  return prefixes.every((prefix) => UNDERSTOOD.test(choice.lookupNamespaceURI(prefix) ?? ""));
}
