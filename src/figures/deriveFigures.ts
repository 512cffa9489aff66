/** Every total, average, share and sum of a report, derived once, here. */
import { TOTAL_ROW, type Concept, type FigureKind, type FigurePart } from "../forms/concepts";
import { evaluateFormula, type FormulaScope, type RowAtHand } from "../forms/evaluateFormula";
import { add, fromExact, toExact, type Exact } from "../forms/exact";
import type { Expression } from "../forms/formula";
import {
  columnByNumber,
  findReference,
  type FigureReference,
  type FormSetIndex,
} from "../forms/formSetIndex";
import { formatDateLong } from "../language/dates";
import { moneyInWords } from "../language/money";
import { nextPeriod, previousPeriod, type ReportingPeriod } from "../language/periods";
import { figureLabel, tableOf } from "./figureLabel";
import type { FigurePath, Figures, FigureValue } from "./figures";
import { typedFigures, type NamedRow, type TypedFigures } from "./typedFigures";

/** A figure of one report: typed or derived. */
export interface BookFigure {
  readonly path: FigurePath;
  readonly concept: Concept;
  /** Kind of this value; that of the concept but for parts: `report.date.long` is a text. */
  readonly kind: FigureKind;
  /** Row id, `total`, or null for a single figure. */
  readonly row: string | null;
  /** Computed: by a formula, as a total, or as part of another. */
  readonly derived: boolean;
  /** Null = missing. */
  readonly value: FigureValue;
}

/** The two sides of a derived share. */
export interface Fraction {
  readonly above: number;
  readonly below: number;
}

/** The figures of one report, typed and derived, by path. Values are computed when first asked for. */
export interface FigureBook {
  readonly index: FormSetIndex;
  readonly figures: Figures;
  /** Null when the form set has no such figure, or the report no such row. */
  readonly find: (path: FigurePath) => BookFigure | null;
  /** Value of a figure, null = missing. An unknown path is an error of the program. */
  readonly value: (path: FigurePath) => FigureValue;
  /** Rows of a list or grid in order, without the total row; null = the list is missing. */
  readonly rows: (table: string) => readonly NamedRow[] | null;
  /** What people call the figure, list or grid: "Biểu II.06a, Sở hữu trí tuệ, cột (7) Tổng số". */
  readonly label: (path: FigurePath) => string;
  /** The two sides of a derived share, for "04/24"; null when the figure is no quotient or a side is missing. */
  readonly fraction: (path: FigurePath) => Fraction | null;
  /** How formulas of the form set (a `when`, an identity) see these figures; no last period is known here. */
  readonly scope: FormulaScope;
}

/** The book of one report's figures. */
export function deriveFigures(index: FormSetIndex, figures: Figures): FigureBook {
  const typed = typedFigures(index, figures);
  const derived = new Map<string, FigureValue>();

  const valueOf = (path: string, reference: FigureReference): FigureValue => {
    if (!isDerived(reference)) return typed.value(reference);
    const known = derived.get(path);
    if (known !== undefined) return known;
    // Missing until it is known; a form set without circles never asks for it meanwhile.
    derived.set(path, null);
    const { part } = reference;
    const value =
      part === null
        ? derive(reference, typed, scope)
        : partOf(valueOf(reference.concept.id, { ...reference, part: null }), part);
    derived.set(path, value);
    return value;
  };

  const scope: FormulaScope = {
    figure: (path) => {
      const reference = typed.reference(path);
      const value = reference && valueOf(path, reference);
      return typeof value === "number" || typeof value === "string" ? value : null;
    },
    has: (path) => {
      if (index.tables.has(path)) return (typed.rows(path) ?? []).length > 0;
      const reference = typed.reference(path);
      const value = reference && valueOf(path, reference);
      return value !== null && !(Array.isArray(value) && value.length === 0);
    },
    rows: (table) => typed.rows(table)?.map(({ id }) => id) ?? null,
    previous: () => null,
    columnId: (table, number) => {
      const columns = index.tables.get(table);
      return (columns && columnByNumber(columns, number)?.definition.id) ?? null;
    },
  };

  return {
    index,
    figures,
    find: (path) => {
      const reference = typed.reference(path);
      if (!reference) return null;
      const { concept, kind, row } = reference;
      return { path, concept, kind, row, derived: isDerived(reference), value: valueOf(path, reference) };
    },
    value: (path) => {
      const reference = typed.reference(path);
      if (!reference) throw new Error(`No figure ${path} in this report`);
      return valueOf(path, reference);
    },
    rows: typed.rows,
    label: (path) => {
      const reference = findReference(index, path);
      if (!reference) return index.tables.get(path)?.definition.label ?? path;
      const table = tableOf(index, reference.concept);
      const row = table && reference.row !== null ? typed.row(table.path, reference.row) : null;
      return figureLabel(index, reference, row?.name ?? "");
    },
    fraction: (path) => {
      const reference = typed.reference(path);
      return reference?.concept.formula ? sidesOf(reference.concept.formula, reference, scope) : null;
    },
    scope,
  };
}

