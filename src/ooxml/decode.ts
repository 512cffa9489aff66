import { strFromU8 } from "fflate";

const DECLARED_ENCODING = /^\ufeff?<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/**
 * Text of an XML part: UTF-8 or UTF-16, the only two that the format allows (ECMA-376 Part 2, §6.1.4).
 * Throws when the declaration names another one.
 */
export function decodeXml(bytes: Uint8Array): string {
  const text = isUtf16(bytes) ? decodeUtf16(bytes) : strFromU8(bytes);
  const encoding = DECLARED_ENCODING.exec(text)?.[1]?.toLowerCase();
  if (encoding && !["utf-8", "utf8", "utf-16", "us-ascii"].includes(encoding))
    throw new Error(`The encoding ${encoding} is not allowed`);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function decodeUtf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.byteLength % 2));
  const littleEndian = bytes[0] === 0xff;
  const pieces: string[] = [];
  for (let at = 0; at < view.byteLength; at += 8192) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(at + 8192, view.byteLength); unit += 2)
      units.push(view.getUint16(unit, littleEndian));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join("");
}
