/** A recognised source table beside the figures of the report: what would be taken over, and what would not. */
import type { Figures, FigureValue } from "../figures/figures";
import { type NamedRow, typedFigures } from "../figures/typedFigures";
import { isDerived } from "../forms/concepts";
import { findReference, type FormSetIndex, type TableFigures } from "../forms/formSetIndex";
import { type RowCells, contradictions } from "./contradictions";
import { SURE } from "./matchColumns";
import { type RowMatch, matchRows, nameKey } from "./matchRows";
import { type ReadCell, readCell } from "./readCell";
import {
  type Choices,
  type ColumnReading,
  type ImportProblem,
  type ImportReading,
  type LeftRow,
  type RowReading,
  NEW_ROW,
  NO_ROW,
  noChoices,
  sourceRow,
} from "./reading";
import type { Recognition } from "./recogniseTable";
import { type SourceRow, sourceRows } from "./sourceRows";
import { type SourceTable, columnLetters } from "./sourceTable";
import { NAME_COLUMN, SEQUENCE_COLUMN } from "./targets";

/** Reads a source table as the list or grid it was recognised as; `figures` are those of the report. */
export function readImport(
  index: FormSetIndex,
  source: SourceTable,
  recognition: Recognition,
  figures: Figures,
  choices: Choices = noChoices,
): ImportReading {
  const table = index.tables.get(recognition.path);
  if (!table) throw new Error(`No list or grid ${recognition.path}`);
  const columns = columnReadings(source, recognition, choices);
  const atOf = new Map(columns.flatMap(({ target, at }) => (target === null ? [] : [[target, at] as const])));
  const nameAt = nameColumnOf(table, atOf);
  const taken = table.columns.flatMap(({ definition }) => atOf.get(definition.id) ?? []);
  const all = sourceRows(source, recognition.body, nameAt, taken);
  const firstDay = index.formSet.cutOff.firstDay;

  const cellsOf = ({ cells }: SourceRow): ReadonlyMap<string, ReadCell> =>
    new Map(
      table.columns.flatMap(({ definition }) => {
        const cell = cells[atOf.get(definition.id) ?? -1];
        return cell ? [[definition.id, readCell(definition, cell, firstDay)] as const] : [];
      }),
    );

  const typed = typedFigures(index, figures);
  const known = typed.rows(table.path) ?? [];
  const rows = all.filter(({ kind }) => kind === "figures");
  const matched = chosenRows(rows, known, table, choices);
  const valueAt = (row: NamedRow | null, column: string): FigureValue => {
    const reference = row && findReference(index, `${table.path}.${row.id}.${column}`);
    return reference ? typed.value(reference) : null;
  };

  const readings: RowReading[] = [];
  const left: LeftRow[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Map<string, SourceRow>();
  const ownRows: RowCells[] = [];
  let keptByEmpty = 0;
  for (const [position, row] of rows.entries()) {
    const cells = cellsOf(row);
    const label = row.name === "" ? capital(sourceRow(source, row.at)) : `Dòng “${row.name}”`;
    ownRows.push({ label, cells });
    const match = matched[position];
    const twin = table.definition.kind === "grid" ? seen.get(nameKey(row.name)) : undefined;
    const why = whyLeft(row, match, twin, source, table);
    if (why !== null || !match) {
      left.push({ at: row.at, text: textOf(row), why: why ?? "", name: row.name === "" ? null : row.name });
      continue;
    }
    seen.set(nameKey(row.name), row);
    const typedColumns = table.columns.filter(({ definition }) => !isDerived(definition));
    const read = typedColumns.flatMap(({ definition }) => {
      const cell = cells.get(definition.id);
      return cell ? [{ column: definition.id, cell, before: valueAt(match.row, definition.id) }] : [];
    });
    keptByEmpty += read.filter(({ cell, before }) => cell.typed === null && before !== null).length;
    const filled = read.filter(({ cell }) => cell.typed !== null);
    const changes = filled.filter(({ cell, before }) => !saysTheSame(cell, before));
    for (const { column, cell } of filled) problems.push(...cellProblems(label, table, column, cell));
    const { row: target, sure } = match;
    readings.push({
      at: row.at,
      name: row.name,
      row: target,
      sure,
      changes,
      same: filled.length - changes.length,
    });
  }
  left.push(...rowsWithoutFigures(source, recognition, all));

  const totals = all.filter(({ kind }) => kind === "total");
  const [total] = totals;
  const totalCells = total && totals.length === 1 ? { label: "Dòng tổng cộng", cells: cellsOf(total) } : null;
  problems.push(...contradictions(table, ownRows, totalCells));
  if (totals.length > 1)
    problems.push({
      severity: "note",
      message: `Bảng có ${totals.length} dòng tổng (${totals.map(({ at }) => sourceRow(source, at)).join(", ")}) nên chưa đối chiếu được tổng. Các dòng ấy không được lấy làm số liệu.`,
    });
  const reached = new Set(readings.flatMap(({ row }) => (row ? [row.id] : [])));
  return {
    index,
    table,
    source,
    recognition,
    columns,
    rows: readings,
    left: left.sort((one, other) => one.at - other.at),
    untouched: known.filter(({ id }) => !reached.has(id)),
    keptByEmpty,
    problems,
  };
}

/** Titles, totals, notes: what stands around the figures. */
function rowsWithoutFigures(
  { rows }: SourceTable,
  { headerFrom }: Recognition,
  all: readonly SourceRow[],
): readonly LeftRow[] {
  const titles = rows
    .slice(0, headerFrom)
    .map((cells, at) => ({ at, text: textOf({ cells }), why: "tiêu đề của bảng" }))
    .filter(({ text }) => text !== "");
  const others = all
    .filter(({ kind }) => kind !== "figures")
    .map(({ at, kind, cells }) => ({
      at,
      text: textOf({ cells }),
      why:
        kind === "total"
          ? "dòng tổng, chỉ để đối chiếu; Khớp tự tính tổng"
          : "không có số liệu ở các cột được nhận ra",
    }));
  return [...titles, ...others].map((row) => ({ ...row, name: null }));
}

function columnReadings(
  source: SourceTable,
  { headings, matches, body }: Recognition,
  { columns: chosen }: Choices,
): readonly ColumnReading[] {
  const picked = new Set([...chosen.values()].filter((target) => target !== null));
  return headings.map(({ labels }, at): ColumnReading => {
    const { target, score } = matches[at] ?? { target: null, score: 0 };
    const choice = chosen.get(at);
    // What the drafter gave to one column, no other column keeps.
    const proposed = target !== null && picked.has(target) ? null : target;
    return {
      at,
      heading: labels.length > 0 ? labels.join(" › ") : `Cột ${columnLetters(at)}`,
      target: choice === undefined ? proposed : choice,
      sure: choice !== undefined || score >= SURE,
      filled: source.rows.slice(body).some((row) => (row[at]?.text ?? "") !== ""),
    };
  });
}

function nameColumnOf(table: TableFigures, atOf: ReadonlyMap<string, number>): number | null {
  const id = table.definition.kind === "grid" ? NAME_COLUMN : (table.nameColumn ?? SEQUENCE_COLUMN);
  return atOf.get(id) ?? null;
}

/** The proposed rows, but for those that the drafter chose. */
function chosenRows(
  rows: readonly SourceRow[],
  known: readonly NamedRow[],
  table: TableFigures,
  { rows: chosen }: Choices,
): readonly (RowMatch | null)[] {
  const picked = new Set(rows.flatMap(({ at }) => chosen.get(at) ?? []));
  const free = known.filter(({ id }) => !picked.has(id));
  const open = rows.filter(({ at }) => !chosen.has(at));
  // The text of a row of a list is a figure itself: "alike" would be a guess at its cost.
  const proposed = matchRows(
    open.map(({ name }) => name),
    free,
  ).map((match) => (table.definition.kind === "list" && !match.sure ? { row: null, sure: true } : match));
  const byRow = new Map(open.map(({ at }, position) => [at, proposed[position] ?? null]));
  return rows.map(({ at }) => {
    const choice = chosen.get(at);
    if (choice === undefined) return byRow.get(at) ?? null;
    if (choice === NO_ROW) return null;
    return { row: choice === NEW_ROW ? null : (known.find(({ id }) => id === choice) ?? null), sure: true };
  });
}

function whyLeft(
  row: SourceRow,
  match: RowMatch | null | undefined,
  twin: SourceRow | undefined,
  source: SourceTable,
  table: TableFigures,
): string | null {
  if (!match) return "không lấy, theo lựa chọn của người nhập";
  if (row.name === "" && table.definition.kind === "grid")
    return "không có tên nên không biết là dòng nào của báo cáo";
  if (twin) return `trùng tên với ${sourceRow(source, twin.at)}; mỗi dòng chỉ lấy một lần`;
  return null;
}

const textOf = ({ cells }: Pick<SourceRow, "cells">): string =>
  [...new Set(cells)]
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" | ");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const saysTheSame = ({ typed }: ReadCell, before: FigureValue): boolean =>
  typed?.kind === "read" && JSON.stringify(typed.value) === JSON.stringify(before);

function cellProblems(
  label: string,
  table: TableFigures,
  column: string,
  { typed, note }: ReadCell,
): readonly ImportProblem[] {
  const concept = table.columns.find(({ definition }) => definition.id === column);
  const place = `${label}, cột “${concept?.label ?? column}”`;
  if (typed?.kind === "unread") return [{ severity: "error", message: `${place}: ${typed.problem}` }];
  return note === null ? [] : [{ severity: "note", message: `${place}: ${note}` }];
}
