import type { XmlDocument, XmlElement, XmlNode } from "../../../src/ooxml/xml";

/**
 * A DOM of plain objects: what `src/ooxml/xml.ts` asks for and nothing else, so that thousands of documents can be
 * opened, changed and read in a test. slimdom, which the product uses in Node, keeps ranges and mutation records that
 * nobody reads here. `plainDom.test.ts` holds the two against each other.
 */

export const XMLNS = "http://www.w3.org/2000/xmlns/";

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const INSTRUCTION = 7;
export const COMMENT = 8;
export const DOCUMENT = 9;

export interface PlainAttribute {
  readonly namespace: string | null;
  readonly prefix: string | null;
  readonly name: string;
  value: string;
}

const refuse = (why: string): never => {
  throw new Error(`The DOM refuses this: ${why}`);
};

export abstract class PlainNode implements XmlNode {
  abstract readonly nodeType: number;
  parentNode: PlainNode | null = null;
  firstChild: PlainNode | null = null;
  lastChild: PlainNode | null = null;
  nextSibling: PlainNode | null = null;
  previousSibling: PlainNode | null = null;
  ownerDocument: PlainDocument | null;

  constructor(owner: PlainDocument | null) {
    this.ownerDocument = owner;
  }

  protected abstract copy(owner: PlainDocument | null): PlainNode;

  get textContent(): string | null {
    let text = "";
    for (let at = this.firstChild; at; at = at.nextSibling)
      if (at.nodeType !== COMMENT && at.nodeType !== INSTRUCTION) text += at.textContent ?? "";
    return text;
  }

  set textContent(value: string | null) {
    while (this.lastChild) this.removeChild(this.lastChild);
    if (value) this.appendChild(new PlainText(TEXT, value, this.ownerDocument));
  }

  cloneNode(deep = false): PlainNode {
    return this.cloneInto(this.ownerDocument, deep);
  }

  cloneInto(owner: PlainDocument | null, deep: boolean): PlainNode {
    const made = this.copy(owner);
    const own = made instanceof PlainDocument ? made : owner;
    if (deep)
      for (let at = this.firstChild; at; at = at.nextSibling) made.link(at.cloneInto(own, true), null);
    return made;
  }

  appendChild(child: XmlNode): XmlNode {
    return this.insertBefore(child, null);
  }

  insertBefore(child: XmlNode, before: XmlNode | null): XmlNode {
    if (!(child instanceof PlainNode)) return refuse("a node of another DOM");
    if (before === child) return child;
    if (before && before.parentNode !== this) return refuse("the node to stand before is no child");
    if (child.holds(this)) return refuse("a node within itself");
    child.parentNode?.removeChild(child);
    const owner = this instanceof PlainDocument ? this : this.ownerDocument;
    if (child.ownerDocument !== owner) child.adopt(owner);
    this.link(child, before as PlainNode | null);
    return child;
  }

  removeChild(child: XmlNode): XmlNode {
    if (!(child instanceof PlainNode) || child.parentNode !== this) return refuse("the node is no child");
    const { previousSibling, nextSibling } = child;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    child.parentNode = child.previousSibling = child.nextSibling = null;
    return child;
  }

  private holds(node: PlainNode): boolean {
    let at: PlainNode | null = node;
    while (at && at !== this) at = at.parentNode;
    return at !== null;
  }

  /** Makes a node that has no parent a child, without a question. */
  link(child: PlainNode, before: PlainNode | null): void {
    const previous = before ? before.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = before;
    if (previous) previous.nextSibling = child;
    else this.firstChild = child;
    if (before) before.previousSibling = child;
    else this.lastChild = child;
  }

  private adopt(owner: PlainDocument | null): void {
    this.ownerDocument = owner;
    for (let at = this.firstChild; at; at = at.nextSibling) at.adopt(owner);
  }
}

/** A text, a CDATA section, a comment, or a processing instruction with its target. */
export class PlainText extends PlainNode {
  readonly nodeType: number;
  data: string;

