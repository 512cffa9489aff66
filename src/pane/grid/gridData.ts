/** What a grid shows: texts, whatever they stand for. Reading them is the caller's business. */

export interface GridColumn {
  readonly id: string;
  /** What it is called where its headings are out of sight. */
  readonly label: string;
  /** Number of the column in the official form, as it is written there: "(4)", "(3)=(4)+(5)+(6)". */
  readonly number: string | null;
  readonly kind: "number" | "text";
}

/** A cell of the header. */
export interface GridHeading {
  readonly label: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Number of its column, or -1 over several. */
  readonly column: number;
}

export interface GridCell {
  readonly text: string;
  /** Never typed. */
  readonly computed: boolean;
  /** What is wrong in this cell, or null. */
  readonly problem: string | null;
}

export interface GridRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly GridCell[];
}

/** What stays while figures change. */
export interface GridShape {
  /** The header, level by level. */
  readonly headings: readonly (readonly GridHeading[])[];
  readonly columns: readonly GridColumn[];
}

/** Rows of the drafter, and the total row when there is one. */
export interface GridData extends GridShape {
  readonly rows: readonly GridRow[];
  readonly total: GridRow | null;
}

export const allRows = ({ rows, total }: GridData): readonly GridRow[] => (total ? [...rows, total] : rows);

/** Two rows show the same. */
export const sameRow = (a: GridRow, b: GridRow): boolean =>
  a === b ||
  (a.id === b.id &&
    a.name === b.name &&
    a.cells.length === b.cells.length &&
    a.cells.every((cell, index) => {
      const other = b.cells[index];
      return (
        other !== undefined &&
        cell.text === other.text &&
        cell.problem === other.problem &&
        cell.computed === other.computed
      );
    }));

/** A text that goes into a cell, by the ids of its row and column: rows may move meanwhile. */
export interface CellEdit {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** All that a grid needs to be shown, wherever it is shown. */
export interface GridView {
  readonly label: string;
  /** Heading of the column of row names: "Lĩnh vực". */
  readonly rowLabel: string;
  readonly data: GridData;
}

/** Texts by row and column number as texts by ids. */
export const editsOf = (
  { rows, columns }: GridData,
  changes: readonly { readonly row: number; readonly column: number; readonly text: string }[],
): readonly CellEdit[] =>
  changes.flatMap(({ row, column, text }) => {
    const [rowId, columnId] = [rows[row]?.id, columns[column]?.id];
    return rowId === undefined || columnId === undefined ? [] : [{ row: rowId, column: columnId, text }];
  });
