import { strToU8 } from "fflate";
import { HostError } from "../document/port";
import { decodeXml } from "./decode";
import {
  CONTENT_TYPE,
  NS,
  REL,
  REL_BASE,
  STRICT_BASE,
  STRICT_NAMESPACES,
  W,
  type RelationshipKind,
} from "./names";
import type { Platform } from "./platform";
import { brokenXml, missingPart, refusal } from "./refusals";
import { refuseOtherFiles } from "./sniff";
import {
  DoctypeError,
  firstElement,
  is,
  nextElement,
  parseSafely,
  withoutDeclaration,
  XML_DECLARATION,
  type XmlElement,
} from "./xml";
import { readZip, unpack, type ZipEntry } from "./zip/readZip";
import type { NewEntry } from "./zip/writeZip";

/** One relationship of a part (ECMA-376 Part 2, §6.5.3.4); `target` is a part name, or an address when external. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A Word document's parts, by name without leading slash. Parts are parsed when first asked for. */
export interface DocumentParts {
  /** Name of the main document part. */
  readonly main: string;
  /** The document is in the strict variant of the format: it is read, but not written. */
  readonly strict: boolean;
  /** The text of a part, or null when there is none of that name. */
  text(part: string): string | null;
  /** The root element of a part, or null when there is none of that name. Throws `HostError` when it is broken. */
  root(part: string): XmlElement | null;
  relationships(part: string): readonly Relationship[];
}

/** A .docx that was opened, and what was changed in it since. */
export interface OpenedPackage extends DocumentParts {
  /** The files of the archive as it was opened. */
  readonly entries: readonly ZipEntry[];
  /** Content types as they were when the package was opened. */
  readonly contentTypes: ContentTypes;
  /** The files of the archive as it is now; those that were not changed are still compressed as they were. */
  written(): readonly (ZipEntry | NewEntry)[];
  has(part: string): boolean;
  /** Adds a part, or replaces the whole of one, by an XML document without declaration. */
  setText(part: string, xml: string): void;
  remove(part: string): void;
  /** Says that the part in whose tree the element stands was changed in place. */
  markChanged(element: XmlElement): void;
}

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** Name of the part that holds the relationships of a part; "" is the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Opens a .docx, refusing what is no Word document, is damaged or hostile. Throws `HostError`. */
export function openPackage(bytes: Uint8Array, platform: Platform): OpenedPackage {
  refuseOtherFiles(bytes);
  const entries = readZip(bytes);
  const parts = makeParts(entries, platform);
  const types = parts.root(CONTENT_TYPES_PART);
  if (!types) throw refusal(parts.has("mimetype") ? "openDocument" : "otherZip");
  const contentTypes = readContentTypes(types);
  const main = findMain(parts, contentTypes);
  const root = parts.root(main);
  if (!root) throw missingPart(main);
  if (!is(root, NS.w, W.document)) throw brokenXml(main);
  const strict = parts.text(main)?.includes(STRICT_BASE) ?? false;
  return Object.assign(parts, { main, strict, entries, contentTypes });
}

type Parts = Omit<OpenedPackage, "main" | "strict" | "entries" | "contentTypes">;

function makeParts(opened: readonly ZipEntry[], platform: Platform): Parts {
  const contents = new Map<string, Uint8Array>();
  for (const entry of opened) contents.set(entry.name, unpack(entry, platform));
  /** Part names are the same without regard to case. */
  const names = new Map([...contents.keys()].map((name) => [name.toLowerCase(), name]));
  const texts = new Map<string, string>();
  const roots = new Map<string, XmlElement>();
  /** Parts whose tree or text is newer than what was opened. */
  const changed = new Set<string>();
  const find = (part: string) => names.get(part.toLowerCase());

  function text(part: string): string | null {
    const name = find(part);
    if (name === undefined) return null;
    const known = texts.get(name);
    if (known !== undefined) return known;
    const root = changed.has(name) ? roots.get(name) : undefined;
    const found = root ? treeText(root, platform) : decodePart(name, contents.get(name));
    texts.set(name, found);
    return found;
  }
  function root(part: string): XmlElement | null {
    const name = find(part);
    if (name === undefined) return null;
    const known = roots.get(name) ?? parsePart(name, text(name) ?? "", platform);
    roots.set(name, known);
    return known;
  }
  return {
    text,
    root,
    relationships: (part) => readRelationships(part, root(relationshipsPart(part))),
    has: (part) => find(part) !== undefined,
    setText(part, xml) {
      const name = find(part) ?? part;
      names.set(part.toLowerCase(), name);
      texts.set(name, XML_DECLARATION + xml);
      roots.delete(name);
      changed.add(name);
    },
    remove(part) {
      const name = find(part);
      if (name === undefined) return;
      names.delete(part.toLowerCase());
      texts.delete(name);
      roots.delete(name);
      changed.delete(name);
    },
    markChanged(element) {
      const tree = element.ownerDocument?.documentElement;
      for (const [name, root] of roots) {
        if (root !== tree) continue;
        texts.delete(name);
        changed.add(name);
      }
    },
    written() {
      const kept = opened.filter(({ name }) => find(name) === name);
      const added = [...changed].filter((name) => !contents.has(name));
      const write = (name: string): NewEntry => ({ name, chunks: [strToU8(text(name) ?? "")] });
      return [
        ...kept.map((entry) => (changed.has(entry.name) ? write(entry.name) : entry)),
        ...added.map(write),
      ];
    },
  };
}

