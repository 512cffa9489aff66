/**
 * Whole reports of several agencies, levels and times. As they stand no rule says more than a note; under
 * "=== rule: old → new" one place is changed, and then that rule must say an error or a warning about it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formSets } from "../../src/forms/sets/registry";
import { checkDocument } from "../../src/rules/checkDocument";
import { readableDocument } from "../support/readableDocument";

const folder = join(__dirname, "reports");

const reports = readdirSync(folder)
  .sort()
  .map((name) => {
    const [text = "", ...changes] = readFileSync(join(folder, name), "utf8").split(/^=== /mu);
    return { name, text, changes: changes.map((change) => change.trim()) };
  });

const graveIn = (text: string) =>
  checkDocument(readableDocument(text.replaceAll("\\n", "\n")), { formSets }).findings.filter(
    ({ severity }) => severity !== "note",
  );

test.each(reports)("$name: nothing to find", ({ text }) => {
  expect(graveIn(text).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test.each(reports.flatMap(({ name, text, changes }) => changes.map((change) => ({ name, text, change }))))(
  "$name: $change",
  ({ text, change }) => {
    const [, rule = "", old = "", changed = ""] = /^([a-z-]+): (.+?) →\s?(.*)$/u.exec(change) ?? [];
    expect(text.split(old)).toHaveLength(2);
    expect(graveIn(text.replace(old, () => changed)).map((finding) => finding.rule)).toContain(rule);
  },
);
