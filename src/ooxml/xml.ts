/**
 * The part of the DOM that the project uses. The browser's own DOM and slimdom's both satisfy it, so that the core
 * needs neither.
 */
export interface XmlNode {
  /** 1 element, 3 text, 4 CDATA section, 9 document. */
  readonly nodeType: number;
  readonly parentNode: XmlNode | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  readonly previousSibling: XmlNode | null;
  textContent: string | null;
  cloneNode(deep?: boolean): XmlNode;
  appendChild(child: XmlNode): XmlNode;
  insertBefore(child: XmlNode, before: XmlNode | null): XmlNode;
  removeChild(child: XmlNode): XmlNode;
}

export interface XmlElement extends XmlNode {
  readonly namespaceURI: string | null;
  readonly localName: string;
  readonly ownerDocument: XmlDocument | null;
  getAttributeNS(namespace: string | null, name: string): string | null;
  setAttributeNS(namespace: string | null, qualifiedName: string, value: string): void;
  removeAttributeNS(namespace: string | null, name: string): void;
  lookupNamespaceURI(prefix: string | null): string | null;
}

export interface XmlDocument extends XmlNode {
  readonly documentElement: XmlElement | null;
  createElementNS(namespace: string | null, qualifiedName: string): XmlElement;
  createTextNode(data: string): XmlNode;
  importNode(node: XmlNode, deep?: boolean): XmlNode;
}

/** Parses a well-formed XML document, else throws. Never called with a document type declaration. */
export type XmlParser = (text: string) => XmlDocument;
/** Writes a node as XML text, without declaration. */
export type XmlSerializer = (node: XmlNode) => string;

/** The text declares a document type: entity bombs and outside entities start there. */
export class DoctypeError extends Error {
  constructor() {
    super("A document type declaration is not allowed");
    this.name = "DoctypeError";
  }
}

/**
 * Whether a document type is declared. It can only stand in the prolog: between declaration, comments and
 * processing instructions, before the root element (XML 1.0, production 22).
 */
export function hasDoctype(text: string): boolean {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    at = text.indexOf("<", at);
    if (at < 0) return false;
    const closing = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : null;
    if (!closing) return text.startsWith("<!", at);
    const end = text.indexOf(closing, at + 2);
    if (end < 0) return false;
    at = end + closing.length;
  }
}

/** Parses after refusing document types. Throws `DoctypeError`, or what the parser throws. */
export function parseSafely(parse: XmlParser, text: string): XmlElement {
  if (hasDoctype(text)) throw new DoctypeError();
  const root = parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).documentElement;
  if (!root) throw new Error("The XML has no root element");
  return root;
}

export const isElement = (node: XmlNode | null): node is XmlElement => node?.nodeType === 1;

function elementFrom(node: XmlNode | null): XmlElement | null {
  for (let at = node; at; at = at.nextSibling) if (isElement(at)) return at;
  return null;
}

/** First child element; with `nextElement` the way to walk children in linear time on any DOM. */
export const firstElement = (parent: XmlNode): XmlElement | null => elementFrom(parent.firstChild);
export const nextElement = (node: XmlNode): XmlElement | null => elementFrom(node.nextSibling);

export function previousElement(node: XmlNode): XmlElement | null {
  for (let at = node.previousSibling; at; at = at.previousSibling) if (isElement(at)) return at;
  return null;
}

export function childElements(parent: XmlNode): XmlElement[] {
  const children: XmlElement[] = [];
  for (let at = firstElement(parent); at; at = nextElement(at)) children.push(at);
  return children;
}

export const is = (element: XmlElement, namespace: string, name: string): boolean =>
  element.localName === name && element.namespaceURI === namespace;

/** First child element of that name. */
export function child(parent: XmlNode, namespace: string, name: string): XmlElement | null {
  for (let at = firstElement(parent); at; at = nextElement(at)) if (is(at, namespace, name)) return at;
  return null;
}

/** Whether nodes below `root` are nested more than `most` deep; not itself recursive. */
export function isDeeper(root: XmlNode, most: number): boolean {
  let depth = 0;
  for (let at: XmlNode | null = root; at;) {
    if (at.firstChild) {
      depth += 1;
      if (depth > most) return true;
      at = at.firstChild;
      continue;
    }
    while (at && at !== root && !at.nextSibling) {
      at = at.parentNode;
      depth -= 1;
    }
    at = at === root ? null : (at?.nextSibling ?? null);
  }
  return false;
}

export function detach(node: XmlNode): void {
  node.parentNode?.removeChild(node);
}

/** Puts the nodes where `before` stands (its earlier siblings stay before them). */
export function insertAllBefore(parent: XmlNode, nodes: readonly XmlNode[], before: XmlNode | null): void {
  for (const node of nodes) parent.insertBefore(node, before);
}

// Characters that XML 1.0 cannot hold (production 2): they would make the whole document unreadable.
// eslint's no-control-regex forbids them in a literal, so the class is written as code points.
const range = (from: number, to: number) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`;
const FORBIDDEN = new RegExp(
  `[${range(0, 8)}\\u{b}\\u{c}${range(0xe, 0x1f)}${range(0xd800, 0xdfff)}\\u{fffe}\\u{ffff}]`,
  "gu",
);

/** Text with the characters that XML cannot hold replaced by U+FFFD, so that the loss stays visible. */
export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, "\ufffd");

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const SPECIAL = /[&<>"]/g;
const NEEDS_ESCAPE = /[^ !#-%'-;=?-\u{d7ff}\u{e000}-\u{fffd}]/u;

/** Text as XML character data or attribute value in double quotes. */
export function escapeXml(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return withoutForbidden(text).replace(SPECIAL, (character) => ESCAPES[character] ?? character);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An XML document without its declaration, as it can stand inside another one. */
export const withoutDeclaration = (xml: string): string => xml.replace(/^\ufeff?\s*<\?xml[^?]*\?>\s*/, "");
