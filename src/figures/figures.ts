/**
 * The figures of one report: what the drafter typed, nothing derived.
 * A figure that is absent or null is missing (not yet known), which is not zero.
 */
import type { ReportingPeriod } from "../language/periods";

/** A typed figure: number (count, money, score), ISO date, text, paragraphs, period; null = missing. */
export type FigureValue = number | string | readonly string[] | ReportingPeriod | null;

/**
 * Row of a list, with an id of its own (1–12 letters or digits), or of a grid, with the id of the row of
 * the list that names it: `fields.list` row `f1` is row `f1` of every grid by field.
 */
export interface FigureRow {
  readonly id: string;
  readonly [column: string]: FigureValue;
}

/** The figures of one group: a single figure, or the rows of a list or grid. */
export interface FigureGroup {
  readonly [figure: string]: FigureValue | readonly FigureRow[];
}

/**
 * The figures of one report in memory. In a file the groups stand beside `formSet`, `note` and `others`:
 *
 *     { "formSet": "vpcp-2021", "note": "…", "unit": { "name": "…" }, "dossiers": { "byField": [ … ] } }
 *
 * `parseFigures` reads that shape, `figuresFile` writes it. In a file rows may lack ids, a grid's row may
 * name its row instead, and numbers and dates may be typed as people type them ("1.234", "14/3/2021").
 */
export interface Figures {
  /** Id of the form set. */
  readonly formSet: string;
  /** Remarks on where the figures come from; not part of the report. */
  readonly note?: string;
  readonly groups: { readonly [group: string]: FigureGroup };
  /**
   * Figures of an earlier form set that this one does not have, by path; those of columns by row. No part of any
   * report: kept so that nothing is lost when figures are moved.
   */
  readonly others?: Readonly<Record<string, unknown>>;
}

/**
 * A figure's path: `group.figure`, `group.list.rowId.column`, `group.grid.total.column`.
 * The same paths serve typed and derived figures, tags of controls, problems and findings.
 */
export type FigurePath = string;