function decodePart(name: string, bytes: Uint8Array | undefined): string {
  try {
    return decodeXml(bytes ?? new Uint8Array());
  } catch (cause) {
    throw brokenXml(name, cause);
  }
}

/** A changed tree as text; comments beside the root stay. */
const treeText = (root: XmlElement, platform: Platform): string =>
  XML_DECLARATION + withoutDeclaration(platform.serializeXml(root.ownerDocument ?? root));

/** Parses a part; a strict part as if it were transitional. Throws `HostError`. */
export function parsePart(name: string, text: string, platform: Pick<Platform, "parseXml">): XmlElement {
  try {
    return parseSafely(platform.parseXml, transitional(text));
  } catch (cause) {
    if (cause instanceof DoctypeError) throw refusal("doctype", cause);
    throw cause instanceof RangeError ? refusal("tooDeep", cause) : brokenXml(name, cause);
  }
}

function transitional(text: string): string {
  if (!text.includes(STRICT_BASE)) return text;
  return STRICT_NAMESPACES.reduce(
    (known, [strict, loose]) => known.replaceAll(`"${strict}"`, `"${loose}"`),
    text,
  );
}

export interface ContentTypes {
  /** Content type of a part, or null when none is declared. */
  of(part: string): string | null;
}

/** ECMA-376 Part 2, §6.2.3: `Override` by part name, else `Default` by extension. */
function readContentTypes(root: XmlElement): ContentTypes {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (let at = firstElement(root); at; at = nextElement(at)) {
    const type = at.getAttributeNS(null, "ContentType") ?? "";
    if (is(at, NS.contentTypes, "Override"))
      overrides.set((at.getAttributeNS(null, "PartName") ?? "").replace(/^\//, "").toLowerCase(), type);
    else if (is(at, NS.contentTypes, "Default"))
      defaults.set((at.getAttributeNS(null, "Extension") ?? "").toLowerCase(), type);
  }
  return {
    of(part) {
      const name = part.toLowerCase();
      return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf(".") + 1)) ?? null;
    },
  };
}

function readRelationships(part: string, root: XmlElement | null): readonly Relationship[] {
  const found: Relationship[] = [];
  for (let at = root && firstElement(root); at; at = nextElement(at)) {
    if (!is(at, NS.relationships, "Relationship")) continue;
    const external = at.getAttributeNS(null, "TargetMode") === "External";
    const target = at.getAttributeNS(null, "Target") ?? "";
    found.push({
      id: at.getAttributeNS(null, "Id") ?? "",
      type: at.getAttributeNS(null, "Type") ?? "",
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

/** A relationship's target as a part name: relative to the folder of the part it belongs to (Part 2, §6.5.3.4). */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? target : `${part.slice(0, part.lastIndexOf("/") + 1)}${target}`;
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** Whether a relationship is of that kind, in either variant of the format. */
export function isRelationship(relationship: Relationship, kind: RelationshipKind): boolean {
  const { type } = relationship;
  if (type === REL_BASE + kind) return true;
  const strictKind = kind === REL.appProperties ? "extendedProperties" : kind;
  return type === `${STRICT_BASE}officeDocument/relationships/${strictKind}`;
}

/** Names of the parts that a part is related to in that way. */
export function relatedParts(parts: DocumentParts, from: string, kind: RelationshipKind): readonly string[] {
  return parts
    .relationships(from)
    .filter((relationship) => !relationship.external && isRelationship(relationship, kind))
    .map(({ target }) => target);
}

const MAIN_TYPES: readonly string[] = [CONTENT_TYPE.document, CONTENT_TYPE.template];
const MACRO_TYPES: readonly string[] = [CONTENT_TYPE.macroDocument, CONTENT_TYPE.macroTemplate];

function findMain(parts: Pick<DocumentParts, "relationships">, contentTypes: ContentTypes): string {
  const main = parts.relationships("").find((relationship) => isRelationship(relationship, REL.document));
  if (!main) throw missingPart(relationshipsPart(""));
  const type = contentTypes.of(main.target) ?? "";
  if (MAIN_TYPES.includes(type)) return main.target;
  if (MACRO_TYPES.includes(type)) throw refusal("macros");
  if (type.includes("spreadsheetml")) throw refusal("workbook");
  if (type.includes("presentationml")) throw refusal("slides");
  throw refusal("otherZip");
}

/** The document is in a form that is read but not written. */
export const strictRefusal = (): HostError =>
  new HostError(
    "not-supported",
    "Tệp được lưu ở dạng “Strict Open XML Document” nên chỉ kiểm tra được, không ghi được. Hãy mở bằng Word, chọn Lưu thành kiểu “Word Document (*.docx)” rồi mở lại.",
  );
