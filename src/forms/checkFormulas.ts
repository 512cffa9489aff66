/** The formulas of a form set: readable, about figures that exist, and not going round in a circle. */
import { meaningProblems } from "./checkMeaning";
import { TOTAL_ROW, type Concept } from "./concepts";
import { expressionsIn, type Expression } from "./formula";
import type { Report } from "./formSetProblem";
import { columnByNumber, findReference, type FormSetIndex, type TableFigures } from "./formSetIndex";
import { parseFormula } from "./parseFormula";
import { unknownFigure, unknownName, unknownTable } from "./unknownName";

/** Where a formula stands: what it may speak of. */
interface FormulaPlace {
  /** The list or grid whose row is at hand, for columns and `@`; null where no row is. */
  readonly table: TableFigures | null;
  /** Only identities compare with the last period. */
  readonly previous: boolean;
}

const NO_ROW: FormulaPlace = { table: null, previous: false };

/** The expression, when it can be read and all its figures exist; otherwise reports why not. */
export function checkFormula(
  index: FormSetIndex,
  text: string,
  place: FormulaPlace,
  at: string,
  report: Report,
): Expression | null {
  const { expression, problem } = parseFormula(text);
  if (!expression) {
    report(at, `Không đọc được công thức “${text}” tại ký tự thứ ${problem.at + 1}: ${problem.message}`);
    return null;
  }
  let sound = true;
  for (const wrong of unknownFigures(index, expression, place)) {
    report(at, `Công thức “${text}”: ${wrong}`);
    sound = false;
  }
  if (!sound) return null;
  for (const wrong of meaningProblems(index, expression, place.table))
    report(at, `Công thức “${text}”: ${wrong}`);
  return expression;
}

/** The condition of a `when`. */
export function checkCondition(
  index: FormSetIndex,
  text: string,
  place: FormulaPlace,
  at: string,
  report: Report,
) {
  const expression = checkFormula(index, text, place, at, report);
  if (expression && !["comparison", "logic", "has"].includes(expression.kind))
    report(at, `“${text}” không phải là điều kiện; hãy viết phép so sánh, ví dụ a.b > 0, hoặc có(a.b).`);
}

function* unknownFigures(index: FormSetIndex, root: Expression, place: FormulaPlace): Generator<string> {
  for (const expression of expressionsIn(root)) {
    switch (expression.kind) {
      case "column":
        if (!place.table) yield `cột (${expression.number}) chỉ dùng được ở công thức của một cột.`;
        else if (!columnByNumber(place.table, expression.number))
          yield `“${place.table.path}” không có cột số (${expression.number}); hãy sửa số cột, hoặc đặt number cho cột được nhắc đến.`;
        break;
      case "figure":
        yield* unknownPath(index, expression.path, place);
        break;
      case "previous":
        if (!place.previous) yield "previous(…) chỉ dùng được trong đẳng thức kiểm tra.";
        yield* unknownPath(index, expression.path, place);
        break;
      case "has":
        if (!index.tables.has(expression.path)) yield* unknownPath(index, expression.path, place);
        break;
      case "sum":
      case "count": {
        const table = index.tables.get(expression.list);
        if (!table) yield unknownTable(index, expression.list);
        else if (expression.kind === "sum" && !columnById(table, expression.column))
          yield `“${expression.list}” không có cột “${expression.column}”${unknownColumn(table, expression.column)}`;
        else if (expression.where)
          yield* unknownFigures(index, expression.where, { table, previous: place.previous });
        break;
      }
      default:
    }
  }
}

function* unknownPath(index: FormSetIndex, path: string, place: FormulaPlace): Generator<string> {
  if (!path.includes(".")) {
    if (!place.table) yield `“${path}” không phải là đường dẫn; hãy viết dạng nhóm.số-liệu.`;
    else if (!columnById(place.table, path))
      yield `không có cột “${path}”${unknownColumn(place.table, path)}`;
    return;
  }
  const reference = findReference(index, path);
  const inRow = path.includes("@");
  if (!reference || reference.row === "*") yield unknownFigure(index, path);
  else if (inRow && !place.table) yield `“${path}” có @ nhưng ở đây không có dòng nào đang xét.`;
  else if (inRow && reference.row === "@" && !sharesRows(index, reference.concept, place.table))
    yield `dòng đang xét không phải là dòng của “${path}”.`;
  else if (reference.row !== null && reference.row !== "@" && reference.row !== TOTAL_ROW)
    yield `“${path}” nêu một dòng cụ thể; hãy dùng @ hoặc total.`;
}

