import { add, compare, divide, fromExact, multiply, negate, subtract, toExact, type Exact } from "./exact";
import type { Comparison, CountExpression, Expression, SumExpression } from "./formula";

/** What a figure can be in a formula; null = missing. Dates are ISO strings, so they compare as text. */
export type FormulaValue = number | string | null;

/** Where a formula finds its figures. */
export interface FormulaScope {
  /** Value of a figure; the path is complete (`@` already replaced by the row's id). */
  readonly figure: (path: string) => FormulaValue;
  /** Ids of the rows of a list or grid, in order; null = the list is missing. */
  readonly rows: (path: string) => readonly string[] | null;
  /** Is there a value (text, paragraphs and periods included)? */
  readonly has: (path: string) => boolean;
  /** The figure in the last period's report; null when unknown. */
  readonly previous: (path: string) => FormulaValue;
  /** Id of column number n of the list or grid. */
  readonly columnId: (list: string, number: number) => string | null;
}

/** The row at hand: path of its list or grid, and its id (`total` for the total row). */
export interface RowAtHand {
  readonly list: string;
  readonly id: string;
}

type Result = Exact | string | boolean | null;

/**
 * Computes a formula exactly. Null = missing: an operand is missing, or a division by zero.
 * A sum over an empty list is 0, over a missing list missing. A condition gives true or false.
 */
export function evaluateFormula(
  expression: Expression,
  scope: FormulaScope,
  row: RowAtHand | null = null,
): number | string | boolean | null {
  const result = evaluate(expression, scope, row);
  return isExact(result) ? fromExact(result) : result;
}

/** Both sides of a comparison and whether it holds; null when a side is missing. */
export interface ComparedSides {
  readonly left: number | string;
  readonly right: number | string;
  readonly holds: boolean;
}

/** A comparison with its two values, for messages that state both. Not a comparison: null. */
export function evaluateSides(
  expression: Expression,
  scope: FormulaScope,
  row: RowAtHand | null = null,
): ComparedSides | null {
  if (expression.kind !== "comparison") return null;
  const left = evaluate(expression.left, scope, row);
  const right = evaluate(expression.right, scope, row);
  const holds = compareResults(expression.operator, left, right);
  if (holds === null || typeof left === "boolean" || typeof right === "boolean") return null;
  if (left === null || right === null) return null;
  return {
    left: isExact(left) ? fromExact(left) : left,
    right: isExact(right) ? fromExact(right) : right,
    holds,
  };
}

/** The complete path of a figure in a formula: `@` is the row at hand, a single id a column of it. */
export function resolvePath(path: string, row: RowAtHand | null): string {
  if (!path.includes(".")) return row ? `${row.list}.${row.id}.${path}` : path;
  return row ? path.replace("@", row.id) : path;
}

function evaluate(expression: Expression, scope: FormulaScope, row: RowAtHand | null): Result {
  switch (expression.kind) {
    case "number":
      return toExact(expression.value);
    case "text":
      return expression.value;
    case "column": {
      const id = row && scope.columnId(row.list, expression.number);
      return row && id !== null ? read(scope.figure(`${row.list}.${row.id}.${id}`)) : null;
    }
    case "figure":
      return read(scope.figure(resolvePath(expression.path, row)));
    case "previous":
      return read(scope.previous(resolvePath(expression.path, row)));
    case "has":
      return scope.has(resolvePath(expression.path, row));
    case "negate": {
      const operand = evaluate(expression.operand, scope, row);
      return isExact(operand) ? negate(operand) : null;
    }
    case "arithmetic": {
      const left = evaluate(expression.left, scope, row);
      const right = evaluate(expression.right, scope, row);
      return isExact(left) && isExact(right) ? ARITHMETIC[expression.operator](left, right) : null;
    }
    case "comparison":
      return compareResults(
        expression.operator,
        evaluate(expression.left, scope, row),
        evaluate(expression.right, scope, row),
      );
    case "logic":
      return combine(
        expression.operator,
        evaluate(expression.left, scope, row),
        evaluate(expression.right, scope, row),
      );
    case "extreme":
      return extreme(
        expression.name,
        expression.of.map((part) => evaluate(part, scope, row)),
      );
    case "sum":
      return sum(expression, scope);
    case "count":
      return count(expression, scope);
  }
}

const ARITHMETIC = { "+": add, "-": subtract, "*": multiply, "/": divide } as const;

const isExact = (result: Result): result is Exact =>
  typeof result === "number" || (typeof result === "object" && result !== null);

const read = (value: FormulaValue): Result => (typeof value === "number" ? toExact(value) : value);

const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function compareResults(operator: Comparison, left: Result, right: Result): boolean | null {
  if (isExact(left) && isExact(right)) return HOLDS[operator](compare(left, right));
  if (typeof left !== "string" || typeof right !== "string") return null;
  const [a, b] = [left.normalize("NFC"), right.normalize("NFC")];
  return HOLDS[operator](a < b ? -1 : a > b ? 1 : 0);
}

/** One side may decide alone, whatever the missing other side will be. */
function combine(operator: "and" | "or", left: Result, right: Result): boolean | null {
  const decisive = operator === "or";
  if (left === decisive || right === decisive) return decisive;
  return typeof left === "boolean" && typeof right === "boolean" ? !decisive : null;
}

function extreme(name: "max" | "min", results: readonly Result[]): Result {
  let best: Exact | null = null;
  for (const result of results) {
    if (!isExact(result)) return null;
    const better = best === null || (name === "max" ? compare(result, best) > 0 : compare(result, best) < 0);
    if (better) best = result;
  }
  return best;
}

function sum({ list, column, where }: SumExpression, scope: FormulaScope): Result {
  const rows = scope.rows(list);
  if (!rows) return null;
  let total: Exact = 0;
  for (const id of rows) {
    const included = where ? evaluate(where, scope, { list, id }) : true;
    if (included === false) continue;
    const value = included === null ? null : read(scope.figure(`${list}.${id}.${column}`));
    if (!isExact(value)) return null;
    total = add(total, value);
  }
  return total;
}

function count({ list, where }: CountExpression, scope: FormulaScope): Result {
  const rows = scope.rows(list);
  if (!rows || !where) return rows ? rows.length : null;
  let total = 0;
  for (const id of rows) {
    const included = evaluate(where, scope, { list, id });
    if (typeof included !== "boolean") return null;
    if (included) total += 1;
  }
  return total;
}
