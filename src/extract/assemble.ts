/** A figures file out of values by path. */
import { isDerived } from "../forms/concepts";
import type { FormSetIndex } from "../forms/formSetIndex";
import type { GatheredRow } from "./gather";

/** The JSON value that `parseFigures` reads. Lists among `removed` are left out whole. */
export function assemble(
  index: FormSetIndex,
  rows: ReadonlyMap<string, readonly GatheredRow[]>,
  values: ReadonlyMap<string, unknown>,
  removed: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  const groups = index.formSet.groups.flatMap((group) => {
    const figures = group.figures.flatMap((figure): (readonly [string, unknown])[] => {
      const path = `${group.id}.${figure.id}`;
      if (isDerived(figure) || removed.has(path)) return [];
      if (figure.kind !== "list" && figure.kind !== "grid")
        return values.has(path) ? [[figure.id, values.get(path)]] : [];
      const list = index.tables.get(path)?.rowsFrom ?? path;
      const own = (rows.get(list) ?? []).map((row) => {
        const cells = figure.columns.flatMap((column): (readonly [string, unknown])[] => {
          const cell = `${path}.${row.id}.${column.id}`;
          return isDerived(column) || !values.has(cell) ? [] : [[column.id, values.get(cell)]];
        });
        const name = figure.kind === "grid" ? { [figure.rows.name]: row.name } : { id: row.id };
        return { cells: cells.length, json: { ...name, ...Object.fromEntries(cells) } };
      });
      const isRead = own.some(({ cells }) => cells > 0);
      return isRead ? [[figure.id, own.map(({ json }) => json)]] : [];
    });
    return figures.length === 0 ? [] : [[group.id, Object.fromEntries(figures)] as const];
  });
  return { formSet: index.formSet.id, ...Object.fromEntries(groups) };
}
