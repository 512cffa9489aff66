import { withoutForbidden, type XmlNode } from "../xml";
import { NODE, TreeElement, TreeText, TreeNode, XMLNS_NAMESPACE } from "./nodes";

type Prefixes = ReadonlyMap<string | null, string | null>;

/** Writes a tree as XML text without declaration. Namespaces that the tree uses and does not declare are declared. */
export function serializeTree(node: XmlNode): string {
  if (!(node instanceof TreeNode)) throw new Error("The node belongs to another kind of tree");
  const pieces: string[] = [];
  write(node, new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]), pieces);
  return pieces.join("");
}

function write(node: TreeNode, prefixes: Prefixes, pieces: string[]): void {
  if (node instanceof TreeElement) writeElement(node, prefixes, pieces);
  else if (node instanceof TreeText) pieces.push(characterData(node));
  else for (let child = node.firstChild; child; child = child.nextSibling) write(child, prefixes, pieces);
}

function characterData({ nodeType, data }: TreeText): string {
  if (nodeType === NODE.comment) return `<!--${data}-->`;
  return nodeType === NODE.instruction ? `<?${data}?>` : escape(data, TEXT);
}

function writeElement(element: TreeElement, outer: Prefixes, pieces: string[]): void {
  const { prefix, localName, namespaceURI, attributes } = element;
  const name = prefix === null ? localName : `${prefix}:${localName}`;
  let inner: Map<string | null, string | null> | null = null;
  let tag = `<${name}`;
  for (const attribute of attributes) {
    const qualified =
      attribute.prefix === null ? attribute.localName : `${attribute.prefix}:${attribute.localName}`;
    if (attribute.namespace === XMLNS_NAMESPACE) {
      inner ??= new Map(outer);
      inner.set(attribute.prefix === null ? null : attribute.localName, attribute.value || null);
    }
    tag += ` ${qualified}="${escape(attribute.value, VALUE)}"`;
  }
  const declare = (own: string | null, namespace: string | null) => {
    if (((inner ?? outer).get(own) ?? null) === namespace) return;
    inner ??= new Map(outer);
    inner.set(own, namespace);
    tag += ` xmlns${own === null ? "" : `:${own}`}="${escape(namespace ?? "", VALUE)}"`;
  };
  declare(prefix, namespaceURI);
  for (const attribute of attributes)
    if (attribute.prefix !== null && attribute.namespace !== XMLNS_NAMESPACE)
      declare(attribute.prefix, attribute.namespace);

  const first = element.firstChild;
  if (!first) {
    pieces.push(`${tag}/>`);
    return;
  }
  pieces.push(`${tag}>`);
  for (let child: TreeNode | null = first; child; child = child.nextSibling)
    write(child, inner ?? outer, pieces);
  pieces.push(`</${name}>`);
}

/** What has to be escaped in text, and in a value between double quotes, so that it reads back the same. */
const TEXT = /[&<>\r]/g;
const VALUE = /[&<>"\t\n\r]/g;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

const escape = (text: string, special: RegExp): string =>
  withoutForbidden(text).replace(special, (found) => REFERENCES.get(found) ?? `&#${found.charCodeAt(0)};`);
