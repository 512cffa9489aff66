/** The header of a table, from its tree of labels. */
import type { TableCell, TableRow } from "../document/blocks";
import { expressionsIn, type Expression } from "../forms/formula";
import type { HeaderNode } from "../forms/formSet";
import type { TableFigures } from "../forms/formSetIndex";
import { type HeaderCell, headerLevels } from "../forms/headerLevels";
import { printFormula } from "../forms/printFormula";

/** A leaf of the header: a column of the table. */
export interface Leaf {
  readonly label: string;
  /** Id of the column, `#`, or the column that names the rows. */
  readonly column: string;
}

/** The columns of a table from left to right. */
export function leavesOf(header: readonly HeaderNode[]): readonly Leaf[] {
  return header.flatMap(({ label, column, children }) =>
    children ? leavesOf(children) : [{ label, column: column ?? "" }],
  );
}

/** One row for each level of the tree; a leaf reaches down to the last. */
export function headerRows(header: readonly HeaderNode[]): readonly TableRow[] {
  return headerLevels(header).map((level, depth) => ({
    key: `header-${depth + 1}`,
    header: true,
    cells: level.map(headerCell),
  }));
}

const headerCell = ({ node, columnSpan, rowSpan }: HeaderCell): TableCell => ({
  inlines: [{ text: node.label }],
  align: "center",
  bold: true,
  columnSpan,
  rowSpan,
});

/** "(1)", "(2)", "(3)=(4)+(5)+(6)": the numbers of the official form with what they are computed from. */
export function numberRow(leaves: readonly Leaf[], figures: TableFigures, key: string): TableRow {
  const cells = leaves.map(({ column }, position): TableCell => {
    const concept = figures.columns.find(({ definition }) => definition.id === column);
    const number = `(${concept?.number ?? position + 1})`;
    const formula = concept?.formula;
    return {
      inlines: [
        { text: formula && speaksOfColumnsOnly(formula) ? `${number}=${printFormula(formula)}` : number },
      ],
      align: "center",
      columnSpan: 1,
      rowSpan: 1,
    };
  });
  return { key, header: true, cells };
}

/** Can the formula be read by somebody who sees only the table? */
function speaksOfColumnsOnly(formula: Expression): boolean {
  return [...expressionsIn(formula)].every(({ kind }) => ["column", "number", "arithmetic"].includes(kind));
}
