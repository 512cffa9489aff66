/** The examples of CONTRIBUTING.md do what it says. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "../../src/document/blocks";
import { checkFigures } from "../../src/figures/checkFigures";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import { requireFormSet } from "../../src/forms/compileFormSet";
import type { FormSet } from "../../src/forms/formSet";
import { buildReport } from "../../src/report/buildReport";
import { wordingProblems } from "../../src/report/checkWording";
import { parseWordingOverride } from "../../src/report/wordingOverride";
import { readableReport } from "../report/readable";
import { checkDocument } from "../../src/rules/checkDocument";
import { formSets } from "../../src/forms/sets/registry";
import type { Rule } from "../../src/rules/rule";
import { textDocument } from "../support/textDocument";
import { fences, root, runExamples } from "./fences";

const page = "CONTRIBUTING.md";
// The example of a rule's test is run here: it adds the cases of the rule to this file.
const examples = runExamples(page, (module) => jest.requireActual(module));
const rule = examples.get("src/rules/language/percent-space.ts")?.["percentSpace"] as Rule;
const formSet = examples.get("src/forms/sets/archive2026.ts")?.["archive2026"] as FormSet;
const [figuresText = "", wordingText = ""] = fences(page, "json");
const index = requireFormSet(formSet);
const figures = parseFigures(index, JSON.parse(figuresText));
const book = deriveFigures(index, figures.figures ?? { formSet: "", groups: {} });

const words = (blocks: readonly Block[]): string => readableReport(blocks).replaceAll(/[⟦⟧]/g, "");

test("no example stands in the way of a file that there is", () => {
  expect([...examples.keys()].filter((file) => existsSync(join(root, file)))).toEqual([]);
});

test("the rule takes part in a check, and its correction is the one sure one", () => {
  const document = textDocument(["Đã giải quyết 99,6 % số hồ sơ."]);
  const { findings } = checkDocument(document, { formSets, rules: [rule] });
  expect(findings.map(({ rule: id, correction }) => [id, correction?.text])).toEqual([
    ["percent-space", "6%"],
  ]);
});

test("the form set is in order, its sentences too", () => {
  expect(wordingProblems(formSet)).toEqual([]);
  expect(figures.problems).toEqual([]);
});

test("the report says what the page says, and so does the identity", () => {
  const said = words(buildReport(book));
  expect(said).toContain("Trong quý I năm 2026, Trung tâm cho mượn 12 hồ sơ; đã trả 13 hồ sơ, chưa trả");
  const problems = checkFigures(book, null).map(({ message }) => message);
  expect(problems).toContain(
    "Đã trả 13 hồ sơ, nhiều hơn 12 hồ sơ đã cho mượn. Đề nghị kiểm tra lại hai số này.",
  );
});

test("the wording file is taken, and refused when it loses a figure", () => {
  const json = JSON.parse(wordingText) as Readonly<Record<string, string>>;
  const { override, problems } = parseWordingOverride(formSet, json);
  expect(problems).toEqual([]);
  expect(words(buildReport(book, override ?? {}))).toContain(
    "Trong quý I năm 2026, số hồ sơ Trung tâm cho mượn là 12, đã trả 13, còn",
  );
  const lost = Object.fromEntries(
    Object.entries(json).map(([id, text]) => [id, text.replace("{returned}", "")]),
  );
  expect(parseWordingOverride(formSet, lost).override).toBeNull();
});
