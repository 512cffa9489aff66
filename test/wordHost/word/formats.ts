import { strFromU8 } from "fflate";
import type { Paragraph } from "../../../src/document/snapshot";
import type { DocumentParts } from "../../../src/ooxml/package";
import { readWithSources } from "../../../src/ooxml/snapshot/readSnapshot";
import type { XmlElement } from "../../../src/ooxml/xml";
import type { WordModel } from "./model";

/** The document as the project's own reader takes it: effective formatting is its business, not this host's. */
export const formatsOf = (model: WordModel): ReadonlyMap<XmlElement, Paragraph> => {
  const { pack } = model;
  const parts: DocumentParts = {
    main: pack.main,
    strict: false,
    text: (part) => (pack.has(part) ? strFromU8(pack.bytes(part)) : null),
    root: (part) => pack.root(part),
    relationships: (part) => pack.relationships(part),
  };
  const { snapshot, paragraphs } = readWithSources(parts);
  const found = new Map<XmlElement, Paragraph>();
  for (const [index, { element }] of paragraphs.entries()) {
    const paragraph = snapshot.paragraphs[index];
    if (paragraph) found.set(element, paragraph);
  }
  return found;
};
