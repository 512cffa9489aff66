/** docs/security.md names real files and real tests. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const page = text("docs/security.md");

const files = [
  ...new Set(Array.from(page.matchAll(/`((?:src|test|\.scripts)\/[^`\s]+)`/g), ([, file = ""]) => file)),
];

test.each(files)("%s exists", (file) => {
  expect(existsSync(join(root, file))).toBe(true);
});

/** "`test/a.test.ts`: "one", "two"" as pairs of file and name. */
const proofs = Array.from(
  page.matchAll(/`(test\/[^`\s]+\.ts)`:\s*("[^"]+"(?:,\s*"[^"]+")*)/g),
  ([, file = "", names = ""]) =>
    Array.from(names.matchAll(/"([^"]+)"/g), ([, name = ""]) => [file, name] as const),
).flat();

test.each(proofs)("%s holds the test “%s”", (file, name) => {
  const source = text(file);
  expect(source.includes(`"${name}"`)).toBe(true);
  expect(/\b(?:test|it|ruleTester)(?:\.each)?\(/.test(source)).toBe(true);
});

test("each threat has a defence in src and a test", () => {
  const threats = page.split(/^## (?=\d+\. )/m).slice(1);
  expect(threats.length).toBeGreaterThanOrEqual(9);
  for (const threat of threats) {
    const [section = ""] = threat.split(/^## /m);
    expect(section).toMatch(/`src\//);
    expect(section).toMatch(/`test\/[^`]+\.ts`:\s*"/);
  }
});

test("no code of src makes HTML or code out of text", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(sources.length).toBeGreaterThan(300);
  const forbidden =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc|createContextualFragment)\b|\beval\(|\bnew Function\(/;
  expect(sources.filter((file) => forbidden.test(text(join("src", file))))).toEqual([]);
});
