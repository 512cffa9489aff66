/** The revision of Khớp's data in a document: what a later writer goes by. */
import { type Edit, HostError, changedMeanwhile } from "../document/port";
import type { DataPart } from "../document/snapshot";
import { parseSafely, type XmlElement, type XmlParser } from "./xml";

/** Of a data part's root; 0 when it is not a whole number: any properly numbered part is then newer. */
export function revisionOf(root: XmlElement): number {
  const revision = Number(root.getAttributeNS(null, "revision") ?? "0");
  return Number.isSafeInteger(revision) && revision >= 0 ? revision : 0;
}

/** The highest of several data parts; 0: there is none. */
export const dataRevision = (parts: readonly string[], parse: XmlParser): number =>
  Math.max(0, ...parts.map((xml) => rootRevision(xml, parse)));

function rootRevision(xml: string, parse: XmlParser): number {
  try {
    return revisionOf(parseSafely(parse, xml));
  } catch {
    return 0; // Not well-formed: nothing that anyone goes by.
  }
}

/** Throws `HostError` where other data stand than those of revision `over`. */
export function refuseOtherData(parts: readonly string[], over: number | undefined, parse: XmlParser): void {
  if (over === undefined || dataRevision(parts, parse) === over) return;
  throw new HostError(
    "data-changed",
    "Số liệu trong tài liệu vừa được ghi từ một cửa sổ khác hoặc bởi người cùng soạn, nên Khớp chưa ghi gì. Hãy so lại với tài liệu và xem kỹ các số sẽ đổi rồi cập nhật lại.",
  );
}

/** For edits of a text that is no longer there: throws `HostError`, which tells of other data first. */
export function refuseStale(edits: readonly Edit[], data: readonly DataPart[], parse: XmlParser): never {
  const standing = data.map(({ xml }) => xml);
  for (const edit of edits) if (edit.kind === "writeData") refuseOtherData(standing, edit.over, parse);
  throw changedMeanwhile();
}
