import { blockTag, type Block, type ContentBlock } from "../../document/blocks";
import type { Anchor } from "../../document/port";
import { NS, W } from "../names";
import { wordChild } from "../snapshot/values";
import { blockXml, contentXml, controlTitle, hasCellControls } from "../write/block";
import { checkedTag } from "../write/inline";
import { hasOwnSection, textWidth } from "../write/pageLayout";
import { childElements, detach, insertAllBefore, is, isElement, type XmlElement } from "../xml";
import {
  bodyChild,
  closest,
  findControl,
  findParagraph,
  fragment,
  isAttached,
  isBlockContent,
  putAfter,
  setWord,
  unsupported,
  wordElement,
  type Editing,
  type FoundControl,
} from "./editing";
import { setControlText } from "./controlText";
import { sectionOf, setSection } from "./paragraphs";
import { removeRow, removeTable } from "./rows";
import { rowsOf } from "./tableShape";
import {
  isSeparator,
  nextContent,
  previousContent,
  removeEmptySection,
  sectionAt,
  sectionTextWidth,
  separator,
  surroundBySection,
} from "./sections";

/** Where a block goes: behind or before a child of the body, or at its end. */
export interface BlockPlace {
  readonly beside: XmlElement | null;
  readonly where: "before" | "after";
}

/** The place that an anchor names. Blocks stand in the body, never inside tables or other controls. Throws `HostError`. */
export function findPlace(anchor: Anchor, editing: Editing): BlockPlace {
  switch (anchor.kind) {
    case "end":
      return { beside: null, where: "after" };
    case "cursor":
      return editing.cursor ? findPlace({ kind: "afterParagraph", ...editing.cursor }, editing) : END;
    case "afterParagraph":
      return { beside: inBody(findParagraph(editing, anchor.paragraph).element, editing), where: "after" };
    case "beforeControl":
    case "afterControl": {
      const where = anchor.kind === "beforeControl" ? "before" : "after";
      return { beside: inBody(findControl(editing, anchor.control).element, editing), where };
    }
  }
}

const END: BlockPlace = { beside: null, where: "after" };

function inBody(element: XmlElement, editing: Editing): XmlElement {
  const found = bodyChild(editing, element);
  if (found) return found;
  throw unsupported(
    "Không chèn được mục vào đầu trang, chân trang, chú thích. Hãy đặt con trỏ trong thân văn bản rồi chèn lại.",
  );
}

/** The control of a block, ready to be inserted at a place. */
export function makeBlock(block: Block, place: BlockPlace, editing: Editing): XmlElement {
  const width = hasOwnSection(block)
    ? textWidth(block.orientation)
    : sectionTextWidth(sectionAt(editing, place.beside));
  const context = editing.context(width, hasCellControls(block));
  const [control] = fragment([...blockXml(block, context)].join(""), editing, editing.body);
  if (!control) throw new Error("No block was written");
  return control;
}

/** Puts a block into the body, with separators towards controls and tables, in its own section if it needs one. */
export function insertBlock(block: Block, control: XmlElement, place: BlockPlace, editing: Editing): void {
  const { body } = editing;
  const { where } = place;
  const beside = place.beside && isAttached(place.beside) ? place.beside : null;
  if (!beside) body.insertBefore(control, wordChild(body, W.section));
  else if (where === "before") body.insertBefore(control, beside);
  else putAfter(editing, beside, [control]);
  if (hasOwnSection(block)) surroundBySection(editing, control, block);
  const before = previousContent(control);
  if (before && !is(before, NS.w, W.paragraph)) body.insertBefore(separator(editing), control);
  const after = nextContent(control);
  if (!after || !is(after, NS.w, W.paragraph)) body.insertBefore(separator(editing), control.nextSibling);
  // The next block for the same place follows what parts this one from the text behind it.
  const trailing = nextContent(control);
  if (beside && trailing && isSeparator(trailing, editing)) editing.lastAfter.set(beside, trailing);
}

/** What a block control is to hold, ready to be put in. */
export function makeContent(block: Block, control: XmlElement, editing: Editing): readonly XmlElement[] {
  checkedTag(blockTag(block.id));
  const section = sectionAt(editing, bodyChild(editing, control));
  const context = editing.context(sectionTextWidth(section), hasCellControls(block));
  return fragment([...contentXml(block.content, context)].join(""), editing, control);
}

