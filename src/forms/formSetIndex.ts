/** A form set made searchable: its figures by path, its tables, their columns by number. */
import { conceptsOf, figurePart, type Concept, type FigureKind, type FigurePart } from "./concepts";
import type { Annex, FormSet, Group, Grid, List } from "./formSet";

/** A list or grid with its columns as concepts. */
export interface TableFigures {
  /** `group.list`. */
  readonly path: string;
  readonly group: Group;
  readonly definition: List | Grid;
  readonly columns: readonly Concept[];
  /** Path of the list that gives the rows: its own, or the one that a grid names. */
  readonly rowsFrom: string;
  /** Column of that list that names a row; null when no column can. */
  readonly nameColumn: string | null;
  /** The annex that shows it, if one does. */
  readonly annex: Annex | null;
}

export interface FormSetIndex {
  readonly formSet: FormSet;
  /** Every kind of figure by id, the path without its row: `dossiers.byField.online`. */
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Every list and grid by path. */
  readonly tables: ReadonlyMap<string, TableFigures>;
}

/** Index of a form set that is in order; `compileFormSet` makes sure of that. */
export function indexFormSet(formSet: FormSet): FormSetIndex {
  const concepts = conceptsOf(formSet);
  const tables = new Map<string, TableFigures>();
  for (const group of formSet.groups)
    for (const figure of group.figures) {
      if (figure.kind !== "list" && figure.kind !== "grid") continue;
      const path = `${group.id}.${figure.id}`;
      const columns = figure.columns.flatMap((column) => concepts.get(`${path}.${column.id}`) ?? []);
      tables.set(path, {
        path,
        group,
        definition: figure,
        columns,
        rowsFrom: figure.kind === "grid" ? figure.rows.list : path,
        nameColumn: figure.kind === "grid" ? figure.rows.name : namingColumn(figure),
        annex: formSet.annexes.find(({ tables }) => tables.some((table) => table.figures === path)) ?? null,
      });
    }
  return { formSet, concepts, tables };
}

/** What names a row for people: the first column of free words, else of chosen ones. */
function namingColumn({ columns }: List): string | null {
  const column = columns.find(({ kind }) => kind === "text") ?? columns.find(({ kind }) => kind === "choice");
  return column?.id ?? null;
}

/** What a path speaks of. */
export interface FigureReference {
  readonly concept: Concept;
  /** Row id, `total`, `@` or `*`; null for a single figure. */
  readonly row: string | null;
  /** `report.period.from`, `report.date.long`; null for the figure itself. */
  readonly part: FigurePart | null;
  /** Kind of the value there. */
  readonly kind: FigureKind;
}

/**
 * The figure that a path names: `budget.granted`, `report.period.from`, `budget.items.r1.amount`,
 * `dossiers.byField.total.online`, with `@` or `*` for a row. Null when the form set has no such figure;
 * whether there is such a row, the figures know.
 */
export function findReference(index: FormSetIndex, path: string): FigureReference | null {
  const [group = "", figure = "", third, column, ...rest] = path.split(".");
  if (rest.length > 0) return null;
  const single = index.concepts.get(`${group}.${figure}`);
  if (single) {
    if (column !== undefined) return null;
    if (third === undefined) return { concept: single, row: null, part: null, kind: single.kind };
    const part = figurePart(single.kind, third);
    return part && { concept: single, row: null, part: part[0], kind: part[1] };
  }
  if (third === undefined || column === undefined) return null;
  const concept = index.concepts.get(`${group}.${figure}.${column}`);
  if (!concept || (third === "total" && !concept.totalled)) return null;
  return { concept, row: third, part: null, kind: concept.kind };
}

/** Column number n of a list or grid, as the official form counts: `(7)`. */
export function columnByNumber(table: TableFigures, number: number): Concept | null {
  return table.columns.find((column) => column.number === number) ?? null;
}
