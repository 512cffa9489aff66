import type { DataPart } from "../../document/snapshot";
import { DATA_NAMESPACE, NS, REL } from "../names";
import { relatedParts, type DocumentParts } from "../package";
import { withoutDeclaration } from "../xml";

/** Names of the custom XML parts of Khớp's namespace, in the order of the document's relationships. */
export function dataPartNames(parts: DocumentParts): readonly string[] {
  return relatedParts(parts, parts.main, REL.customXml).filter(
    // Others' parts may be anything, also broken: they are none of our business.
    (part) => parts.text(part)?.includes(DATA_NAMESPACE) && parts.root(part)?.namespaceURI === DATA_NAMESPACE,
  );
}

export function readDataParts(parts: DocumentParts): readonly DataPart[] {
  return dataPartNames(parts).map((part) => ({
    id: dataPartId(parts, part),
    xml: withoutDeclaration(parts.text(part) ?? ""),
  }));
}

/** The id in the part's properties (ECMA-376 Part 1, §22.5.2.1), or its name where it has none. */
function dataPartId(parts: DocumentParts, part: string): string {
  const [properties] = relatedParts(parts, part, REL.customXmlProperties);
  const root = properties === undefined ? null : parts.root(properties);
  return root?.getAttributeNS(NS.ds, "itemID") ?? part;
}
