/** Whether what a formula says can come true: numbers with numbers, chosen words among the choices. */
import type { Concept, FigureKind } from "./concepts";
import { expressionsIn, type ComparisonExpression, type Expression } from "./formula";
import { columnByNumber, findReference, type FormSetIndex, type TableFigures } from "./formSetIndex";
import { printFormula } from "./printFormula";
import { unknownName } from "./unknownName";

/** What values compare with: whole kinds of figures never do. */
type ValueKind = "number" | "text" | "date" | "none";

const VALUE_KINDS: Readonly<Record<FigureKind, ValueKind>> = {
  count: "number",
  money: "number",
  score: "number",
  ratio: "number",
  text: "text",
  choice: "text",
  date: "date",
  paragraphs: "none",
  period: "none",
};

const WORDS: Readonly<Record<ValueKind, string>> = {
  number: "số",
  text: "chữ",
  date: "ngày",
  none: "đoạn văn hoặc kỳ báo cáo",
};

/**
 * What is wrong with the meaning of a formula whose figures all exist, as Vietnamese clauses. `table` is the list or
 * grid whose row is at hand.
 */
export function* meaningProblems(
  index: FormSetIndex,
  root: Expression,
  table: TableFigures | null,
): Generator<string> {
  const kindOf = (expression: Expression): ValueKind => valueKind(index, expression, table);
  for (const expression of expressionsIn(root)) {
    switch (expression.kind) {
      case "comparison":
        yield* comparisonProblems(index, expression, table);
        break;
      case "arithmetic":
        yield* notNumbers([expression.left, expression.right], kindOf);
        break;
      case "negate":
        yield* notNumbers([expression.operand], kindOf);
        break;
      case "extreme":
        yield* notNumbers(expression.of, kindOf);
        break;
      case "sum":
      case "count": {
        const rows = index.tables.get(expression.list) ?? null;
        const column = expression.kind === "sum" ? rows && columnOf(rows, expression.column) : null;
        if (column && VALUE_KINDS[column.kind] !== "number")
          yield `cột “${column.definition.id}” là ${WORDS[VALUE_KINDS[column.kind]]}, không cộng được.`;
        if (expression.where) yield* meaningProblems(index, expression.where, rows);
        break;
      }
      default:
    }
  }
}

function* notNumbers(
  operands: readonly Expression[],
  kindOf: (expression: Expression) => ValueKind,
): Generator<string> {
  for (const operand of operands) {
    const kind = kindOf(operand);
    if (kind !== "number") yield `“${printFormula(operand)}” là ${WORDS[kind]}, không tính được.`;
  }
}

function* comparisonProblems(
  index: FormSetIndex,
  comparison: ComparisonExpression,
  table: TableFigures | null,
): Generator<string> {
  const { left, right } = comparison;
  const [one, other] = [valueKind(index, left, table), valueKind(index, right, table)];
  if (one === "none" || other === "none") {
    const side = one === "none" ? left : right;
    yield `“${printFormula(side)}” là ${WORDS.none}, không so sánh được.`;
  } else if ((one === "number") !== (other === "number"))
    yield `“${printFormula(comparison)}” so sánh ${WORDS[one]} với ${WORDS[other]} nên không bao giờ có kết quả.`;
  yield* choiceProblems(index, left, right, table);
  yield* choiceProblems(index, right, left, table);
}

/** A chosen word is compared with one that nobody can choose. */
function* choiceProblems(
  index: FormSetIndex,
  chosen: Expression,
  word: Expression,
  table: TableFigures | null,
): Generator<string> {
  if (word.kind !== "text") return;
  const choices = conceptOf(index, chosen, table)?.definition.choices;
  if (choices && !choices.includes(word.value))
    yield `“${printFormula(chosen)}” không có lựa chọn “${word.value}”${unknownName(word.value, choices, `các lựa chọn là: ${choices.join(", ")}.`)}`;
}

function valueKind(index: FormSetIndex, expression: Expression, table: TableFigures | null): ValueKind {
  switch (expression.kind) {
    case "text":
      return "text";
    case "figure":
    case "previous":
    case "column": {
      const reference = expression.kind === "column" ? null : findReference(index, expression.path);
      const kind = reference?.kind ?? conceptOf(index, expression, table)?.kind;
      return kind === undefined ? "number" : VALUE_KINDS[kind];
    }
    default:
      return "number";
  }
}

/** The figure or column that an expression is, if it is one. */
function conceptOf(index: FormSetIndex, expression: Expression, table: TableFigures | null): Concept | null {
  if (expression.kind === "column") return table && columnByNumber(table, expression.number);
  if (expression.kind !== "figure" && expression.kind !== "previous") return null;
  if (!expression.path.includes(".")) return table && columnOf(table, expression.path);
  return findReference(index, expression.path)?.concept ?? null;
}

const columnOf = ({ columns }: TableFigures, id: string): Concept | null =>
  columns.find(({ definition }) => definition.id === id) ?? null;
