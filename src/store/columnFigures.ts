/** In a column of figures the paths differ by the row alone: they are kept once, with `@` for the row. */
import type { Piece, WrittenTable } from "../document/written";

const SEGMENT = ".";
const ROW = "@";

/** `dossiers.byField.f1.received` in row `f1` is `dossiers.byField.@.received`. Null: the path does not name its row. */
function patternOf(path: string, row: string): string | null {
  const segments = path.split(SEGMENT);
  const at = segments.lastIndexOf(row);
  if (at < 0 || segments.includes(ROW)) return null;
  return segments.map((segment, index) => (index === at ? ROW : segment)).join(SEGMENT);
}

/** The path that a pattern stands for in a row. */
export const pathIn = (pattern: string, row: string): string =>
  pattern
    .split(SEGMENT)
    .map((segment) => (segment === ROW ? row : segment))
    .join(SEGMENT);

/** The only figure of a cell that holds nothing else. */
export function onlyFigure(pieces: readonly Piece[]): string | null {
  const [piece] = pieces;
  return pieces.length === 1 && piece?.figure !== undefined ? piece.figure : null;
}

/** For each column with figures, what their paths have in common. */
export function columnPatterns({ rows }: WrittenTable): ReadonlyMap<string, string> {
  const patterns = new Map<string, string>();
  for (const { key, cells } of rows)
    for (const { column, pieces } of cells) {
      const path = patterns.has(column) ? null : onlyFigure(pieces);
      const pattern = path === null ? null : patternOf(path, key);
      if (pattern !== null && path === pathIn(pattern, key)) patterns.set(column, pattern);
    }
  return patterns;
}
