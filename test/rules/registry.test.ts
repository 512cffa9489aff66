import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules/registry";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/rules.md"), "utf8");

test("each rule stands in the file that its id names", () => {
  const files = rules.map(({ id, family }) => `${family}/${id}.ts`);
  expect(new Set(files).size).toBe(rules.length);
  expect(files.filter((file) => !existsSync(join(root, "src/rules", file)))).toEqual([]);
});

test("each rule file of a family is registered", () => {
  const families = new Set(rules.map(({ family }) => family));
  const ids = new Set(rules.map(({ family, id }) => `${family}/${id}.ts`));
  const files = [...families].flatMap((family) =>
    readdirSync(join(root, "src/rules", family)).map((file) => `${family}/${file}`),
  );
  expect(files.filter((file) => !ids.has(file))).toEqual([]);
});

test.each(rules)("docs/rules.md says what $id says", ({ id, sentence, source }) => {
  const line = page.split("\n").find((row) => row.startsWith(`| \`${id}\` `));
  expect(line).toContain(sentence.replaceAll("|", "\\|"));
  expect(line).toContain(source.text.replaceAll("|", "\\|"));
});
