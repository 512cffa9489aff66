import { NS, REL_BASE } from "../../../src/ooxml/names";
import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import { all, isW, removeAll, setVal, val, w } from "./dom";
import type { InsertedPackage } from "./flatOpc";
import type { WordPackage } from "./wordPackage";

const STYLE_USES = ["pStyle", "rStyle", "tblStyle"];
const STYLE_LINKS = ["basedOn", "next", "link"];
const NUMBERING_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

const insertedPart = (inserted: InsertedPackage, kind: string): XmlElement | null => {
  const name = inserted.relationships(inserted.main).find(({ type }) => type === REL_BASE + kind)?.target;
  return name === undefined ? null : inserted.part(name);
};

const styleId = (style: XmlElement): string => style.getAttributeNS(NS.w, "styleId") ?? "";
const styleName = (style: XmlElement): string => (val(w(style, "name")) ?? "").toLowerCase();
const stylesIn = (root: XmlElement): XmlElement[] => childElements(root).filter((each) => isW(each, "style"));

/** Gives the numbering that a style or paragraph uses its id in the document. */
export type NumberingMap = (numId: string) => string;

/**
 * Styles that the nodes use. One that the document has by name stays as the document defines it (office-js#5491);
 * without a styles part, all style names are ignored.
 */
export const mergeStyles = (
  pack: WordPackage,
  inserted: InsertedPackage,
  holder: XmlElement,
  numbering: NumberingMap,
): void => {
  const uses = STYLE_USES.flatMap((name) => all(holder, name));
  const source = insertedPart(inserted, "styles");
  const targetName = pack.related("styles");
  if (!source || targetName === null) {
    removeAll(uses);
    return;
  }
  const target = pack.need(targetName);
  const known = new Map(stylesIn(target).map((style) => [styleName(style), styleId(style)]));
  const takenIds = new Set(stylesIn(target).map(styleId));
  const offered = new Map(stylesIn(source).map((style) => [styleId(style), style]));
  const mapped = new Map<string, string>();

  const take = (id: string): string | null => {
    const done = mapped.get(id);
    if (done !== undefined) return done;
    const style = offered.get(id);
    if (!style) return null;
    const own = known.get(styleName(style));
    if (own !== undefined) {
      mapped.set(id, own);
      return own;
    }
    let newId = id;
    for (let number = 1; takenIds.has(newId); number += 1) newId = `${id}${String(number)}`;
    takenIds.add(newId);
    mapped.set(id, newId);
    const copy = target.ownerDocument?.importNode(style, true) as XmlElement;
    copy.setAttributeNS(NS.w, "w:styleId", newId);
    copy.removeAttributeNS(NS.w, "default");
    for (const link of STYLE_LINKS.flatMap((name) => w(copy, name) ?? [])) {
      const linked = take(val(link) ?? "");
      if (linked === null) copy.removeChild(link);
      else setVal(link, linked);
    }
    for (const use of all(copy, "numId")) setVal(use, numbering(val(use) ?? ""));
    target.appendChild(copy);
    return newId;
  };
  for (const use of uses) {
    const id = take(val(use) ?? "");
    if (id === null) removeAll([use]);
    else setVal(use, id);
  }
};

/** Copies the lists that the nodes use, under new ids; gives the map for the styles to use. */
export const mergeNumbering = (
  pack: WordPackage,
  inserted: InsertedPackage,
  holder: XmlElement,
): NumberingMap => {
  const source = insertedPart(inserted, "numbering");
  const mapped = new Map<string, string>([["0", "0"]]);
  const take: NumberingMap = (id) => {
    const done = mapped.get(id);
    if (done !== undefined) return done;
    const definition =
      source &&
      childElements(source).find((each) => isW(each, "num") && each.getAttributeNS(NS.w, "numId") === id);
    const newId = definition ? copyList(pack, source, definition) : "0";
    mapped.set(id, newId);
    return newId;
  };
  for (const use of all(holder, "numId")) setVal(use, take(val(use) ?? ""));
  return take;
};

const copyList = (pack: WordPackage, source: XmlElement, definition: XmlElement): string => {
  let name = pack.related("numbering");
  if (name === null) {
    name = "word/numbering.xml";
    pack.addPart(name, NUMBERING_TYPE, `<w:numbering xmlns:w="${NS.w}"/>`);
    pack.relate(pack.main, `${REL_BASE}numbering`, name);
  }
  const target = pack.need(name);
  const children = childElements(target);
  const nextId = (element: string, attribute: string) =>
    String(
      1 +
        Math.max(
          0,
          ...children
            .filter((each) => isW(each, element))
            .map((each) => Number(each.getAttributeNS(NS.w, attribute))),
        ),
    );
  const abstractId = val(w(definition, "abstractNumId"));
  const abstract = childElements(source).find(
    (each) => isW(each, "abstractNum") && each.getAttributeNS(NS.w, "abstractNumId") === abstractId,
  );
  const owner = target.ownerDocument;
  if (!abstract || !owner) return "0";
  const newAbstractId = nextId("abstractNum", "abstractNumId");
  const newId = nextId("num", "numId");
  const abstractCopy = owner.importNode(abstract, true) as XmlElement;
  abstractCopy.setAttributeNS(NS.w, "w:abstractNumId", newAbstractId);
  removeAll(["nsid", "styleLink", "numStyleLink"].flatMap((each) => w(abstractCopy, each) ?? []));
  const copy = owner.importNode(definition, true) as XmlElement;
  copy.setAttributeNS(NS.w, "w:numId", newId);
  const link = w(copy, "abstractNumId");
  if (link) setVal(link, newAbstractId);
  // The schema wants all abstract lists before the lists.
  target.insertBefore(abstractCopy, children.find((each) => isW(each, "num")) ?? null);
  target.appendChild(copy);
  return newId;
};
