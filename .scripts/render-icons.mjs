// npm run generate:icons: draws assets/icons/*.svg as PNG files of every size that Office asks for; with --check it
// compares pixels only. The drawings use no more of SVG than rectangles with round corners and lines with round ends,
// whose coverage of a pixel can be computed: the same picture on every machine, with nothing installed.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { decodePng, encodePng } from "./png.mjs";

const folder = resolve(import.meta.dirname, "../assets/icons");
/** Sizes of the ribbon and of the lists of add-ins, and 64 for high resolution. */
export const sizes = [16, 32, 64, 80];
/** Every drawing is on a grid of 16 × 16: its edges fall on pixels at every size. */
const grid = 16;

const attribute = (markup, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(markup)?.[1];
const number = (markup, name, otherwise = 0) => Number(attribute(markup, name) ?? otherwise);
const colour = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Signed distance of a point from a rectangle with round corners; negative inside. */
function rectangle(markup) {
  const [x, y, width, height, radius] = ["x", "y", "width", "height", "rx"].map((name) =>
    number(markup, name),
  );
  return (px, py) => {
    const dx = Math.abs(px - x - width / 2) - width / 2 + radius;
    const dy = Math.abs(py - y - height / 2) - height / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** Signed distance of a point from a line through points, drawn with a round pen. */
function polyline(markup) {
  const points = (attribute(markup, "points") ?? "").split(" ").map((pair) => pair.split(",").map(Number));
  const half = number(markup, "stroke-width", 1) / 2;
  return (px, py) => {
    let nearest = Infinity;
    for (let index = 1; index < points.length; index += 1) {
      const [ax, ay] = points[index - 1];
      const [bx, by] = points[index];
      const along = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const at = Math.min(Math.max(along, 0), 1);
      nearest = Math.min(nearest, Math.hypot(px - ax - at * (bx - ax), py - ay - at * (by - ay)));
    }
    return nearest - half;
  };
}

function shapesOf(svg) {
  return [...svg.matchAll(/<(rect|polyline)\s[^>]*>/g)].map(([markup, name]) =>
    name === "rect"
      ? { distance: rectangle(markup), ink: colour(attribute(markup, "fill")) }
      : { distance: polyline(markup), ink: colour(attribute(markup, "stroke")) },
  );
}

/** Pixels of a drawing, RGBA, `size` × `size`. */
export function draw(svg, size) {
  const shapes = shapesOf(svg);
  const pixels = new Uint8Array(size * size * 4);
  const scale = size / grid;
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (const { distance, ink } of shapes) {
        const away = distance((x + 0.5) / scale, (y + 0.5) / scale) * scale;
        const cover = Math.min(Math.max(0.5 - away, 0), 1);
        const left = alpha * (1 - cover);
        const total = cover + left;
        if (total === 0) continue;
        [red, green, blue] = [red, green, blue].map((old, at) => (ink[at] * cover + old * left) / total);
        alpha = total;
      }
      pixels.set([red, green, blue, alpha * 255].map(Math.round), (y * size + x) * 4);
    }
  return pixels;
}

/** Every picture that belongs in the folder: its name and its pixels. */
export function* pictures() {
  for (const source of readdirSync(folder).filter((name) => name.endsWith(".svg")))
    for (const size of sizes) {
      const svg = readFileSync(join(folder, source), "utf8");
      yield { file: join(folder, source.replace(".svg", `-${size}.png`)), size, pixels: draw(svg, size) };
    }
}

function main() {
  const isCheck = process.argv.includes("--check");
  let stale = 0;
  for (const { file, size, pixels } of pictures()) {
    if (!isCheck) {
      writeFileSync(file, encodePng(pixels, size, size));
      continue;
    }
    if (!Buffer.from(decodePng(readFileSync(file)).pixels).equals(Buffer.from(pixels))) {
      console.error(`${file} is not what its drawing says: npm run generate:icons`);
      stale += 1;
    }
  }
  return stale > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exit(main());
