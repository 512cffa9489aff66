import { NS, W } from "../names";
import { childIsOn, wordChild } from "../snapshot/values";
import { childElements, detach, is, type XmlElement } from "../xml";
import { unsupported, wordElement, type FoundControl } from "./editing";
import { copyProperties, prune, runsOf, setRunText, stripText } from "./runs";

/** Whether the control can hold a text at all. Throws `HostError`. */
export function refuseUntextual({ element, control }: FoundControl): void {
  const content = wordChild(element, W.controlContent);
  const hasTable = content !== null && control.level !== "inline" && paragraphsOf(content) === null;
  if (control.level === "row" || hasTable)
    throw unsupported(
      `Ô nội dung “${control.title || control.tag}” bao quanh cả hàng hoặc cả bảng nên không thể đặt thành một số liệu. Hãy bỏ ô này trong Word rồi chèn lại số liệu.`,
    );
}

/**
 * Sets a control's text in the formatting of its first run. Comments and bookmarks inside stay, further runs and
 * paragraphs go. The control loses its placeholder and its binding to other data, which would undo the text.
 */
export function setControlText(element: XmlElement, text: string): void {
  const properties = wordChild(element, W.controlProperties);
  const content =
    wordChild(element, W.controlContent) ?? append(element, wordElement(element, W.controlContent));
  const wasPlaceholder = properties !== null && childIsOn(properties, W.controlPlaceholder);
  if (properties) {
    for (const name of [W.controlPlaceholder, W.controlBinding]) {
      const found = wordChild(properties, name);
      if (found) detach(found);
    }
  }
  const line = onlyParagraph(content) ?? content;
  const runs = runsOf(line);
  const first = runs.find(hasText) ?? runs[0] ?? append(line, wordElement(element, W.run));
  if (wasPlaceholder || runs.length === 0)
    setProperties(first, properties && wordChild(properties, W.runProperties));
  for (const run of runs) {
    stripText(run);
    if (run !== first) prune(run);
  }
  stripText(first);
  setRunText(first, text);
}

const append = (parent: XmlElement, child: XmlElement): XmlElement => {
  parent.appendChild(child);
  return child;
};

const hasText = (run: XmlElement): boolean => childElements(run).some((element) => is(element, NS.w, W.text));

function setProperties(run: XmlElement, properties: XmlElement | null): void {
  const old = wordChild(run, W.runProperties);
  if (old) detach(old);
  const copy = copyProperties(properties);
  if (copy) run.insertBefore(copy, run.firstChild);
}

/** The paragraphs of a block or cell control; none of an inline one; null when there is a table among them. */
function paragraphsOf(content: XmlElement): readonly XmlElement[] | null {
  const paragraphs: XmlElement[] = [];
  for (const element of childElements(content)) {
    if (is(element, NS.w, W.table)) return null;
    if (is(element, NS.w, W.paragraph)) paragraphs.push(element);
    const inner = is(element, NS.w, W.cell)
      ? element
      : is(element, NS.w, W.control)
        ? wordChild(element, W.controlContent)
        : null;
    const found = inner ? paragraphsOf(inner) : [];
    if (!found) return null;
    paragraphs.push(...found);
  }
  return paragraphs;
}

/** Keeps the first paragraph of a block or cell control and removes the others. */
function onlyParagraph(content: XmlElement): XmlElement | null {
  const [first, ...others] = paragraphsOf(content) ?? [];
  for (const other of others) detach(other);
  return first ?? null;
}
