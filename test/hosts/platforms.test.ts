import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { crc32 } from "../../src/ooxml/crc32";

const bytes = (size: number, step: number) =>
  Uint8Array.from({ length: size }, (_, index) => (index * step) % 251);
const joined = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));

describe("Node's compression", () => {
  test.each([
    ["nothing", []],
    ["little", [bytes(10, 1), bytes(0, 1), bytes(500, 3)]],
    ["more than is compressed at once", Array.from({ length: 40 }, (_, index) => bytes(70_000, index + 1))],
    ["one large chunk", [bytes(9_000_000, 7)]],
  ])("%s comes back as it went in, measured", async (_, chunks) => {
    const whole = joined(chunks);
    const { pieces, size, crc } = await nodePlatform.deflate(chunks);
    expect(size).toBe(whole.length);
    expect(crc).toBe(crc32(whole));
    expect(new Uint8Array(inflateRawSync(joined(pieces))).length).toBe(whole.length);
    expect(Buffer.compare(inflateRawSync(joined(pieces)), whole)).toBe(0);
  });

  test("what grows beyond its declared size is refused", async () => {
    const { pieces } = await nodePlatform.deflate([bytes(1000, 1)]);
    expect(nodePlatform.inflate(joined(pieces), 1000)).toHaveLength(1000);
    expect(() => nodePlatform.inflate(joined(pieces), 999)).toThrow();
  });
});

describe("CRC-32", () => {
  test("of the standard's example", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  test("is what Node's own says, also piece by piece", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (one, other) => {
        expect(crc32(one)).toBe(nodePlatform.crc32(one, 0));
        expect(crc32(other, crc32(one))).toBe(nodePlatform.crc32(joined([one, other]), 0));
      }),
    );
  });
});
