/**
 * The law moves, code does not follow it: outside the form sets and the rules' data files no text of the program
 * names a form code, a legal document or a column of a form.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { formSets } from "../../src/forms/sets/registry";

const root = join(__dirname, "../../src");
/** Where such names are data. */
const dataFolders = ["forms/sets", "rules/data", "facts/lexicon"];

function isData(file: string): boolean {
  const place = relative(root, file).split(sep).join("/");
  return dataFolders.some((folder) => place.startsWith(`${folder}/`));
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(root, name));

/** The texts of a file: literals, templates, JSX; comments say nothing that a user reads. */
function textsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, false);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      ts.isJsxText(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const texts = files
  .filter((file) => !isData(file))
  .flatMap((file) => textsIn(file).map((text) => ({ file: relative(root, file), text })));

/** All texts that fit, with their files. */
function naming(pattern: RegExp): readonly string[] {
  return texts.filter(({ text }) => pattern.test(text)).map(({ file, text }) => `${file}: ${text}`);
}

test("there is much to look at", () => {
  expect(texts.length).toBeGreaterThan(2000);
});

test("no form code", () => {
  expect(naming(/(?<![\p{L}\d.])[IVX]{1,4}\.\d{2}[a-eđ]?(?![\d.])/u)).toEqual([]);
  expect(naming(/\/VPCP|\/KSTT|\/BTP/u)).toEqual([]);
  const codes = formSets.flatMap(({ annexes }) => annexes.flatMap(({ code }) => code ?? []));
  expect(codes.length).toBeGreaterThan(3);
  expect(texts.filter(({ text }) => codes.some((code) => text.includes(code)))).toEqual([]);
});

test("no legal document", () => {
  expect(naming(/\d+\/(?:19|20)\d{2}\/(?:NĐ|TT|QĐ|NQ|QH|CT)/u)).toEqual([]);
  expect(naming(/(?:nghị định|thông tư|quyết định|nghị quyết) (?:số )?\d/iu)).toEqual([]);
});

test("no column of a form", () => {
  const labels = formSets.flatMap(({ groups }) =>
    groups.flatMap(({ figures }) =>
      figures.flatMap((figure) => ("columns" in figure ? figure.columns.map(({ label }) => label) : [])),
    ),
  );
  // Shorter labels are words of everyday: "Ghi chú", "Số tiền".
  const long = new Set(
    labels.filter((label) => label.split(" ").length >= 4).map((label) => label.toLowerCase()),
  );
  expect(long.size).toBeGreaterThan(5);
  expect(texts.filter(({ text }) => long.has(text.trim().toLowerCase()))).toEqual([]);
});
