import { FIGURE_TAG } from "../document/blocks";
import { NS, W } from "../ooxml/names";
import { openPackage } from "../ooxml/package";
import type { Platform } from "../ooxml/platform";
import { type SourcedSnapshot, readWithSources } from "../ooxml/snapshot/readSnapshot";
import { type XmlElement, type XmlNode, firstElement, is, isElement } from "../ooxml/xml";
import { unpack } from "../ooxml/zip/readZip";
import { figureEndMark, figureStartMark, paragraphMark } from "./marks";

/** The files of a package, in the shape in which docx-preview asks for them. */
export interface ViewedPackage {
  readonly files: Readonly<Record<string, ViewedFile>>;
}

interface ViewedFile {
  readonly async: (type: "string" | "uint8array" | "blob") => Promise<string | Uint8Array | Blob>;
}

export interface MarkedCopy {
  readonly contents: ViewedPackage;
  /** Indexes and tags of the controls that are marked as figures. */
  readonly figures: readonly { readonly control: number; readonly tag: string }[];
}

/**
 * A copy of a .docx to look at: a bookmark before each paragraph of the body and around each figure. The
 * view that draws the document knows nothing of content controls, but keeps bookmarks.
 */
export function markedCopy(docx: Uint8Array, platform: Platform): MarkedCopy {
  const parts = openPackage(docx, platform);
  const root = parts.root(parts.main);
  if (!root) throw new Error(`${parts.main} is gone`);
  const sources = readWithSources(parts);
  markParagraphs(sources);
  const figures = markFigures(sources);
  const main = new TextEncoder().encode(platform.serializeXml(root));
  const files = parts.entries.map((entry) => {
    const bytes = () => (entry.name === parts.main ? main : unpack(entry, platform));
    return [entry.name, viewedFile(bytes)] as const;
  });
  return { contents: { files: Object.fromEntries(files) }, figures };
}

const viewedFile = (bytes: () => Uint8Array): ViewedFile => ({
  async: (type) => {
    if (type === "string") return Promise.resolve(new TextDecoder().decode(bytes()));
    return Promise.resolve(type === "blob" ? new Blob([new Uint8Array(bytes())]) : bytes());
  },
});

function markParagraphs({ snapshot, paragraphs }: SourcedSnapshot): void {
  snapshot.paragraphs.forEach(({ story }, index) => {
    const element = paragraphs[index]?.element;
    if (!element || (story !== "body" && story !== "textBox")) return;
    const first = firstElement(element);
    const properties = first && is(first, NS.w, W.paragraphProperties) ? first : null;
    insertMark(element, paragraphMark(index), properties ? properties.nextSibling : element.firstChild);
  });
}

function markFigures({ snapshot, controls }: SourcedSnapshot): MarkedCopy["figures"] {
  return snapshot.controls.flatMap(({ index, tag, level }) => {
    const element = controls[index];
    const parent = element?.parentNode;
    if (!element || !parent || !isElement(parent) || level !== "inline" || !tag.startsWith(FIGURE_TAG))
      return [];
    insertMark(parent, figureStartMark(index), element);
    insertMark(parent, figureEndMark(index), element.nextSibling);
    return [{ control: index, tag }];
  });
}

function insertMark(parent: XmlElement, name: string, before: XmlNode | null): void {
  const mark = parent.ownerDocument?.createElementNS(NS.w, `w:${W.bookmarkStart}`);
  mark?.setAttributeNS(NS.w, "w:name", name);
  if (mark) parent.insertBefore(mark, before);
}
