import { childElements, firstElement, type XmlElement } from "../../../src/ooxml/xml";
import { all, around, clone, create, removeAll } from "./dom";
import { inlineContent, mergeOoxml } from "./mergeOoxml";
import type { WordModel } from "./model";

/** `insertOoxml(…, "Replace")` on a content control. */
export const insertInto = (
  model: WordModel,
  control: XmlElement,
  content: XmlElement,
  xml: string,
  inline: boolean,
): XmlElement[] => {
  const { profile } = model.options;
  const nodes = mergeOoxml(model.pack, xml, profile);
  if (inline) return insertInline(model, control, content, nodes);

  // office-js#2606: a table that is replaced, or was deleted in the same request, stays behind, empty.
  const left = [
    ...all(content, "tbl").filter((table) => !around(table, "tbl") || !isInside(table, content)),
  ].map(clone);
  const ghosts = [...left, ...(model.tablesJustDeleted.get(control) ?? [])];
  for (const ghost of ghosts) removeAll(all(ghost, "r"));
  removeAll(childElements(content));
  for (const node of [...ghosts, ...nodes]) content.appendChild(node);
  if (profile.replaceLeavesParagraph) content.appendChild(create(content, "p"));
  return nodes;
};

const isInside = (table: XmlElement, content: XmlElement): boolean => {
  const outer = around(table, "tbl");
  return outer !== null && all(content, "tbl").includes(outer);
};

const insertInline = (
  model: WordModel,
  control: XmlElement,
  content: XmlElement,
  nodes: readonly XmlElement[],
): XmlElement[] => {
  const { profile } = model.options;
  const runs = inlineContent(nodes);
  removeAll(childElements(content));
  for (const run of runs) content.appendChild(run);
  const paragraph = around(control, "p");
  // office-js#1914: on the web a control that shares its paragraph gets a second copy.
  if (profile.secondCopy) control.parentNode?.insertBefore(clone(control), control.nextSibling);
  // office-js#3137: and the other controls of the paragraph throw from then on.
  if (profile.siblingsThrow && paragraph)
    for (const sibling of all(paragraph, "sdt")) if (sibling !== control) model.broken.add(sibling);
  return runs.length > 0 ? runs : [firstElement(content) ?? control];
};
