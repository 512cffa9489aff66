/** The header of a table, from its tree of labels. */
import type { TableCell, TableRow } from "../document/blocks";
import { expressionsIn, type Expression } from "../forms/formula";
import type { HeaderNode } from "../forms/formSet";
import type { TableFigures } from "../forms/formSetIndex";
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

const depthOf = (header: readonly HeaderNode[]): number =>
  Math.max(...header.map(({ children }) => 1 + (children ? depthOf(children) : 0)));

/** One row for each level of the tree; a leaf reaches down to the last. */
export function headerRows(header: readonly HeaderNode[]): readonly TableRow[] {
  const depth = depthOf(header);
  const rows: TableRow[] = [];
  let level = header;
  for (let row = 0; row < depth; row += 1) {
    rows.push({
      key: `header-${row + 1}`,
      header: true,
      cells: level.map((node) => headerCell(node, node.children ? 1 : depth - row)),
    });
    level = level.flatMap(({ children }) => children ?? []);
  }
  return rows;
}

const headerCell = ({ label, children }: HeaderNode, rowSpan: number): TableCell => ({
  inlines: [{ text: label }],
  align: "center",
  bold: true,
  columnSpan: children ? leavesOf(children).length : 1,
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
