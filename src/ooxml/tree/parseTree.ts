import { forbiddenCharacter } from "../xml";
import {
  NODE,
  splitName,
  TreeDocument,
  TreeElement,
  TreeText,
  XMLNS_NAMESPACE,
  type TreeAttribute,
} from "./nodes";

/** Names in the scope of some namespace declarations, each looked up once. */
interface Scope {
  readonly namespaces: ReadonlyMap<string | null, string>;
  readonly names: Map<string, ResolvedName>;
}

interface ResolvedName {
  readonly namespace: string | null;
  readonly prefix: string | null;
  readonly localName: string;
}

interface OpenElement {
  readonly element: TreeElement;
  readonly name: string;
  readonly scope: Scope;
}

const scopeOf = (namespaces: ReadonlyMap<string | null, string>): Scope => ({ namespaces, names: new Map() });

const OUTERMOST = new Map<string | null, string>([["xml", "http://www.w3.org/XML/1998/namespace"]]);

/**
 * Parses a namespace-well-formed XML 1.0 document without document type (W3C XML 1.0, Namespaces in XML 1.0). Throws
 * on anything else. CDATA sections become text. Nesting takes no stack.
 */
export function parseTree(source: string): TreeDocument {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  if (forbiddenCharacter(text)) throw new Error("The XML holds a character that it must not");
  return new Reader(text).read();
}

