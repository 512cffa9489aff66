import { strFromU8 } from "fflate";
import type { Codec } from "../platform";
import { brokenPart, refusal } from "../refusals";
import {
  MAX_ENTRIES,
  MAX_FILE_BYTES,
  MAX_PART_BYTES,
  MAX_RATIO,
  MAX_TOTAL_BYTES,
  RATIO_FROM_BYTES,
} from "./limits";

/** One file of a zip archive, still compressed. Field names follow PKWARE's APPNOTE 6.3.10, §4.3. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  /** Date and time in MS-DOS form, 32 bits. */
  readonly time: number;
  readonly compressed: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
const CENTRAL_HEADER_BYTES = 46;
const LOCAL_HEADER_BYTES = 30;
const FLAG_ENCRYPTED = 1;
const FLAG_UTF8 = 0x800;

/**
 * The files of an archive in the order of its directory, checked before anything is unpacked: sizes, number, ratio,
 * names, overlaps. Throws `HostError`.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length > MAX_FILE_BYTES) throw refusal("fileTooLarge");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count)
    throw refusal("manyDisks");
  if (count > MAX_ENTRIES) throw refusal("tooManyEntries");
  if (directory + view.getUint32(end + 12, true) > end) throw refusal("brokenDirectory");

  const entries: ZipEntry[] = [];
  const spans: { readonly from: number; readonly to: number }[] = [];
  let total = 0;
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    const header = readCentralHeader(bytes, view, at, end);
    total += header.size;
    if (total > MAX_TOTAL_BYTES) throw refusal("totalTooLarge");
    const from = header.localHeader;
    const data = findData(bytes, view, header, directory);
    spans.push({ from, to: data + header.compressedSize });
    entries.push({
      name: header.name,
      method: header.method,
      crc: header.crc,
      size: header.size,
      time: header.time,
      compressed: bytes.subarray(data, data + header.compressedSize),
    });
    at = header.next;
  }
  refuseOverlaps(spans);
  refuseDuplicates(entries);
  return entries;
}

/** The unpacked bytes of an entry, their length and checksum proven. Throws `HostError`. */
export function unpack(entry: ZipEntry, codec: Codec): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = entry.method === 0 ? entry.compressed : codec.inflate(entry.compressed, entry.size);
  } catch (cause) {
    throw brokenPart(entry.name, cause);
  }
  if (bytes.length !== entry.size || codec.crc32(bytes, 0) !== entry.crc) throw brokenPart(entry.name);
  return bytes;
}

/** The end record stands at the very end, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_RECORD_BYTES + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw refusal("truncated");
}

interface CentralHeader {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly time: number;
  readonly localHeader: number;
  readonly next: number;
}

function readCentralHeader(bytes: Uint8Array, view: DataView, at: number, end: number): CentralHeader {
  if (at + CENTRAL_HEADER_BYTES > end || view.getUint32(at, true) !== CENTRAL_HEADER)
    throw refusal("brokenDirectory");
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = readName(bytes, at + CENTRAL_HEADER_BYTES, nameLength, flags, end);
  if (flags & FLAG_ENCRYPTED) throw refusal("encrypted");
  if (method !== 0 && method !== 8) throw refusal("method");
  if (method === 0 && size !== compressedSize) throw brokenPart(name);
  if (size > MAX_PART_BYTES) throw refusal("partTooLarge");
  if (size > RATIO_FROM_BYTES && size > compressedSize * MAX_RATIO) throw refusal("bomb");
  return {
    name,
    method,
    size,
    compressedSize,
    crc: view.getUint32(at + 16, true),
    time: view.getUint32(at + 12, true),
    localHeader: view.getUint32(at + 42, true),
    next:
      at + CENTRAL_HEADER_BYTES + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** Where an entry's data begins. Its own header must name the same file as the directory does. */
function findData(bytes: Uint8Array, view: DataView, header: CentralHeader, directory: number): number {
  const at = header.localHeader;
  if (at + LOCAL_HEADER_BYTES > directory || view.getUint32(at, true) !== LOCAL_HEADER)
    throw brokenPart(header.name);
  const flags = view.getUint16(at + 6, true);
  const nameLength = view.getUint16(at + 26, true);
  const name = readName(bytes, at + LOCAL_HEADER_BYTES, nameLength, flags, directory);
  if (name !== header.name) throw refusal("overlap");
  const data = at + LOCAL_HEADER_BYTES + nameLength + view.getUint16(at + 28, true);
  if (data + header.compressedSize > directory) throw brokenPart(header.name);
  return data;
}

const PATH_TRICK = /^[/\\]|\\|:|\0|(?:^|\/)\.\.?(?:\/|$)|\/\//;

function readName(bytes: Uint8Array, at: number, length: number, flags: number, end: number): string {
  if (at + length > end) throw refusal("brokenDirectory");
  const name = strFromU8(bytes.subarray(at, at + length), (flags & FLAG_UTF8) === 0);
  if (!name || PATH_TRICK.test(name)) throw refusal("path");
  return name;
}

/** Two entries over the same bytes are how small files hold endless data. */
function refuseOverlaps(spans: { readonly from: number; readonly to: number }[]): void {
  spans.sort((one, other) => one.from - other.from);
  let end = 0;
  for (const span of spans) {
    if (span.from < end) throw refusal("overlap");
    end = span.to;
  }
}

/** Part names are equal without regard to case (ECMA-376 Part 2, §6.2.2.3). */
function refuseDuplicates(entries: readonly ZipEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    const folded = name.toLowerCase();
    if (names.has(folded)) throw refusal("duplicate");
    names.add(folded);
  }
}
