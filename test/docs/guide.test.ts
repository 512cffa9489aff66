/** docs/huong-dan.md shows pictures that a test makes, and names buttons that there are. */
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const guide = text("docs/huong-dan.md");

const pictures = Array.from(guide.matchAll(/!\[[^\]]+\]\(images\/([^)]+)\.png\)/g), ([, name = ""]) => name);
const maker = text("test/browser/guide.test.ts");
const made = Array.from(maker.matchAll(/\btake\(page, "([^"]+)"/g), ([, name = ""]) => name);

test("each picture is there, and made by the browser test", () => {
  expect(pictures.filter((name) => !existsSync(join(root, "docs/images", `${name}.png`)))).toEqual([]);
  expect(pictures.filter((name) => !made.includes(name))).toEqual([]);
});

test("no picture is made or kept for nothing", () => {
  const kept = readdirSync(join(root, "docs/images")).map((file) => file.replace(/\.png$/, ""));
  expect(made.filter((name) => !pictures.includes(name))).toEqual([]);
  expect(kept.filter((name) => name.startsWith("huong-dan-") && !pictures.includes(name))).toEqual([]);
});

test("pictures are small: the guide is read over slow lines", () => {
  const size = (name: string): number => statSync(join(root, "docs/images", `${name}.png`)).size;
  expect(pictures.filter((name) => size(name) > 120_000)).toEqual([]);
});

/** The pane's own words, and those that it shares with the command line. */
const words = [
  ...readdirSync(join(root, "src/pane"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join("src/pane", file)),
  "src/workflows/refreshWords.ts",
]
  .map(text)
  .join("\n");

const escaped = (part: string): string => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "…" within a label stands for what the pane puts in. */
const inPane = (label: string): RegExp =>
  new RegExp(`["\`]${label.split("…").map(escaped).join("(?:…|\\$\\{[^}]*\\})")}["\`]`);

const labels = [
  ...new Set(
    Array.from(guide.matchAll(/\*\*“(.+?)”\*\*/gs), ([, label = ""]) => label.replaceAll(/\s+/g, " ")),
  ),
];

test.each(labels)("the pane says “%s”", (label) => {
  expect(inPane(label).test(words)).toBe(true);
});

test("the guide names what the user presses", () => {
  expect(labels.length).toBeGreaterThan(20);
});

/** As GitHub makes anchors of headings. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

test("links within the guide and to other documents lead somewhere", () => {
  const anchors = Array.from(guide.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) => anchorOf(heading));
  const targets = Array.from(guide.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g), ([, target = ""]) => target);
  const isDead = (target: string): boolean =>
    target.startsWith("#") ? !anchors.includes(target.slice(1)) : !existsSync(join(root, "docs", target));
  expect(targets.filter(isDead)).toEqual([]);
});
