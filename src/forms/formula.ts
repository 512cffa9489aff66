/**
 * The one expression grammar of form sets, in the officials' own notation:
 *
 *     (3) = (4) + (5) + (6)                                columns of the row at hand, by number
 *     dossiers.byField.@.received <= budget.granted        figures by path; `@` is the row at hand
 *     sum(budget.items.*.amount) / count(budget.items)     over all rows of a list or grid
 *     count(directing.documents, type = "Kế hoạch")        over the rows for which a column says so
 *     has(report.date) and inspection.units > 0            conditions
 *     previous(dossiers.byField.@.pending)                 the figure in the last period's report
 *
 * Derived figures, identities, conditions and header formulas are all written in it. `parseFormula` reads
 * it, `printFormula` writes it, `evaluateFormula` computes it.
 */

export type ArithmeticOperator = "+" | "-" | "*" | "/";
export type Comparison = "=" | "<=" | ">=" | "<" | ">" | "<>";

/** Positions count characters of the formula from 0. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** `(4)`: column number 4 of the row at hand. */
  | { readonly kind: "column"; readonly number: number; readonly at: number }
  /** A path (`a.b`, `a.b.@.c`), or one id: a column of the row at hand. */
  | { readonly kind: "figure"; readonly path: string; readonly at: number }
  | { readonly kind: "negate"; readonly operand: Expression }
  | {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | ComparisonExpression
  | {
      readonly kind: "logic";
      readonly operator: "and" | "or";
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Largest or smallest of the arguments. */
  | { readonly kind: "extreme"; readonly name: "max" | "min"; readonly of: readonly Expression[] }
  | SumExpression
  | CountExpression
  /** The figure is not missing. */
  | { readonly kind: "has"; readonly path: string; readonly at: number }
  | { readonly kind: "previous"; readonly path: string; readonly at: number };

export interface ComparisonExpression {
  readonly kind: "comparison";
  readonly operator: Comparison;
  readonly left: Expression;
  readonly right: Expression;
}

/** `sum(list.*.column)`, for the rows where `where` holds. */
export interface SumExpression {
  readonly kind: "sum";
  readonly list: string;
  readonly column: string;
  readonly where: Expression | null;
  readonly at: number;
}

/** `count(list)`, or of the rows where `where` holds. */
export interface CountExpression {
  readonly kind: "count";
  readonly list: string;
  readonly where: Expression | null;
  readonly at: number;
}

/** Why a formula cannot be read: a Vietnamese sentence, and the character where reading stopped. */
export interface FormulaProblem {
  readonly message: string;
  readonly at: number;
}

export type ParsedFormula =
  | { readonly expression: Expression; readonly problem: null }
  | { readonly expression: null; readonly problem: FormulaProblem };

/** All expressions inside one, itself first; conditions of sums and counts are not in it (they speak of other rows). */
export function* expressionsIn(expression: Expression): Generator<Expression> {
  yield expression;
  for (const part of partsOf(expression)) yield* expressionsIn(part);
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "negate":
      return [expression.operand];
    case "arithmetic":
    case "comparison":
    case "logic":
      return [expression.left, expression.right];
    case "extreme":
      return expression.of;
    default:
      return [];
  }
}
