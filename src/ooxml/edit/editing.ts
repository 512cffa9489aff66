import { HostError, type ControlRef } from "../../document/port";
import type { Control, Paragraph } from "../../document/snapshot";
import { NS, W } from "../names";
import type { OpenedPackage } from "../package";
import type { Platform } from "../platform";
import type { ParagraphSource, TableSource } from "../snapshot/reading";
import type { SourcedSnapshot } from "../snapshot/readSnapshot";
import type { WriteContext } from "../write/paragraph";
import { childValue, wordChild } from "../snapshot/values";
import { childElements, is, isElement, type XmlDocument, type XmlElement, type XmlNode } from "../xml";

/** What the edits of one list share. */
export interface Editing {
  readonly parts: OpenedPackage;
  readonly platform: Platform;
  /** The document before the list, which all references of the edits are to. */
  readonly source: SourcedSnapshot;
  /** Controls by tag, in document order, and those that are locked in some way. */
  readonly controlsByTag: ReadonlyMap<string, readonly Control[]>;
  readonly lockedControls: readonly Control[];
  readonly document: XmlDocument;
  readonly body: XmlElement;
  /** For writing blocks into this document; styles that it lacks are noted and added. */
  context(textWidth: number, cellControls: boolean): WriteContext;
  /** Id of the separator's style in this document. */
  readonly separatorStyle: string;
  /** The last thing that was put behind an element: what comes next goes behind that. */
  readonly lastAfter: Map<XmlNode, XmlElement>;
  /** Where the user was last taken. */
  readonly cursor: { readonly paragraph: number } | null;
}

/**
 * One edit, found possible and ready: nothing in it can fail any more. Lower orders run first, so that what an edit
 * holds on to is not removed by another one before.
 */
export interface Operation {
  readonly order: number;
  /** Any element of the part whose tree it changes; null when it changes none. */
  readonly touches: XmlElement | null;
  readonly run: () => void;
}

/**
 * Texts first: they know their characters by number. Columns come before others go, which hold their places. Rows are
 * given in the columns that the table will have.
 */
export const ORDER = {
  text: 1,
  controlText: 2,
  newColumns: 3,
  removedColumns: 4,
  rows: 5,
  insertions: 6,
  removals: 7,
} as const;

/** Elements of a control and what was read of it. */
export interface FoundControl {
  readonly element: XmlElement;
  readonly control: Control;
}

/** The control that a reference names. Throws `HostError`. */
export function findControl(editing: Editing, ref: ControlRef): FoundControl {
  const control = editing.controlsByTag.get(ref.tag)?.[ref.occurrence];
  const element = control && editing.source.controls[control.index];
  if (control && element) return { element, control };
  throw new HostError(
    "control-missing",
    `Không tìm thấy ô nội dung “${ref.tag}” trong tài liệu, có thể ô đã bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
  );
}

/** Throws `HostError` when the element stands in a control whose content must not change. */
export function refuseLocked(element: XmlElement): void {
  for (let at: XmlNode | null = element; isElement(at); at = at.parentNode) {
    const properties = is(at, NS.w, W.control) ? wordChild(at, W.controlProperties) : null;
    const lock = properties && childValue(properties, W.controlLock);
    if (properties && (lock === "contentLocked" || lock === "sdtContentLocked"))
      throw locked(childValue(properties, W.controlTitle) ?? childValue(properties, W.controlTag) ?? "");
  }
}

export const locked = (name: string): HostError =>
  new HostError(
    "control-locked",
    `Ô nội dung “${name}” đang bị khóa nên không sửa được. Hãy mở khóa trong ngăn Khớp, hoặc bỏ chọn “Contents cannot be edited” ở thẻ Developer > Properties của Word, rồi làm lại.`,
  );

export interface FoundParagraph extends ParagraphSource {
  readonly paragraph: Paragraph;
}

/** The paragraph of an index. Throws `HostError`. */
export function findParagraph(editing: Editing, index: number): FoundParagraph {
  const paragraph = editing.source.snapshot.paragraphs[index];
  const source = editing.source.paragraphs[index];
  if (paragraph && source) return { ...source, paragraph };
  throw changedMeanwhile();
}

/** The rows and cells of a table. Throws `HostError`. */
export function findTable(editing: Editing, index: number): TableSource {
  const source = editing.source.tables[index];
  if (source) return source;
  throw changedMeanwhile();
}

export const changedMeanwhile = (): HostError =>
  new HostError("changed-meanwhile", "Tài liệu đã thay đổi sau khi đọc. Hãy đọc lại tài liệu rồi làm lại.");

export const unsupported = (what: string): HostError => new HostError("not-supported", what);

const FRAGMENT_START = `<w:body xmlns:w="${NS.w}" xmlns:r="${NS.r}">`;

/** Nodes of WordprocessingML text, ready to be put into the document that the element belongs to. */
export function fragment(xml: string, editing: Pick<Editing, "platform">, beside: XmlElement): XmlElement[] {
  const root = editing.platform.parseXml(`${FRAGMENT_START}${xml}</w:body>`).documentElement;
  const target = beside.ownerDocument;
  if (!root || !target) return [];
  return childElements(root).map((node) => target.importNode(node, true) as XmlElement);
}

/** A new element of WordprocessingML with attributes of that namespace. */
export function wordElement(
  beside: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const document = beside.ownerDocument;
  if (!document) throw new Error("The element belongs to no document");
  const element = document.createElementNS(NS.w, `w:${name}`);
  for (const [attribute, value] of Object.entries(attributes)) setWord(element, attribute, value);
  return element;
}

export const setWord = (element: XmlElement, attribute: string, value: string): void =>
  element.setAttributeNS(NS.w, `w:${attribute}`, value);

/** Puts elements behind an anchor, and behind all that earlier edits put there. */
export function putAfter(editing: Editing, anchor: XmlElement, elements: readonly XmlElement[]): void {
  const last = editing.lastAfter.get(anchor);
  // What an earlier edit put there may have been taken away by now.
  let before = last?.parentNode ? last : anchor;
  for (const element of elements) {
    before.parentNode?.insertBefore(element, before.nextSibling);
    before = element;
  }
  editing.lastAfter.set(anchor, before);
}

/** Whether an element still stands in its document. */
export function isAttached(element: XmlElement): boolean {
  let at: XmlNode | null = element;
  while (at.parentNode) at = at.parentNode;
  return at === element.ownerDocument;
}

/** The nearest element of that name around, or null. */
export function closest(element: XmlElement, name: string): XmlElement | null {
  for (let at = element.parentNode; isElement(at); at = at.parentNode) if (is(at, NS.w, name)) return at;
  return null;
}

/** The child of the body that holds the element, or null when it stands in another story. */
export function bodyChild(editing: Editing, element: XmlElement): XmlElement | null {
  let at: XmlNode | null = element;
  while (at && at.parentNode !== editing.body) at = at.parentNode;
  return isElement(at) ? at : null;
}

/** A paragraph's or block's own name, to tell content from marks between blocks. */
export const isBlockContent = (element: XmlElement): boolean =>
  element.namespaceURI === NS.w &&
  ([W.paragraph, W.table, W.control, W.customXml, W.altChunk] as readonly string[]).includes(
    element.localName,
  );
