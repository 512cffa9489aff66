import type { Control } from "../../document/snapshot";
import { W } from "../names";
import type { XmlElement } from "../xml";
import type { Reading, Surroundings } from "./reading";
import { childIsOn, childValue, wordChild } from "./values";

/** Notes that a control begins; returns its index. */
export function openControl(
  reading: Reading,
  element: XmlElement,
  level: Control["level"],
  parent: number | null,
  start: Control["start"],
): number {
  const index = reading.controls.length;
  const properties = wordChild(element, W.controlProperties);
  const of = (name: string) => properties && childValue(properties, name);
  const lock = of(W.controlLock);
  reading.controls.push({
    index,
    id: of(W.controlId),
    tag: of(W.controlTag) ?? "",
    title: of(W.controlTitle) ?? "",
    level,
    plainText: properties !== null && wordChild(properties, W.controlPlainText) !== null,
    lock: {
      content: lock === "contentLocked" || lock === "sdtContentLocked",
      control: lock === "sdtLocked" || lock === "sdtContentLocked",
    },
    start,
    end: start,
    text: "",
    placeholder: properties !== null && childIsOn(properties, W.controlPlaceholder),
    parent,
  });
  reading.controlElements.push(element);
  return index;
}

export function closeControl(reading: Reading, index: number, end: Control["end"]): void {
  const control = reading.controls[index];
  if (control) control.end = end;
}

/** Reads a control around paragraphs, rows or a cell; its range runs from the first paragraph inside to the last. */
export function readControlAround(
  element: XmlElement,
  level: Exclude<Control["level"], "inline">,
  reading: Reading,
  around: Surroundings,
  readContent: (content: XmlElement, inside: Surroundings) => void,
): void {
  const first = reading.paragraphs.length;
  const index = openControl(reading, element, level, around.control, { paragraph: first, offset: 0 });
  const content = wordChild(element, W.controlContent);
  if (content) readContent(content, { ...around, control: index });
  const last = reading.paragraphs.length - 1;
  const end =
    last < first
      ? { paragraph: first, offset: 0 }
      : { paragraph: last, offset: reading.paragraphs[last]?.text.length ?? 0 };
  closeControl(reading, index, end);
}

/** Gives each control its text, once all paragraphs are read. */
export function fillControlTexts(reading: Reading): void {
  for (const control of reading.controls) {
    const { start, end } = control;
    const texts: string[] = [];
    for (let index = start.paragraph; index <= end.paragraph; index += 1) {
      const text = reading.paragraphs[index]?.text ?? "";
      texts.push(
        text.slice(
          index === start.paragraph ? start.offset : 0,
          index === end.paragraph ? end.offset : text.length,
        ),
      );
    }
    control.text = texts.join("\n");
  }
}
