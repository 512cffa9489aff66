/** The identities of a form set over the figures of one report. */
import type { Problem } from "../findings/finding";
import { TOTAL_ROW } from "../forms/concepts";
import { evaluateSides, resolvePath, type FormulaScope, type RowAtHand } from "../forms/evaluateFormula";
import { expressionsIn, type ComparisonExpression, type Expression } from "../forms/formula";
import type { Identity } from "../forms/formSet";
import { columnByNumber } from "../forms/formSetIndex";
import { parseFormula } from "../forms/parseFormula";
import { foldText } from "../language/fold";
import type { FigureBook } from "./deriveFigures";
import type { FigurePath } from "./figures";
import { formatValue } from "./formatFigure";

/** One problem for each row (or for the report) in which an identity does not hold. */
export function checkIdentities(book: FigureBook, previous: FigureBook | null): Problem[] {
  const scope: FormulaScope = { ...book.scope, previous: previousFigures(book, previous) };
  return book.index.formSet.identities.flatMap((identity) => {
    const { expression } = parseFormula(identity.relation);
    if (expression?.kind !== "comparison") return [];
    return rowsOf(book, identity).flatMap((row) => checkRow(book, scope, identity, expression, row) ?? []);
  });
}

/** The row that an identity speaks of, with its name. */
type IdentityRow = (RowAtHand & { readonly name: string }) | null;

function rowsOf(book: FigureBook, { each }: Identity): readonly IdentityRow[] {
  if (each === undefined) return [null];
  const rows = (book.rows(each) ?? []).map(({ id, name }) => ({ list: each, id, name }));
  const total = book.index.tables.get(each)?.definition.total === true;
  return total ? [...rows, { list: each, id: TOTAL_ROW, name: "Dòng tổng cộng" }] : rows;
}

function checkRow(
  book: FigureBook,
  scope: FormulaScope,
  identity: Identity,
  relation: ComparisonExpression,
  row: IdentityRow,
): Problem | null {
  const sides = evaluateSides(relation, scope, row);
  if (!sides || sides.holds) return null;
  const values = new Map<string, string>([
    ["left", sideText(book, relation.left, sides.left, row)],
    ["right", sideText(book, relation.right, sides.right, row)],
    ["row", row?.name ?? ""],
  ]);
  for (const [name, path] of Object.entries(identity.args ?? {})) {
    const figure = book.find(resolvePath(path, row));
    if (figure) values.set(name, formatValue({}, figure.kind, figure.value));
  }
  return {
    id: identity.id,
    severity: identity.severity,
    message: identity.message.replace(
      /\{(\w+)\}/g,
      (placeholder, name: string) => values.get(name) ?? placeholder,
    ),
    paths: pathsIn(book, relation, row),
  };
}

/** The value of a side, written as its first figure is: a count as a count, a date as a date. */
function sideText(book: FigureBook, side: Expression, value: number | string, row: IdentityRow): string {
  const path = [...expressionsIn(side)].flatMap((part) => figureOf(book, part, row))[0];
  const figure = path === undefined ? null : book.find(path);
  if (typeof value === "string") return figure ? formatValue({}, figure.kind, value) : value;
  if (figure?.kind === "count" && Number.isInteger(value)) return formatValue({}, "count", value);
  if (figure?.kind === "ratio")
    return formatValue({ digits: figure.concept.definition.digits }, "ratio", value);
  return formatValue({ digits: 4 }, "score", value);
}

/** The figures of this report that a relation reads; those of the last report cannot be mended here. */
const pathsIn = (book: FigureBook, relation: Expression, row: IdentityRow): readonly FigurePath[] => {
  const own = [...expressionsIn(relation)].filter(({ kind }) => kind !== "previous");
  return [...new Set(own.flatMap((expression) => figureOf(book, expression, row)))].filter((path) =>
    book.find(path),
  );
};

/** Paths of the figures that one part of a formula names, `@` and column numbers resolved. */
function figureOf(book: FigureBook, expression: Expression, row: IdentityRow): readonly FigurePath[] {
  switch (expression.kind) {
    case "figure":
    case "previous":
      return [resolvePath(expression.path, row)];
    case "column": {
      const table = row && book.index.tables.get(row.list);
      const column = table && columnByNumber(table, expression.number);
      return row && column ? [`${row.list}.${row.id}.${column.definition.id}`] : [];
    }
    case "sum":
      return (book.rows(expression.list) ?? []).map(
        ({ id }) => `${expression.list}.${id}.${expression.column}`,
      );
    default:
      return [];
  }
}

/**
 * Figures of the last report by this report's paths. Rows are found by name, since their ids may differ from
 * one report to the next; a row that is new has no figure there.
 */
function previousFigures(book: FigureBook, previous: FigureBook | null): FormulaScope["previous"] {
  if (!previous) return () => null;
  const sameRows = new Map<string, ReadonlyMap<string, string>>();
  const rowsOfTable = (table: string): ReadonlyMap<string, string> => {
    const known = sameRows.get(table);
    if (known) return known;
    const idsBefore = new Map(previous.rows(table)?.map(({ id, name }) => [foldText(name), id]));
    const pairs = (book.rows(table) ?? []).flatMap(({ id, name }): [string, string][] => {
      const before = idsBefore.get(foldText(name));
      return before === undefined ? [] : [[id, before]];
    });
    const rows = new Map(pairs);
    sameRows.set(table, rows);
    return rows;
  };
  return (path) => {
    const [group = "", figure = "", row, column] = path.split(".");
    if (row === undefined || column === undefined || row === TOTAL_ROW) return previous.scope.figure(path);
    const before = rowsOfTable(`${group}.${figure}`).get(row);
    return before === undefined ? null : previous.scope.figure(`${group}.${figure}.${before}.${column}`);
  };
}
