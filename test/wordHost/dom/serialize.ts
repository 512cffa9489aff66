import type { XmlNode } from "../../../src/ooxml/xml";
import { CDATA, COMMENT, INSTRUCTION, PlainElement, PlainNode, XMLNS, type PlainAttribute } from "./nodes";

/** Prefixes that are bound where an element stands; "" is the default namespace. */
type Scope = ReadonlyMap<string, string>;

const SPECIAL_IN_TEXT = /[&<>]/g;
const SPECIAL_IN_VALUE = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const escape = (sign: string): string => ESCAPES[sign] ?? sign;
const escapeValue = (value: string): string => value.replace(SPECIAL_IN_VALUE, escape);

const OUTERMOST: Scope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

/** Writes a node as XML text; namespaces that are not declared where it stands are declared (DOM Parsing, §3.2). */
export function serializePlain(node: XmlNode): string {
  if (!(node instanceof PlainNode)) throw new Error("This is a node of another DOM.");
  const writer = new Writer();
  writer.write(node, OUTERMOST);
  return writer.text;
}

/** Whether a declaration is written. */
function isNeeded({ prefix, name, value }: PlainAttribute, element: PlainElement, scope: Scope): boolean {
  // What is bound so already is not repeated; a default namespace that is not the element's own would be wrong.
  if (prefix !== null) return scope.get(name) !== value;
  if ((scope.get("") ?? "") === value) return false;
  return element.prefix !== null || value === (element.namespaceURI ?? "");
}

/** The prefix that a namespace is bound to: the preferred one, else the last that was declared; null: none. */
function prefixOf(namespace: string, preferred: string | null, scope: Scope): string | null {
  if (preferred !== null && scope.get(preferred) === namespace) return preferred;
  let found: string | null = null;
  for (const [prefix, bound] of scope) if (prefix !== "" && bound === namespace) found = prefix;
  return found;
}

class Writer {
  text = "";

  write(node: PlainNode, scope: Scope): void {
    if (node instanceof PlainElement) {
      this.#element(node, scope);
      return;
    }
    const { nodeType, firstChild } = node;
    for (let at = firstChild; at; at = at.nextSibling) this.write(at, scope);
    const data = firstChild ? "" : (node.textContent ?? "");
    if (nodeType === COMMENT) this.text += `<!--${data}-->`;
    else if (nodeType === INSTRUCTION) this.text += `<?${data}?>`;
    else if (nodeType === CDATA) this.text += `<![CDATA[${data}]]>`;
    else this.text += data.replace(SPECIAL_IN_TEXT, escape);
  }

  #element(element: PlainElement, outer: Scope): void {
    const { attributes, firstChild } = element;
    let scope = outer;
    let unneeded: Set<PlainAttribute> | null = null;
    for (const attribute of attributes) {
      if (attribute.namespace !== XMLNS) continue;
      if (isNeeded(attribute, element, scope))
        scope = new Map(scope).set(attribute.prefix === null ? "" : attribute.name, attribute.value);
      else (unneeded ??= new Set()).add(attribute);
    }
    const bound = this.#bound(element.namespaceURI ?? "", element.prefix, scope);
    const name = bound.prefix === "" ? element.localName : `${bound.prefix}:${element.localName}`;
    this.text += `<${name}${bound.declared}`;
    scope = bound.scope;
    for (const attribute of attributes)
      if (!unneeded?.has(attribute)) scope = this.#attribute(attribute, scope);
    if (!firstChild) {
      this.text += "/>";
      return;
    }
    this.text += ">";
    for (let at: PlainNode | null = firstChild; at; at = at.nextSibling) this.write(at, scope);
    this.text += `</${name}>`;
  }

  /** How an element's namespace is said: the prefix, and what must be declared for it. */
  #bound(namespace: string, own: string | null, scope: Scope) {
    if ((scope.get("") ?? "") === namespace) return { prefix: "", declared: "", scope };
    const known = prefixOf(namespace, own, scope);
    if (known !== null) return { prefix: known, declared: "", scope };
    const prefix = own ?? "";
    const declared = ` xmlns${prefix && `:${prefix}`}="${escapeValue(namespace)}"`;
    return { prefix, declared, scope: new Map(scope).set(prefix, namespace) };
  }

  /** Gives the scope with what had to be declared. */
  #attribute({ namespace, prefix, name, value }: PlainAttribute, outer: Scope): Scope {
    let scope = outer;
    let used = namespace === XMLNS ? prefix && "xmlns" : null;
    if (namespace !== null && namespace !== XMLNS) {
      used = prefixOf(namespace, prefix, scope);
      if (used === null) {
        used = prefix ?? "ns1";
        this.text += ` xmlns:${used}="${escapeValue(namespace)}"`;
        scope = new Map(scope).set(used, namespace);
      }
    }
    this.text += ` ${used === null ? name : `${used}:${name}`}="${escapeValue(value)}"`;
    return scope;
  }
}
