/** Figures of one form set as those of another: what both have goes over, the rest is told and kept aside. */
import { isDerived, type Concept } from "../forms/concepts";
import type { FormSetIndex } from "../forms/formSetIndex";
import { conceptLabel } from "./figureLabel";
import type { FigureGroup, FigureRow, Figures, FigureValue } from "./figures";
import { readFigure } from "./readFigure";

/** A figure by its concept's id (columns without their row), with what people call it. */
export interface MovedFigure {
  readonly id: string;
  readonly label: string;
}

export interface MovedFigures {
  /** What could not be moved stands in `others`. */
  readonly figures: Figures;
  /** Moved under the same path. */
  readonly kept: readonly MovedFigure[];
  /** Moved to another path, as the new form set declares; the label is the new one's. */
  readonly renamed: readonly (MovedFigure & { readonly from: string })[];
  /** Not moved: a Vietnamese clause says why. */
  readonly lost: readonly (MovedFigure & { readonly reason: string })[];
  /** Asked for by the new form set, and not among the figures. */
  readonly added: readonly MovedFigure[];
}

/** The value of a single figure, or of a column by row. */
type ConceptValue =
  | { readonly kind: "single"; readonly value: FigureValue }
  | { readonly kind: "column"; readonly cells: Readonly<Record<string, FigureValue>> };

/** Moves the figures of `from` to `to`. What `to` knows of those kept aside earlier comes back. */
export function moveFigures(from: FormSetIndex, to: FormSetIndex, figures: Figures): MovedFigures {
  const values = valuesOf(from, figures);
  const rows = tableRows(from, figures);
  const renamed = to.formSet.replaces?.find(({ formSet }) => formSet === from.formSet.id)?.renamed ?? {};
  const target = newTarget(to);
  const kept: MovedFigure[] = [];
  const moved: (MovedFigure & { readonly from: string })[] = [];
  const lost: (MovedFigure & { readonly reason: string })[] = [];
  const others: Record<string, unknown> = {};

  for (const { id, value, label } of [...values, ...keptAside(to, figures)]) {
    const newId = (Object.hasOwn(renamed, id) ? renamed[id] : undefined) ?? id;
    const concept = to.concepts.get(newId);
    const reason = target.take(concept, value, rows.get(tableOfId(id)) ?? []);
    if (concept && reason === null) {
      if (newId === id) kept.push({ id, label: conceptLabel(concept) });
      else moved.push({ id: newId, label: conceptLabel(concept), from: id });
    } else {
      lost.push({ id, label, reason: reason ?? "" });
      others[id] = value.kind === "single" ? value.value : value.cells;
    }
  }
  for (const [path, ids] of rows) target.takeRows(path, ids);
  for (const [id, value] of Object.entries(figures.others ?? {}))
    if (!to.concepts.has(id)) others[id] = value;

  const had = new Set([...kept, ...moved].map(({ id }) => id));
  const added = [...to.concepts.values()].filter(
    ({ id, definition }) => !had.has(id) && !isDerived(definition) && definition.optional !== true,
  );
  return {
    figures: {
      formSet: to.formSet.id,
      ...(figures.note !== undefined && { note: figures.note }),
      groups: target.groups(),
      ...(Object.keys(others).length > 0 && { others }),
    },
    kept,
    renamed: moved,
    lost,
    added: added.map((concept) => ({ id: concept.id, label: conceptLabel(concept) })),
  };
}

const tableOfId = (id: string): string => id.slice(0, id.lastIndexOf("."));

interface LabelledValue extends MovedFigure {
  readonly value: ConceptValue;
}

/** Everything that was typed, by concept. */
function valuesOf({ concepts }: FormSetIndex, { groups }: Figures): readonly LabelledValue[] {
  return [...concepts.values()].flatMap((concept): readonly LabelledValue[] => {
    const { id, group, table, definition } = concept;
    if (isDerived(definition)) return [];
    const label = conceptLabel(concept);
    const stored = groups[group.id]?.[table?.id ?? definition.id] ?? null;
    if (!table)
      return stored === null || isRows(stored)
        ? []
        : [{ id, label, value: { kind: "single", value: stored } }];
    const cells = Object.fromEntries(
      (isRows(stored) ? stored : []).flatMap((row) => {
        const value = row[definition.id] ?? null;
        return value === null ? [] : [[row.id, value]];
      }),
    );
    return Object.keys(cells).length === 0 ? [] : [{ id, label, value: { kind: "column", cells } }];
  });
}

