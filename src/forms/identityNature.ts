/** Identities that say nothing: they hold, or fail, whatever the figures are. */
import { TOTAL_ROW, type Concept } from "./concepts";
import type { Comparison, ComparisonExpression, Expression } from "./formula";
import { columnByNumber, findReference, type FormSetIndex, type TableFigures } from "./formSetIndex";
import { printFormula } from "./printFormula";

export type IdentityNature = "always" | "never" | "depends";

/** A sum of multiples of figures: coefficients by what they multiply. */
interface Linear {
  readonly constant: number;
  readonly terms: ReadonlyMap<string, number>;
}

/**
 * Whether a relation can hold and can fail, as far as that can be told from its form: both sides are written out in
 * typed figures, which are never negative. What is not a plain sum is taken to depend on the figures.
 */
export function identityNature(
  index: FormSetIndex,
  relation: ComparisonExpression,
  table: TableFigures | null,
): IdentityNature {
  const writeOut = linearForm(index);
  const [left, right] = [writeOut(relation.left, table), writeOut(relation.right, table)];
  if (!left || !right) return "depends";
  const { constant, terms } = plus(left, right, -1);
  const coefficients = [...terms.values()].filter((coefficient) => coefficient !== 0);
  const isOpaque = [...terms].some(([name, coefficient]) => coefficient !== 0 && name.startsWith(OPAQUE));
  if (coefficients.length === 0) return signs(relation.operator, [Math.sign(constant)]);
  if (isOpaque) return "depends";
  // The figures may all be zero, and any of them as large as one likes.
  if (coefficients.every((coefficient) => coefficient > 0) && constant >= 0)
    return signs(relation.operator, constant > 0 ? [1] : [0, 1]);
  if (coefficients.every((coefficient) => coefficient < 0) && constant <= 0)
    return signs(relation.operator, constant < 0 ? [-1] : [0, -1]);
  return "depends";
}

const HOLDS: Readonly<Record<Comparison, (sign: number) => boolean>> = {
  "=": (sign) => sign === 0,
  "<>": (sign) => sign !== 0,
  "<": (sign) => sign < 0,
  "<=": (sign) => sign <= 0,
  ">": (sign) => sign > 0,
  ">=": (sign) => sign >= 0,
};

/** Of a comparison whose difference can have these signs only. */
function signs(operator: Comparison, possible: readonly number[]): IdentityNature {
  const holding = possible.filter(HOLDS[operator]).length;
  if (holding === 0) return "never";
  return holding === possible.length ? "always" : "depends";
}

/** In front of a term whose sign is not known. */
const OPAQUE = "?";

const constantOf = (constant: number): Linear => ({ constant, terms: new Map() });
const termOf = (name: string): Linear => ({ constant: 0, terms: new Map([[name, 1]]) });

function plus(one: Linear, other: Linear, factor: number): Linear {
  const terms = new Map(one.terms);
  for (const [name, coefficient] of other.terms)
    terms.set(name, (terms.get(name) ?? 0) + factor * coefficient);
  return { constant: one.constant + factor * other.constant, terms };
}

const times = (one: Linear, factor: number): Linear => plus(constantOf(0), one, factor);

/** Null: a text or a date, of which nothing is known. */
type WriteOut = (expression: Expression, table: TableFigures | null) => Linear | null;

function linearForm(index: FormSetIndex): WriteOut {
  const known = new Map<string, Linear | null>();

  const ofFigure = (path: string, concept: Concept, row: string | null): Linear | null => {
    if (!["count", "money", "score", "ratio"].includes(concept.kind)) return null;
    const { formula, tablePath } = concept;
    if (!formula) return termOf(path);
    const form = known.get(path);
    if (form !== undefined) return form;
    const table = tablePath === null ? null : (index.tables.get(tablePath) ?? null);
    // A formula that leads back to itself is another check's matter; here it only must come to an end.
    known.set(path, termOf(OPAQUE + path));
    const written = writeOut(formula, table, row);
    known.set(path, written);
    return written;
  };

  const writeOut = (
    expression: Expression,
    table: TableFigures | null,
    row: string | null,
  ): Linear | null => {
    const opaque = (): Linear => termOf(`${OPAQUE}${row ?? ""} ${printFormula(expression)}`);
    switch (expression.kind) {
      case "number":
        return constantOf(expression.value);
      case "column": {
        const column = table && columnByNumber(table, expression.number);
        return table && column ? ofFigure(cell(table, row, column), column, row) : null;
      }
      case "figure": {
        if (!expression.path.includes(".")) {
          const column = table?.columns.find(({ definition }) => definition.id === expression.path);
          return table && column ? ofFigure(cell(table, row, column), column, row) : null;
        }
        const reference = findReference(index, expression.path);
        if (!reference || reference.part !== null) return null;
        return ofFigure(expression.path, reference.concept, reference.row);
      }
      case "negate": {
        const operand = writeOut(expression.operand, table, row);
        return operand && times(operand, -1);
      }
      case "arithmetic": {
        const left = writeOut(expression.left, table, row);
        const right = writeOut(expression.right, table, row);
        if (!left || !right) return null;
        if (expression.operator === "+") return plus(left, right, 1);
        if (expression.operator === "-") return plus(left, right, -1);
        if (expression.operator === "*" && right.terms.size === 0) return times(left, right.constant);
        if (expression.operator === "*" && left.terms.size === 0) return times(right, left.constant);
        if (expression.operator === "/" && right.terms.size === 0 && right.constant !== 0)
          return times(left, 1 / right.constant);
        return opaque();
      }
      case "sum": {
        const column = index.tables
          .get(expression.list)
          ?.columns.find(({ definition }) => definition.id === expression.column);
        const isWhole = expression.where === null && column?.formula === null;
        return isWhole ? termOf(`${expression.list}.${TOTAL_ROW}.${expression.column}`) : opaque();
      }
      case "count":
        return termOf(printFormula(expression));
      case "previous":
      case "extreme":
        return opaque();
      default:
        return null;
    }
  };

  return (expression, table) => writeOut(expression, table, "@");
}

const cell = (table: TableFigures, row: string | null, column: Concept): string =>
  `${table.path}.${row ?? "@"}.${column.definition.id}`;
