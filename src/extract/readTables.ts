/** Rows of lists and grids out of the tables that a form set knows by their headers. */
import { quotesOf } from "../facts/evidence";
import type { Facts } from "../facts/facts";
import type { CellFact, RowFact, TableFact } from "../facts/tables";
import { isDerived, TOTAL_ROW } from "../forms/concepts";
import type { FormTable, HeaderNode } from "../forms/formSet";
import type { FormSetIndex, TableFigures } from "../forms/formSetIndex";
import { parseDate } from "../language/dates";
import { foldText, normaliseSpaces } from "../language/fold";
import { candidateAt, type Candidate } from "./candidates";
import { likeness, wordsOf, type Words } from "../language/likeness";

/** A row with what names it; `cells` are candidates whose paths are ids of columns. */
export interface ReadRow {
  readonly name: string;
  readonly cells: readonly Candidate[];
}

export interface ReadTable {
  /** Path of the list or grid. */
  readonly path: string;
  readonly rows: readonly ReadRow[];
  readonly total: readonly Candidate[];
}

/** A table with the column numbers of the form may word its headers otherwise: "CCMC, MCLT". */
const SAME_NUMBERED = 0.3;
/** How alike headers must be, on average, for a table to be that of the form. */
const SAME_TABLE = 0.6;
const SAME_COLUMN = 0.5;

/** Recognised tables, one for each list or grid; two tables of one list are none (which of them counts?). */
export function readTables(facts: Facts, index: FormSetIndex): readonly ReadTable[] {
  const tables = [...index.formSet.annexes.flatMap(({ tables: own }) => own), ...index.formSet.tables];
  const found = facts.tables.flatMap((table) => {
    const ranked = tables
      .map((form) => ({ form, columns: matchColumns(table, form) }))
      .filter(({ columns }) => columns !== null)
      .sort((one, other) => (other.columns?.score ?? 0) - (one.columns?.score ?? 0));
    const [best] = ranked;
    const figures = best && index.tables.get(best.form.figures);
    return best?.columns && figures ? [readTable(facts, table, figures, best.columns.at)] : [];
  });
  return found.filter(({ path }) => found.filter((other) => other.path === path).length === 1);
}

interface Matched {
  readonly score: number;
  /** Column of the table by the id of the form's; `#` is left out. */
  readonly at: ReadonlyMap<string, number>;
}

interface Leaf {
  readonly column: string;
  readonly words: Words;
}

function leavesOf(nodes: readonly HeaderNode[], above = ""): readonly Leaf[] {
  return nodes.flatMap(({ label, column, children }) => {
    const path = `${above} ${label}`;
    return children ? leavesOf(children, path) : [{ column: column ?? "#", words: wordsOf(path) }];
  });
}

/** Columns stand in the order of the form; a table with other columns, more or fewer, is another table. */
function matchColumns(table: TableFact, form: FormTable): Matched | null {
  const leaves = leavesOf(form.header);
  if (leaves.length !== table.columns.length) return null;
  const scores = leaves.map(({ column, words }, at) =>
    column === "#" ? 1 : likeness(words, wordsOf(table.columns[at]?.path.join(" ") ?? "")),
  );
  const told = scores.filter((_, at) => leaves[at]?.column !== "#");
  const score = told.reduce((sum, one) => sum + one, 0) / told.length;
  const isNumbered = form.numberRow && table.columns.every(({ number }, at) => number === at + 1);
  const mostlyAlike = told.filter((one) => one >= SAME_COLUMN).length >= 0.75 * told.length;
  if (isNumbered ? score < SAME_NUMBERED : score < SAME_TABLE || !mostlyAlike) return null;
  const at = leaves.flatMap(({ column }, position) => (column === "#" ? [] : [[column, position] as const]));
  return { score, at: new Map(at) };
}

function readTable(
  facts: Facts,
  table: TableFact,
  figures: TableFigures,
  columns: ReadonlyMap<string, number>,
): ReadTable {
  const { definition, path } = figures;
  const nameColumn = definition.kind === "grid" ? definition.rows.name : figures.nameColumn;
  const nameAt = nameColumn === null ? undefined : columns.get(nameColumn);
  const cellsOf = (row: RowFact): readonly Candidate[] =>
    definition.columns.flatMap((column): readonly Candidate[] => {
      const at = columns.get(column.id);
      const cell = at === undefined ? null : (table.cells[row.index]?.[at] ?? null);
      return cell === null ? [] : cellValue(facts, column.id, column.kind, cell, isDerived(column));
    });
  const rows = table.rows
    .filter(({ kind }) => kind === "data")
    .map((row): ReadRow => {
      const cell = nameAt === undefined ? null : (table.cells[row.index]?.[nameAt] ?? null);
      return { name: rowName(cell?.text ?? row.label), cells: cellsOf(row) };
    })
    .filter(({ name, cells }) => name !== "" && cells.length > 0);
  const totals = table.rows.filter(({ kind }) => kind === "total");
  const [total] = totals;
  return {
    path,
    rows,
    total:
      total === undefined || totals.length > 1
        ? []
        : cellsOf(total)
            .filter(({ value }) => typeof value === "number")
            .map((cell) => ({ ...cell, path: `${path}.${TOTAL_ROW}.${cell.path}` })),
  };
}

function cellValue(
  facts: Facts,
  id: string,
  kind: string,
  cell: CellFact,
  derived: boolean,
): readonly Candidate[] {
  if (kind === "count" || kind === "money" || kind === "score") {
    const { value } = cell;
    if (value === null || (value.form !== "count" && value.form !== "money" && value.form !== "score"))
      return [];
    return candidateAt(facts, id, value.value, value.span);
  }
  const text = normaliseSpaces(cell.text);
  if (derived || text === "" || (kind !== "text" && kind !== "choice" && kind !== "date")) return [];
  const value = kind === "date" ? parseDate(text) : text;
  const [first] = cell.passages;
  if (value === null || first === undefined) return [];
  const [quote] = quotesOf(facts, { passage: first, start: 0, end: facts.passages[first]?.text.length ?? 0 });
  return quote === undefined ? [] : [{ path: id, value, text, place: quote.place }];
}

/** "Lĩnh vực Sở hữu trí tuệ" is "Sở hữu trí tuệ". */
function rowName(label: string): string {
  const name = normaliseSpaces(label).replace(/^lĩnh vực /iu, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Rows of equal name in different tables are one row. */
export const rowKey = (name: string): string => foldText(name).replace(/ ?[-,] ?/g, " ");
