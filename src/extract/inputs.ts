/** What the drafter types to make a figure: the figure itself, or all that it is computed from. */
import type { FigureBook } from "../figures/deriveFigures";
import { TOTAL_ROW } from "../forms/concepts";
import { expressionsIn, type Expression } from "../forms/formula";
import { columnByNumber, findReference } from "../forms/formSetIndex";

/** Formulas of formulas go no deeper in any form set. */
const DEEPEST = 8;

/** Paths of typed figures, and of lists whose rows are counted. */
export function inputsOf(book: FigureBook, path: string, depth = 0): readonly string[] {
  const reference = findReference(book.index, path);
  if (!reference || depth > DEEPEST) return [];
  const { concept, row } = reference;
  const table = concept.tablePath;
  if (concept.formula === null) {
    if (table === null || row !== TOTAL_ROW) return [path];
    return (book.rows(table) ?? []).map(({ id }) => `${table}.${id}.${concept.definition.id}`);
  }
  const pathsOf = (expression: Expression): readonly string[] => {
    switch (expression.kind) {
      case "column": {
        const figures = table === null ? null : book.index.tables.get(table);
        const column = figures && columnByNumber(figures, expression.number);
        return column && table !== null ? [`${table}.${row ?? ""}.${column.definition.id}`] : [];
      }
      case "figure": {
        if (expression.path.includes(".")) return [expression.path.replace("@", row ?? "@")];
        return table === null ? [] : [`${table}.${row ?? ""}.${expression.path}`];
      }
      case "sum":
        return (book.rows(expression.list) ?? []).map(
          ({ id }) => `${expression.list}.${id}.${expression.column}`,
        );
      case "count":
        return [expression.list];
      default:
        return [];
    }
  };
  return [...expressionsIn(concept.formula)]
    .flatMap(pathsOf)
    .flatMap((input) => (book.index.tables.has(input) ? [input] : inputsOf(book, input, depth + 1)));
}
