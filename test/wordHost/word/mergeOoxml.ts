import { NS, REL_BASE } from "../../../src/ooxml/names";
import { childElements, firstElement, nextElement, type XmlElement } from "../../../src/ooxml/xml";
import type { Profile } from "../profiles";
import { ApiError } from "../richApi/protocol";
import { all, around, clone, create, isW, removeAll, setVal, unwrap, val, w } from "./dom";
import { readFlatOpc, type InsertedPackage } from "./flatOpc";
import { mergeNumbering, mergeStyles } from "./mergeStyles";
import type { WordPackage } from "./wordPackage";

/**
 * What `insertOoxml` makes of its argument: body-level nodes that belong to the document, with styles, numbering,
 * relationships, media and comments merged into the package, in the ways in which Word is known to do it.
 */
export const mergeOoxml = (pack: WordPackage, text: string, profile: Profile): XmlElement[] => {
  const inserted = readFlatOpc(pack, text);
  const owner = pack.body.ownerDocument;
  if (!owner) throw new Error("The body has no document.");
  const holder = create(pack.body, "body");
  for (const node of childElements(inserted.body)) holder.appendChild(owner.importNode(node, true));
  if (all(holder, "footnoteReference").length + all(holder, "endnoteReference").length > 0)
    throw new ApiError("NotImplemented", "Notes in inserted OOXML are not imitated.", "insertOoxml", 501);

  const numbering = mergeNumbering(pack, inserted, holder);
  mergeStyles(pack, inserted, holder, numbering);
  mergeRelationships(pack, inserted, holder);
  mergeComments(pack, inserted, holder);
  renumberControls(pack, holder, profile);
  dropKnownBookmarks(pack, holder);
  breakSections(holder);
  loseLastStyle(holder);
  const first = firstElement(holder);
  // office-js#1144: a table at the top gets an empty paragraph before it.
  if (first && isW(first, "tbl")) holder.insertBefore(create(holder, "p"), first);
  return childElements(holder);
};

/** Every element, text boxes and fallbacks included. */
function* everything(root: XmlElement): Generator<XmlElement> {
  for (let at = firstElement(root); at; at = nextElement(at)) {
    yield at;
    yield* everything(at);
  }
}

const mergeRelationships = (pack: WordPackage, inserted: InsertedPackage, holder: XmlElement): void => {
  const known = new Map(inserted.relationships(inserted.main).map((each) => [each.id, each]));
  const mapped = new Map<string, string>();
  const take = (id: string): string => {
    const relation = known.get(id);
    if (!relation) throw new ApiError("InvalidArgument", `Relationship ${id} is missing.`, "insertOoxml");
    let target = relation.target;
    const content = relation.external ? null : inserted.content(target);
    if (content) {
      const [, stem = "word/media/part", extension = "xml"] = /^(.*)\.([^.]+)$/.exec(target) ?? [];
      for (let number = 1; pack.has(target); number += 1) target = `${stem}-${String(number)}.${extension}`;
      pack.addPart(target, content.contentType, content.data);
    }
    return pack.relate(pack.main, relation.type, target, relation.external);
  };
  for (const element of everything(holder))
    for (const name of ["id", "embed", "link", "pict"]) {
      const id = element.getAttributeNS(NS.r, name);
      if (!id) continue;
      const target = mapped.get(id) ?? take(id);
      mapped.set(id, target);
      element.setAttributeNS(NS.r, `r:${name}`, target);
    }
};

const COMMENT_MARKS = ["commentRangeStart", "commentRangeEnd", "commentReference"];
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

