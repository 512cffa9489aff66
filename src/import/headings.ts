/** What stands over the columns of a source table: labels of all levels, and the numbers of the official form. */
import { columnNumberOf } from "../facts/tableHeader";
import { type SourceCell, type SourceTable, filledCells } from "./sourceTable";

export interface Heading {
  /** Labels from the top level down, each merged cell once. */
  readonly labels: readonly string[];
  /** "(4)" under the labels is 4; null where there is none. */
  readonly number: number | null;
}

/** A reading of a table's first rows: titles, then the header, then the body. */
export interface HeaderReading {
  /** Index of the first row of the header; those above are titles. */
  readonly from: number;
  /** Index of the first row of the body. */
  readonly body: number;
  readonly headings: readonly Heading[];
}

const FARTHEST_HEADER = 25;
const MOST_LEVELS = 6;

/** Row "(1) (2) (3)=(4)+(5)": most of its cells count up by one. Null when there is none. */
export function findNumberRow({ rows }: SourceTable): number | null {
  for (const [at, row] of rows.slice(0, FARTHEST_HEADER).entries()) {
    const cells = filledCells(row);
    const numbers = cells.map(({ text }) => columnNumberOf(text));
    const counted = numbers.filter((number) => typeof number === "number");
    if (at === 0 || counted.length < 3 || numbers.includes(null)) continue;
    const isMarked = cells.some(({ text }) => /[()=]/.test(text));
    const steps = counted.slice(1).filter((number, index) => number === (counted[index] ?? 0) + 1).length;
    const isCounting = isMarked
      ? new Set(counted).size === counted.length
      : steps === counted.length - 1 && (counted[0] ?? 9) <= 3;
    if (isCounting) return at;
  }
  return null;
}

/** All readings that the table allows, by where its header ends; none for a table without words on top. */
export function headerReadings(table: SourceTable): readonly HeaderReading[] {
  const numberRow = findNumberRow(table);
  if (numberRow !== null) return [readHeader(table, numberRow - 1, numberRow)];
  const ends = table.rows.slice(0, Math.min(FARTHEST_HEADER, table.rows.length - 1)).flatMap((row, at) => {
    const cells = filledCells(row);
    const words = cells.filter(({ text, number }) => number === null && /\p{L}/u.test(text));
    return words.length >= 2 && words.length * 2 > cells.length ? [at] : [];
  });
  return ends.slice(0, 8).map((end) => readHeader(table, end, null));
}

function readHeader(table: SourceTable, end: number, numberRow: number | null): HeaderReading {
  const { rows } = table;
  let from = end;
  while (from > 0 && end - from + 1 < MOST_LEVELS && filledCells(rows[from - 1] ?? []).length >= 2) from -= 1;
  const levels = spread(rows.slice(from, end + 1), table.hasSpans);
  const numbers = numberRow === null ? [] : (rows[numberRow] ?? []);
  const width = rows[0]?.length ?? 0;
  return {
    from,
    body: (numberRow ?? end) + 1,
    headings: Array.from({ length: width }, (_, column): Heading => {
      const cells = levels.flatMap((level) => level[column] ?? []);
      const number = columnNumberOf(numbers[column]?.text ?? "");
      return {
        labels: [...new Set(cells)].map(({ text }) => text).filter((text) => text !== ""),
        number: typeof number === "number" ? number : null,
      };
    }),
  };
}

/**
 * Where merged cells are not known as such, an empty cell of an upper level belongs to the label on its left, as
 * long as the level above does not change between them and something stands below.
 */
function spread(
  levels: readonly (readonly SourceCell[])[],
  hasSpans: boolean,
): readonly (readonly SourceCell[])[] {
  if (hasSpans) return levels;
  const done: SourceCell[][] = [];
  for (const [depth, level] of levels.entries()) {
    const above = done.at(-1);
    const row: SourceCell[] = [];
    for (const [column, cell] of level.entries()) {
      const left = row[column - 1];
      const isUnder = above === undefined || above[column] === above[column - 1];
      const holdsBelow = levels.slice(depth + 1).some((below) => (below[column]?.text ?? "") !== "");
      row.push(cell.text === "" && left !== undefined && isUnder && holdsBelow ? left : cell);
    }
    done.push(row);
  }
  return done;
}
