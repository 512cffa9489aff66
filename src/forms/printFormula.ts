import type { Expression } from "./formula";

const FUNCTIONS = { sum: "tổng", count: "đếm", has: "có", and: "và", or: "hoặc" } as const;

/** How tightly an expression holds together: brackets go round what is looser than its place. */
function tightness(expression: Expression): number {
  switch (expression.kind) {
    case "logic":
      return expression.operator === "or" ? 0 : 1;
    case "comparison":
      return 2;
    case "arithmetic":
      return expression.operator === "+" || expression.operator === "-" ? 3 : 4;
    case "negate":
      return 5;
    default:
      return 6;
  }
}

/**
 * A formula as officials write it under a table's header: "(3)=(4)+(5)+(6)".
 * `parseFormula` reads it back to the same expression.
 */
export function printFormula(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "text":
      return expression.value.includes('"') ? `“${expression.value}”` : `"${expression.value}"`;
    case "column":
      return `(${expression.number})`;
    case "figure":
      return expression.path;
    case "negate":
      return `-${within(expression.operand, 5)}`;
    case "arithmetic": {
      const own = tightness(expression);
      return within(expression.left, own) + expression.operator + within(expression.right, own + 1);
    }
    case "comparison":
      return within(expression.left, 3) + expression.operator + within(expression.right, 3);
    case "logic": {
      const own = tightness(expression);
      const word = FUNCTIONS[expression.operator];
      return `${within(expression.left, own)} ${word} ${within(expression.right, own + 1)}`;
    }
    case "extreme":
      return `${expression.name}(${expression.of.map(printFormula).join(", ")})`;
    case "sum":
      return `${FUNCTIONS.sum}(${expression.list}.*.${expression.column}${printWhere(expression.where)})`;
    case "count":
      return `${FUNCTIONS.count}(${expression.list}${printWhere(expression.where)})`;
    case "has":
      return `${FUNCTIONS.has}(${expression.path})`;
    case "previous":
      return `previous(${expression.path})`;
  }
}

const printWhere = (where: Expression | null): string => (where ? `, ${printFormula(where)}` : "");

function within(expression: Expression, place: number): string {
  const text = printFormula(expression);
  return tightness(expression) < place ? `(${text})` : text;
}
