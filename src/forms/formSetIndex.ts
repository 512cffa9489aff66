/** A form set made searchable: its figures by path, its tables, their columns by number. */
import {
  conceptsOf,
  figurePart,
  TOTAL_ROW,
  type Concept,
  type FigureKind,
  type FigurePart,
} from "./concepts";
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
  /** The columns of every list and grid, by its path and their ids. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, Concept>>;
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
  const columns = new Map(
    [...tables.values()].map(({ path, columns: own }) => [
      path,
      new Map(own.map((column) => [column.definition.id, column])),
    ]),
  );
  return { formSet, concepts, tables, columns };
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
  // Called for every cell of every table: the path is taken apart without a list of its pieces.
  const second = path.indexOf(".", path.indexOf(".") + 1);
  if (second < 0) return singleReference(index.concepts.get(path), null);
  const third = path.indexOf(".", second + 1);
  const table = path.slice(0, second);
  if (third < 0) return singleReference(index.concepts.get(table), path.slice(second + 1));
  const concept = index.columns.get(table)?.get(path.slice(third + 1));
  const row = path.slice(second + 1, third);
  if (!concept || (row === TOTAL_ROW && !concept.totalled)) return null;
  return { concept, row, part: null, kind: concept.kind };
}

function singleReference(concept: Concept | undefined, name: string | null): FigureReference | null {
  if (!concept || concept.table) return null;
  if (name === null) return { concept, row: null, part: null, kind: concept.kind };
  const part = figurePart(concept.kind, name);
  return part && { concept, row: null, part: part[0], kind: part[1] };
}

/** Column number n of a list or grid, as the official form counts: `(7)`. */
export function columnByNumber(table: TableFigures, number: number): Concept | null {
  return table.columns.find((column) => column.number === number) ?? null;
}