/** Paragraphs and tables, ready to be put before or after a paragraph, which parts them from what follows there. */
export function makeContentBeside(
  content: readonly ContentBlock[],
  where: "before" | "after",
  paragraph: XmlElement,
  editing: Editing,
): readonly XmlElement[] {
  const section = sectionAt(editing, bodyChild(editing, paragraph));
  const context = editing.context(sectionTextWidth(section), hasCellControls({ content }));
  const made = fragment([...contentXml(content, context)].join(""), editing, paragraph);
  if (where === "after" && content[0]?.kind === "table") return made.slice(1);
  return where === "before" && content.at(-1)?.kind === "table" ? made.slice(0, -1) : made;
}

/** Removes a table, and one of the separators that it leaves side by side. */
export function removeWholeTable(table: XmlElement, editing: Editing): void {
  if (!isAttached(table)) return;
  const before = previousContent(table);
  const after = nextContent(table);
  removeTable(table);
  const isDouble = before && after && isSeparator(before, editing) && isSeparator(after, editing);
  if (isDouble && !sectionOf(before)) detach(before);
}

/** Throws `HostError` when the control does not stand around whole paragraphs. */
export function refuseUnblock({ control }: FoundControl): void {
  if (control.level === "block") return;
  throw unsupported(
    `Ô nội dung “${control.title || control.tag}” nằm trong một dòng hoặc trong bảng nên không chứa được cả mục. Hãy xóa ô này rồi chèn lại mục.`,
  );
}

/** Replaces what a block control holds; a section that ended inside still ends there. */
export function replaceBlock(
  block: Block,
  control: XmlElement,
  content: readonly XmlElement[],
  editing: Editing,
): void {
  const holder = wordChild(control, W.controlContent);
  if (!holder) return;
  const sections = childElements(holder).filter(
    (element) => is(element, NS.w, W.paragraph) && sectionOf(element),
  );
  const lastSection = sections.at(-1);
  const section = lastSection && sectionOf(lastSection);
  for (const element of childElements(holder)) holder.removeChild(element);
  insertAllBefore(holder, content, null);
  if (section) {
    const end = separator(editing);
    holder.appendChild(end);
    setSection(end, section);
  }
  const properties = wordChild(control, W.controlProperties);
  if (!properties) return;
  for (const name of [W.controlPlaceholder, W.controlBinding]) {
    const found = wordChild(properties, name);
    if (found) detach(found);
  }
  setProperty(properties, W.controlTitle, controlTitle(block.title));
  setProperty(properties, W.controlTag, blockTag(block.id));
}

function setProperty(properties: XmlElement, name: string, text: string): void {
  const found = wordChild(properties, name);
  if (found) setWord(found, "val", text);
  else
    properties.insertBefore(wordElement(properties, name, { val: text }), wordChild(properties, W.controlId));
}

/** Removes a control and leaves its content where it was. */
export function unwrapControl(control: XmlElement): void {
  const content = wordChild(control, W.controlContent);
  const parent = control.parentNode;
  if (!parent) return;
  if (content) insertAllBefore(parent, childElements(content), control);
  parent.removeChild(control);
}

/** Removes a control with its content, and the separators and the section that only it needed. */
export function removeControl({ element, control }: FoundControl, editing: Editing): void {
  const parent = element.parentNode;
  if (!isElement(parent) || !isAttached(element)) return;
  if (control.level === "row") {
    removeRows(element);
    return;
  }
  if (control.level === "cell") {
    // A row without one of its cells would shift: the cell stays, empty.
    setControlText(element, "");
    unwrapControl(element);
    return;
  }
  const after = nextContent(element);
  const before = previousContent(element);
  parent.removeChild(element);
  if (control.level !== "block") return;
  if (before && after && isSeparator(before, editing) && isSeparator(after, editing) && !sectionOf(before))
    detach(before);
  if (parent === editing.body) removeEmptySection(editing, after);
  // Bodies, cells and controls hold at least one paragraph.
  if (!childElements(parent).some(isBlockContent))
    parent.insertBefore(wordElement(parent, W.paragraph), wordChild(parent, W.section));
}

function removeRows(control: XmlElement): void {
  const table = closest(control, W.table);
  const rows = rowsOf(control);
  unwrapControl(control);
  if (table) for (const row of rows) removeRow(table, row);
}
