import { strToU8, zipSync } from "fflate";
import { CONTENT_TYPE, NS, REL_BASE } from "../../ooxml/names";
import { relationshipsPart, type OpenedPackage, type Relationship } from "../../ooxml/package";
import type { Platform } from "../../ooxml/platform";
import {
  childElements,
  escapeXml,
  is,
  withoutDeclaration,
  XML_DECLARATION,
  type XmlElement,
} from "../../ooxml/xml";
import { unpack } from "../../ooxml/zip/readZip";

/** Namespace of a package as one XML text ("flat OPC"): what Word gives and takes as OOXML. */
const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

/**
 * The .docx that a flat OPC text stands for. The text is cut, not parsed: it is large, and each part is a document of
 * its own that is parsed when it is asked for. Throws where it is no flat OPC.
 */
export function docxFromFlatOpc(text: string): Uint8Array {
  const prefix = /<([A-Za-z_][\w.-]*):package[\s>]/.exec(text)?.[1];
  if (prefix === undefined) throw new Error("The text is no flat OPC");
  const files: Record<string, Uint8Array> = {};
  const overrides: string[] = [];
  for (const part of between(text, `<${prefix}:part `, `</${prefix}:part>`)) {
    const head = part.slice(0, part.indexOf(">"));
    const [name, type] = ["name", "contentType"].map((each) => attributeOf(head, `${prefix}:${each}`));
    if (name === undefined || type === undefined) throw new Error("A part has no name or no type");
    const [xml] = between(part, `<${prefix}:xmlData`, `</${prefix}:xmlData>`);
    const [data] = between(part, `<${prefix}:binaryData`, `</${prefix}:binaryData>`);
    files[unescapeXml(name).replace(/^\//, "")] =
      xml === undefined
        ? fromBase64(contentAfterTag(data ?? ">"))
        : strToU8(XML_DECLARATION + contentAfterTag(xml));
    overrides.push(`<Override PartName="${name}" ContentType="${type}"/>`);
  }
  files["[Content_Types].xml"] = strToU8(
    `${XML_DECLARATION}<Types xmlns="${NS.contentTypes}">` +
      `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>${overrides.join("")}</Types>`,
  );
  return zipSync(files, { level: 0 });
}

/** Stretches between a beginning and the end that follows it, in order. */
function* between(text: string, start: string, end: string): Generator<string> {
  for (let at = text.indexOf(start); at >= 0;) {
    const from = at + start.length;
    const to = text.indexOf(end, from);
    if (to < 0) return;
    yield text.slice(from, to);
    at = text.indexOf(start, to + end.length);
  }
}

const contentAfterTag = (text: string): string => text.slice(text.indexOf(">") + 1);

const attributeOf = (head: string, name: string): string | undefined =>
  [...between(head, `${name}="`, '"')][0] ?? [...between(head, `${name}='`, "'")][0];

const unescapeXml = (text: string): string => text.replaceAll("&amp;", "&");

/** Parts that inserted content may lean on. The rest (headers, settings, data) stays the document's own. */
const NEEDED = new Set(["styles", "numbering", "comments", "image", "hyperlink", "footnotes", "endnotes"]);
const kindOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf("/") + 1);

/** Flat OPC whose body is these nodes, with the parts of the package that they need. */
export function flatOpcOf(parts: OpenedPackage, bodyXml: string, platform: Platform): string {
  const needed = parts.relationships(parts.main).filter((relation) => NEEDED.has(kindOf(relation)));
  const relations = needed.map((relation) => relationshipXml(relation)).join("");
  const pieces = [
    partXml("_rels/.rels", CONTENT_TYPE.relationships, relationshipsXml(PACKAGE_RELATION)),
    partXml("word/document.xml", CONTENT_TYPE.document, documentXml(parts, bodyXml)),
    partXml("word/_rels/document.xml.rels", CONTENT_TYPE.relationships, relationshipsXml(relations)),
  ];
  for (const relation of needed)
    if (!relation.external) {
      pieces.push(copiedPart(parts, relation.target, kindOf(relation), platform));
      const inner = relationshipsPart(relation.target);
      if (parts.text(inner) !== null) pieces.push(copiedPart(parts, inner, "", platform));
    }
  return `<pkg:package xmlns:pkg="${PKG}">${pieces.join("")}</pkg:package>`;
}

const PACKAGE_RELATION = `<Relationship Id="rId1" Type="${REL_BASE}officeDocument" Target="word/document.xml"/>`;

const relationshipsXml = (content: string): string =>
  `<Relationships xmlns="${NS.relationships}">${content}</Relationships>`;

const relationshipXml = ({ id, type, target, external }: Relationship): string =>
  `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" ` +
  `Target="${external ? "" : "/"}${escapeXml(target)}"${external ? ' TargetMode="External"' : ""}/>`;

/** Newer markup in the nodes stays ignorable for an older Word, as it was in the document that they come from. */
function documentXml(parts: OpenedPackage, bodyXml: string): string {
  const root = parts.root(parts.main);
  const prefixes = (root?.getAttributeNS(NS.mc, "Ignorable") ?? "").split(/\s+/).filter(Boolean);
  const known = prefixes.flatMap((prefix) => {
    const namespace = root?.lookupNamespaceURI(prefix);
    return namespace ? [{ prefix, namespace }] : [];
  });
  const declared = known
    .map(({ prefix, namespace }) => ` xmlns:${prefix}="${escapeXml(namespace)}"`)
    .join("");
  const ignorable = known.map(({ prefix }) => prefix).join(" ");
  return (
    `<w:document xmlns:w="${NS.w}" xmlns:mc="${NS.mc}"${declared}${ignorable && ` mc:Ignorable="${ignorable}"`}>` +
    `<w:body>${bodyXml}</w:body></w:document>`
  );
}

const partXml = (name: string, type: string, xml: string): string =>
  `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

/** Types of the parts that an edit may have added after the package was opened. */
const TYPE_BY_KIND: Readonly<Record<string, string>> = {
  styles: CONTENT_TYPE.styles,
  numbering: CONTENT_TYPE.numbering,
};

function copiedPart(parts: OpenedPackage, name: string, kind: string, platform: Platform): string {
  const type = TYPE_BY_KIND[kind] ?? parts.contentTypes.of(name) ?? "";
  if (type.endsWith("xml")) return partXml(name, type, withoutDeclaration(parts.text(name) ?? ""));
  const entry = parts.entries.find((each) => each.name === name);
  const data = entry ? toBase64(unpack(entry, platform)) : "";
  return (
    `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}" pkg:compression="store">` +
    `<pkg:binaryData>${data}</pkg:binaryData></pkg:part>`
  );
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/\s+/g, ""));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replace(/.{76}/g, "$&\n");
}

/** The body of a package's document. */
export function bodyOf(parts: OpenedPackage): XmlElement {
  const root = parts.root(parts.main);
  const body = root && childElements(root).find((element) => is(element, NS.w, "body"));
  if (!body) throw new Error("The document has no body");
  return body;
}
