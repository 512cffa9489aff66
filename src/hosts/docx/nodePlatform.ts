import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { parseXmlDocument, serializeToWellFormedString } from "slimdom";
import type { Deflated, Platform } from "../../ooxml/platform";
import type { XmlSerializer } from "../../ooxml/xml";

/** Node: slimdom for XML, its own zlib for deflate. */
export const nodePlatform: Platform = {
  parseXml: (text) => parseXmlDocument(text),
  serializeXml: serializeToWellFormedString as XmlSerializer,
  inflate: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) }),
  deflate,
  encode: (text, bytes) => encoder.encodeInto(text, bytes).written,
  crc32: (bytes, before) => crc32(bytes, before),
};

const encoder = new TextEncoder();

/** One call for the whole: a stream's turns cost more than its thread saves, at any size that a report has. */
function deflate(chunks: Iterable<Uint8Array>): Promise<Deflated> {
  const bytes = Buffer.concat([...chunks]);
  return Promise.resolve({ pieces: [deflateRawSync(bytes)], size: bytes.length, crc: crc32(bytes) });
}
