/** README.md and its neighbours: links lead somewhere, and the command line is told as it is. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { commands } from "../../src/cli/khop";

const root = join(__dirname, "../..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");

test("README.md tells every command as its help does", () => {
  const told = Array.from(text("README.md").matchAll(/^khop (.+)$/gm), ([, line = ""]) => line);
  const known = commands.map(({ name, usage }) => `${name} ${usage}`.trim());
  expect(told.length).toBeGreaterThan(8);
  expect(told.filter((line) => !known.includes(line))).toEqual([]);
});

test.each([
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "bench/README.md",
  "docs/bieu-mau.md",
  "docs/man-hinh.md",
  "docs/security.md",
  "docs/trien-khai.md",
  "docs/verify-in-word.md",
  "src/README.md",
])("links in %s lead to files that there are", (file) => {
  const targets = Array.from(text(file).matchAll(/\]\(([^)\s#]+)[^)]*\)/g), ([, target = ""]) => target);
  const isDead = (target: string): boolean =>
    !target.startsWith("https://") && !existsSync(join(root, dirname(file), target.replaceAll("\\_", "_")));
  expect(targets.filter(isDead)).toEqual([]);
});
