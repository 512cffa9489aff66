import type { XmlDocument, XmlElement, XmlNode } from "../xml";

/**
 * The part of the DOM that `xml.ts` names, as plain linked objects: where there is no native DOM, it is read, changed
 * and written several times as fast as a complete one. Nodes of other DOMs cannot be put in.
 */

export const NODE = { element: 1, text: 3, instruction: 7, comment: 8, document: 9 } as const;

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
export const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

export interface TreeAttribute {
  readonly namespace: string | null;
  readonly prefix: string | null;
  readonly localName: string;
  value: string;
}

export abstract class TreeNode implements XmlNode {
  abstract readonly nodeType: number;
  parentNode: TreeNode | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;

  abstract get textContent(): string | null;
  abstract set textContent(text: string | null);
  /** A copy of this node alone, for a document. */
  abstract copyFor(document: TreeDocument | null): TreeNode;
  abstract get ownerDocument(): TreeDocument | null;

  cloneNode(deep = false): TreeNode {
    return copy(this, deep, this.ownerDocument);
  }

  appendChild(child: XmlNode): TreeNode {
    return this.insertBefore(child, null);
  }

  insertBefore(child: XmlNode, before: XmlNode | null): TreeNode {
    const node = own(child);
    const next = before && own(before);
    if (next && next.parentNode !== this)
      throw new Error("The node to insert before is not a child of this one");
    if (node === next) return node;
    node.parentNode?.removeChild(node);
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
    return node;
  }

  removeChild(child: XmlNode): TreeNode {
    const node = own(child);
    if (node.parentNode !== this) throw new Error("The node to remove is not a child of this one");
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    return node;
  }
}

function own(node: XmlNode): TreeNode {
  if (node instanceof TreeNode) return node;
  throw new Error("The node belongs to another kind of tree");
}

function copy(node: TreeNode, deep: boolean, document: TreeDocument | null): TreeNode {
  const made = node.copyFor(document);
  if (deep)
    for (let child = node.firstChild; child; child = child.nextSibling)
      made.appendChild(copy(child, true, document));
  return made;
}

export class TreeElement extends TreeNode implements XmlElement {
  readonly nodeType = NODE.element;
  readonly namespaceURI: string | null;
  readonly prefix: string | null;
  readonly localName: string;
  readonly ownerDocument: TreeDocument | null;
  /** In the order in which they were written; declarations of namespaces are among them. */
  readonly attributes: TreeAttribute[];

  constructor(
    document: TreeDocument | null,
    namespace: string | null,
    prefix: string | null,
    localName: string,
    attributes: TreeAttribute[],
  ) {
    super();
    this.ownerDocument = document;
    this.namespaceURI = namespace;
    this.prefix = prefix;
    this.localName = localName;
    this.attributes = attributes;
  }

  get textContent(): string {
    const only = this.firstChild;
    if (only instanceof TreeText && !only.nextSibling) return only.data;
    let text = "";
    for (let child = only; child; child = child.nextSibling)
      if (child.nodeType === NODE.text || child.nodeType === NODE.element) text += child.textContent ?? "";
    return text;
  }

  set textContent(text: string | null) {
    while (this.firstChild) this.removeChild(this.firstChild);
    if (text) this.appendChild(new TreeText(this.ownerDocument, text));
  }

  getAttributeNS(namespace: string | null, name: string): string | null {
    for (const attribute of this.attributes)
      if (attribute.localName === name && attribute.namespace === namespace) return attribute.value;
    return null;
  }

  setAttributeNS(namespace: string | null, qualifiedName: string, value: string): void {
    const [prefix, localName] = splitName(qualifiedName);
    const known = this.attributes.find((at) => at.localName === localName && at.namespace === namespace);
    if (known) known.value = value;
    else this.attributes.push({ namespace, prefix, localName, value });
  }

  removeAttributeNS(namespace: string | null, name: string): void {
    const index = this.attributes.findIndex((at) => at.localName === name && at.namespace === namespace);
    if (index >= 0) this.attributes.splice(index, 1);
  }

  lookupNamespaceURI(prefix: string | null): string | null {
    return lookup(this, prefix);
  }

  copyFor(document: TreeDocument | null): TreeElement {
    const attributes = this.attributes.map((attribute) => ({ ...attribute }));
    return new TreeElement(document, this.namespaceURI, this.prefix, this.localName, attributes);
  }
}

function lookup(element: TreeElement, prefix: string | null): string | null {
  if (prefix === "xml") return XML_NAMESPACE;
  if (prefix === "xmlns") return XMLNS_NAMESPACE;
  for (let at: TreeNode | null = element; at instanceof TreeElement; at = at.parentNode) {
    if (at.namespaceURI !== null && at.prefix === prefix) return at.namespaceURI;
    const declared = at.getAttributeNS(XMLNS_NAMESPACE, prefix ?? "xmlns");
    if (declared !== null) return declared || null;
  }
  return null;
}

/** Character data, a comment, or a processing instruction with its target before its data. */
export class TreeText extends TreeNode {
  readonly nodeType: number;
  readonly ownerDocument: TreeDocument | null;
  data: string;

  constructor(document: TreeDocument | null, data: string, nodeType: number = NODE.text) {
    super();
    this.nodeType = nodeType;
    this.ownerDocument = document;
    this.data = data;
  }

  get textContent(): string {
    return this.data;
  }

  set textContent(text: string | null) {
    this.data = text ?? "";
  }

  copyFor(document: TreeDocument | null): TreeText {
    return new TreeText(document, this.data, this.nodeType);
  }
}

export class TreeDocument extends TreeNode implements XmlDocument {
  readonly nodeType = NODE.document;
  readonly ownerDocument = null;

  get documentElement(): TreeElement | null {
    for (let child = this.firstChild; child; child = child.nextSibling)
      if (child instanceof TreeElement) return child;
    return null;
  }

  get textContent(): null {
    return null;
  }

  set textContent(_: string | null) {
    // As in the DOM: a document has no text of its own.
  }

  createElementNS(namespace: string | null, qualifiedName: string): TreeElement {
    const [prefix, localName] = splitName(qualifiedName);
    return new TreeElement(this, namespace, prefix, localName, []);
  }

  createTextNode(data: string): TreeText {
    return new TreeText(this, data);
  }

  importNode(node: XmlNode, deep = false): TreeNode {
    return copy(own(node), deep, this);
  }

  copyFor(): TreeDocument {
    return new TreeDocument();
  }
}

/** "w:val" → "w" and "val". */
export function splitName(qualifiedName: string): readonly [prefix: string | null, localName: string] {
  const colon = qualifiedName.indexOf(":");
  return colon < 0 ? [null, qualifiedName] : [qualifiedName.slice(0, colon), qualifiedName.slice(colon + 1)];
}
