/** The figures that a form set defines, one by one, with all that readers and writers need to know of each. */
import type { Expression } from "./formula";
import type { Column, FormSet, Grid, Group, List, Scalar } from "./formSet";
import { parseFormula } from "./parseFormula";

export type FigureKind = Scalar["kind"];

/**
 * One kind of figure: a single figure (`budget.granted`), or a column of a list or grid
 * (`dossiers.byField.online`), whatever the row. `id` is the path without the row.
 */
export interface Concept {
  readonly id: string;
  readonly group: Group;
  /** The list or grid whose column it is; null for a single figure. */
  readonly table: List | Grid | null;
  /** Its path, `dossiers.byField`; null for a single figure. */
  readonly tablePath: string | null;
  /** The single figure or the column as the form set defines it. */
  readonly definition: Scalar | Column;
  readonly kind: FigureKind;
  /** "Trước hạn". */
  readonly label: string;
  /** Label and synonyms: how reports name it. */
  readonly names: readonly string[];
  readonly unit: string | null;
  /** Number of the column in the official form: 7 is "(7)". */
  readonly number: number | null;
  /** What it is computed from; null when the drafter types it. */
  readonly formula: Expression | null;
  /** There is a figure `group.table.total.column`. */
  readonly totalled: boolean;
}

/** What of a single figure is a figure too: `report.period.from`, `report.date.long`, `budget.spent.words`. */
export type FigurePart = "from" | "to" | "year" | "next" | "previous" | "long" | "words";

/** The parts of each kind, with the kind of their values. */
const FIGURE_PARTS: Partial<Record<FigureKind, Partial<Record<string, readonly [FigurePart, FigureKind]>>>> =
  {
    period: {
      from: ["from", "date"],
      to: ["to", "date"],
      year: ["year", "text"],
      next: ["next", "period"],
      previous: ["previous", "period"],
    },
    date: { long: ["long", "text"] },
    money: { words: ["words", "text"] },
  };

/** A part by its name in a path, with the kind of its value; null when the kind has no such part. */
export function figurePart(kind: FigureKind, name: string): readonly [FigurePart, FigureKind] | null {
  const parts = FIGURE_PARTS[kind] ?? {};
  return (Object.hasOwn(parts, name) && parts[name]) || null;
}

/** Id of the total row in paths; no row of the drafter's may have it. */
export const TOTAL_ROW = "total";

/** Row ids stand in paths and tags, so they are short and plain. */
export const ROW_ID = /^[A-Za-z0-9]{1,12}$/;

const SUMMABLE: ReadonlySet<FigureKind> = new Set(["count", "money", "score"]);

/** Computed, never typed. Lists and grids hold typed and computed columns. */
export const isDerived = (figure: Scalar | Column | List | Grid): boolean =>
  "formula" in figure && figure.formula !== undefined;

/** All concepts of a form set by id, in the order of the form set. A broken formula counts as none. */
export function conceptsOf(formSet: FormSet): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const group of formSet.groups)
    for (const figure of group.figures) {
      const path = `${group.id}.${figure.id}`;
      if (figure.kind !== "list" && figure.kind !== "grid") {
        concepts.set(path, conceptOf(path, group, null, figure));
        continue;
      }
      for (const column of figure.columns)
        concepts.set(`${path}.${column.id}`, conceptOf(`${path}.${column.id}`, group, figure, column));
    }
  return concepts;
}

function conceptOf(
  id: string,
  group: Group,
  table: List | Grid | null,
  definition: Scalar | Column,
): Concept {
  const formula = definition.formula === undefined ? null : columnFormula(definition.formula);
  return {
    id,
    group,
    table,
    tablePath: table && `${group.id}.${table.id}`,
    definition,
    kind: definition.kind,
    label: definition.label,
    names: [definition.label, ...(definition.synonyms ?? [])],
    unit: definition.unit ?? null,
    number: "number" in definition ? (definition.number ?? null) : null,
    formula,
    totalled: (table?.total ?? false) && (SUMMABLE.has(definition.kind) || formula !== null),
  };
}

/** "(3)=(4)+(5)+(6)" and "(4)+(5)+(6)" both say how column 3 is computed. */
function columnFormula(text: string): Expression | null {
  const { expression } = parseFormula(text);
  if (expression?.kind !== "comparison" || expression.operator !== "=") return expression;
  return expression.left.kind === "column" ? expression.right : expression;
}
