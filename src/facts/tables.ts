/** Tables read as grids: header tree, column numbers and formulas, row labels, total rows. */

export interface ColumnFact {
  readonly index: number;
  /** Labels from the top of the header down: ["Số lượng hồ sơ đã giải quyết", "Trước hạn"]. */
  readonly path: readonly string[];
  /** 7 for "(7)=(8)+(9)+(10)", or null. */
  readonly number: number | null;
  /** "(7)=(8)+(9)+(10)", or null. */
  readonly formula: string | null;
  /** Id of the form's column, when the table was recognised. */
  readonly concept: string | null;
}

export interface RowFact {
  readonly index: number;
  readonly kind: "header" | "number" | "data" | "subtotal" | "total" | "empty";
  /** Sequence number as written, or null. */
  readonly sequence: string | null;
  readonly label: string;
}

export interface CellFact {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly passages: readonly number[];
  /** Null when the cell holds no single number. */
  readonly value: number | null;
  readonly decimals: number;
}

export interface TableFact {
  readonly table: number;
  readonly part: number;
  /** "Biểu số II.06a/VPCP/KSTT". */
  readonly place: string;
  readonly title: string;
  readonly columns: readonly ColumnFact[];
  readonly rows: readonly RowFact[];
  /** `cells[row][column]`; a merged cell stands at all its places. */
  readonly cells: readonly (readonly (CellFact | null)[])[];
}
