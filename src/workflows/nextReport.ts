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
  /** Paths of the drafter's words about the last period, and of what stood at its end: to be looked at again. */
  readonly inherited: readonly string[];
  /** How many figures the last report hands over: dossiers still pending then. */
  readonly handedOver: number;
  /** Labels of what it should hand over and does not surely say. */
  readonly notHandedOver: readonly string[];
  readonly left: LeftFigures;
}

/** What the last report states and the next one does not begin with. */
export interface LeftFigures {
  /** Single numbers, and numbers in the rows of grids. */
  readonly numbers: number;
  /** Labels of everything else: dates, lists, cited documents. */
  readonly labels: readonly string[];
}

/**
 * Takes over who reports and who signs, the drafter's words, the rows of the grids, how things stood on the last day, and
 * what the form set's identities say must equal a figure of the last report. Other numbers, the report's own number and date, and what is said of one report
 * only are left missing.
 */
export function nextReport(last: FigureBook, forms: readonly FormSetIndex[]): NextReport {
  const before = periodOf(last);
  const period = before && nextPeriod(before);
  const index =
    forms.find(({ formSet }) => formSet.id === last.index.formSet.id && isFor(formSet, period)) ??
    forms.find(({ formSet }) => isFor(formSet, period)) ??
    last.index;
  const kept: string[] = [];
  const inherited: string[] = [];
  const groups: Record<string, FigureGroup> = {};
  const ofOneReport = namesOfReport(index);
  for (const group of index.formSet.groups) {
    const values: Record<string, FigureGroup[string]> = {};
    const stays = isAboutNames(group);
    for (const figure of group.figures) {
      const { id, kind, label } = figure;
      const path = `${group.id}.${id}`;
      const value = last.figures.groups[group.id]?.[id] ?? null;
      if (kind === "period") values[id] = period;
      if (value === null || group.once === true || ofOneReport.has(path)) continue;
      const lasting = isLasting(index.formSet, path);
      const taken =
        stays || lasting ? value : group.standing === true ? cellsIn(figure, value) : wordsIn(figure, value);
      if (taken === null) continue;
      values[id] = taken;
      if (lasting && !stays) kept.push(label);
      else if (!stays) inherited.push(path);
    }
    if (stays && Object.keys(values).length > 0) kept.push(group.label);
    groups[group.id] = values;
  }
  const handed = handOver(index, last, groups);
  const figures: Figures = { formSet: index.formSet.id, groups: handed.groups };
  const left = leftFigures(last, figures);
  return {
    book: deriveFigures(index, figures),
    period,
    kept,
    inherited,
    handedOver: handed.count,
    notHandedOver: handed.absent,
    left: { ...left, numbers: left.numbers - handed.count },
  };
}

/** Kinds of figures that a drafter words: they may well hold in the next period. */
const WORDS: ReadonlySet<string> = new Set(["text", "paragraphs", "choice", "date"]);

/**
 * The words of a figure or of a list's rows; null: none. A list whose rows have a date is one of things that happened in
 * the period; the rows of others are what the next report counts again.
 */
function wordsIn(figure: Group["figures"][number], value: FigureGroup[string]): FigureGroup[string] {
  if (figure.kind !== "list") return WORDS.has(figure.kind) ? value : null;
  const names = figure.columns.flatMap(({ id, kind }) => (kind === "text" || kind === "choice" ? [id] : []));
  const isOfPeriod = figure.columns.some(({ kind }) => kind === "date");
  if (isOfPeriod || names.length === 0 || !isRows(value) || value.length === 0) return null;
  return value.map((row) => withCells(row, names));
}

/** What stands as it was: of rows the cells that the next report has, too. */
function cellsIn(figure: Group["figures"][number], value: FigureGroup[string]): FigureGroup[string] {
  if (figure.kind !== "list" && figure.kind !== "grid") return value;
  if (!isRows(value)) return null;
  const columns = figure.columns.flatMap(({ id, formula }) => (formula === undefined ? [id] : []));
  return value.map((row) => withCells(row, columns));
}

const withCells = (row: FigureRow, columns: readonly string[]): FigureRow => ({
  id: row.id,
  ...Object.fromEntries(columns.flatMap((id) => (row[id] == null ? [] : [[id, row[id]] as const]))),
});

/** Paths of the number and the date of the report itself. */
function namesOfReport({ formSet: { letter, wording } }: FormSetIndex): ReadonlySet<string> {
  const [number] = Object.values(wording[letter.documentNumber]?.args ?? {});
  const day = Object.values(wording[letter.placeAndDate]?.args ?? {}).at(-1);
  return new Set(
    [number, day].flatMap((path) => (typeof path === "string" ? [path.replace(/\.long$/u, "")] : [])),
  );
}

/** The values of the last report that the next one has nowhere at their path. */
function leftFigures({ index, figures, label }: FigureBook, next: Figures): LeftFigures {
  let numbers = 0;
  const labels: string[] = [];
  for (const { id, figures: own, standing } of index.formSet.groups)
    for (const figure of own) {
      const value = figures.groups[id]?.[figure.id] ?? null;
      const isTaken = (next.groups[id]?.[figure.id] ?? null) !== null;
      if (value === null || (standing === true && isTaken)) continue;
      if (typeof value === "number") numbers += 1;
      else if (isRows(value) && (figure.kind === "grid" || isTaken))
        numbers += value.reduce((sum, row) => sum + numbersIn(row), 0);
      else if (!isTaken)
        labels.push(isRows(value) ? `${figure.label} (${value.length})` : label(`${id}.${figure.id}`));
    }
  return { numbers, labels };
}

const numbersIn = (row: FigureRow): number =>
  Object.values(row).filter((cell) => typeof cell === "number").length;

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
  const absent: string[] = [];
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
      if (value === null) {
        absent.push(labelOf(index, left.path));
        continue;
      }
      next[group] = { ...own, [figure]: value };
      count += 1;
      continue;
    }
    const rowsOf = index.tables.get(`${group}.${figure}`)?.rowsFrom ?? "";
    const known = isRows(own[figure]) ? own[figure] : [];
    const countBefore = count;
    const rows = rowIds(next, rowsOf).map((id): FigureRow => {
      const before = known.find((one) => one.id === id) ?? { id };
      const value = last.find(right.path.replace("@", id))?.value ?? null;
      if (value === null) return before;
      count += 1;
      return { ...before, [column]: value };
    });
    if (rows.length > 0) next[group] = { ...own, [figure]: rows };
    if (rows.length > 0 && count === countBefore) absent.push(labelOf(index, left.path));
  }
  return { groups: next, count, absent };
}

/** Of a figure, or of a column: "Từ kỳ trước chuyển qua". */
const labelOf = ({ concepts }: FormSetIndex, path: string): string =>
  concepts.get(path.replace(".@.", "."))?.definition.label ?? path;

const isRows = (value: FigureGroup[string] | undefined): value is readonly FigureRow[] =>
  Array.isArray(value) &&
  (value as readonly (FigureValue | FigureRow)[]).every((row) => typeof row === "object" && row !== null);

function rowIds(groups: Readonly<Record<string, FigureGroup>>, list: string): readonly string[] {
  const [group = "", figure = ""] = list.split(".");
  const rows = groups[group]?.[figure];
  return isRows(rows) ? rows.map(({ id }) => id) : [];
}
