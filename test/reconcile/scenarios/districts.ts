/** The form set of 2021 as it would be without districts. */
import { requireFormSet } from "../../../src/forms/compileFormSet";
import type { Column, FormSet, HeaderNode } from "../../../src/forms/formSet";
import type { FormSetIndex } from "../../../src/forms/formSetIndex";
import { formSets } from "../../../src/forms/sets/registry";

const isDistrict = (id: string | undefined): boolean => /district/i.test(id ?? "");

function withoutColumns(nodes: readonly HeaderNode[]): HeaderNode[] {
  return nodes.flatMap((node) => {
    if (isDistrict(node.column)) return [];
    if (!node.children) return [node];
    const children = withoutColumns(node.children);
    return children.length === 0 ? [] : [{ ...node, children }];
  });
}

const leaves = (nodes: readonly HeaderNode[]): readonly HeaderNode[] =>
  nodes.flatMap((node) => (node.children ? leaves(node.children) : [node]));

/** The columns that stay, numbered without gaps, their formulas with them. */
function renumbered(columns: readonly Column[]): Column[] {
  const first = Math.min(...columns.map(({ number }) => number ?? Infinity));
  const gone = columns.filter(({ id }) => isDistrict(id));
  const kept = columns.filter(({ id }) => !isDistrict(id));
  const numbers = new Map(kept.map(({ number }, at) => [number, first + at]));
  return kept.map((column) => ({
    ...column,
    ...(column.number !== undefined && { number: numbers.get(column.number) }),
    ...(column.formula !== undefined && {
      formula: gone
        .reduce((text, { number }) => text.replace(`+(${number ?? 0})`, ""), column.formula)
        .replace(/\((\d+)\)/g, (_, number: string) => `(${numbers.get(Number(number)) ?? number})`),
    }),
  }));
}

export function withoutDistricts(): FormSetIndex {
  const [original] = formSets;
  if (!original) throw new Error("No form set");
  const formSet = JSON.parse(JSON.stringify(original)) as FormSet;
  for (const group of formSet.groups)
    group.figures = group.figures.map((figure) =>
      figure.kind === "grid"
        ? { ...figure, columns: renumbered(figure.columns) }
        : figure.kind !== "list" && figure.formula !== undefined
          ? { ...figure, formula: figure.formula.replace(/ \+ [\w.]*district\b/g, "") }
          : figure,
    );
  for (const annex of formSet.annexes)
    for (const table of annex.tables) {
      const kept = leaves(table.header).map(({ column }) => !isDistrict(column));
      table.widths = table.widths.filter((_, at) => kept[at]);
      table.header = withoutColumns(table.header);
    }
  const mentions = (text: unknown): boolean => isDistrict(JSON.stringify(text));
  return requireFormSet({
    ...formSet,
    partitions: formSet.partitions.filter((partition) => !mentions(partition)),
    identities: formSet.identities.filter((identity) => !mentions(identity)),
  });
}
