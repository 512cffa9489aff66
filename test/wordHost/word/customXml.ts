import { NS, REL_BASE } from "../../../src/ooxml/names";
import { escapeXml } from "../../../src/ooxml/xml";
import { CustomXmlFailure, type CustomXmlStore } from "../container";
import type { Profile } from "../profiles";
import type { WordPackage } from "./wordPackage";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const INTERNAL_ERROR = 5001;
const NODE_NOT_FOUND = 6000;
const CUSTOM_XML_ERROR = 6100;

interface Part {
  readonly name: string;
  readonly properties: string | null;
  readonly id: string;
  readonly namespace: string;
}

/** The custom XML parts of a package, as the Common API serves them. */
export const customXmlStore = (pack: WordPackage, profile: Profile): CustomXmlStore => {
  const parts = (): readonly Part[] =>
    pack
      .relationships(pack.main)
      .filter(({ type }) => type === `${REL_BASE}customXml`)
      .map(({ target: name }) => {
        const properties =
          pack.relationships(name).find(({ type }) => type === `${REL_BASE}customXmlProps`)?.target ?? null;
        const id = properties ? pack.need(properties).getAttributeNS(NS.ds, "itemID") : null;
        return { name, properties, id: id ?? name, namespace: pack.need(name).namespaceURI ?? "" };
      });
  const find = (id: string): Part => {
    const part = parts().find((each) => each.id === id);
    if (!part) throw new CustomXmlFailure(NODE_NOT_FOUND);
    return part;
  };

  return {
    add(xml) {
      let namespace: string | null;
      try {
        namespace = pack.parse(xml).namespaceURI;
      } catch {
        throw new CustomXmlFailure(CUSTOM_XML_ERROR);
      }
      let number = 1;
      while (pack.has(`customXml/item${String(number)}.xml`)) number += 1;
      const name = `customXml/item${String(number)}.xml`;
      const properties = `customXml/itemProps${String(number)}.xml`;
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      pack.addPart(name, "application/xml", xml);
      pack.addPart(
        properties,
        PROPERTIES_TYPE,
        `<ds:datastoreItem xmlns:ds="${NS.ds}" ds:itemID="${id}"><ds:schemaRefs>` +
          (namespace ? `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>` : "") +
          "</ds:schemaRefs></ds:datastoreItem>",
      );
      pack.relate(pack.main, `${REL_BASE}customXml`, name);
      pack.relate(name, `${REL_BASE}customXmlProps`, properties);
      return id;
    },
    withNamespace(namespace) {
      // office-js#2580: an empty namespace is an error.
      if (!namespace) throw new CustomXmlFailure(INTERNAL_ERROR);
      return parts()
        .filter((part) => part.namespace === namespace)
        .map(({ id }) => id);
    },
    has: (id) => parts().some((part) => part.id === id),
    xml(id) {
      const xml = pack.serialize(pack.need(find(id).name));
      if (xml.length > profile.partLimit) throw new CustomXmlFailure(CUSTOM_XML_ERROR);
      return xml;
    },
    remove(id) {
      const { name, properties } = find(id);
      pack.unrelate(pack.main, name);
      if (properties) pack.removePart(properties);
      pack.removePart(name);
    },
  };
};
