import { HostError } from "../document/port";
import { decodeXml } from "./decode";
import {
  CONTENT_TYPE,
  NS,
  REL,
  REL_BASE,
  STRICT_BASE,
  STRICT_NAMESPACES,
  type RelationshipKind,
} from "./names";
import type { Platform } from "./platform";
import { brokenXml, missingPart, refusal } from "./refusals";
import { refuseOtherFiles } from "./sniff";
import { DoctypeError, firstElement, is, nextElement, parseSafely, type XmlElement } from "./xml";
import { readZip, unpack, type ZipEntry } from "./zip/readZip";

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

/** A .docx as it was opened. */
export interface OpenedPackage extends DocumentParts {
  readonly entries: readonly ZipEntry[];
  readonly contentTypes: ContentTypes;
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
  const contents = new Map<string, Uint8Array>();
  for (const entry of entries) contents.set(entry.name, unpack(entry, platform));
  const parts = makeParts(contents, platform);
  const types = parts.root(CONTENT_TYPES_PART);
  if (!types)
    throw entries.some(({ name }) => name === "mimetype") ? refusal("openDocument") : refusal("otherZip");
  const contentTypes = readContentTypes(types);
  const main = findMain(parts, contentTypes);
  const root = parts.root(main);
  if (!root) throw missingPart(main);
  if (!is(root, NS.w, "document")) throw brokenXml(main);
  return { ...parts, main, strict: parts.text(main)?.includes(STRICT_BASE) ?? false, entries, contentTypes };
}

function makeParts(contents: ReadonlyMap<string, Uint8Array>, platform: Platform) {
  const names = new Map([...contents.keys()].map((name) => [name.toLowerCase(), name]));
  const texts = new Map<string, string>();
  const roots = new Map<string, XmlElement>();
  const find = (part: string) => names.get(part.toLowerCase());

  const text = (part: string): string | null => {
    const name = find(part);
    const bytes = name === undefined ? undefined : contents.get(name);
    if (name === undefined || !bytes) return null;
    let known = texts.get(name);
    if (known === undefined) {
      try {
        known = decodeXml(bytes);
      } catch (cause) {
        throw brokenXml(name, cause);
      }
      texts.set(name, known);
    }
    return known;
  };
  const root = (part: string): XmlElement | null => {
    const name = find(part);
    const source = text(part);
    if (name === undefined || source === null) return null;
    const known = roots.get(name) ?? parsePart(name, source, platform);
    roots.set(name, known);
    return known;
  };
  const relationships = (part: string) => readRelationships(part, root(relationshipsPart(part)));
  return { text, root, relationships };
}

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

function findMain(parts: Pick<DocumentParts, "relationships">, types: ContentTypes): string {
  const main = parts.relationships("").find((relationship) => isRelationship(relationship, REL.document));
  if (!main) throw missingPart(relationshipsPart(""));
  const type = types.of(main.target) ?? "";
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
