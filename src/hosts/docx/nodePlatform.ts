import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { parseXmlDocument, serializeToWellFormedString } from "slimdom";
import type { Platform } from "../../ooxml/platform";
import type { XmlSerializer } from "../../ooxml/xml";

/** Node: slimdom for XML, its own zlib for deflate. */
export const nodePlatform: Platform = {
  parseXml: (text) => parseXmlDocument(text),
  serializeXml: serializeToWellFormedString as XmlSerializer,
  inflate: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) }),
  deflate(chunks) {
    const bytes = Buffer.concat([...chunks]);
    return Promise.resolve({ pieces: [deflateRawSync(bytes)], size: bytes.length, crc: crc32(bytes) });
  },
  crc32: (bytes, before) => crc32(bytes, before),
};
