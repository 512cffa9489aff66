import type { Block } from "../../document/blocks";
import { HostError, type Edit } from "../../document/port";
import type { PageSetup, Snapshot } from "../../document/snapshot";
import { applyEdits } from "../../ooxml/edit/applyEdits";
import { NS, W } from "../../ooxml/names";
import { openPackage, type OpenedPackage } from "../../ooxml/package";
import type { Platform } from "../../ooxml/platform";
import { readSnapshot, readWithSources } from "../../ooxml/snapshot/readSnapshot";
import { child, childElements, firstElement, is, nextElement, type XmlElement } from "../../ooxml/xml";
import { blankReport } from "./blankReport";
import { bodyOf, docxFromFlatOpc, flatOpcOf } from "./flatOpc";

/** OOXML to be put into a control, and the texts of the paragraphs that it must then hold. */
export interface Content {
  readonly ooxml: string;
  readonly texts: readonly string[];
}

/** A block control as Word gave it. */
export interface CapturedBlock {
  readonly content: Content;
  /** The block with edits applied, whose indices are those of the block alone. Throws `HostError`. */
  edited(edits: readonly Edit[]): Content;
}

/**
 * Word takes the style and formatting of the last paragraph away (office-js#2914), so the last one is empty and goes
 * once it was seen to be empty.
 */
const SACRIFICE = "<w:p/>";

const isWord = (element: XmlElement, name: string): boolean => is(element, NS.w, name);

/** Texts of the body's paragraphs, in Word's order: those of text boxes are not among them. */
export const bodyTexts = (snapshot: Snapshot): readonly string[] =>
  snapshot.paragraphs.filter(({ story }) => story === "body").map(({ text }) => text);

/**
 * Reads the OOXML of a block control. `page` is the page that it stands on: Word does not say with which section it
 * gives a control, and tables are as wide as the page allows. Throws `HostError`.
 */
export function captureBlock(
  ooxml: string,
  platform: Platform,
  page: PageSetup | undefined,
  name: string,
): CapturedBlock {
  const open = openCaptured(ooxml, platform, page);
  return {
    content: blockContent(open(), platform, name),
    edited(edits) {
      const parts = open();
      applyEdits(edits, { parts, platform, source: readWithSources(parts), cursor: null });
      return blockContent(parts, platform, name);
    },
  };
}

/** Opens OOXML that Word gave, as often as it is asked, with the page that it stands on. Throws `HostError`. */
export function openCaptured(
  ooxml: string,
  platform: Platform,
  page: PageSetup | undefined,
): () => OpenedPackage {
  const bytes = docxFromFlatOpc(ooxml);
  return () => {
    const parts = openPackage(bytes, platform);
    if (page) setPage(bodyOf(parts), page);
    return parts;
  };
}

function blockContent(parts: OpenedPackage, platform: Platform, name: string): Content {
  const body = bodyOf(parts);
  const first = firstElement(body);
  // Word may give a control's content without the control.
  const holder = (first && isWord(first, W.control) ? child(first, NS.w, W.controlContent) : null) ?? body;
  if (holder !== body && holdsSection(holder))
    throw new HostError(
      "not-supported",
      `Phần “${name}” có ngắt phần (Section Break) ở bên trong nên Khớp không ghi lại được mà giữ nguyên trang. Hãy chuyển ngắt phần ra ngoài ô nội dung rồi làm lại.`,
    );
  const snapshot = readSnapshot(parts);
  const control = holder === body ? undefined : snapshot.controls[0];
  const own = control
    ? {
        ...snapshot,
        paragraphs: snapshot.paragraphs.slice(control.start.paragraph, control.end.paragraph + 1),
      }
    : snapshot;
  return contentOf(parts, childElements(holder), bodyTexts(own), platform);
}

/** A block control as Word gave it, with the control itself. Throws `HostError`. */
export function wholeContent(ooxml: string, platform: Platform): Content {
  const parts = openPackage(docxFromFlatOpc(ooxml), platform);
  return contentOf(parts, childElements(bodyOf(parts)), bodyTexts(readSnapshot(parts)), platform);
}

