/** What the drafter typed, found by row and column in constant time. */
import { TOTAL_ROW } from "../forms/concepts";
import { findReference, type FigureReference, type FormSetIndex } from "../forms/formSetIndex";
import type { FigureGroup, FigureRow, Figures, FigureValue } from "./figures";

/** A row of a list or grid, with what people call it. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

export interface TypedFigures {
  /** Value of a typed figure; null = missing. */
  readonly value: (reference: FigureReference) => FigureValue;
  /** Rows of a list or grid in the list's order; null = the list is missing. */
  readonly rows: (table: string) => readonly NamedRow[] | null;
  readonly row: (table: string, id: string) => NamedRow | null;
  /** What a path speaks of, when its row exists (or is the total row). */
  readonly reference: (path: string) => FigureReference | null;
}

export function typedFigures(index: FormSetIndex, figures: Figures): TypedFigures {
  const rowsByTable = remember((table) => {
    const rows = rowsIn(figures, table);
    return rows && new Map(rows.map((row) => [row.id, row]));
  });

  const namesByTable = remember((table) => {
    const { rowsFrom = table, nameColumn = null } = index.tables.get(table) ?? {};
    const definition = index.tables.get(rowsFrom)?.definition;
    const rowLabel = definition?.kind === "list" ? definition.rowLabel : "Dòng";
    const rows = rowsIn(figures, rowsFrom)?.map((row, position): NamedRow => {
      const name = nameColumn === null ? null : row[nameColumn];
      return { id: row.id, name: typeof name === "string" ? name : `${rowLabel} ${position + 1}` };
    });
    return rows ? { rows, byId: new Map(rows.map((row) => [row.id, row])) } : null;
  });

  const row = (table: string, id: string): NamedRow | null => namesByTable(table)?.byId.get(id) ?? null;

  return {
    value: ({ concept, row }) => {
      const { group, definition, tablePath } = concept;
      if (tablePath !== null) return rowsByTable(tablePath)?.get(row ?? "")?.[definition.id] ?? null;
      const value = figures.groups[group.id]?.[definition.id];
      return value === undefined || isRows(value) ? null : value;
    },
    rows: (table) => namesByTable(table)?.rows ?? null,
    row,
    reference: (path) => {
      const reference = findReference(index, path);
      if (!reference || reference.row === null || reference.row === TOTAL_ROW) return reference;
      return row(reference.concept.tablePath ?? "", reference.row) ? reference : null;
    },
  };
}

function rowsIn(figures: Figures, table: string): readonly FigureRow[] | null {
  const [group = "", figure = ""] = table.split(".");
  const rows = figures.groups[group]?.[figure];
  if (isRows(rows)) return rows;
  return Array.isArray(rows) && rows.length === 0 ? [] : null;
}

/** Rows of a list or grid; an empty array may also be paragraphs. */
const isRows = (value: FigureGroup[string] | undefined): value is readonly FigureRow[] =>
  Array.isArray(value) && value.length > 0 && typeof value[0] === "object";

function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
