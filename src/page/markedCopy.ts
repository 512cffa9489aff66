import { FIGURE_TAG } from "../document/blocks";
import { NS, W } from "../ooxml/names";
import { openPackage } from "../ooxml/package";
import type { Platform } from "../ooxml/platform";
import { type SourcedSnapshot, readWithSources } from "../ooxml/snapshot/readSnapshot";
import { XML_DECLARATION, type XmlElement, type XmlNode, firstElement, is, isElement } from "../ooxml/xml";
import { writeZip } from "../ooxml/zip/writeZip";

/** Names of the bookmarks that tell the view where paragraphs and figures stand. */
export const paragraphMark = (paragraph: number): string => `khop-p${paragraph}`;
export const figureStartMark = (control: number): string => `khop-s${control}`;
export const figureEndMark = (control: number): string => `khop-e${control}`;

export interface MarkedCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Indexes and tags of the controls that are marked as figures. */
  readonly figures: readonly { readonly control: number; readonly tag: string }[];
}

/**
 * A copy of a .docx to look at: a bookmark before each paragraph of the body and around each figure. The
 * view that draws the document knows nothing of content controls, but keeps bookmarks.
 */
export async function markedCopy(docx: Uint8Array, platform: Platform): Promise<MarkedCopy> {
  const parts = openPackage(docx, platform);
  const root = parts.root(parts.main);
  if (!root) throw new Error(`${parts.main} is gone`);
  const sources = readWithSources(parts);
  markParagraphs(sources);
  const figures = markFigures(sources);
  const main = new TextEncoder().encode(XML_DECLARATION + platform.serializeXml(root));
  const entries = parts.entries.map((entry) =>
    entry.name === parts.main ? { name: entry.name, chunks: [main] } : entry,
  );
  return { bytes: await writeZip(entries, platform), figures };
}

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
