import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "../../ooxml/crc32";
import type { Deflated, Platform } from "../../ooxml/platform";

/** Browsers: their own DOM for XML, `CompressionStream` for deflate where there is one (Safari has it from 16.4). */
export const browserPlatform: Platform = {
  parseXml(text) {
    const document = new DOMParser().parseFromString(text, "application/xml");
    // A browser answers ill-formed XML with an error document instead of an exception.
    const [error] = document.getElementsByTagName("parsererror");
    if (error) throw new Error(error.textContent);
    return document;
  },
  serializeXml: (node) => new XMLSerializer().serializeToString(node as Node),
  inflate(compressed, size) {
    // One byte more than declared: a stream that goes on is then too long, and refused.
    const bytes = inflateSync(compressed, { out: new Uint8Array(size + 1) });
    if (bytes.length > size) throw new Error("The data is longer than declared");
    return bytes;
  },
  deflate: (chunks) =>
    typeof CompressionStream === "undefined" ? Promise.resolve(deflateWhole(chunks)) : deflateStream(chunks),
  encode: (text, bytes) => encoder.encodeInto(text, bytes).written,
  crc32,
};

const encoder = new TextEncoder();

async function deflateStream(chunks: Iterable<Uint8Array>): Promise<Deflated> {
  const stream = new CompressionStream("deflate-raw");
  const pieces = collect(stream.readable);
  const writer = stream.writable.getWriter();
  let size = 0;
  let crc = 0;
  for (const chunk of chunks) {
    size += chunk.length;
    crc = crc32(chunk, crc);
    await writer.write(chunk as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
  return { pieces: await pieces, size, crc };
}

async function collect(readable: ReadableStream<Uint8Array>): Promise<readonly Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  return pieces;
}

function deflateWhole(chunks: Iterable<Uint8Array>): Deflated {
  const all = [...chunks];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of all) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { pieces: [deflateSync(bytes)], size: bytes.length, crc: crc32(bytes, 0) };
}
