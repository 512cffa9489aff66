import type { XmlParser, XmlSerializer } from "./xml";

/**
 * What the core needs from where it runs: XML and deflate. Node and the browser each have one small file that
 * provides it natively.
 */
export interface Codec {
  /**
   * Inflates raw deflate data (RFC 1951). Throws when the data is broken or grows beyond `size` bytes; never holds
   * more than about `size` bytes.
   */
  inflate(compressed: Uint8Array, size: number): Uint8Array;
  /** Deflates chunks, in order, as one raw stream, and measures what went in. */
  deflate(chunks: Iterable<Uint8Array>): Promise<Deflated>;
  /**
   * Writes text as UTF-8 to the start of `bytes`, which has three bytes for each of its UTF-16 units, and returns how
   * many were written. A lone surrogate becomes U+FFFD (WHATWG Encoding, `TextEncoder.encodeInto`).
   */
  encode(text: string, bytes: Uint8Array): number;
  /** CRC-32 (ISO 3309) of bytes that follow bytes with the CRC `before` (0 at the start). */
  crc32(bytes: Uint8Array, before: number): number;
}

export interface Deflated {
  /** The compressed stream, in pieces. */
  readonly pieces: readonly Uint8Array[];
  /** Bytes before compression. */
  readonly size: number;
  readonly crc: number;
}

export interface Platform extends Codec {
  readonly parseXml: XmlParser;
  readonly serializeXml: XmlSerializer;
}
