import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import { NS } from "../../../src/ooxml/names";
import { ApiError } from "../richApi/protocol";
import { all, around, clone, create, isW, removeAll, w } from "./dom";
import type { WordModel } from "./model";
import { formatOf } from "./runs";
import { makeRun } from "./text";

const FIRST_REVISION = 90_000;

const revision = (near: XmlElement, kind: "ins" | "del"): XmlElement => {
  const element = create(near, kind);
  const root = near.ownerDocument?.documentElement;
  const marks = root ? [...all(root, "ins"), ...all(root, "del")] : [];
  const taken = marks.map((mark) => Number(mark.getAttributeNS(NS.w, "id")));
  element.setAttributeNS(NS.w, "w:id", String(Math.max(FIRST_REVISION, ...taken) + 1));
  element.setAttributeNS(NS.w, "w:author", "Khớp");
  element.setAttributeNS(NS.w, "w:date", "2026-01-01T00:00:00Z");
  return element;
};

/** Marks a run as deleted by track changes. */
export const markDeleted = (run: XmlElement): void => {
  const deleted = revision(run, "del");
  run.parentNode?.insertBefore(deleted, run);
  deleted.appendChild(run);
  for (const text of all(run, "t")) {
    const kept = create(run, "delText");
    kept.textContent = text.textContent;
    run.insertBefore(kept, text);
    run.removeChild(text);
  }
};

export const markInserted = (run: XmlElement): void => {
  const inserted = revision(run, "ins");
  run.parentNode?.insertBefore(inserted, run);
  inserted.appendChild(run);
};

/** Text in the place of what a run-level container holds, in the formatting of its first run. */
export const replaceInlineText = (model: WordModel, content: XmlElement, text: string): XmlElement[] => {
  const run = makeRun(content, text, formatOf([content]));
  if (model.changeTracking === "Off") removeAll(childElements(content));
  else for (const old of all(content, "r")) if (!around(old, "del")) markDeleted(old);
  content.appendChild(run);
  if (model.changeTracking !== "Off") markInserted(run);
  return [run];
};

/** Text in the place of paragraphs, in the formatting of the first. Text over a table is refused (office-js#2606). */
export const replaceBlockText = (content: XmlElement, text: string, where: string): XmlElement[] => {
  if (all(content, "tbl").length > 0)
    throw new ApiError("GeneralException", "Text cannot take the place of a table.", where, 500);
  const cell = childElements(content).find((inner) => isW(inner, "tc"));
  const holder = cell ?? content;
  const old = childElements(holder).filter((inner) => !isW(inner, "tcPr"));
  const first = all(holder, "p")[0];
  const format = first ? formatOf([first]) : null;
  const properties = first ? w(first, "pPr") : null;
  const inserted = text.split(/\r\n|\r|\n/).map((line) => {
    const paragraph = create(holder, "p");
    if (properties) paragraph.appendChild(clone(properties));
    if (line) paragraph.appendChild(makeRun(holder, line, format));
    return paragraph;
  });
  removeAll(old);
  for (const paragraph of inserted) holder.appendChild(paragraph);
  return inserted;
};
