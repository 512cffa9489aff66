/** docs/man-hinh.md shows every screen of the tour, with a sentence and a picture that the tour made. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const doc = text("docs/man-hinh.md");

const visited = [
  "test/browser/support/tour.ts",
  "test/browser/support/screens.ts",
  "test/browser/together.test.ts",
].flatMap((file) =>
  Array.from(
    text(file).matchAll(
      /\b(?:visit|picture|faultsAtEveryWidth)\(page, ["`](\d\d-[a-z0-9-]+?)(?:-\$\{look\})?["`]/g,
    ),
    ([, name = ""]) => name,
  ),
);
const told = Array.from(
  doc.matchAll(/^\*\*(\d\d-[a-z0-9-]+)\.\*\* (.+)$/gm),
  ([, name = "", sentence = ""]) => ({
    name,
    sentence,
  }),
);
const pictures = Array.from(doc.matchAll(/!\[[^\]]+\]\(man-hinh\/([^)]+)\.png\)/g), ([, name = ""]) => name);

test("the screens of the tour and of the document are the same", () => {
  expect(visited.length).toBeGreaterThan(35);
  expect(told.map(({ name }) => name).sort()).toEqual([...visited].sort());
});

test("each screen has a sentence and its picture", () => {
  expect(told.filter(({ sentence }) => !sentence.endsWith("."))).toEqual([]);
  expect(told.filter(({ name }) => !pictures.some((each) => each.startsWith(`${name}-`)))).toEqual([]);
});

test("every picture is there, none is kept for nothing, and all together are small", () => {
  const files = readdirSync(join(root, "docs/man-hinh"));
  expect(files.sort()).toEqual([...new Set(pictures)].map((name) => `${name}.png`).sort());
  const size = files.reduce((sum, file) => sum + statSync(join(root, "docs/man-hinh", file)).size, 0);
  expect(size).toBeLessThan(1_200_000);
});
