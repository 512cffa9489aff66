/** docs/bieu-mau.md: its examples work together, and its tables name every entry that there is. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import { formSetHelp } from "../../src/forms/formSetHelp";
import { starter } from "../../src/forms/sets/starter";
import { btp2026 } from "../../src/forms/sets/btp2026";
import { buildReport } from "../../src/report/buildReport";
import { parseWordingOverride } from "../../src/report/wordingOverride";
import { readOwnForms, ownFormsHints } from "../../src/workflows/ownForms";

const GUIDE = join(__dirname, "../../docs/bieu-mau.md");
const guide = readFileSync(GUIDE, "utf8");

/** The examples by what the guide says of each. */
const examples = [...guide.matchAll(/<!-- ví dụ: (.+) -->\n\n```json\n([^]*?)```/g)].map(
  ([, use = "", json = ""]) => ({ use, json: JSON.parse(json) as object }),
);

/** The short form set with all that the guide adds to it. */
function extended(): string {
  const json = structuredClone(starter) as unknown as Record<string, unknown>;
  for (const { use, json: example } of examples) {
    const [, list] = /^thêm vào (\w+)$/.exec(use) ?? [];
    if (list === undefined) continue;
    const before = json[list] ?? [];
    json[list] = Array.isArray(before) ? [...(before as unknown[]), example] : { ...before, ...example };
  }
  return JSON.stringify(json);
}

const exampleOf = (use: string): object => {
  const found = examples.find((example) => example.use === use);
  if (!found) throw new Error(`No example ${use}`);
  return found.json;
};

it("says of every JSON block what it is an example of", () => {
  expect(examples.map(({ use }) => use)).toHaveLength(guide.split("```json").length - 1);
  expect(examples.length).toBeGreaterThan(7);
});

it("has examples that make a form set that is in order", () => {
  const text = extended();
  const { index, problems } = readOwnForms(text);
  expect(problems).toEqual([]);
  if (index) expect(ownFormsHints(text, index)).toEqual([]);
});

it("shows the sentence that the example writes", () => {
  const { index } = readOwnForms(extended());
  if (!index) throw new Error("not in order");
  const { figures, problems } = parseFigures(index, exampleOf("số liệu"));
  expect(problems).toEqual([]);
  if (!figures) return;
  const block = buildReport(deriveFigures(index, figures)).find(({ id }) => id === "scans");
  const sentences = block?.content.flatMap((part) =>
    part.kind === "paragraph" && part.role === "body" ? [part.inlines.map(({ text }) => text).join("")] : [],
  );
  expect(sentences).toHaveLength(1);
  expect(guide).toContain(`> ${sentences?.[0] ?? ""}\n`);
});

it("has an example of an agency's wording that is taken", () => {
  expect(parseWordingOverride(btp2026, exampleOf("tệp lời văn của btp-2026")).problems).toEqual([]);
});

/** Entries that must be there, of a `{ … }` of the form set. */
const required = (schema: z.ZodType): ReadonlySet<string> =>
  new Set(
    schema instanceof z.ZodObject
      ? Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>).flatMap(([name, inner]) =>
          inner.safeParse(undefined).success ? [] : [name],
        )
      : [],
  );

function reference(): string {
  return formSetHelp
    .flatMap(({ title, schemas, entries }) => {
      const needed = schemas.length === 1 && schemas[0] ? required(schemas[0]) : new Set<string>();
      const rows = Object.entries(entries).map(
        ([name, text]) =>
          `| \`${name}\`${needed.has(name) ? " \\*" : ""} | ${text.replace(/([|{}])/g, "\\$1")} |`,
      );
      return [`### ${title}`, "", "| Mục | Nghĩa |", "| --- | --- |", ...rows, ""];
    })
    .join("\n");
}

/** As prettier does not change it: cells are padded for the eye. */
const unpadded = (text: string): string =>
  text
    .trim()
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").replace(/-{3,}/g, "---").trim())
    .join("\n");

/** `UPDATE_GOLDEN=1` writes the tables; prettier pads them. */
it("names every entry of a form set", () => {
  const MARK = "<!-- bảng tra cứu -->\n";
  const [before = "", after = ""] = guide.split(MARK);
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GUIDE, `${before}${MARK}\n${reference()}`);
  else expect(unpadded(after)).toBe(unpadded(reference()));
});
