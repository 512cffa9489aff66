/** The next period's figures to begin with: what stays as it was in the last report, and what it hands over. */
import { type FigureBook, deriveFigures, isPeriod } from "../figures/deriveFigures";
import type { FigureGroup, FigureRow, FigureValue, Figures } from "../figures/figures";
import { appliesOn } from "../figures/inForce";
import type { FormSet, Group } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { parseFormula } from "../forms/parseFormula";
import { type ReportingPeriod, nextPeriod } from "../language/periods";

export interface NextReport {
  readonly book: FigureBook;
  /** The period that it is about; null: the last report does not say which one it was about. */
  readonly period: ReportingPeriod | null;
  /** Labels of the groups and lists that were taken as they stood. */
  readonly kept: readonly string[];
  /** How many figures the last report hands over: dossiers still pending then. */
  readonly handedOver: number;
}

/**
 * Takes over who reports and who signs, the rows of the grids, and what the form set's identities say must equal a
 * figure of the last report. Everything else, counts, dates and texts about the period, is left missing.
 */
export function nextReport(last: FigureBook, forms: readonly FormSetIndex[]): NextReport {
  const before = periodOf(last);
  const period = before && nextPeriod(before);
  const index =
    forms.find(({ formSet }) => formSet.id === last.index.formSet.id && isFor(formSet, period)) ??
    forms.find(({ formSet }) => isFor(formSet, period)) ??
    last.index;
  const kept: string[] = [];
  const groups: Record<string, FigureGroup> = {};
  for (const group of index.formSet.groups) {
    const values: Record<string, FigureGroup[string]> = {};
    const stays = isAboutNames(group);
    for (const { id, kind, label } of group.figures) {
      const path = `${group.id}.${id}`;
      const value = last.figures.groups[group.id]?.[id] ?? null;
      if (kind === "period") values[id] = period;
      if (value === null || !(stays || isLasting(index.formSet, path))) continue;
      values[id] = value;
      if (!stays) kept.push(label);
    }
    if (stays && Object.keys(values).length > 0) kept.push(group.label);
    groups[group.id] = values;
  }
  const handed = handOver(index, last, groups);
  const figures: Figures = { formSet: index.formSet.id, groups: handed.groups };
  return { book: deriveFigures(index, figures), period, kept, handedOver: handed.count };
}

const isFor = (formSet: FormSet, period: ReportingPeriod | null): boolean =>
  period === null || appliesOn(formSet, period.to);

function periodOf(book: FigureBook): ReportingPeriod | null {
  const concept = [...book.index.concepts.values()].find(
    ({ kind, table }) => kind === "period" && table === null,
  );
  const value = concept ? book.value(concept.id) : null;
  return isPeriod(value) ? value : null;
}

/** Nothing but names: the agency, who signs. A group with a count or a date is about the period. */
const isAboutNames = ({ figures }: Group): boolean =>
  figures.every((figure) =>
    figure.kind === "list"
      ? figure.columns.every(({ kind }) => kind === "text")
      : figure.kind === "text" || figure.kind === "choice",
  ) && figures.some(({ kind }) => kind === "text");

/** Lists that the next report has, too: the rows of its grids, whom it is addressed to and sent to. */
const isLasting = ({ groups, letter }: FormSet, path: string): boolean =>
  letter.addressees.startsWith(`${path}.`) ||
  letter.recipients.startsWith(`${path}.`) ||
  groups.some(({ figures }) => figures.some((figure) => figure.kind === "grid" && figure.rows.list === path));

/** `dossiers.byField.@.carriedOver = previous(dossiers.byField.@.pending)` makes the one from the other. */
function handOver(index: FormSetIndex, last: FigureBook, groups: Readonly<Record<string, FigureGroup>>) {
  let count = 0;
  const next: Record<string, FigureGroup> = { ...groups };
  for (const { relation } of index.formSet.identities) {
    const { expression } = parseFormula(relation);
    if (expression?.kind !== "comparison" || expression.operator !== "=") continue;
    const { left, right } = expression;
    if (left.kind !== "figure" || right.kind !== "previous") continue;
    const [group = "", figure = "", row, column] = left.path.split(".");
    const own = next[group] ?? {};
    if (row === undefined || column === undefined) {
      const value = last.find(right.path)?.value ?? null;
      if (value === null) continue;
      next[group] = { ...own, [figure]: value };
      count += 1;
      continue;
    }
    const rowsOf = index.tables.get(`${group}.${figure}`)?.rowsFrom ?? "";
    const known = isRows(own[figure]) ? own[figure] : [];
    const rows = rowIds(next, rowsOf).map((id): FigureRow => {
      const before = known.find((one) => one.id === id) ?? { id };
      const value = last.find(right.path.replace("@", id))?.value ?? null;
      if (value === null) return before;
      count += 1;
      return { ...before, [column]: value };
    });
    if (rows.length > 0) next[group] = { ...own, [figure]: rows };
  }
  return { groups: next, count };
}

const isRows = (value: FigureGroup[string] | undefined): value is readonly FigureRow[] =>
  Array.isArray(value) &&
  (value as readonly (FigureValue | FigureRow)[]).every((row) => typeof row === "object" && row !== null);

function rowIds(groups: Readonly<Record<string, FigureGroup>>, list: string): readonly string[] {
  const [group = "", figure = ""] = list.split(".");
  const rows = groups[group]?.[figure];
  return isRows(rows) ? rows.map(({ id }) => id) : [];
}
