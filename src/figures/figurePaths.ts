/** Lists of figures of one report, by path. */
import { TOTAL_ROW } from "../forms/concepts";
import type { FigureBook } from "./deriveFigures";
import type { FigurePath } from "./figures";

/** Paths of all figures of a report, typed and derived, total rows included, in the order of the form set. */
export function figurePaths(book: FigureBook): readonly FigurePath[] {
  const paths: FigurePath[] = [];
  for (const group of book.index.formSet.groups)
    for (const figure of group.figures) {
      const path = `${group.id}.${figure.id}`;
      if (figure.kind !== "list" && figure.kind !== "grid") {
        paths.push(path);
        continue;
      }
      const table = book.index.tables.get(path);
      for (const { id } of book.rows(path) ?? [])
        for (const column of figure.columns) paths.push(`${path}.${id}.${column.id}`);
      for (const concept of table?.columns ?? [])
        if (concept.totalled) paths.push(`${path}.${TOTAL_ROW}.${concept.definition.id}`);
    }
  return paths;
}

/**
 * Paths of what the drafter has not given yet: typed figures without a value, and lists (as a whole)
 * that are not there. What may stay empty is not missing, nor is what is computed from something missing.
 */
export function missingPaths(book: FigureBook): readonly FigurePath[] {
  const missing: FigurePath[] = [];
  for (const table of book.index.tables.values())
    if (table.definition.kind === "list" && !table.definition.optional && !book.rows(table.path))
      missing.push(table.path);
  for (const path of figurePaths(book)) {
    const figure = book.find(path);
    if (figure && !figure.derived && figure.value === null && !figure.concept.definition.optional)
      missing.push(path);
  }
  return missing;
}
