import { strFromU8, zipSync } from "fflate";

/** What to change in an entry's headers, or in its compressed bytes. */
interface EntryPatch {
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly localHeader?: number;
  readonly data?: (data: Uint8Array) => void;
}

const CENTRAL = 0x02014b50;

/** A copy of an archive with one entry's directory record changed (PKWARE APPNOTE 6.3.10, §4.3.12). */
export function patchZip(zip: Uint8Array, name: string, patch: EntryPatch): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === CENTRAL;) {
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)) === name) patchEntry(bytes, view, at, patch);
    at = next;
  }
  return bytes;
}

function patchEntry(bytes: Uint8Array, view: DataView, at: number, patch: EntryPatch): void {
  const local = view.getUint32(at + 42, true);
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  patch.data?.(bytes.subarray(data, data + view.getUint32(at + 20, true)));
  if (patch.flags !== undefined) view.setUint16(at + 8, patch.flags, true);
  if (patch.method !== undefined) view.setUint16(at + 10, patch.method, true);
  if (patch.crc !== undefined) view.setUint32(at + 16, patch.crc, true);
  if (patch.compressedSize !== undefined) view.setUint32(at + 20, patch.compressedSize, true);
  if (patch.size !== undefined) {
    view.setUint32(at + 24, patch.size, true);
    if (view.getUint16(at + 10, true) === 0) view.setUint16(at + 10, 8, true);
  }
  if (patch.localHeader !== undefined) view.setUint32(at + 42, patch.localHeader, true);
}

/** An archive with one entry of that many zeros. */
export const deflatedZeros = (name: string, size: number): Uint8Array =>
  zipSync({ [name]: new Uint8Array(size) });