/** A figure is derived by a formula, as a total, or as part of another. */
const isDerived = ({ concept, row, part }: FigureReference): boolean =>
  concept.formula !== null || row === TOTAL_ROW || part !== null;

function derive(reference: FigureReference, typed: TypedFigures, scope: FormulaScope): FigureValue {
  const { concept } = reference;
  if (!concept.formula) return columnTotal(concept, typed);
  const result = evaluateFormula(concept.formula, scope, rowAtHand(reference));
  if (typeof result === "number" && Number.isFinite(result)) return result;
  // A share of nothing in nothing is 0, as reports write it; any other division by zero is missing.
  const sides = concept.kind === "ratio" ? sidesOf(concept.formula, reference, scope) : null;
  return sides?.above === 0 && sides.below === 0 ? 0 : null;
}

function columnTotal({ tablePath, definition }: Concept, typed: TypedFigures): FigureValue {
  const rows = tablePath === null ? null : typed.rows(tablePath);
  if (tablePath === null || !rows) return null;
  let total: Exact = 0;
  for (const { id } of rows) {
    const path = `${tablePath}.${id}.${definition.id}`;
    const reference = typed.reference(path);
    const value = reference && typed.value(reference);
    const exact = typeof value === "number" ? toExact(value) : null;
    if (exact === null) return null;
    total = add(total, exact);
  }
  return fromExact(total);
}

function sidesOf(formula: Expression, reference: FigureReference, scope: FormulaScope): Fraction | null {
  if (formula.kind !== "arithmetic" || formula.operator !== "/") return null;
  const above = evaluateFormula(formula.left, scope, rowAtHand(reference));
  const below = evaluateFormula(formula.right, scope, rowAtHand(reference));
  return typeof above === "number" && typeof below === "number" ? { above, below } : null;
}

function rowAtHand({ concept: { tablePath }, row }: FigureReference): RowAtHand | null {
  return tablePath !== null && row !== null ? { list: tablePath, id: row } : null;
}

function partOf(value: FigureValue, part: FigurePart): FigureValue {
  if (typeof value === "string") return part === "long" ? formatDateLong(value) : null;
  if (typeof value === "number")
    return part === "words" && Number.isSafeInteger(value) ? moneyInWords(value) : null;
  return isPeriod(value) ? periodPart(value, part) : null;
}

function periodPart(period: ReportingPeriod, part: FigurePart): FigureValue {
  switch (part) {
    case "from":
    case "to":
      return period[part];
    case "year":
      return String(period.year);
    case "next":
      return nextPeriod(period);
    case "previous":
      return previousPeriod(period);
    default:
      return null;
  }
}

/** Is the value a reporting period? */
export const isPeriod = (value: FigureValue): value is ReportingPeriod =>
  typeof value === "object" && value !== null && !Array.isArray(value);
