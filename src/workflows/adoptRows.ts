/** Rows of a figures file that have no ids get those of the same rows in the document. */
import type { FigureRow, Figures } from "../figures/figures";
import type { FormSetIndex, TableFigures } from "../forms/formSetIndex";
import { member } from "../forms/json";
import { align } from "../reconcile/align";

/** Little in common is no other version of a row. */
const SAME_ROW = 0.5;

/**
 * A copy of the JSON value of a figures file, in which rows of lists without an id have the id of the most similar
 * row of `before`, or one that is not taken: a row keeps its place in the document, whatever its number in the list.
 */
export function adoptRows(index: FormSetIndex, json: unknown, before: Figures): unknown {
  if (typeof json !== "object" || json === null || member(json, "formSet") !== before.formSet) return json;
  const adopted: unknown = JSON.parse(JSON.stringify(json));
  for (const table of index.tables.values()) {
    if (table.definition.kind !== "list") continue;
    const rows = member(member(adopted, table.group.id), table.definition.id);
    const known = before.groups[table.group.id]?.[table.definition.id];
    if (Array.isArray(rows) && Array.isArray(known))
      nameRows((rows as unknown[]).filter(isObject), (known as readonly unknown[]).filter(isRow), table);
  }
  return adopted;
}

type FileRow = Record<string, unknown>;
const isObject = (row: unknown): row is FileRow => typeof row === "object" && row !== null;
const isRow = (row: unknown): row is FigureRow => isObject(row) && typeof row["id"] === "string";

function nameRows(rows: readonly FileRow[], known: readonly FigureRow[], table: TableFigures): void {
  const taken = new Set(rows.flatMap(({ id }) => (typeof id === "string" ? [id] : [])));
  const free = known.filter(({ id }) => !taken.has(id));
  const open = rows.filter(({ id }) => id === undefined);
  const columns = table.columns.map(({ definition }) => definition.id);
  const textOf = (row: FileRow | FigureRow): string =>
    columns.map((column) => JSON.stringify(row[column] ?? null)).join(" | ");
  const pairs = align(open.map(textOf), free.map(textOf), SAME_ROW);
  for (const { id } of known) taken.add(id);
  let next = 1;
  for (const [position, row] of open.entries()) {
    const pair = pairs[position];
    const same = pair && free[pair.index]?.id;
    if (same) row["id"] = same;
    else {
      while (taken.has(`r${next}`)) next++;
      row["id"] = `r${next}`;
      taken.add(`r${next}`);
    }
  }
}
