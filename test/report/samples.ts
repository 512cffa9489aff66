import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deriveFigures, type FigureBook } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import { requireFormSet } from "../../src/forms/compileFormSet";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import { formSets } from "../../src/forms/sets/registry";

export const sampleNames = ["quy-1-2021"] as const;
export type SampleName = (typeof sampleNames)[number];

const indexes = new Map(formSets.map((formSet) => [formSet.id, requireFormSet(formSet)]));

/** Index of a form set that ships with the program. */
export function indexOf(formSet: string): FormSetIndex {
  const index = indexes.get(formSet);
  if (!index) throw new Error(`No form set ${formSet}`);
  return index;
}

/** The content of a sample file. */
export function sampleFile(name: SampleName): { readonly formSet: string } & Record<string, unknown> {
  return JSON.parse(readFileSync(join(__dirname, "../../assets/samples", `${name}.json`), "utf8")) as {
    readonly formSet: string;
  } & Record<string, unknown>;
}

/** The figures of a file's content, typed and derived. */
export function bookOf(file: { readonly formSet: string }): FigureBook {
  const index = indexOf(file.formSet);
  const { figures, problems } = parseFigures(index, file);
  if (!figures) throw new Error(problems.map(({ message }) => message).join("\n"));
  return deriveFigures(index, figures);
}
