import { W } from "../names";
import { attribute, wordChild } from "../snapshot/values";
import { childElements, type XmlElement } from "../xml";
import { setWord, wordElement } from "./editing";

/** What stands before `w:lock` in a control's properties (ECMA-376 Part 1, §17.5.2.38). */
const BEFORE_LOCK: readonly string[] = ["rPr", W.controlTitle, W.controlTag, W.controlId];

/** Locks a control and what stands in it against changes and deletion (§17.5.2.23), or takes its lock away. */
export function setLock(control: XmlElement, locked: boolean): void {
  const properties = wordChild(control, W.controlProperties);
  if (!properties) return;
  const present = wordChild(properties, W.controlLock);
  if (!locked) {
    if (present) properties.removeChild(present);
    return;
  }
  const lock = present ?? wordElement(properties, W.controlLock);
  if (attribute(lock, "val") !== "sdtContentLocked") setWord(lock, "val", "sdtContentLocked");
  if (present) return;
  const before = childElements(properties).filter(({ localName }) => BEFORE_LOCK.includes(localName));
  const last = before.at(-1);
  properties.insertBefore(lock, last ? last.nextSibling : properties.firstChild);
}
