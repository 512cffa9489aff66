/** What an import would do, said before anything is done. */
import type { FigureValue } from "../figures/figures";
import type { NamedRow } from "../figures/typedFigures";
import type { Severity } from "../findings/finding";
import type { FormSetIndex, TableFigures } from "../forms/formSetIndex";
import type { ReadCell } from "./readCell";
import type { Recognition } from "./recogniseTable";
import type { SourceTable } from "./sourceTable";

/** What the drafter chose otherwise than was proposed. */
export interface Choices {
  /** Target of a column of the source; null: not taken. */
  readonly columns: ReadonlyMap<number, string | null>;
  /** Row of the report for a row of the source, or `NEW_ROW`, or `NO_ROW`. */
  readonly rows: ReadonlyMap<number, string>;
}

/** Chosen for a row of the source: a new row of the report; none. */
export const NEW_ROW = "+";
export const NO_ROW = "-";

export const noChoices: Choices = { columns: new Map(), rows: new Map() };

export interface ColumnReading {
  /** Index in the source. */
  readonly at: number;
  /** "Số lượng hồ sơ đã giải quyết › Quá hạn"; the column's letter where it has no heading. */
  readonly heading: string;
  /** Id of a column, `NAME_COLUMN`, `SEQUENCE_COLUMN`, or null: not recognised, or not wanted. */
  readonly target: string | null;
  /** A person should look: the wording is not the form's, or the user was not asked yet. */
  readonly sure: boolean;
  /** There is something under the heading. */
  readonly filled: boolean;
}

/** A figure that the import would set. */
export interface CellChange {
  /** Id of the column. */
  readonly column: string;
  readonly cell: ReadCell;
  readonly before: FigureValue;
}

export interface RowReading {
  /** Index in the source. */
  readonly at: number;
  /** As the source names it. */
  readonly name: string;
  /** The row of the report; null: a new one. */
  readonly row: NamedRow | null;
  readonly sure: boolean;
  /** What changes; cells that say what the report says already are not among them. */
  readonly changes: readonly CellChange[];
  /** Cells that say the same as the report. */
  readonly same: number;
}

/** A row of the source of which nothing is taken, and why. */
export interface LeftRow {
  readonly at: number;
  readonly text: string;
  readonly why: string;
  /** Its name, where it holds figures, so that the drafter may choose a row of the report for it; otherwise null. */
  readonly name: string | null;
}

/** Something that the drafter should see before the figures are taken over. */
export interface ImportProblem {
  readonly severity: Severity;
  /** Vietnamese: where, what, both numbers. */
  readonly message: string;
}

export interface ImportReading {
  readonly index: FormSetIndex;
  readonly table: TableFigures;
  readonly source: SourceTable;
  readonly recognition: Recognition;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  readonly left: readonly LeftRow[];
  /** Rows of the report that the source does not speak of; they stay as they are. */
  readonly untouched: readonly NamedRow[];
  /** Empty cells beside figures that the report has: these stay. */
  readonly keptByEmpty: number;
  readonly problems: readonly ImportProblem[];
}

/** "dòng 7" as the source counts. */
export const sourceRow = (source: SourceTable, at: number): string => `dòng ${source.firstRow + at}`;

/** What there is to take over: figures, new rows. */
export function sizeOf({ rows }: ImportReading): { readonly figures: number; readonly newRows: number } {
  return {
    figures: rows.reduce((sum, { changes }) => sum + changes.length, 0),
    newRows: rows.filter(({ row }) => row === null).length,
  };
}
