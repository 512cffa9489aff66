/** Elements of the data part as lines of text, and back. */
import { DATA_NAMESPACE } from "../ooxml/names";
import { childElements, escapeXml, is, type XmlElement } from "../ooxml/xml";

/** Text or attribute value. Line ends as character references, so that no parser changes them. */
export const escaped = (text: string): string =>
  escapeXml(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A value as JSON in an element's text. JSON has quotes everywhere: they stay as they are. The two signs that JSON can
 * hold and XML cannot are escaped.
 */
export const escapedJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

/** ` name="value"`, or nothing where there is no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : ` ${name}="${escaped(String(value))}"`;

/** An element on one line; without content it has no text node at all. */
export const line = (name: string, attributes: string, content: string): string =>
  content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;

/** An element with its content on lines of their own. */
export function element(name: string, attributes: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [`<${name}${attributes}/>`];
  return [`<${name}${attributes}>`, ...lines.map((inner) => `  ${inner}`), `</${name}>`];
}

export const isOurs = (node: XmlElement, name: string): boolean => is(node, DATA_NAMESPACE, name);

/** Child elements of that name. */
export const named = (parent: XmlElement | null, name: string): readonly XmlElement[] =>
  parent ? childElements(parent).filter((child) => isOurs(child, name)) : [];

/** The attribute's value, empty where there is none. */
export const valueOf = (node: XmlElement, name: string): string => node.getAttributeNS(null, name) ?? "";
