/** Makes sure that a file is a workbook of a bearable size before anything parses it. */
import { strFromU8, strToU8 } from "fflate";
import type { HostError } from "../../document/port";
import { holdsName, isCompoundFile } from "../../ooxml/sniff";
import type { Codec } from "../../ooxml/platform";
import { type ZipEntry, readZip, unpack } from "../../ooxml/zip/readZip";
import { writeZip } from "../../ooxml/zip/writeZip";
import { workbookRefusal } from "./refusals";

/** Of all sheets and texts together, unpacked: some 300,000 cells. */
const MAX_SHEET_BYTES = 24 * 1024 * 1024;
const FARTHEST_ROW = 20_000;
const FARTHEST_COLUMN = 500;

/** What figures are read from; pictures, charts and macros are not even unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/[^/]+))(?:\.xml|\.rels)?(?:\.rels)?$/;

/**
 * The parts of a workbook that hold its cells, in an archive that is no longer compressed: whoever reads it next
 * has nothing to inflate. Throws `HostError`.
 */
export async function guardedWorkbook(bytes: Uint8Array, codec: Codec): Promise<Uint8Array<ArrayBuffer>> {
  refuseOtherFiles(bytes);
  const all = readZip(bytes);
  const entries = all.filter(({ name }) => NEEDED.test(name));
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) throw otherArchive(all, bytes);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_SHEET_BYTES) throw workbookRefusal("tooLarge");
  return writeZip(
    entries.map((entry) => stored(entry, codec)),
    codec,
  );
}

function stored(entry: ZipEntry, codec: Codec): ZipEntry {
  const unpacked = unpack(entry, codec);
  const content = entry.name.startsWith("xl/worksheets/") ? plainCells(unpacked) : unpacked;
  return { ...entry, method: 0, size: content.length, crc: codec.crc32(content, 0), compressed: content };
}

/**
 * A formatted cell without content says nothing, but may stand in the last row of the sheet: it goes. A formula that
 * failed stays as the text that the user sees ("#DIV/0!"): it is no empty cell.
 */
function plainCells(bytes: Uint8Array): Uint8Array {
  const xml = strFromU8(bytes)
    .replace(/<c(?: [^<>]*)?\/>/g, "")
    .replace(/(<c [^<>]*?)\bt="e"/g, '$1t="str"');
  for (const [, letters = "", row = ""] of xml.matchAll(/<c [^<>]*?\br="([A-Z]{1,3})(\d{1,7})"/g))
    if (Number(row) > FARTHEST_ROW || columnNumber(letters) > FARTHEST_COLUMN)
      throw workbookRefusal("farCell");
  return strToU8(xml);
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw workbookRefusal("empty");
  if (isCompoundFile(bytes))
    throw workbookRefusal(holdsName(bytes, "EncryptedPackage") ? "encrypted" : "oldWorkbook");
  const start = strFromU8(bytes.subarray(0, 64), true);
  if (/^(?:\xef\xbb\xbf)?\s*</.test(start)) throw workbookRefusal("html");
  if (!start.startsWith("PK")) throw workbookRefusal("notWorkbook");
}

/** A zip archive that is no workbook, by what is in it. */
function otherArchive(entries: readonly ZipEntry[], bytes: Uint8Array): HostError {
  if (entries.some(({ name }) => name === "word/document.xml")) return workbookRefusal("wordDocument");
  const start = strFromU8(bytes.subarray(0, 128), true);
  const isOpenDocument = start.includes("application/vnd.oasis.opendocument");
  return workbookRefusal(isOpenDocument ? "openDocument" : "notWorkbook");
}