/** Figures that an earlier move kept aside and that the form set knows. */
function keptAside({ concepts }: FormSetIndex, { others = {} }: Figures): readonly LabelledValue[] {
  return Object.entries(others).flatMap(([id, value]): readonly LabelledValue[] => {
    const concept = concepts.get(id);
    if (!concept) return [];
    const known = value as FigureValue & Readonly<Record<string, FigureValue>>;
    return [
      {
        id,
        label: conceptLabel(concept),
        value: concept.table ? { kind: "column", cells: known } : { kind: "single", value: known },
      },
    ];
  });
}

/** Ids of the rows of every list and grid that is there, also of empty ones. */
function tableRows({ tables }: FormSetIndex, { groups }: Figures): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...tables.values()].flatMap(({ path, group, definition }): [string, readonly string[]][] => {
      const stored = groups[group.id]?.[definition.id];
      if (isRows(stored)) return [[path, stored.map(({ id }) => id)]];
      return Array.isArray(stored) ? [[path, []]] : [];
    }),
  );
}

const isRows = (value: FigureGroup[string] | undefined): value is readonly FigureRow[] =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === "object";

/** The figures of the new form set as they fill up. */
function newTarget({ formSet, tables }: FormSetIndex) {
  const singles = new Map<string, FigureValue>();
  const columns = new Map<string, Map<string, Map<string, FigureValue>>>();

  const rowsOf = (path: string, ids: readonly string[]): Map<string, Map<string, FigureValue>> => {
    const rows = columns.get(path) ?? new Map<string, Map<string, FigureValue>>();
    for (const id of ids) if (!rows.has(id)) rows.set(id, new Map());
    columns.set(path, rows);
    return rows;
  };

  /** Takes a value in; a clause says why it cannot. */
  const take = (
    concept: Concept | undefined,
    value: ConceptValue,
    rowIds: readonly string[],
  ): string | null => {
    if (!concept) return "bộ biểu mẫu mới không có số liệu này";
    if (isDerived(concept.definition)) return "bộ biểu mẫu mới tự tính số liệu này";
    if ((concept.table === null) !== (value.kind === "single"))
      return "bộ biểu mẫu mới ghi số liệu này ở dạng khác";
    const given = value.kind === "single" ? [value.value] : Object.values(value.cells);
    const problem = given
      .map((one) => readFigure(concept.definition, one, formSet.cutOff.firstDay).problem)
      .find((found) => found !== null);
    if (problem !== undefined) return problem;
    if (value.kind === "single") singles.set(concept.id, value.value);
    else {
      const path = concept.tablePath ?? "";
      const rows = rowsOf(path, rowIds);
      // Rows of a grid are rows of its list, even where nothing else of them is known.
      rowsOf(tables.get(path)?.rowsFrom ?? path, rowIds);
      for (const [row, cell] of Object.entries(value.cells)) rows.get(row)?.set(concept.definition.id, cell);
    }
    return null;
  };

  /** A list that was there, be it empty, is there again. */
  const takeRows = (path: string, ids: readonly string[]): void => {
    if (ids.length === 0 && tables.get(path)?.definition.kind === "list") rowsOf(path, ids);
  };

  const groups = (): Figures["groups"] => {
    const filled = formSet.groups.map(({ id, figures }): [string, FigureGroup] => {
      const own = figures.flatMap((figure): [string, FigureGroup[string]][] => {
        const path = `${id}.${figure.id}`;
        const single = singles.get(path);
        if (single !== undefined) return [[figure.id, single]];
        const rows = columns.get(path);
        if (!rows) return [];
        return [[figure.id, [...rows].map(([row, cells]) => ({ id: row, ...Object.fromEntries(cells) }))]];
      });
      return [id, Object.fromEntries(own)];
    });
    return Object.fromEntries(filled.filter(([, group]) => Object.keys(group).length > 0));
  };

  return { take, takeRows, groups };
}
