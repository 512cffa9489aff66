import { type DataState, HostError } from "../../document/port";
import { refuseOtherData } from "../dataRevision";
import { CONTENT_TYPE, DATA_NAMESPACE, REL } from "../names";
import { relatedParts } from "../package";
import type { Platform } from "../platform";
import { dataPartNames, readDataParts } from "../snapshot/dataParts";
import { DATA_ITEM_ID, dataPropertiesXml } from "../template";
import { parseSafely } from "../xml";
import type { Editing } from "./editing";
import { addRelationship, ensureDefaultType, removePart, setContentType } from "./relations";

/** Throws `HostError` when the text is no data part of Khớp, or other data stand in the document than it goes over. */
export function checkData(xml: string, over: DataState | undefined, { parts, platform }: Editing): void {
  if (namespaceOf(xml, platform) !== DATA_NAMESPACE) throw unreadable();
  refuseOtherData(
    readDataParts(parts).map((part) => part.xml),
    over,
    platform.parseXml,
  );
}

function namespaceOf(xml: string, platform: Platform): string | null {
  try {
    return parseSafely(platform.parseXml, xml).namespaceURI;
  } catch (cause) {
    throw unreadable(cause);
  }
}

const unreadable = (cause?: unknown): HostError =>
  new HostError(
    "host-failed",
    "Không ghi được phần số liệu vào tài liệu vì dữ liệu không đúng dạng. Tài liệu vẫn như cũ; hãy báo lỗi này cho người quản trị.",
    { cause },
  );

/** Writes the data part where the first one of the namespace stands, and removes any others. */
export function writeData(xml: string, { parts }: Editing): void {
  const [first, ...older] = dataPartNames(parts);
  for (const part of older) {
    for (const properties of relatedParts(parts, part, REL.customXmlProperties))
      removePart(parts, part, properties);
    removePart(parts, parts.main, part);
  }
  if (first !== undefined) {
    parts.setText(first, xml);
    return;
  }
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`) || parts.has(`customXml/itemProps${number}.xml`))
    number += 1;
  const properties = `customXml/itemProps${number}.xml`;
  const part = `customXml/item${number}.xml`;
  parts.setText(part, xml);
  parts.setText(properties, dataPropertiesXml(DATA_ITEM_ID));
  ensureDefaultType(parts, "xml", "application/xml");
  setContentType(parts, properties, CONTENT_TYPE.customXmlProperties);
  addRelationship(parts, part, REL.customXmlProperties, `itemProps${number}.xml`);
  // The document part may lie in any folder: an absolute target is right from everywhere.
  addRelationship(parts, parts.main, REL.customXml, `/${part}`);
}
