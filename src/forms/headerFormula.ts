/** Formulas that stand under the header of any table: "(3)=(4)+(5)+(6)", "3 = 4 + 5", "(5)=(4)/(3)x100%". */
import type { Expression } from "./formula";
import { parseFormula } from "./parseFormula";

/** Column `column` of the table is computed by `expression`, row by row. */
export interface ColumnFormula {
  readonly column: number;
  /** Over column numbers. For a percentage it gives hundredths: 20.4 for "20,4%". */
  readonly expression: Expression;
}

/** Longest text looked at: a header cell with more is no formula. */
const MAX_LENGTH = 300;
/** Most columns that "(4)+…+(8)" stands for. */
const MAX_RUN = 100;

/**
 * The formulas in a header cell; none when it holds no formula that can be read. "(3)=(4)+(5)=(6)+(7)" states
 * two. Words before the first number ("Tổng số (3)=…", "Cột 3 = cột 4 + cột 5") do not matter.
 */
export function readHeaderFormula(text: string): readonly ColumnFormula[] {
  if (text.length > MAX_LENGTH || !text.includes("=")) return [];
  const percent = text.includes("%") && !text.includes("100");
  const [left = "", ...sides] = plain(text).split("=");
  const column = columnOf(left);
  if (column === null) return [];
  return sides.flatMap((side) => {
    const { expression } = parseFormula(expandRuns(side));
    if (!expression || !isComputed(expression)) return [];
    const overColumns = withColumns(expression, hasColumn(expression));
    return hasColumn(overColumns)
      ? [{ column, expression: percent ? timesHundred(overColumns) : overColumns }]
      : [];
  });
}

/** Round brackets only, no words, no percent signs, no brackets around the whole. */
function plain(text: string): string {
  const bare = text
    .normalize("NFC")
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")")
    .replace(/%/g, "")
    .replace(/\p{L}{2,}/gu, " ")
    .trim();
  return /^\(\s*\d+\s*=[^()]*\)$/.test(bare) ? bare.slice(1, -1) : bare;
}

const columnOf = (text: string): number | null => {
  const number = Number(/(\d{1,3})\s*\)?\s*$/.exec(text)?.[1] ?? "0");
  return number > 0 ? number : null;
};

/** "(4)+…+(8)" written out. */
function expandRuns(text: string): string {
  return text.replace(
    /\(?(\d{1,3})\)?\s*\+\s*(?:…|\.{2,3})\s*\+?\s*\(?(\d{1,3})\)?/g,
    (run, from: string, to: string) => {
      const [first, last] = [Number(from), Number(to)];
      if (last <= first || last - first > MAX_RUN) return run;
      return Array.from({ length: last - first + 1 }, (_, step) => `(${first + step})`).join("+");
    },
  );
}

const isComputed = ({ kind }: Expression): boolean =>
  kind === "arithmetic" || kind === "column" || kind === "number" || kind === "negate";

function hasColumn(expression: Expression): boolean {
  if (expression.kind === "column") return true;
  if (expression.kind === "negate") return hasColumn(expression.operand);
  return expression.kind === "arithmetic" && (hasColumn(expression.left) || hasColumn(expression.right));
}

/**
 * Numbers that mean columns become columns: all whole numbers where no column is in brackets ("3=4+5"),
 * else those that are added ("(3)=(4)+5"). A factor or divisor of 100 is a number.
 */
function withColumns(expression: Expression, bracketed: boolean, isTerm = true): Expression {
  switch (expression.kind) {
    case "number": {
      const { value } = expression;
      const isColumn = Number.isInteger(value) && value >= 1 && value < 100 && (isTerm || !bracketed);
      return isColumn ? { kind: "column", number: value, at: 0 } : expression;
    }
    case "negate":
      return { ...expression, operand: withColumns(expression.operand, bracketed, isTerm) };
    case "arithmetic": {
      const terms = expression.operator === "+" || expression.operator === "-";
      return {
        ...expression,
        left: withColumns(expression.left, bracketed, terms),
        right: withColumns(expression.right, bracketed, terms),
      };
    }
    default:
      return expression;
  }
}

const timesHundred = (expression: Expression): Expression => ({
  kind: "arithmetic",
  operator: "*",
  left: expression,
  right: { kind: "number", value: 100 },
});
