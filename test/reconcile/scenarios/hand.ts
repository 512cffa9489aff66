/** What a drafter does to a document in Word, done to its XML: each function leaves what Word would leave. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Document, type Element, parseXmlDocument, serializeToWellFormedString } from "slimdom";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MAIN = "word/document.xml";

/** A document under the drafter's hands: its body, and the other parts of the file by name. */
export interface Hand {
  readonly body: Element;
  readonly parts: Map<string, string>;
}

/** The file after the drafter's changes. */
export async function byHand(
  bytes: Uint8Array,
  change: (hand: Hand) => void | Promise<void>,
): Promise<Uint8Array> {
  const files = unzipSync(bytes);
  const parts = new Map(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
  const document = parseXmlDocument(parts.get(MAIN) ?? "");
  const body = elements(document, "body")[0];
  if (!body) throw new Error("No body");
  await change({ body, parts });
  parts.set(MAIN, serializeToWellFormedString(document));
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

/** Elements of a file, to be copied into another one. */
export async function copyFrom(
  bytes: Uint8Array,
  find: (hand: Hand) => readonly Element[],
): Promise<readonly Element[]> {
  let found: readonly Element[] = [];
  await byHand(bytes, (hand) => {
    found = find(hand);
  });
  return found;
}

/** Puts copies of elements, of this document or another one, behind a place. Word gives their controls ids of their own. */
export function pasteAfter(
  { body }: Hand,
  place: Element,
  originals: readonly Element[],
): readonly Element[] {
  const document = body.ownerDocument;
  if (!document) throw new Error("No document");
  const pasted = originals.map((element) => document.importNode(element, true));
  const properties = pasted.flatMap((element) => elements(element, "sdtPr"));
  for (const [at, id] of properties.flatMap((own) => elements(own, "id")).entries())
    setValue(id, String(90_000 + at));
  insertAfter(place, pasted);
  return pasted;
}

/** Elements of WordprocessingML of that name, in document order. */
export const elements = (root: Document | Element, name: string): readonly Element[] =>
  root.getElementsByTagNameNS(W, name);

export const textOf = (element: Element): string =>
  elements(element, "t")
    .map((text) => text.textContent ?? "")
    .join("");

export const attribute = (element: Element, name: string): string | null => element.getAttributeNS(W, name);

/** One that was to be found. */
function the<T>(found: readonly (T | undefined)[], what: string, occurrence = 0): T {
  const one = found[occurrence];
  if (one === undefined) throw new Error(`There is no ${what}`);
  return one;
}

/** Sets `w:val`. */
export const setValue = (element: Element, value: string): void => element.setAttributeNS(W, "w:val", value);

const childOf = (parent: Element, name: string): Element | undefined =>
  parent.children.find((child) => child.localName === name);

/** The control of a figure or block, by its tag without `khop:`. */
export const control = ({ body }: Hand, tag: string, occurrence = 0): Element =>
  the(
    elements(body, "sdt").filter((sdt) => {
      const properties = childOf(sdt, "sdtPr");
      const own = properties && childOf(properties, "tag");
      return own !== undefined && attribute(own, "val") === `khop:${tag}`;
    }),
    `control ${tag}`,
    occurrence,
  );

export const contentOf = (sdt: Element): Element => the([childOf(sdt, "sdtContent")], "content");

/** The paragraph that begins with these words. */
export const paragraph = ({ body }: Hand, start: string, occurrence = 0): Element =>
  the(
    elements(body, "p").filter((p) => textOf(p).startsWith(start)),
    `paragraph “${start}”`,
    occurrence,
  );

/** The table with these words in its first row. */
export const table = ({ body }: Hand, words: string): Element =>
  the(
    elements(body, "tbl").filter((tbl) =>
      elements(tbl, "tr")
        .slice(0, 2)
        .some((tr) => textOf(tr).includes(words)),
    ),
    `table “${words}”`,
  );

export const row = (tbl: Element, words: string): Element =>
  the(
    elements(tbl, "tr").filter((tr) => textOf(tr).includes(words)),
    `row “${words}”`,
  );

export const cells = (tr: Element): readonly Element[] =>
  tr.children.filter((child) => child.localName === "tc");

/** Nodes of WordprocessingML text. */
export function markup({ body }: Hand, xml: string): readonly Element[] {
  const parsed = parseXmlDocument(`<w:x xmlns:w="${W}">${xml}</w:x>`).documentElement;
  const document = body.ownerDocument;
  if (!document) throw new Error("No document");
  return (parsed?.children ?? []).map((node) => document.importNode(node, true));
}

export const runXml = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraphXml = (text: string): string => `<w:p>${runXml(text)}</w:p>`;

export function insertBefore(place: Element, nodes: readonly Element[]): void {
  for (const node of nodes) place.parentNode?.insertBefore(node, place);
}

export function insertAfter(place: Element, nodes: readonly Element[]): void {
  const next = place.nextSibling;
  for (const node of nodes) place.parentNode?.insertBefore(node, next);
}

export const append = (parent: Element, nodes: readonly Element[]): void => {
  for (const node of nodes) parent.appendChild(node);
};

/** Writes over a number in its control. */
export function typeOver(hand: Hand, path: string, text: string, occurrence = 0): void {
  const [first, ...others] = elements(contentOf(control(hand, `f:${path}`, occurrence)), "t");
  the([first], `text of ${path}`).textContent = text;
  for (const other of others) other.textContent = "";
}

/** Deletes the text of a control: Word puts its placeholder there. */
export function empty(hand: Hand, path: string): void {
  const sdt = control(hand, `f:${path}`);
  const content = contentOf(sdt);
  for (const child of [...content.children]) content.removeChild(child);
  append(content, markup(hand, runXml("Click or tap here to enter text.", '<w:color w:val="808080"/>')));
  append(the([childOf(sdt, "sdtPr")], "properties"), markup(hand, "<w:showingPlcHdr/>"));
}

/** Deletes a control with its content. */
export const remove = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

/** "Remove Content Control": the content stays. */
export function unwrap(sdt: Element): void {
  insertBefore(sdt, contentOf(sdt).children);
  remove(sdt);
}

/** Writes other words in a run of a paragraph. */
export function rewrite(p: Element, from: string, to: string): void {
  const text = the(
    elements(p, "t").filter((t) => (t.textContent ?? "").includes(from)),
    `words “${from}”`,
  );
  text.textContent = (text.textContent ?? "").replace(from, to);
  text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
}

/** Formats all runs of an element. */
export function format(hand: Hand, element: Element, properties: string): void {
  for (const run of elements(element, "r")) {
    const own = childOf(run, "rPr");
    if (own) append(own, markup(hand, properties));
    else run.insertBefore(the(markup(hand, `<w:rPr>${properties}</w:rPr>`), "properties"), run.firstChild);
  }
}

/** What the schema wants behind such properties (ECMA-376 Part 1, §17.4.69). */
const BEHIND: ReadonlySet<string> = new Set([
  "noWrap",
  "tcMar",
  "textDirection",
  "tcFitText",
  "vAlign",
  "hideMark",
]);

/** Puts properties into a row, a cell or a paragraph. */
export function setProperties(
  hand: Hand,
  element: Element,
  name: "trPr" | "tcPr" | "pPr",
  xml: string,
): void {
  const own = childOf(element, name);
  const behind = own?.children.find(({ localName }) => BEHIND.has(localName));
  if (behind) insertBefore(behind, markup(hand, xml));
  else if (own) append(own, markup(hand, xml));
  else
    element.insertBefore(
      the(markup(hand, `<w:${name}>${xml}</w:${name}>`), "properties"),
      element.firstChild,
    );
}

/** Comments on what stands in an element: a run, a control. */
export function comment(hand: Hand, element: Element, id: number, text: string): void {
  insertBefore(element, markup(hand, `<w:commentRangeStart w:id="${id}"/>`));
  insertAfter(
    element,
    markup(hand, `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`),
  );
  const name = "word/comments.xml";
  const known = hand.parts.get(name);
  const own = `<w:comment w:id="${id}" w:author="Trưởng phòng" w:initials="TP">${paragraphXml(text)}</w:comment>`;
  if (known) {
    hand.parts.set(name, known.replace("</w:comments>", `${own}</w:comments>`));
    return;
  }
  hand.parts.set(name, `<w:comments xmlns:w="${W}">${own}</w:comments>`);
  addPart(
    hand,
    name,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
  );
}

function addPart({ parts }: Hand, name: string, contentType: string, relationship: string): void {
  const replaceIn = (part: string, end: string, xml: string): void => {
    parts.set(part, (parts.get(part) ?? "").replace(end, `${xml}${end}`));
  };
  replaceIn(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${name}" ContentType="${contentType}"/>`,
  );
  replaceIn(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    `<Relationship Id="rIdHand${parts.size}" Type="${relationship}" Target="${name.replace("word/", "")}"/>`,
  );
}
