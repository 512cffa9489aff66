import type { ParagraphRole } from "../../document/blocks";
import { A, CONTENT_TYPE, NS, REL, W } from "../names";
import { relatedParts, type OpenedPackage } from "../package";
import type { Platform } from "../platform";
import { attribute, childValue } from "../snapshot/values";
import {
  PARAGRAPH_STYLES,
  paragraphStyleXml,
  roleStyleId,
  STYLE_NAMES,
  TABLE_STYLE_ID,
  tableStyleXml,
} from "../write/styleSheet";
import { childElements, is, type XmlElement } from "../xml";
import { fragment } from "./editing";
import { addRelationship, setContentType } from "./relations";

/** The template's styles as they are called in a document that may have its own of the same names. */
export interface DocumentStyles {
  /** Id in this document of a style of the template; asking for it is noted. */
  readonly id: (templateId: string) => string;
  readonly role: (role: ParagraphRole) => string;
  /** The same id, without asking for the style. */
  readonly peek: (templateId: string) => string;
  /** Adds the styles that were asked for and that the document lacks. */
  readonly addMissing: () => void;
}

/** A style of the same name is the document's own and stays as it is, whatever its id. */
export function documentStyles(parts: OpenedPackage, platform: Platform): DocumentStyles {
  const [part] = relatedParts(parts, parts.main, REL.styles);
  const root = part === undefined ? null : parts.root(part);
  const own = root ? childElements(root).filter((element) => is(element, NS.w, W.style)) : [];
  const byName = new Map(own.map((style) => [childValue(style, W.name), attribute(style, A.styleId)]));
  const usedIds = new Set(byName.values());
  const asked = new Set<string>();

  const existing = (templateId: string) => byName.get(STYLE_NAMES.get(templateId) ?? "");
  const peek = (templateId: string) => existing(templateId) ?? freeId(templateId);
  function id(templateId: string): string {
    if (existing(templateId) == null) asked.add(templateId);
    return peek(templateId);
  }
  function freeId(templateId: string): string {
    let candidate = templateId;
    for (let number = 2; usedIds.has(candidate); number += 1) candidate = `${templateId}${number}`;
    return candidate;
  }
  function addMissing(): void {
    if (asked.size === 0) return;
    const target = root ?? addStylesPart(parts);
    if (!target) return;
    // A style may name another one as the next: that is asked for while the list is read.
    for (const templateId of asked) {
      const definition = PARAGRAPH_STYLES.find((style) => style.id === templateId);
      const xml = definition ? paragraphStyleXml(definition, null, id) : tableStyleXml(id(TABLE_STYLE_ID));
      for (const style of fragment(xml, { platform }, target)) target.appendChild(style);
    }
    parts.markChanged(target);
  }
  return { id, peek, role: (role) => id(roleStyleId(role)), addMissing };
}

function addStylesPart(parts: OpenedPackage): XmlElement | null {
  let name = `${parts.main.slice(0, parts.main.lastIndexOf("/") + 1)}styles.xml`;
  for (let number = 2; parts.has(name); number += 1) name = name.replace(/\d*\.xml$/, `${number}.xml`);
  parts.setText(name, `<w:styles xmlns:w="${NS.w}"/>`);
  setContentType(parts, name, CONTENT_TYPE.styles);
  addRelationship(parts, parts.main, REL.styles, `/${name}`);
  return parts.root(name);
}
