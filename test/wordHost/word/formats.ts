import { strFromU8 } from "fflate";
import type { Paragraph, Snapshot } from "../../../src/document/snapshot";
import type { DocumentParts } from "../../../src/ooxml/package";
import { readSnapshot, readWithSources } from "../../../src/ooxml/snapshot/readSnapshot";
import type { XmlElement } from "../../../src/ooxml/xml";
import type { WordModel } from "./model";

/** The parts of a document as the project's own reader takes them. */
const partsOf = ({ pack }: WordModel): DocumentParts => ({
  main: pack.main,
  strict: false,
  text: (part) => (pack.has(part) ? strFromU8(pack.bytes(part)) : null),
  root: (part) => pack.root(part),
  relationships: (part) => pack.relationships(part),
});

/** The document as it stands, read without saving it first. */
export const snapshotOfModel = (model: WordModel): Snapshot => readSnapshot(partsOf(model));

/** Formatting of paragraphs: what is effective is the reader's business, not this host's. Read once between writes. */
export const formatsOf = (model: WordModel): ReadonlyMap<XmlElement, Paragraph> =>
  model.sinceWrite("formats", () => readFormats(model));

const readFormats = (model: WordModel): ReadonlyMap<XmlElement, Paragraph> => {
  const { snapshot, paragraphs } = readWithSources(partsOf(model));
  const found = new Map<XmlElement, Paragraph>();
  for (const [index, { element }] of paragraphs.entries()) {
    const paragraph = snapshot.paragraphs[index];
    if (paragraph) found.set(element, paragraph);
  }
  return found;
};
