/** A copy of a report for sending out: the same text and formatting, without controls and data of Khớp. */
import { BLOCK_TAG, FIGURE_TAG } from "../document/blocks";
import { unwrapControl } from "./edit/blocks";
import { removePart } from "./edit/relations";
import { REL, W } from "./names";
import { openPackage, relatedParts, strictRefusal } from "./package";
import type { Platform } from "./platform";
import { dataPartNames } from "./snapshot/dataParts";
import { readWithSources } from "./snapshot/readSnapshot";
import { childValue, wordChild } from "./snapshot/values";
import type { XmlElement } from "./xml";
import { writeZip } from "./zip/writeZip";

/** The copy as the bytes of a .docx. Controls and data of others stay. Throws `HostError`. */
export async function cleanCopy(docx: Uint8Array, platform: Platform): Promise<Uint8Array> {
  const parts = openPackage(docx, platform);
  if (parts.strict) throw strictRefusal();
  const own = readWithSources(parts).controls.filter(isOwn);
  const roots = new Set(own.map((control) => control.ownerDocument?.documentElement));
  for (const control of own) unwrapControl(control);
  for (const root of roots) if (root) parts.markChanged(root);
  for (const part of dataPartNames(parts)) {
    for (const properties of relatedParts(parts, part, REL.customXmlProperties))
      removePart(parts, part, properties);
    removePart(parts, parts.main, part);
  }
  return writeZip(parts.written(), platform);
}

function isOwn(control: XmlElement): boolean {
  const properties = wordChild(control, W.controlProperties);
  const tag = (properties && childValue(properties, W.controlTag)) ?? "";
  return tag.startsWith(BLOCK_TAG) || tag.startsWith(FIGURE_TAG);
}
