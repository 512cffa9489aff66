/** Which list or grid of a form set a source table is, and where its header ends. */
import type { FormSetIndex } from "../forms/formSetIndex";
import { type Heading, headerReadings } from "./headings";
import { type ColumnMatch, fitOf, matchColumns } from "./matchColumns";
import { isNumeric } from "./sourceParts";
import { type SourceTable, filledCells } from "./sourceTable";
import { type TableTargets, NAME_COLUMN, SEQUENCE_COLUMN, targetsOf } from "./targets";

/** A source table beside the list or grid that it may be. */
export interface Recognition {
  /** Path of the list or grid. */
  readonly path: string;
  readonly headings: readonly Heading[];
  /** What each column of the source was taken for. */
  readonly matches: readonly ColumnMatch[];
  /** Index of the first row of the header, and of the body; equal when there is no header. */
  readonly headerFrom: number;
  readonly body: number;
  /** How well it fits, 0 to 1. */
  readonly fit: number;
}

/** A source table that fits less is not offered as this list or grid. */
export const LEAST_FIT = 0.3;

/** The lists and grids that the table may be, the likeliest first. */
export function recogniseTable(source: SourceTable, index: FormSetIndex): readonly Recognition[] {
  return [...targetsOf(index).keys()]
    .flatMap((path) => recogniseAs(source, index, path) ?? [])
    .filter(({ fit }) => fit >= LEAST_FIT)
    .sort((one, other) => rankOf(other) - rankOf(one));
}

/** Where two fit, it is the one that more of the headings speak of: a list of names fits every table of names. */
function rankOf({ fit, headings, matches }: Recognition): number {
  const labelled = headings.filter(({ labels }) => labels.length > 0).length;
  const matched = matches.filter(({ target }) => target !== null).length;
  return labelled === 0 ? fit : (fit * matched) / labelled;
}

/** The table as one certain list or grid; null when nothing in its first rows speaks of it. */
export function recogniseAs(source: SourceTable, index: FormSetIndex, path: string): Recognition | null {
  const form = targetsOf(index).get(path);
  if (!form) return null;
  const readings = headerReadings(source).map(({ from, body, headings }): Recognition => {
    const matches = matchColumns(headings, form);
    return { path, headings, matches, headerFrom: from, body, fit: fitOf(headings, matches, form) };
  });
  const best = readings.reduce<Recognition | null>(
    (found, one) => (one.fit > (found?.fit ?? 0) ? one : found),
    null,
  );
  return best && best.fit > 0 ? best : withoutHeader(source, form);
}

/** Figures without a header are taken in the order of the form, when there are just as many as it has columns. */
function withoutHeader(source: SourceTable, { table, targets }: TableTargets): Recognition | null {
  const [first] = source.rows;
  if (!first || filledCells(first).filter(isNumeric).length < 2) return null;
  const inOrder = targets.map(({ id }) => id);
  const typed = targets.filter(
    ({ id }) => !table.columns.some((one) => one.definition.id === id && one.formula),
  );
  const withoutSequence = (ids: readonly string[]) => ids.filter((id) => id !== SEQUENCE_COLUMN);
  const typedIds = typed.map(({ id }) => id);
  const orders = [inOrder, withoutSequence(inOrder), typedIds, withoutSequence(typedIds)];
  const isName = (ids: readonly string[]) => /\p{L}{2}/u.test(first[ids.indexOf(NAME_COLUMN)]?.text ?? "");
  const order = orders.find((ids) => ids.length === first.length && isName(ids));
  if (!order) return null;
  return {
    path: table.path,
    headings: first.map(() => ({ labels: [], number: null })),
    matches: order.map((target) => ({ target, score: LEAST_FIT })),
    headerFrom: 0,
    body: 0,
    fit: LEAST_FIT,
  };
}
