/** Pictures for docs/: a PNG with at most 256 colours is a third of the size of the browser's own. */
import { crc32, deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each colour. */
  readonly palette: readonly number[];
  /** Number of the colour of each pixel, row by row: a byte each, in Base64, which the browser hands over quickly. */
  readonly pixels: string;
}

/** The picture with its most frequent colours; all others become the nearest of them. */
export async function smallPicture(page: Page, png: Buffer): Promise<Buffer> {
  const blank = await page.context().newPage();
  try {
    return encode(await blank.evaluate(indexed, png.toString("base64")));
  } finally {
    await blank.close();
  }
}

/** Runs in the browser, which knows how to read a PNG. */
async function indexed(png: string): Promise<Indexed> {
  const bytes = Uint8Array.from(atob(png), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("No canvas");
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = Array.from({ length: width * height }, (_, at) => {
    const first = at * 4;
    return ((data[first] ?? 0) << 16) | ((data[first + 1] ?? 0) << 8) | (data[first + 2] ?? 0);
  });
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const kept = [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 256)
    .map(([colour]) => colour);
  const parts = (colour: number): readonly [number, number, number] => [
    colour >> 16,
    (colour >> 8) & 255,
    colour & 255,
  ];
  const distance = (one: number, other: number): number => {
    const [a, b] = [parts(one), parts(other)];
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
  };
  const numbers = new Map(
    [...counts.keys()].map((colour) => [
      colour,
      kept.reduce(
        (best, each, at) => (distance(each, colour) < distance(kept[best] ?? 0, colour) ? at : best),
        0,
      ),
    ]),
  );
  return {
    width,
    height,
    palette: kept.flatMap(parts),
    pixels: btoa(colours.map((colour) => String.fromCharCode(numbers.get(colour) ?? 0)).join("")),
  };
}

/** PNG (ISO/IEC 15948) of colour type 3, one byte a pixel, no filter. */
function encode({ width, height, palette, pixels }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const bytes = Buffer.from(pixels, "base64");
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    bytes.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
