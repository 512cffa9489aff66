import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deriveFigures, type FigureBook } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import { requireFormSet } from "../../src/forms/compileFormSet";
import type { FormSet } from "../../src/forms/formSet";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import { formSets } from "../../src/forms/sets/registry";

export const sampleNames = ["quy-1-2021", "6-thang-2026", "khong-va-thieu"] as const;
export type SampleName = (typeof sampleNames)[number];

/** A figures file as JSON: `formSet`, and groups of figures. */
export type FiguresJson = { readonly formSet: string } & Readonly<Record<string, unknown>>;

const indexes = new Map(formSets.map((formSet) => [formSet.id, requireFormSet(formSet)]));

/** Index of a form set that ships with the program. */
export function indexOf(formSet: string): FormSetIndex {
  const index = indexes.get(formSet);
  if (!index) throw new Error(`No form set ${formSet}`);
  return index;
}

export function sampleFile(name: SampleName): FiguresJson {
  const text = readFileSync(join(__dirname, "../../assets/samples", `${name}.json`), "utf8");
  return JSON.parse(text) as FiguresJson;
}

/** A sample with some figures of some groups changed: `{ budget: { granted: 0 } }`. */
export function changed(
  name: SampleName,
  groups: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): FiguresJson {
  const file = sampleFile(name);
  const merged = Object.entries(groups).map(([group, figures]) => [
    group,
    { ...(file[group] as object | undefined), ...figures },
  ]);
  return { ...file, ...(Object.fromEntries(merged) as object) };
}

/** The figures of a file's content, typed and derived. */
export const bookOf = (file: FiguresJson): FigureBook => bookWith(indexOf(file.formSet), file);

/** The same with a form set of the test's own. */
export const bookOfForm = (formSet: FormSet, file: FiguresJson): FigureBook =>
  bookWith(requireFormSet(formSet), file);

function bookWith(index: FormSetIndex, file: FiguresJson): FigureBook {
  const { figures, problems } = parseFigures(index, file);
  if (!figures) throw new Error(problems.map(({ message }) => message).join("\n"));
  return deriveFigures(index, figures);
}
