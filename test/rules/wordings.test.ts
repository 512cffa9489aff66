/**
 * Short reports in the wordings of many agencies, levels and periods; see the files in `wordings/`.
 * "=== đúng": no finding of the numbers' rules. "=== sai: a; b": one finding tells of all these numbers,
 * and every other finding, if any, is of the same root. "=== sửa: old → new ⇒ a; b": the same of the right
 * text with one place changed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkDocument } from "../../src/rules/checkDocument";
import { rules } from "../../src/rules/registry";
import { readableDocument } from "../support/readableDocument";

const numberFamilies = new Set(["sums", "tables", "text-table", "identities", "ratios", "money", "claims"]);
const numberRules = rules.filter(({ family }) => numberFamilies.has(family));
const folder = join(__dirname, "wordings");

interface Wording {
  readonly name: string;
  /** Null: right. */
  readonly mentions: readonly string[] | null;
  readonly text: string;
}

function wordingsIn(file: string): readonly Wording[] {
  const [, ...cases] = readFileSync(join(folder, file), "utf8").split(/^=== /mu);
  let right = "";
  return cases.map((one, index) => {
    const [head = "", ...lines] = one.split("\n");
    const name = `${file} #${index + 1} ${head}`;
    if (head.startsWith("sửa:")) return { name, ...changed(right, head.slice(4)) };
    const text = lines.join("\n");
    if (head.startsWith("sai:")) return { name, mentions: listOf(head.slice(4)), text };
    right = text;
    return { name, mentions: null, text };
  });
}

function changed(right: string, head: string): Pick<Wording, "mentions" | "text"> {
  const [change = "", mentions = ""] = head.split("⇒");
  const [old = "", now = ""] = change.split("→").map((part) => part.trim());
  if (right.split(old).length !== 2) throw new Error(`“${old}” should stand once in the right text`);
  return { mentions: listOf(mentions), text: right.replace(old, () => now) };
}

function listOf(mentions: string): readonly string[] {
  return mentions.split(";").map((mention) => mention.trim());
}

const wordings = readdirSync(folder).sort().flatMap(wordingsIn);

function findingsOf(text: string): readonly { readonly severity: string; readonly words: string }[] {
  const { findings } = checkDocument(readableDocument(text), { formSets: [], rules: numberRules });
  return findings
    .filter(({ severity }) => severity !== "note")
    .map(({ severity, rule, message, evidence }) => ({
      severity,
      words: [`[${rule}] ${message}`, ...evidence.map(({ quote }) => quote)].join("\n"),
    }));
}

test.each(wordings.filter(({ mentions }) => mentions === null))("accepts $name", ({ text }) => {
  expect(findingsOf(text)).toEqual([]);
});

test.each(wordings.filter(({ mentions }) => mentions !== null))("finds $name", ({ text, mentions }) => {
  const findings = findingsOf(text);
  const found = findings.filter(
    ({ words }) => mentions?.every((mention) => words.includes(mention)) ?? false,
  );
  expect({ found: found.length, findings }).toMatchObject({ found: 1 });
  expect(findings.length).toBeLessThanOrEqual(2);
});
