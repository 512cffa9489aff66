import { crc32, createDeflateRaw, deflateRawSync, inflateRawSync } from "node:zlib";
import { parseXmlDocument, serializeToWellFormedString } from "slimdom";
import type { Deflated, Platform } from "../../ooxml/platform";
import type { XmlSerializer } from "../../ooxml/xml";

/** Node: slimdom for XML, its own zlib for deflate. */
export const nodePlatform: Platform = {
  parseXml: (text) => parseXmlDocument(text),
  serializeXml: serializeToWellFormedString as XmlSerializer,
  inflate: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) }),
  deflate,
  crc32: (bytes, before) => crc32(bytes, before),
};

/** Up to here one call is faster than a stream. */
const SMALL = 512 * 1024;

/** Large data is compressed by another thread while it is still being written. */
async function deflate(chunks: Iterable<Uint8Array>): Promise<Deflated> {
  const early: Uint8Array[] = [];
  let stream: DeflateStream | null = null;
  let size = 0;
  let crc = 0;
  for (const chunk of chunks) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    if (!stream && size <= SMALL) early.push(chunk);
    else {
      stream ??= deflateStream(early);
      await stream.write(chunk);
    }
  }
  const pieces = stream ? await stream.end() : [deflateRawSync(Buffer.concat(early))];
  return { pieces, size, crc };
}

interface DeflateStream {
  /** Settles when there is room for more. */
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<readonly Uint8Array[]>;
}

/** Sizes of a piece of output, and of what may wait for the compressor. */
const STREAM = { chunkSize: 128 * 1024, writableHighWaterMark: 4 * 1024 * 1024 };

function deflateStream(early: readonly Uint8Array[]): DeflateStream {
  const deflater = createDeflateRaw(STREAM);
  const pieces: Uint8Array[] = [];
  const ended = new Promise<readonly Uint8Array[]>((resolve, reject) => {
    deflater.on("data", (piece: Uint8Array) => pieces.push(piece));
    deflater.on("end", () => resolve(pieces));
    deflater.on("error", reject);
  });
  for (const chunk of early) deflater.write(chunk);
  return {
    write: (chunk) =>
      new Promise((resolve) => {
        // Also with room left: the compressor takes its next chunk in a turn of the event loop.
        if (deflater.write(chunk)) setImmediate(resolve);
        else deflater.once("drain", resolve);
      }),
    end() {
      deflater.end();
      return ended;
    },
  };
}
