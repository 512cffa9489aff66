/** The revision of Khớp's data in a document: what a later writer goes by. */
import { type DataState, type Edit, HostError, changedMeanwhile } from "../document/port";
import type { DataPart } from "../document/snapshot";
import { parseSafely, type XmlElement, type XmlParser } from "./xml";

/** A document is not written more often than this; a higher number was put there by somebody else. */
const MOST_REVISIONS = 2_147_483_647;

/** Of a data part's root; 0 when it is no number that counting leads to: any properly numbered part is then newer. */
export function revisionOf(root: XmlElement): number {
  const text = root.getAttributeNS(null, "revision") ?? "";
  const revision = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return revision <= MOST_REVISIONS ? revision : 0;
}

/** The revision of what is written over these data. At the end of all numbers it begins anew: older parts go. */
export const nextRevision = ({ revision }: DataState): number =>
  revision < MOST_REVISIONS ? revision + 1 : 1;

/** Of the data parts of a document, as XML. */
export function dataState(parts: readonly string[], parse: XmlParser): DataState {
  const read = parts.map((xml) => readRoot(xml, parse));
  const revision = Math.max(0, ...read.map((part) => part.revision));
  const highest = read.filter((part) => part.hasFigures && part.revision === revision);
  return { revision, parts: highest.length };
}

function readRoot(xml: string, parse: XmlParser) {
  try {
    const root = parseSafely(parse, xml);
    return { revision: revisionOf(root), hasFigures: root.getAttributeNS(null, "formSet") !== null };
  } catch {
    return { revision: 0, hasFigures: false }; // Not well-formed: nothing that anyone goes by.
  }
}

/** Two wrote figures at the same moment: both stand, and only the drafter can bring them together. */
export const rivalData = (): HostError =>
  new HostError(
    "data-changed",
    "Tài liệu đang có hai bản số liệu do hai người ghi cùng lúc, nên Khớp chưa ghi gì. Hãy mở bước Soạn thảo để gộp hai bản rồi làm lại.",
  );

/** Figures that were not known stand in the document: nothing was written over them. */
export const otherData = (): HostError =>
  new HostError(
    "data-changed",
    "Số liệu trong tài liệu vừa được ghi từ một cửa sổ khác hoặc bởi người cùng soạn, nên Khớp chưa ghi gì. Hãy mở bước Soạn thảo để gộp hai bên rồi làm lại.",
  );

/** Throws `HostError` where other data stand than those of `over`. */
export function refuseOtherData(
  parts: readonly string[],
  over: DataState | undefined,
  parse: XmlParser,
): void {
  if (over === undefined) return;
  const now = dataState(parts, parse);
  if (now.revision !== over.revision || now.parts > over.parts) throw otherData();
}

/** For edits of a text that is no longer there: throws `HostError`, which tells of other data first. */
export function refuseStale(edits: readonly Edit[], data: readonly DataPart[], parse: XmlParser): never {
  const standing = data.map(({ xml }) => xml);
  for (const edit of edits) if (edit.kind === "writeData") refuseOtherData(standing, edit.over, parse);
  throw changedMeanwhile();
}
