/**
 * The figures of one report: what the drafter typed, nothing derived.
 * A figure that is absent or null is missing (not yet known), which is not zero.
 */

/** Kinds of reporting period; `custom` has free dates. */
export type PeriodKind = "month" | "quarter" | "sixMonths" | "nineMonths" | "year" | "custom";

/** A reporting period. Dates are ISO, both inclusive. */
export interface ReportingPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Month 1–12 or quarter 1–4; absent for the others. */
  readonly number?: number;
  readonly from: string;
  readonly to: string;
}

/** A typed figure: number (count, money, score), ISO date, text, paragraphs, period; null = missing. */
export type FigureValue = number | string | readonly string[] | ReportingPeriod | null;

/** Row of a list (own id) or of a grid (`row` = id of the row of the list that names it). */
export interface FigureRow {
  readonly id: string;
  readonly [column: string]: FigureValue;
}

/** Figures as a file holds them: `{ formSet, group: { figure: value | rows } }`. */
export interface Figures {
  /** Id of the form set. */
  readonly formSet: string;
  /** Remarks on where the figures come from; not part of the report. */
  readonly note?: string;
  readonly groups: {
    readonly [group: string]: { readonly [figure: string]: FigureValue | readonly FigureRow[] };
  };
}

/**
 * A figure's path: `group.figure`, `group.list.rowId.column`, `group.grid.total.column`.
 * The same paths serve typed and derived figures, tags of controls, problems and findings.
 */
export type FigurePath = string;