/** One pass over a text, left to right. */
class Reader {
  readonly #text: string;
  readonly #document = new TreeDocument();
  readonly #open: OpenElement[] = [];
  /** The end of a CDATA section in running text is an error; most documents have none at all. */
  readonly #hasSectionEnds: boolean;
  #parent: TreeDocument | TreeElement = this.#document;
  #scope = scopeOf(OUTERMOST);
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#hasSectionEnds = text.includes("]]>");
  }

  read(): TreeDocument {
    this.#skipDeclaration();
    const text = this.#text;
    for (let next = text.indexOf("<", this.#at); next >= 0; next = text.indexOf("<", this.#at)) {
      if (next > this.#at) this.#addText(text.slice(this.#at, next));
      this.#at = next;
      const kind = text.charCodeAt(next + 1);
      if (kind === SLASH) this.#endTag();
      else if (kind === BANG) this.#markup();
      else if (kind === QUESTION) this.#instruction();
      else this.#startTag();
    }
    if (this.#at < text.length) this.#addText(text.slice(this.#at));
    if (this.#open.length > 0 || !this.#document.documentElement)
      throw this.#error("An element is not closed");
    return this.#document;
  }

  #error(what: string): Error {
    return new Error(`${what} (at character ${this.#at})`);
  }

  #skipDeclaration(): void {
    if (!/^<\?xml[\s?]/.test(this.#text)) return;
    const declaration = DECLARATION.exec(this.#text);
    if (!declaration) throw this.#error("The XML declaration is broken");
    this.#at = declaration[0].length;
  }

  #addText(raw: string): void {
    if (this.#parent === this.#document) {
      if (NOT_SPACE.test(raw)) throw this.#error("Text outside of the root element");
      return;
    }
    if (this.#hasSectionEnds && raw.includes("]]>")) throw this.#error("]]> in running text");
    this.#append(new TreeText(this.#document, raw.includes("&") ? this.#decode(raw) : raw));
  }

  /** Adjacent pieces of text are one. */
  #append(node: TreeText): void {
    const last = this.#parent.lastChild;
    if (node.nodeType === NODE.text && last instanceof TreeText && last.nodeType === NODE.text)
      last.data += node.data;
    else this.#parent.appendChild(node);
  }

  #decode(raw: string): string {
    return raw.replace(/&([^;&]*);?/g, (reference, name: string) => {
      const character = reference.endsWith(";") ? decodeReference(name) : null;
      if (character === null) throw this.#error(`The reference ${reference} means nothing`);
      return character;
    });
  }

  #startTag(): void {
    const start = this.#at + 1;
    const name = this.#nameAt(start);
    this.#at = start + name.length;
    const raw = this.#attributes();
    const scope = raw.length > 0 ? this.#scopeWith(raw) : this.#scope;
    const { namespace, prefix, localName } = this.#resolve(name, scope);
    const attributes = raw.length > 0 ? this.#resolveAttributes(raw, scope) : [];
    const element = new TreeElement(this.#document, namespace, prefix, localName, attributes);
    if (this.#parent === this.#document && this.#document.documentElement)
      throw this.#error("There are two root elements");
    this.#parent.appendChild(element);
    if (this.#text.charCodeAt(this.#at) === SLASH) {
      this.#at += 1;
      this.#expect(GREATER);
      return;
    }
    this.#expect(GREATER);
    this.#open.push({ element, name, scope: this.#scope });
    this.#parent = element;
    this.#scope = scope;
  }

  #endTag(): void {
    const open = this.#open.pop();
    if (!open || !this.#text.startsWith(open.name, this.#at + 2))
      throw this.#error("An end tag closes nothing");
    this.#at += 2 + open.name.length;
    this.#skipSpace();
    this.#expect(GREATER);
    this.#scope = open.scope;
    this.#parent = this.#open.at(-1)?.element ?? this.#document;
  }

  #expect(character: number): void {
    if (this.#text.charCodeAt(this.#at) !== character) throw this.#error("A tag is broken");
    this.#at += 1;
  }

  /** Whether there was any. */
  #skipSpace(): boolean {
    const start = this.#at;
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
    return this.#at > start;
  }

  #nameAt(start: number): string {
    let end = start;
    while (!endsName(this.#text.charCodeAt(end))) end += 1;
    return this.#text.slice(start, end);
  }

  /** The attributes of a tag as they are written; stands then at its "/" or ">". */
  #attributes(): RawAttribute[] {
    const found: RawAttribute[] = [];
    for (;;) {
      const spaced = this.#skipSpace();
      const character = this.#text.charCodeAt(this.#at);
      if (character === GREATER || character === SLASH) return found;
      if (!spaced) throw this.#error("A tag is broken");
      found.push(this.#attribute());
    }
  }

  #attribute(): RawAttribute {
    const name = this.#nameAt(this.#at);
    this.#at += name.length;
    this.#skipSpace();
    this.#expect(EQUALS);
    this.#skipSpace();
    const quote = this.#text[this.#at];
    const end = quote === '"' || quote === "'" ? this.#text.indexOf(quote, this.#at + 1) : -1;
    if (end < 0) throw this.#error(`The attribute ${name} has no value`);
    const raw = this.#text.slice(this.#at + 1, end);
    if (raw.includes("<")) throw this.#error(`The value of ${name} holds a <`);
    this.#at = end + 1;
    const spaced = /[\t\n]/.test(raw) ? raw.replace(/[\t\n]/g, " ") : raw;
    return { name, value: spaced.includes("&") ? this.#decode(spaced) : spaced };
  }

  /** The scope inside a tag with these attributes. */
  #scopeWith(attributes: readonly RawAttribute[]): Scope {
    let namespaces: Map<string | null, string> | null = null;
    for (const { name, value } of attributes) {
      if (!name.startsWith("xmlns")) continue;
      const prefix = name === "xmlns" ? null : name.startsWith("xmlns:") ? name.slice(6) : undefined;
      if (prefix === undefined) continue;
      if (!mayDeclare(prefix, value)) throw this.#error(`The namespace declaration ${name} is not allowed`);
      namespaces ??= new Map(this.#scope.namespaces);
      namespaces.set(prefix, value);
    }
    return namespaces ? scopeOf(namespaces) : this.#scope;
  }

  #resolve(name: string, scope: Scope): ResolvedName {
    const known = scope.names.get(name);
    if (known) return known;
    if (!QUALIFIED_NAME.test(name)) throw this.#error(`“${name}” is no name`);
    const [prefix, localName] = splitName(name);
    const namespace = scope.namespaces.get(prefix) ?? "";
    if (prefix !== null && namespace === "") throw this.#error(`The prefix ${prefix} is not declared`);
    const resolved = { namespace: namespace || null, prefix, localName };
    scope.names.set(name, resolved);
    return resolved;
  }

  #resolveAttributes(raw: readonly RawAttribute[], scope: Scope): TreeAttribute[] {
    const attributes: TreeAttribute[] = [];
    for (const { name, value } of raw) {
      const { namespace, prefix, localName } = this.#attributeName(name, scope);
      for (const other of attributes)
        if (other.localName === localName && other.namespace === namespace)
          throw this.#error(`The attribute ${name} stands twice`);
      attributes.push({ namespace, prefix, localName, value });
    }
    return attributes;
  }

  /** A name without prefix is in no namespace, whatever the default one is. */
  #attributeName(name: string, scope: Scope): ResolvedName {
    if (name === "xmlns") return { namespace: XMLNS_NAMESPACE, prefix: null, localName: name };
    if (name.startsWith("xmlns:") && QUALIFIED_NAME.test(name))
      return { namespace: XMLNS_NAMESPACE, prefix: "xmlns", localName: name.slice(6) };
    if (name.includes(":")) return this.#resolve(name, scope);
    if (!QUALIFIED_NAME.test(name)) throw this.#error(`“${name}” is no name`);
    return { namespace: null, prefix: null, localName: name };
  }

  /** A comment or a CDATA section. */
  #markup(): void {
    const text = this.#text;
    if (text.startsWith("<!--", this.#at)) {
      const end = text.indexOf("--", this.#at + 4);
      if (end < 0 || text[end + 2] !== ">") throw this.#error("A comment is broken");
      this.#parent.appendChild(new TreeText(this.#document, text.slice(this.#at + 4, end), NODE.comment));
      this.#at = end + 3;
      return;
    }
    const end = text.indexOf("]]>", this.#at);
    if (!text.startsWith("<![CDATA[", this.#at) || end < 0 || this.#parent === this.#document)
      throw this.#error("Markup that is not allowed here");
    const data = text.slice(this.#at + 9, end);
    if (data) this.#append(new TreeText(this.#document, data));
    this.#at = end + 3;
  }

  #instruction(): void {
    const end = this.#text.indexOf("?>", this.#at);
    const data = end < 0 ? "" : this.#text.slice(this.#at + 2, end);
    if (!INSTRUCTION.test(data) || /^xml(?:\s|$)/i.test(data))
      throw this.#error("A processing instruction is broken");
    this.#parent.appendChild(new TreeText(this.#document, data, NODE.instruction));
    this.#at = end + 2;
  }
}

interface RawAttribute {
  readonly name: string;
  readonly value: string;
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;
const EQUALS = 0x3d;

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09;
/** Space, "/", ">", "=", "<", quotes, or the end of the text. */
const endsName = (code: number): boolean =>
  code <= 0x20
    ? true
    : code === SLASH ||
      code === GREATER ||
      code === EQUALS ||
      code === 0x3c ||
      code === 0x22 ||
      code === 0x27 ||
      Number.isNaN(code);

const NOT_SPACE = /[^ \t\n]/;
const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>/;

/** Names of XML 1.0, 5th edition (productions 4 and 4a), without the colon. */
const NAME_START =
  "A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}";
const NAME = `[${NAME_START}][\\u{300}-\\u{36f}${NAME_START}\\-.0-9\\u{b7}\\u{203f}-\\u{2040}]*`;
const QUALIFIED_NAME = new RegExp(`^${NAME}(?::${NAME})?$`, "u");
const INSTRUCTION = new RegExp(`^${NAME}(?:[ \\t\\n][^]*)?$`, "u");

/** Namespaces in XML 1.0, §3: the reserved prefixes keep their meaning, and a prefix always has one. */
function mayDeclare(prefix: string | null, namespace: string): boolean {
  if (prefix === "xmlns" || namespace === XMLNS_NAMESPACE) return false;
  if ((prefix === "xml") !== (namespace === OUTERMOST.get("xml"))) return false;
  return prefix === null || namespace !== "";
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** What stands between "&" and ";", or null when it means nothing. */
function decodeReference(name: string): string | null {
  const number = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!number) return ENTITIES.get(name) ?? null;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  if (code > 0x10ffff) return null;
  const character = String.fromCodePoint(code);
  return forbiddenCharacter(character) ? null : character;
}