const unknownColumn = ({ columns }: TableFigures, id: string): string => {
  const ids = columns.map(({ definition }) => definition.id);
  return unknownName(id, ids, `ở đây có: ${ids.join(", ")}.`);
};

const columnById = (table: TableFigures, id: string): Concept | undefined =>
  table.columns.find(({ definition }) => definition.id === id);

/** Grids over one list, and the list itself, have the same rows. */
function sharesRows(index: FormSetIndex, concept: Concept, table: TableFigures | null): boolean {
  const own = concept.tablePath === null ? null : index.tables.get(concept.tablePath);
  return own?.rowsFrom === table?.rowsFrom;
}

/** Checks every derived figure: its kind, its formula, and that it is not computed from itself. */
export function checkDerivedFigures(
  index: FormSetIndex,
  placeOf: (concept: Concept) => string,
  report: Report,
): void {
  for (const concept of index.concepts.values()) {
    const text = concept.definition.formula;
    if (text === undefined) continue;
    const at = `${placeOf(concept)}.formula`;
    if (!["count", "money", "score", "ratio"].includes(concept.kind))
      report(at, `“${concept.label}” thuộc loại “${concept.kind}”, không tính được bằng công thức.`);
    const table = concept.tablePath === null ? null : (index.tables.get(concept.tablePath) ?? null);
    const written = checkFormula(index, text, { ...NO_ROW, table }, at, report);
    if (
      written?.kind === "comparison" &&
      written.left.kind === "column" &&
      written.left.number !== concept.number
    )
      report(at, `Công thức “${text}” đứng ở cột (${concept.number ?? "không số"}).`);
    const { formula } = concept;
    if (formula && ["comparison", "logic", "has", "text"].includes(formula.kind))
      report(at, `Công thức “${text}” không cho ra một số.`);
    if (formula && concept.definition.as === "fraction" && !isDivision(formula))
      report(at, `“${concept.label}” viết dạng phân số nên công thức phải là phép chia a / b.`);
  }
  const circle = findCircle(index);
  if (circle) report(placeOf(circle[0]), `Các công thức tính vòng tròn: ${circlePath(circle)}.`);
}

const isDivision = (formula: Expression): boolean =>
  formula.kind === "arithmetic" && formula.operator === "/";

const circlePath = (circle: readonly Concept[]): string =>
  [...circle, circle[0]].map((concept) => concept?.id ?? "").join(" → ");

/** Concepts that are computed from one another in a ring, or null. */
function findCircle(index: FormSetIndex): readonly [Concept, ...Concept[]] | null {
  const done = new Set<Concept>();
  const visit = (concept: Concept, under: readonly Concept[]): readonly [Concept, ...Concept[]] | null => {
    const start = under.indexOf(concept);
    if (start >= 0) return [concept, ...under.slice(start + 1)];
    if (done.has(concept) || !concept.formula) return null;
    for (const operand of operandsOf(index, concept)) {
      const circle = visit(operand, [...under, concept]);
      if (circle) return circle;
    }
    done.add(concept);
    return null;
  };
  for (const concept of index.concepts.values()) {
    const circle = visit(concept, []);
    if (circle) return circle;
  }
  return null;
}

/** The concepts that a derived one is computed from. */
function operandsOf(index: FormSetIndex, concept: Concept): readonly Concept[] {
  if (!concept.formula) return [];
  const own = concept.tablePath ?? "";
  const named = (path: string) => index.concepts.get(path) ?? findReference(index, path)?.concept;
  const inTable = (table: string, expression: Expression): (Concept | undefined)[] =>
    [...expressionsIn(expression)].flatMap((part): (Concept | undefined)[] => {
      switch (part.kind) {
        case "column": {
          const columns = index.tables.get(table);
          return columns ? [columnByNumber(columns, part.number) ?? undefined] : [];
        }
        case "figure":
        case "has":
        case "previous":
          return [named(part.path.includes(".") ? part.path : `${table}.${part.path}`)];
        case "sum":
          return [
            named(`${part.list}.${part.column}`),
            ...(part.where ? inTable(part.list, part.where) : []),
          ];
        case "count":
          return part.where ? inTable(part.list, part.where) : [];
        default:
          return [];
      }
    });
  return inTable(own, concept.formula).filter((operand) => operand !== undefined);
}
