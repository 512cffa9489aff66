/** Tables as facts: header tree, column numbers and formulas, row labels, total rows, values. */
import type { Meaning } from "./meaning";
import type { Span } from "./passages";
import type { QuantityForm } from "./quantities";

/** `share`: percentages, ratios, averages: never added up. */
export type ColumnKind = "sequence" | "label" | "count" | "share" | "money" | "text";

export interface ColumnFact {
  readonly index: number;
  readonly kind: ColumnKind;
  /** Labels from the top of the header down: ["Số lượng hồ sơ đã giải quyết", "Trước hạn"]. */
  readonly path: readonly string[];
  /** Header cells, as many as `path`: the same id for the same merged cell. */
  readonly pathCells: readonly number[];
  /** 7 for "(7)=(8)+(9)+(10)", or null. */
  readonly number: number | null;
  /** "(7)=(8)+(9)+(10)" when it says how the column is computed, else null. */
  readonly formula: string | null;
  /** What the column counts, by its header and, where that is silent, the table's title. */
  readonly meaning: Meaning;
  /** Key of the period that the header names, null for the report's own. */
  readonly period: string | null;
}

export type RowKind = "header" | "number" | "data" | "subtotal" | "total" | "empty";

export interface RowFact {
  readonly index: number;
  readonly kind: RowKind;
  /** Sequence number as written, or null. */
  readonly sequence: string | null;
  readonly sequenceSpan: Span | null;
  readonly label: string;
  readonly labelSpan: Span | null;
  readonly meaning: Meaning;
  readonly period: string | null;
}

export interface CellValue {
  readonly value: number;
  readonly decimals: number;
  readonly form: QuantityForm;
  /** Behind the "/" of a ratio. */
  readonly outOf: number | null;
  readonly span: Span;
}

export interface CellFact {
  readonly row: number;
  readonly column: number;
  /** Id of the merged cell: equal for all places that it covers. */
  readonly id: number;
  /** Normalised text, lines joined by "\n". */
  readonly text: string;
  readonly passages: readonly number[];
  /** Null when the cell holds no single number. */
  readonly value: CellValue | null;
}

export interface TableFact {
  /** Index into the snapshot's tables. */
  readonly table: number;
  readonly part: number;
  /** "Biểu số II.06a/VPCP/KSTT"; "I.3". */
  readonly place: string;
  /** The line over the table that names it, else the title of its annex, or "". */
  readonly title: string;
  /** Key of the period that the lines above name, null for the report's own. */
  readonly period: string | null;
  /** Number of rows above the data: header and column numbers. */
  readonly headerRows: number;
  readonly columns: readonly ColumnFact[];
  readonly rows: readonly RowFact[];
  /** Each row is another item of one account ("Tiếp nhận", "Đã giải quyết" …), each column another unit. */
  readonly isTransposed: boolean;
  /** `cells[row][column]`; a merged cell stands at all its places. */
  readonly cells: readonly (readonly (CellFact | null)[])[];
}

/** A number of a table with what it counts, comparable with the figures of the text. */
export interface CellFigure {
  /** Index into `Facts.tables`. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly meaning: Meaning;
  readonly period: string | null;
  /** Words that restrict it: the row's label, unless it is the total. */
  readonly restriction: string;
}

/** The value at a place, or null. */
export function valueAt(table: TableFact, row: number, column: number): CellValue | null {
  return table.cells[row]?.[column]?.value ?? null;
}
