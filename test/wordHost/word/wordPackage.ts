import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { NS, REL_BASE } from "../../../src/ooxml/names";
import {
  CONTENT_TYPES_PART,
  openPackage,
  parsePart,
  relationshipsPart,
  resolveTarget,
} from "../../../src/ooxml/package";
import type { Platform } from "../../../src/ooxml/platform";
import { child, childElements, XML_DECLARATION, type XmlElement } from "../../../src/ooxml/xml";

const XML_TYPE = "application/xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

export interface PartRelationship {
  readonly id: string;
  readonly type: string;
  /** A part name, or an address when external. */
  readonly target: string;
  readonly external: boolean;
}

interface Archive {
  readonly main: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Tests open the same bytes many times. */
const archives = new WeakMap<Uint8Array, Archive>();

function archiveOf(bytes: Uint8Array, platform: Platform): Archive {
  const known = archives.get(bytes);
  if (known) return known;
  const archive = { main: openPackage(bytes, platform).main, files: unzipSync(bytes) };
  archives.set(bytes, archive);
  return archive;
}

/** A .docx whose parts can be changed, added and removed. */
export class WordPackage {
  readonly #platform: Platform;
  readonly #files: Map<string, Uint8Array>;
  readonly #roots = new Map<string, XmlElement>();
  readonly #main: string;

  constructor(bytes: Uint8Array, platform: Platform) {
    this.#platform = platform;
    const { main, files } = archiveOf(bytes, platform);
    this.#main = main;
    this.#files = new Map(Object.entries(files));
  }

  get main(): string {
    return this.#main;
  }

  get body(): XmlElement {
    const body = child(this.need(this.#main), NS.w, "body");
    if (!body) throw new Error("The document has no body.");
    return body;
  }

  parse(text: string): XmlElement {
    return parsePart("inserted", text, this.#platform);
  }

  serialize(element: XmlElement): string {
    return this.#platform.serializeXml(element);
  }

  /** The root element of a part, free to be changed; null when there is no such part. */
  root(name: string): XmlElement | null {
    const known = this.#roots.get(name);
    if (known) return known;
    const bytes = this.#files.get(name);
    if (!bytes) return null;
    const root = parsePart(name, strFromU8(bytes), this.#platform);
    this.#roots.set(name, root);
    return root;
  }

  need(name: string): XmlElement {
    const root = this.root(name);
    if (!root) throw new Error(`The package has no part ${name}.`);
    return root;
  }

  bytes(name: string): Uint8Array {
    const root = this.#roots.get(name);
    if (root) return strToU8(XML_DECLARATION + this.serialize(root));
    return this.#files.get(name) ?? new Uint8Array();
  }

  get names(): readonly string[] {
    return [...new Set([...this.#files.keys(), ...this.#roots.keys()])];
  }

  has(name: string): boolean {
    return this.#files.has(name) || this.#roots.has(name);
  }

  relationships(part: string): readonly PartRelationship[] {
    const root = this.root(relationshipsPart(part));
    return (root ? childElements(root) : []).map((element) => {
      const external = element.getAttributeNS(null, "TargetMode") === "External";
      const target = element.getAttributeNS(null, "Target") ?? "";
      return {
        id: element.getAttributeNS(null, "Id") ?? "",
        type: element.getAttributeNS(null, "Type") ?? "",
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  /** Name of the part that the main document is related to in that way, or null. */
  related(kind: string): string | null {
    return this.relationships(this.#main).find(({ type }) => type === REL_BASE + kind)?.target ?? null;
  }

  contentType(part: string): string {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    let byExtension: string | null = null;
    for (const element of childElements(this.need(CONTENT_TYPES_PART))) {
      const type = element.getAttributeNS(null, "ContentType") ?? "";
      if (element.getAttributeNS(null, "PartName") === `/${part}`) return type;
      if (element.getAttributeNS(null, "Extension")?.toLowerCase() === extension) byExtension = type;
    }
    return byExtension ?? XML_TYPE;
  }

  addPart(name: string, contentType: string, content: string | Uint8Array): void {
    this.#files.set(name, typeof content === "string" ? strToU8(content) : content);
    this.#roots.delete(name);
    const types = this.need(CONTENT_TYPES_PART);
    const override = types.ownerDocument?.createElementNS(NS.contentTypes, "Override");
    if (!override || this.contentType(name) === contentType) return;
    override.setAttributeNS(null, "PartName", `/${name}`);
    override.setAttributeNS(null, "ContentType", contentType);
    types.appendChild(override);
  }

  /** Relates a part to a target and gives the relationship's id. */
  relate(part: string, type: string, target: string, external = false): string {
    const name = relationshipsPart(part);
    if (!this.has(name))
      this.addPart(name, RELATIONSHIPS_TYPE, `<Relationships xmlns="${NS.relationships}"/>`);
    const root = this.need(name);
    const taken = new Set(childElements(root).map((element) => element.getAttributeNS(null, "Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const element = root.ownerDocument?.createElementNS(NS.relationships, "Relationship");
    if (!element) throw new Error("A part has no document.");
    element.setAttributeNS(null, "Id", id);
    element.setAttributeNS(null, "Type", type);
    element.setAttributeNS(null, "Target", external ? target : `/${target}`);
    if (external) element.setAttributeNS(null, "TargetMode", "External");
    root.appendChild(element);
    return id;
  }

  /** Removes a part with what it is related to by, and the declaration of its type. */
  removePart(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.#files.delete(part);
      this.#roots.delete(part);
      for (const element of childElements(this.need(CONTENT_TYPES_PART)))
        if (element.getAttributeNS(null, "PartName") === `/${part}`) element.parentNode?.removeChild(element);
    }
  }

  unrelate(part: string, target: string): void {
    const root = this.root(relationshipsPart(part));
    for (const element of root ? childElements(root) : [])
      if (resolveTarget(part, element.getAttributeNS(null, "Target") ?? "") === target)
        root?.removeChild(element);
  }

  save(): Uint8Array {
    return zipSync(Object.fromEntries(this.names.map((name) => [name, this.bytes(name)])), { level: 1 });
  }
}
