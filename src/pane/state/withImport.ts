/** The draft after figures out of a spreadsheet were taken over. */
import { isTaken, type LabelledLine } from "../../import/labelledFigures";
import { rowName } from "../../import/matchRows";
import type { ImportReading } from "../../import/reading";
import { freeRowId, rowsOf, setCells } from "./editFigures";
import type { Draft } from "./paneState";
import { type TypedChange, withTyped } from "./typedChange";

/** New rows first, then the figures. What could not be read is kept as typed text: nothing is lost. */
export function withImport(draft: Draft, { table, rows }: ImportReading): Draft {
  let { figures } = draft;
  const changes: TypedChange[] = [];
  for (const { row, name, changes: cells } of rows) {
    const id = row?.id ?? freeRowId(rowsOf(figures, table.rowsFrom));
    if (!row) {
      const named = table.definition.kind === "grid" ? rowName(name) : null;
      figures = setCells(figures, table.rowsFrom, [
        { row: id, column: table.nameColumn ?? "name", value: named },
      ]);
    }
    for (const { column, cell } of cells)
      if (cell.typed)
        changes.push({ path: `${table.path}.${id}.${column}`, text: cell.text, typed: cell.typed });
  }
  return withTyped({ ...draft, figures }, changes);
}

/** Single figures out of lines of labels and values. */
export const withLabelled = (draft: Draft, lines: readonly LabelledLine[]): Draft =>
  withTyped(
    draft,
    lines.filter(isTaken).flatMap(({ path, cell }): readonly TypedChange[] => {
      if (path === null || cell?.typed == null) return [];
      return [{ path, text: cell.text, typed: cell.typed }];
    }),
  );
