import { checkConcepts, checkIdentities, checkIds, checkPartitions, checkReplaced } from "./checkDefinitions";
import { checkDerivedFigures } from "./checkFormulas";
import { checkTables } from "./checkTables";
import { checkWording } from "./checkWording";
import type { Concept } from "./concepts";
import { formSetSchema, type FormSet } from "./formSet";
import { indexFormSet, type FormSetIndex } from "./formSetIndex";
import type { FormSetProblem } from "./formSetProblem";
import { describeIssues } from "./schemaIssues";

export type CompiledFormSet =
  | { readonly index: FormSetIndex; readonly problems: readonly [] }
  | { readonly index: null; readonly problems: readonly FormSetProblem[] };

/**
 * Checks a form set read from JSON and makes it searchable. All problems are reported together, in
 * Vietnamese, with their places; those of shape first, since nothing else can be checked before.
 */
export function compileFormSet(json: unknown): CompiledFormSet {
  const parsed = formSetSchema.safeParse(json);
  if (!parsed.success) return { index: null, problems: describeIssues(json, parsed.error.issues) };
  const index = indexFormSet(parsed.data);
  const problems = problemsOf(index);
  return problems.length === 0 ? { index, problems: [] } : { index: null, problems };
}

/** Index of a form set that ships with the program; an error names all that is wrong with it. */
export function requireFormSet(formSet: FormSet): FormSetIndex {
  const { index, problems } = compileFormSet(formSet);
  if (index) return index;
  throw new Error(
    [`Form set ${formSet.id}:`, ...problems.map(({ at, message }) => `${at}: ${message}`)].join("\n"),
  );
}

function problemsOf(index: FormSetIndex): FormSetProblem[] {
  const problems: FormSetProblem[] = [];
  const report = (at: string, message: string): void => {
    problems.push({ at, message });
  };
  const places = placesOf(index.formSet);
  const placeOf = (concept: Concept): string => places.get(concept.id) ?? concept.id;
  checkIds(index, report);
  checkConcepts(index, placeOf, report);
  checkDerivedFigures(index, placeOf, report);
  checkIdentities(index, report);
  checkPartitions(index, report);
  checkReplaced(index, report);
  checkTables(index, report);
  checkWording(index, report);
  return problems;
}

/** Where each figure and column stands in the JSON. */
function placesOf(formSet: FormSet): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  formSet.groups.forEach((group, g) => {
    group.figures.forEach((figure, f) => {
      const at = `groups[${g}].figures[${f}]`;
      places.set(`${group.id}.${figure.id}`, at);
      if (figure.kind !== "list" && figure.kind !== "grid") return;
      figure.columns.forEach((column, c) => {
        places.set(`${group.id}.${figure.id}.${column.id}`, `${at}.columns[${c}]`);
      });
    });
  });
  return places;
}
