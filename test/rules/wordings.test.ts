/**
 * Short reports in the wordings of many agencies, levels and periods; see the files in `wordings/`.
 * "=== đúng": no finding of the numbers' rules. "=== sai: a; b": one finding tells of all these numbers,
 * and every other finding, if any, is of the same root.
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
  return cases.map((one, index) => {
    const [head = "", ...lines] = one.split("\n");
    const mentions = head.startsWith("sai:")
      ? head
          .slice(4)
          .split(";")
          .map((mention) => mention.trim())
      : null;
    return { name: `${file} #${index + 1} ${head}`, mentions, text: lines.join("\n") };
  });
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
