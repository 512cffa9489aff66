import { childElements, type XmlElement } from "../../../src/ooxml/xml";
import { create, isW } from "./dom";

export interface TextOptions {
  /** Count what track changes marks as deleted. */
  readonly deleted: boolean;
}

const DELETED = new Set(["del", "moveFrom"]);
const SILENT = new Set([
  "pPr",
  "rPr",
  "sdtPr",
  "sectPr",
  "tblPr",
  "tblGrid",
  "trPr",
  "tcPr",
  "instrText",
  "Fallback",
]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\v",
  cr: "\v",
  noBreakHyphen: "\u001e",
  softHyphen: "\u001f",
};

/** Text of one paragraph or of a part of it, with Word's own characters for breaks and hyphens. */
export const inlineText = (element: XmlElement, options: TextOptions): string => {
  if (isW(element, "t")) return element.textContent ?? "";
  if (isW(element, "delText")) return options.deleted ? (element.textContent ?? "") : "";
  const sign = SIGNS[element.localName];
  if (sign !== undefined) return sign;
  if (SILENT.has(element.localName)) return "";
  if (DELETED.has(element.localName) && !options.deleted) return "";
  if (isW(element, "txbxContent")) return "";
  return childElements(element)
    .map((inner) => inlineText(inner, options))
    .join("");
};

const PARAGRAPH_END = "\r";
const CELL_END = "\t";

/** Text of block-level content: paragraphs end in a carriage return, cells in a tab (the last without). */
export const blockText = (root: XmlElement, options: TextOptions): string => {
  const pieces: string[] = [];
  const visit = (element: XmlElement): void => {
    for (const inner of childElements(element))
      if (isW(inner, "p")) pieces.push(inlineText(inner, options), PARAGRAPH_END);
      else if (isW(inner, "tc")) {
        visit(inner);
        pieces.splice(-1, 1, CELL_END);
      } else if (!SILENT.has(inner.localName)) visit(inner);
  };
  visit(root);
  return pieces.slice(0, -1).join("");
};

/** A run that states a text; `near` gives the document, `format` the run properties to take over. */
export const makeRun = (near: XmlElement, text: string, format: XmlElement | null): XmlElement => {
  const run = create(near, "r");
  if (format) run.appendChild(format.cloneNode(true));
  for (const piece of text.split(/([\t\v\n])/)) {
    if (!piece) continue;
    if (piece === "\t") run.appendChild(create(near, "tab"));
    else if (piece === "\v" || piece === "\n") run.appendChild(create(near, "br"));
    else run.appendChild(makeText(near, piece));
  }
  return run;
};

const makeText = (near: XmlElement, text: string): XmlElement => {
  const element = create(near, "t");
  element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  element.textContent = text;
  return element;
};