  constructor(nodeType: number, data: string, owner: PlainDocument | null) {
    super(owner);
    this.nodeType = nodeType;
    this.data = data;
  }

  override get textContent(): string {
    return this.data;
  }

  override set textContent(value: string | null) {
    this.data = value ?? "";
  }

  protected override copy(owner: PlainDocument | null): PlainText {
    return new PlainText(this.nodeType, this.data, owner);
  }
}

export class PlainElement extends PlainNode implements XmlElement {
  readonly nodeType = ELEMENT;
  readonly namespaceURI: string | null;
  readonly prefix: string | null;
  readonly localName: string;
  attributes: PlainAttribute[];

  constructor(
    namespace: string | null,
    prefix: string | null,
    localName: string,
    attributes: PlainAttribute[],
    owner: PlainDocument | null,
  ) {
    super(owner);
    this.namespaceURI = namespace;
    this.prefix = prefix;
    this.localName = localName;
    this.attributes = attributes;
  }

  getAttributeNS(namespace: string | null, name: string): string | null {
    for (const attribute of this.attributes)
      if (attribute.name === name && attribute.namespace === namespace) return attribute.value;
    return null;
  }

  setAttributeNS(namespace: string | null, qualifiedName: string, value: string): void {
    const [prefix, name] = splitName(qualifiedName);
    const known = this.attributes.find((each) => each.name === name && each.namespace === namespace);
    if (known) known.value = value;
    else this.attributes.push({ namespace, prefix, name, value });
  }

  removeAttributeNS(namespace: string | null, name: string): void {
    this.attributes = this.attributes.filter((each) => each.name !== name || each.namespace !== namespace);
  }

  lookupNamespaceURI(prefix: string | null): string | null {
    if (this.prefix === prefix && this.namespaceURI !== null) return this.namespaceURI;
    for (const { namespace, prefix: own, name, value } of this.attributes)
      if (namespace === XMLNS && (prefix === null ? own === null : own !== null && name === prefix))
        return value || null;
    const { parentNode } = this;
    return parentNode instanceof PlainElement ? parentNode.lookupNamespaceURI(prefix) : null;
  }

  protected override copy(owner: PlainDocument | null): PlainElement {
    const { namespaceURI, prefix, localName, attributes } = this;
    const copied = attributes.map(({ namespace, prefix: own, name, value }) => ({
      namespace,
      prefix: own,
      name,
      value,
    }));
    return new PlainElement(namespaceURI, prefix, localName, copied, owner);
  }
}

export class PlainDocument extends PlainNode implements XmlDocument {
  readonly nodeType = DOCUMENT;

  constructor() {
    super(null);
  }

  override get textContent(): null {
    return null;
  }

  override set textContent(_: string | null) {
    // A document's text cannot be set (DOM, "textContent").
  }

  get documentElement(): PlainElement | null {
    for (let at = this.firstChild; at; at = at.nextSibling) if (at instanceof PlainElement) return at;
    return null;
  }

  createElementNS(namespace: string | null, qualifiedName: string): PlainElement {
    const [prefix, name] = splitName(qualifiedName);
    return new PlainElement(namespace, prefix, name, [], this);
  }

  createTextNode(data: string): PlainText {
    return new PlainText(TEXT, data, this);
  }

  importNode(node: XmlNode, deep = false): PlainNode {
    return node instanceof PlainNode ? node.cloneInto(this, deep) : refuse("a node of another DOM");
  }

  override cloneNode(deep = false): PlainDocument {
    const made = new PlainDocument();
    if (deep)
      for (let at = this.firstChild; at; at = at.nextSibling) made.link(at.cloneInto(made, true), null);
    return made;
  }

  protected override copy(): PlainDocument {
    return new PlainDocument();
  }
}

export function splitName(qualified: string): readonly [prefix: string | null, name: string] {
  const colon = qualified.indexOf(":");
  return colon < 0 ? [null, qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
}