/**
 * Blocks as content to be inserted on such a page, with a thin paragraph behind each and, if asked, before the first.
 * They stand on the pages of the document, each annex from the top of one: a section break in inserted OOXML would
 * turn other pages too (office-js#110), so landscape pages come from the template only.
 */
export async function insertedContent(
  blocks: readonly Block[],
  page: PageSetup | undefined,
  partBefore: boolean,
  platform: Platform,
): Promise<Content> {
  const parts = openPackage(await blankReport(platform), platform);
  const body = bodyOf(parts);
  if (page) setPage(body, page);
  const edits = blocks.map((block): Edit => ({
    kind: "insertBlock",
    block: { ...block, place: "body", orientation: "portrait" },
    at: { kind: "end" },
  }));
  applyEdits(edits, { parts, platform, source: readWithSources(parts), cursor: null });
  for (const [index, control] of childElements(body).filter(isControl).entries())
    if (blocks[index]?.place === "annex") beginPage(control);
  const [first, last] = [firstElement(body), childElements(body).filter(isParagraph).at(-1)];
  if (first && isParagraph(first)) body.removeChild(first);
  if (partBefore && last) body.insertBefore(last.cloneNode(true), body.firstChild);
  return contentOf(parts, childElements(body), bodyTexts(readSnapshot(parts)), platform);
}

const isParagraph = (element: XmlElement): boolean => isWord(element, W.paragraph);
const isControl = (element: XmlElement): boolean => isWord(element, W.control);

/** What `CT_PPrBase` (ECMA-376 Part 1, §17.3.1.26) puts before `w:pageBreakBefore`. */
const BEFORE_PAGE_BREAK: ReadonlySet<string> = new Set([W.paragraphStyle, "keepNext", "keepLines"]);

/** Makes the first paragraph of a control start a page. */
function beginPage(control: XmlElement): void {
  const content = child(control, NS.w, W.controlContent);
  const paragraph = content && childElements(content).find(isParagraph);
  const properties = paragraph && child(paragraph, NS.w, W.paragraphProperties);
  const { ownerDocument } = control;
  if (!properties || !ownerDocument) return;
  const next = childElements(properties).find(({ localName }) => !BEFORE_PAGE_BREAK.has(localName)) ?? null;
  properties.insertBefore(ownerDocument.createElementNS(NS.w, `w:${W.pageBreakBefore}`), next);
}

/** Body-level nodes of a package, whose paragraphs have these texts, as content to be inserted. */
export function contentOf(
  parts: OpenedPackage,
  nodes: readonly XmlElement[],
  texts: readonly string[],
  platform: Platform,
): Content {
  const own = nodes.filter((node) => !isWord(node, W.section));
  for (const node of own) removeSections(node);
  const xml = own.map((node) => platform.serializeXml(node));
  return { ooxml: flatOpcOf(parts, xml.join("") + SACRIFICE, platform), texts };
}

function holdsSection(element: XmlElement): boolean {
  return childElements(element).some((inner) => isWord(inner, W.section) || holdsSection(inner));
}

/** Sections stay the document's own: Word would double them (office-js#110). */
function removeSections(element: XmlElement): void {
  for (let at = firstElement(element); at;) {
    const next = nextElement(at);
    if (isWord(at, W.section)) element.removeChild(at);
    else removeSections(at);
    at = next;
  }
}

/** `<w:sectPr>` of the page, in twentieths of a point (ECMA-376 Part 1, §17.6.13, §17.6.11). */
function setPage(body: XmlElement, page: PageSetup): void {
  for (const old of childElements(body).filter((element) => isWord(element, W.section)))
    body.removeChild(old);
  const { ownerDocument } = body;
  if (!ownerDocument) return;
  const section = ownerDocument.createElementNS(NS.w, `w:${W.section}`);
  const add = (name: string, values: Readonly<Record<string, number>>) => {
    const element = ownerDocument.createElementNS(NS.w, `w:${name}`);
    for (const [attribute, points] of Object.entries(values))
      element.setAttributeNS(NS.w, `w:${attribute}`, String(Math.round(points * 20)));
    section.appendChild(element);
  };
  const { top, right, bottom, left, header } = page.margin;
  add(W.pageSize, { w: page.width, h: page.height });
  add(W.pageMargins, { top, right, bottom, left, header });
  body.appendChild(section);
}
