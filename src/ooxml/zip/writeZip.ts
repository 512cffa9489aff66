import { strToU8 } from "fflate";
import type { Codec } from "../platform";
import type { ZipEntry } from "./readZip";

/** A file to be compressed, given piece by piece so that a large one never stands in memory twice. */
export interface NewEntry {
  readonly name: string;
  readonly chunks: Iterable<Uint8Array>;
}

/** 1 January 1980, the first day that zip knows: archives of the same content are the same bytes. */
const NO_TIME = 0x00210000;
const FLAG_UTF8 = 0x800;
const VERSION = 20;

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly time: number;
  readonly pieces: readonly Uint8Array[];
}

/** An archive of the entries in their order. Entries read from another archive keep their compressed bytes. */
export async function writeZip(
  entries: readonly (ZipEntry | NewEntry)[],
  codec: Codec,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Packed[] = [];
  for (const entry of entries) packed.push("chunks" in entry ? await pack(entry, codec) : repack(entry));

  const headers = packed.reduce((sum, { name }) => sum + 30 + 46 + 2 * name.length, 22);
  const bytes = new Uint8Array(packed.reduce((sum, { compressedSize }) => sum + compressedSize, headers));
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of packed) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.name, at + 30);
    at += 30 + entry.name.length;
    for (const piece of entry.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
  }
  const directory = at;
  for (const [index, entry] of packed.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, packed.length, true);
  view.setUint16(at + 10, packed.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes that both headers share, from "version needed" to "extra field length" (APPNOTE §4.3.7). */
function writeCommon(view: DataView, at: number, entry: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAG_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function repack(entry: ZipEntry): Packed {
  const { method, crc, size, time, compressed } = entry;
  const pieces = [compressed];
  return { name: strToU8(entry.name), method, crc, size, compressedSize: compressed.length, time, pieces };
}

async function pack(entry: NewEntry, codec: Codec): Promise<Packed> {
  const { pieces, size, crc } = await codec.deflate(entry.chunks);
  const compressedSize = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return { name: strToU8(entry.name), method: 8, crc, size, compressedSize, time: NO_TIME, pieces };
}
