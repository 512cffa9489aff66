import { strFromU8 } from "fflate";
import { NS, REL_BASE } from "../../../src/ooxml/names";
import { relationshipsPart, resolveTarget } from "../../../src/ooxml/package";
import { childElements, firstElement, is, type XmlElement } from "../../../src/ooxml/xml";
import { ApiError } from "../richApi/protocol";
import type { PartRelationship, WordPackage } from "./wordPackage";

/** A package as one XML file: what `getOoxml` gives and `insertOoxml` takes ("flat OPC"). */
const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";

const isXml = (contentType: string): boolean => contentType.endsWith("xml");
const withoutDeclaration = (xml: string): string => xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, "");

const base64 = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/.{76}/g, "$&\r\n").trimEnd();

/** Parts that Word gives with a body: those that the main part leads to, without custom XML. */
const reachable = (pack: WordPackage): readonly string[] => {
  const found = new Set<string>();
  const visit = (part: string): void => {
    if (found.has(part) || !pack.has(part)) return;
    found.add(part);
    if (pack.has(relationshipsPart(part))) found.add(relationshipsPart(part));
    for (const { type, target, external } of pack.relationships(part))
      if (!external && type !== `${REL_BASE}customXml`) visit(target);
  };
  visit(pack.main);
  return [...found];
};

/** The package with a body of these nodes, as one XML text. */
export const writeFlatOpc = (pack: WordPackage, bodyXml: string): string => {
  const shell = pack.need(pack.main).cloneNode(false);
  shell.appendChild(pack.body.cloneNode(false));
  const document = pack.serialize(shell as XmlElement);
  const bodyStart = /<w:body([^>]*)\/>/.exec(document);
  if (!bodyStart) throw new Error("The document's body is not written with the prefix w.");
  const head = `${document.slice(0, bodyStart.index)}<w:body${bodyStart[1] ?? ""}>`;
  const part = (name: string): string => {
    const type = pack.contentType(name);
    const content = isXml(type)
      ? `<pkg:xmlData>${name === pack.main ? `${head}${bodyXml}</w:body></w:document>` : withoutDeclaration(strFromU8(pack.bytes(name)))}</pkg:xmlData>`
      : `<pkg:binaryData>${base64(pack.bytes(name))}</pkg:binaryData>`;
    return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}">${content}</pkg:part>`;
  };
  return (
    `<?xml version="1.0" standalone="yes"?>\r\n<?mso-application progid="Word.Document"?>\r\n` +
    `<pkg:package xmlns:pkg="${PKG}">` +
    part("_rels/.rels") +
    reachable(pack).map(part).join("") +
    "</pkg:package>"
  );
};

export interface InsertedPackage {
  readonly body: XmlElement;
  readonly main: string;
  part(name: string): XmlElement | null;
  /** Content of a part to be copied, or null when the package lacks it. */
  content(name: string): { readonly contentType: string; readonly data: string | Uint8Array } | null;
  relationships(part: string): readonly PartRelationship[];
}

const refuse = (why: string): never => {
  throw new ApiError("InvalidArgument", `The OOXML is not valid: ${why}`, "insertOoxml");
};

/** Reads what a client gives to `insertOoxml`. Throws `InvalidArgument` as Word does. */
export const readFlatOpc = (pack: WordPackage, text: string): InsertedPackage => {
  let root: XmlElement;
  try {
    root = pack.parse(withoutDeclaration(text));
  } catch {
    return refuse("it is no XML");
  }
  if (!is(root, PKG, "package")) return refuse("it is no pkg:package");
  const parts = new Map(
    childElements(root).map((part) => [(part.getAttributeNS(PKG, "name") ?? "").replace(/^\//, ""), part]),
  );
  const rootOf = (name: string): XmlElement | null => {
    const data = parts.get(name);
    const content = data && firstElement(data);
    return content && is(content, PKG, "xmlData") ? firstElement(content) : null;
  };
  const relationships = (part: string): readonly PartRelationship[] => {
    const relations = rootOf(relationshipsPart(part));
    return (relations ? childElements(relations) : []).map((element) => {
      const external = element.getAttributeNS(null, "TargetMode") === "External";
      const target = element.getAttributeNS(null, "Target") ?? "";
      return {
        id: element.getAttributeNS(null, "Id") ?? "",
        type: element.getAttributeNS(null, "Type") ?? "",
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  };
  const main = relationships("").find(({ type }) => type === `${REL_BASE}officeDocument`)?.target;
  const document = main === undefined ? null : rootOf(main);
  const body = document && childElements(document).find((element) => is(element, NS.w, "body"));
  if (main === undefined || !body) return refuse("it has no document with a body");
  return {
    body,
    main,
    part: rootOf,
    relationships,
    content(name) {
      const part = parts.get(name);
      if (!part) return null;
      const contentType = part.getAttributeNS(PKG, "contentType") ?? "";
      const inner = rootOf(name);
      if (inner) return { contentType, data: pack.serialize(inner) };
      const binary = atob((firstElement(part)?.textContent ?? "").replace(/\s/g, ""));
      return { contentType, data: Uint8Array.from(binary, (character) => character.charCodeAt(0)) };
    },
  };
};
