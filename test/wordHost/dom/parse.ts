import { NS } from "../../../src/ooxml/names";
import { withoutForbidden } from "../../../src/ooxml/xml";
import {
  CDATA,
  COMMENT,
  INSTRUCTION,
  PlainDocument,
  PlainElement,
  PlainText,
  TEXT,
  XMLNS,
  splitName,
  type PlainAttribute,
  type PlainNode,
} from "./nodes";

const XML = "http://www.w3.org/XML/1998/namespace";
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?/uy;
const BLANKS = /[ \t\n]*/y;

type Scope = ReadonlyMap<string, string>;

const broken = (why: string): never => {
  throw new Error(`The XML is not well-formed: ${why}`);
};

const isForbidden = (text: string): boolean => withoutForbidden(text) !== text;

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    if (!whole.endsWith(";")) return broken("a lone &");
    if (!name.startsWith("#")) return ENTITIES[name] ?? broken(`an unknown entity ${name}`);
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return Number.isNaN(code) || code > 0x10ffff || isForbidden(String.fromCodePoint(code))
      ? broken(`an unknown character ${name}`)
      : String.fromCodePoint(code);
  });
}

/** Parses a well-formed document without a document type, else throws. */
export function parsePlain(source: string): PlainDocument {
  if (isForbidden(source)) broken("a character that XML cannot hold");
  return new Parser(source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source).parse();
}

class Parser {
  readonly #source: string;
  readonly #document = new PlainDocument();
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  parse(): PlainDocument {
    const source = this.#source;
    if (source.startsWith("<?xml ")) this.#at = this.#past("?>", 2);
    let parent: PlainNode = this.#document;
    let scope: Scope = new Map([["xml", XML]]);
    const scopes: Scope[] = [];
    const names: string[] = [];
    while (this.#at < source.length) {
      if (source.charCodeAt(this.#at) !== 0x3c) {
        this.#text(parent);
        continue;
      }
      if (source.startsWith("</", this.#at)) {
        const end = this.#past(">", 2);
        const name = source.slice(this.#at + 2, end - 1).trimEnd();
        if (names.pop() !== name || !parent.parentNode) return broken(`</${name}> closes nothing`);
        parent = parent.parentNode;
        scope = scopes.pop() ?? scope;
        this.#at = end;
      } else if (source.startsWith("<!--", this.#at)) this.#special(parent, COMMENT, "<!--", "-->");
      else if (source.startsWith("<![CDATA[", this.#at)) this.#special(parent, CDATA, "<![CDATA[", "]]>");
      else if (source.startsWith("<?", this.#at)) this.#special(parent, INSTRUCTION, "<?", "?>");
      else {
        if (parent === this.#document && this.#document.documentElement) return broken("a second root");
        const opened = this.#open(scope);
        parent.link(opened.element, null);
        if (opened.empty) continue;
        parent = opened.element;
        names.push(opened.name);
        scopes.push(scope);
        scope = opened.scope;
      }
    }
    if (names.length > 0 || !this.#document.documentElement) return broken("the root does not end");
    return this.#document;
  }

  #past(end: string, from: number): number {
    const found = this.#source.indexOf(end, this.#at + from);
    return found < 0 ? broken(`no ${end}`) : found + end.length;
  }

  #special(parent: PlainNode, type: number, start: string, end: string): void {
    if (type === CDATA && parent === this.#document) broken("text outside the root");
    const past = this.#past(end, start.length);
    const data = this.#source.slice(this.#at + start.length, past - end.length);
    parent.link(new PlainText(type, data, this.#document), null);
    this.#at = past;
  }

  #text(parent: PlainNode): void {
    const found = this.#source.indexOf("<", this.#at);
    const end = found < 0 ? this.#source.length : found;
    const text = this.#source.slice(this.#at, end);
    this.#at = end;
    if (parent !== this.#document) {
      if (text.includes("]]>")) broken("]]> in text");
      parent.link(new PlainText(TEXT, decoded(text), this.#document), null);
    } else if (text.trim() !== "") broken("text outside the root");
  }

  #name(): string {
    NAME.lastIndex = this.#at;
    const [name] = NAME.exec(this.#source) ?? [];
    if (name === undefined) return broken("a name is missing");
    this.#at += name.length;
    return name;
  }

  #blanks(): void {
    BLANKS.lastIndex = this.#at;
    BLANKS.test(this.#source);
    this.#at = BLANKS.lastIndex;
  }

  #open(outer: Scope) {
    const source = this.#source;
    this.#at += 1;
    const name = this.#name();
    const attributes: PlainAttribute[] = [];
    let scope = outer;
    for (;;) {
      const before = this.#at;
      this.#blanks();
      const sign = source.charCodeAt(this.#at);
      if (sign === 0x3e || sign === 0x2f) break;
      if (this.#at === before) broken(`no blank between attributes of ${name}`);
      const [prefix, own] = splitName(this.#name());
      const value = this.#value();
      const declares = prefix === "xmlns" || (prefix === null && own === "xmlns");
      if (declares) scope = new Map(scope).set(prefix === null ? "" : own, value);
      if (attributes.some((each) => each.name === own && each.prefix === prefix))
        broken(`${own} stands twice in ${name}`);
      attributes.push({ namespace: declares ? XMLNS : null, prefix, name: own, value });
    }
    const empty = source.startsWith("/>", this.#at);
    if (!empty && source.charCodeAt(this.#at) !== 0x3e) broken(`<${name} does not end`);
    this.#at += empty ? 2 : 1;
    const resolved = attributes.map((each) =>
      each.prefix === null || each.namespace !== null
        ? each
        : { ...each, namespace: namespaceOf(each.prefix, scope) },
    );
    const [prefix, local] = splitName(name);
    const namespace = prefix === null ? scope.get("") || null : namespaceOf(prefix, scope);
    const element = new PlainElement(namespace, prefix, local, resolved, this.#document);
    return { element, name, scope, empty };
  }

  #value(): string {
    this.#blanks();
    if (this.#source.charCodeAt(this.#at) !== 0x3d) broken("an attribute without a value");
    this.#at += 1;
    this.#blanks();
    const quote = this.#source.charAt(this.#at);
    if (quote !== '"' && quote !== "'") broken("a value without quotes");
    const end = this.#past(quote, 1);
    const value = this.#source.slice(this.#at + 1, end - 1);
    this.#at = end;
    if (value.includes("<")) broken("< in a value");
    return decoded(/[\t\n]/.test(value) ? value.replace(/[\t\n]/g, " ") : value);
  }
}

/** The namespaces that the product names, so that the same text is the same object. */
const KNOWN = new Map(Object.values(NS).map((namespace) => [namespace as string, namespace as string]));

function namespaceOf(prefix: string, scope: Scope): string {
  const found = scope.get(prefix);
  return found ? (KNOWN.get(found) ?? found) : broken(`the prefix ${prefix} is not declared`);
}