const mergeComments = (pack: WordPackage, inserted: InsertedPackage, holder: XmlElement): void => {
  const marks = COMMENT_MARKS.flatMap((name) => all(holder, name));
  if (marks.length === 0) return;
  const sourceName = inserted
    .relationships(inserted.main)
    .find(({ type }) => type === `${REL_BASE}comments`)?.target;
  const source = sourceName === undefined ? null : inserted.part(sourceName);
  let name = pack.related("comments");
  if (name === null) {
    name = "word/comments.xml";
    pack.addPart(name, COMMENTS_TYPE, `<w:comments xmlns:w="${NS.w}"/>`);
    pack.relate(pack.main, `${REL_BASE}comments`, name);
  }
  const target = pack.need(name);
  const taken = childElements(target).map((comment) => Number(comment.getAttributeNS(NS.w, "id")));
  let next = Math.max(-1, ...taken) + 1;
  const mapped = new Map<string, string>();
  for (const comment of source ? childElements(source) : []) {
    const id = comment.getAttributeNS(NS.w, "id") ?? "";
    if (!marks.some((mark) => mark.getAttributeNS(NS.w, "id") === id)) continue;
    const copy = target.ownerDocument?.importNode(comment, true) as XmlElement;
    mapped.set(id, String(next));
    copy.setAttributeNS(NS.w, "w:id", String(next++));
    target.appendChild(copy);
  }
  for (const mark of marks) {
    const id = mapped.get(mark.getAttributeNS(NS.w, "id") ?? "");
    if (id === undefined) mark.parentNode?.removeChild(mark);
    else mark.setAttributeNS(NS.w, "w:id", id);
  }
};

const renumberControls = (pack: WordPackage, holder: XmlElement, profile: Profile): void => {
  const ids = (root: XmlElement) => all(root, "sdt").flatMap((control) => w(w(control, "sdtPr"), "id") ?? []);
  const taken = new Set(ids(pack.body).map(val));
  let next = 1_000_001;
  for (const id of ids(holder)) {
    if (taken.has(val(id)) || profile.newIds) {
      while (taken.has(String(next))) next += 1;
      setVal(id, String(next));
    }
    taken.add(val(id));
  }
};

/** Word keeps one bookmark of a name: the one that is there. */
const dropKnownBookmarks = (pack: WordPackage, holder: XmlElement): void => {
  const nameOf = (mark: XmlElement) => mark.getAttributeNS(NS.w, "name");
  const idOf = (mark: XmlElement) => mark.getAttributeNS(NS.w, "id");
  const known = new Set(all(pack.body, "bookmarkStart").map(nameOf));
  let next = 1 + Math.max(0, ...all(pack.body, "bookmarkStart").map((mark) => Number(idOf(mark))));
  for (const start of all(holder, "bookmarkStart")) {
    const end = all(holder, "bookmarkEnd").find((mark) => idOf(mark) === idOf(start));
    const pair = end ? [start, end] : [start];
    if (known.has(nameOf(start))) removeAll(pair);
    else for (const mark of pair) mark.setAttributeNS(NS.w, "w:id", String(next));
    next += 1;
  }
};

/** office-js#110: section properties of the inserted body become a section break in the document. */
const breakSections = (holder: XmlElement): void => {
  const section = w(holder, "sectPr");
  if (!section) return;
  const paragraph = create(holder, "p");
  const properties = create(holder, "pPr");
  properties.appendChild(clone(section));
  paragraph.appendChild(properties);
  holder.insertBefore(paragraph, section);
  holder.removeChild(section);
};

/** office-js#2914: the last paragraph loses its style and formatting. */
const loseLastStyle = (holder: XmlElement): void => {
  const last = childElements(holder).at(-1);
  if (!last || !isW(last, "p")) return;
  const properties = w(last, "pPr");
  if (properties && !w(properties, "sectPr")) last.removeChild(properties);
};

/** Takes away the control elements and keeps what they hold (for targets that cannot hold them). */
export const withoutControls = (root: XmlElement): void => {
  for (const control of all(root, "sdt").reverse()) unwrap(control, w(control, "sdtContent"));
};

/** Paragraphs as the runs and controls they hold, for insertion within a paragraph. */
export const inlineContent = (nodes: readonly XmlElement[]): XmlElement[] =>
  nodes.flatMap((node) =>
    isW(node, "p")
      ? childElements(node).filter((inner) => !isW(inner, "pPr"))
      : all(node, "p").flatMap((paragraph) =>
          around(paragraph, "p") ? [] : childElements(paragraph).filter((inner) => !isW(inner, "pPr")),
        ),
  );
