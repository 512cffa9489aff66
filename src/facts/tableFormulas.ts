/**
 * How the columns of a table are computed: read from its own header, "(3)=(4)+(5)+(6)", "3=4+5+6",
 * "(5)=(4)/(3)*100%", or from the header's tree, "Tổng số" beside its sisters under one label.
 */
import { foldText } from "../language/fold";
import { parseFormula } from "../forms/parseFormula";
import { expressionsIn, type Expression } from "../forms/formula";
import { groupBy } from "./claims";
import { isTotalLabel } from "./tableRows";
import type { ColumnFact, TableFact } from "./tables";

export interface ColumnFormula {
  /** Index of the column that is computed. */
  readonly column: number;
  /** As read, to show: "(3) = (4) + (5) + (6)". */
  readonly text: string;
  /** Over column numbers. */
  readonly expression: Expression;
  /** Index of each column number in the expression. */
  readonly columns: ReadonlyMap<number, number>;
  readonly source: "header" | "tree";
}

/** The formulas of a table; one that names a column that is not there is left out. */
export function columnFormulas(table: TableFact): readonly ColumnFormula[] {
  const printed = table.columns.flatMap((column) => printedFormula(table, column) ?? []);
  const computed = new Set(printed.map(({ column }) => column));
  return [...printed, ...treeFormulas(table).filter(({ column }) => !computed.has(column))];
}

function printedFormula(table: TableFact, { index, number, formula }: ColumnFact): ColumnFormula | null {
  if (formula === null || number === null) return null;
  const right = formula.slice(formula.indexOf("=") + 1);
  const text = normalise(right.split("=")[0] ?? "");
  const { expression } = parseFormula(text);
  if (expression === null) return null;
  const columns = new Map<number, number>();
  for (const part of expressionsIn(expression)) {
    if (part.kind !== "column") continue;
    const column = table.columns.find((one) => one.number === part.number);
    if (column === undefined) return null;
    columns.set(part.number, column.index);
  }
  if (columns.size === 0) return null;
  return { column: index, text: `(${number}) = ${text}`, expression, columns, source: "header" };
}

/** Bare numbers are columns, 100 is a number, "x", "×", ":" and "%" are as people write them. */
function normalise(formula: string): string {
  return formula
    .replace(/\s+/g, "")
    .replace(/\[/g, "(")
    .replace(/\]/g, ")")
    .replace(/[x×*](?:100%?)/gi, "*100")
    .replace(/[x×]/gi, "*")
    .replace(/[:÷]/g, "/")
    .replace(/%/g, "")
    .replace(/\((\d{1,3})\)/g, "«$1»")
    .replace(/(?<![«\d])(\d{1,3})(?![»\d])/g, (number) => (number === "100" ? number : `«${number}»`))
    .replace(/«/g, "(")
    .replace(/»/g, ")")
    .replace(/([+\-*/])/g, " $1 ");
}

const TOTAL_LABEL = /^(?:tổng|tổng số|tổng cộng|cộng)(?: |$)/;

/** "Tổng số" first or last among at least two sisters: the sum of the others. */
function treeFormulas(table: TableFact): ColumnFormula[] {
  return table.columns.flatMap((column): ColumnFormula[] => {
    if (column.kind !== "count" && column.kind !== "money") return [];
    const label = column.path.at(-1) ?? "";
    const sisters = sistersOf(table, column);
    if (sisters.length < 2) return [];
    const isTotal =
      column.path.length < 2
        ? isTotalLabel(label) && (table.isTransposed || areLevels(sisters))
        : TOTAL_LABEL.test(foldText(label));
    if (!isTotal) return [];
    const [first, ...rest] = sisters.map((sister) => sister.index);
    if (first === undefined) return [];
    const expression = rest.reduce<Expression>(
      (left, number) => ({ kind: "arithmetic", operator: "+", left, right: columnAt(number) }),
      columnAt(first),
    );
    const names = sisters.map((sister) => `“${sister.path.slice(column.path.length - 1).join(" – ")}”`);
    return [
      {
        column: column.index,
        text: `“${column.path.at(-1) ?? ""}” = ${names.join(" + ")}`,
        expression,
        columns: new Map(sisters.map(({ index }) => [index, index])),
        source: "tree",
      },
    ];
  });
}

/** "Cấp tỉnh", "Cấp xã": the columns are the units that the total counts. */
function areLevels(columns: readonly ColumnFact[]): boolean {
  return columns.every(({ meaning }) => meaning.dimensions.level !== undefined);
}

function columnAt(number: number): Expression {
  return { kind: "column", number, at: 0 };
}

/** The other value columns under the same parent label; none when one of them is a remark such as "trong đó". */
function sistersOf(table: TableFact, column: ColumnFact): readonly ColumnFact[] {
  const depth = column.pathCells.length - 2;
  const parent = column.pathCells[depth];
  const under = table.columns.filter((one) => one.index !== column.index && one.pathCells[depth] === parent);
  if (under.some((one) => /trong đó|tỷ lệ|%/u.test(one.path.join(" ").toLowerCase()))) return [];
  const branches = groupBy(
    under.filter((one) => one.kind === column.kind),
    (one) => one.pathCells[depth + 1],
  );
  return [...branches.values()].flatMap((branch) => {
    const total = branch.find(
      (one) => branch.length > 1 && TOTAL_LABEL.test(foldText(one.path.at(-1) ?? "")),
    );
    return total === undefined ? branch : [total];
  });
}

/** The columns that an expression only adds up, or null when it does anything else. */
export function addedColumns(expression: Expression): readonly number[] | null {
  if (expression.kind === "column") return [expression.number];
  if (expression.kind !== "arithmetic" || expression.operator !== "+") return null;
  const left = addedColumns(expression.left);
  const right = addedColumns(expression.right);
  return left === null || right === null ? null : [...left, ...right];
}
