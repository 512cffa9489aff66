import type { FormSet } from "../../src/forms/formSet";
import { findReference } from "../../src/forms/formSetIndex";
import { formSets } from "../../src/forms/sets/registry";
import { indexOf } from "../report/samples";

/** Figures that are not written anywhere, and why. */
const NOT_SHOWN: readonly string[] = [
  // Only a step to the share that is written.
  "dossiers.timely",
  // Only chooses whether there is something to say.
  "rewards.total",
];

/** Ids of all figures that a message writes, a table shows, or a section lists. */
function shownFigures(formSet: FormSet): ReadonlySet<string> {
  const index = indexOf(formSet.id);
  const shown = new Set<string>();
  const show = (path: string): void => {
    const reference = findReference(index, path);
    shown.add(reference ? reference.concept.id : path);
  };
  for (const { text, args } of Object.values(formSet.wording))
    for (const [name, argument] of Object.entries(args)) {
      const written = text.includes(`{${name}}`);
      if (typeof argument === "string") {
        if (written) show(argument);
      } else if ("join" in argument) argument.join.forEach(show);
    }
  const tables = [...formSet.tables, ...formSet.annexes.flatMap((annex) => annex.tables)];
  for (const { figures } of tables) {
    for (const { id } of index.tables.get(figures)?.columns ?? []) shown.add(id);
    const { rowsFrom, nameColumn } = index.tables.get(figures) ?? {};
    if (rowsFrom !== undefined && nameColumn !== null) shown.add(`${rowsFrom}.${nameColumn ?? ""}`);
  }
  for (const { content } of formSet.sections)
    for (const item of content) if ("paragraphs" in item) show(item.paragraphs);
  show(formSet.letter.addressees);
  show(formSet.letter.recipients);
  return shown;
}

describe.each(formSets.map((formSet) => [formSet.id, formSet] as const))("form set %s", (id, formSet) => {
  it("shows every figure, or says why not", () => {
    const shown = shownFigures(formSet);
    const hidden = [...indexOf(id).concepts.keys()].filter((figure) => !shown.has(figure));
    expect(hidden).toEqual(NOT_SHOWN);
  });

  it("lets every group be edited, each in one section", () => {
    const groups = formSet.sections.flatMap((section) => section.groups);
    expect([...groups].sort()).toEqual(formSet.groups.map((group) => group.id).sort());
  });
});
