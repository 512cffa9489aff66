/** The rectangular grid of a table: merged cells resolved, each cell's text and value. */
import type { Table } from "../document/snapshot";
import { isDash, parseZeroWord } from "../language/numbers";
import type { Passage, Span } from "./passages";
import type { CellFact, CellValue, ColumnFact } from "./tables";
import { objectAt } from "./meaning";
import { englishThousands, tokenize, type Token } from "./tokens";

/** More places than any report has; a table beyond it is left unread. */
const LARGEST = 400_000;

export type Grid = readonly (readonly (CellFact | null)[])[];

/** `passageOf`: index of the passage of each paragraph. */
export function readGrid(
  table: Table,
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
  passageOf: ReadonlyMap<number, number>,
): Grid {
  if (table.rowCount * table.columnCount > LARGEST) return [];
  const grid: (CellFact | null)[][] = Array.from({ length: table.rowCount }, () =>
    new Array<CellFact | null>(table.columnCount).fill(null),
  );
  table.cells.forEach((cell, id) => {
    const own = cell.paragraphs.flatMap((paragraph) => passageOf.get(paragraph) ?? []);
    const text = own
      .map((index) => passages[index]?.text ?? "")
      .join("\n")
      .trim();
    const value = valueOf(own, passages, tokens);
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, table.rowCount); row++) {
      for (
        let column = cell.column;
        column < Math.min(cell.column + cell.columnSpan, table.columnCount);
        column++
      ) {
        const line = grid[row];
        if (line !== undefined) line[column] = { row, column, id, text, passages: own, value };
      }
    }
  });
  return grid;
}

/** The one number of a cell: "08", "6.460.000", "20,3%", "04/24", "12 hồ sơ", "Không", "(05)". */
function valueOf(
  own: readonly number[],
  passages: readonly Passage[],
  tokens: readonly (readonly Token[])[],
): CellValue | null {
  const filled = own.filter((index) => (tokens[index]?.length ?? 0) > 0);
  const [passage] = filled;
  if (passage === undefined || filled.length > 1) return null;
  const row = tokens[passage] ?? [];
  const text = passages[passage]?.text ?? "";
  if (row.length > 8 || isDash(text)) return null;
  const span = (from: Token | undefined, to: Token | undefined): Span => ({
    passage,
    start: from?.start ?? 0,
    end: to?.end ?? 0,
  });
  if (parseZeroWord(text) === 0) {
    return { value: 0, decimals: 0, form: "count", outOf: null, span: span(row[0], row.at(-1)) };
  }
  const first = row[0]?.text === "(" && row.at(-1)?.text === ")" ? 1 : 0;
  const number = row[first];
  if (number?.number == null) return null;
  const { value, decimals } = number.number;
  const end = first === 1 ? row.length - 1 : row.length;
  const rest = row.slice(first + 1, end);
  const base = { value, decimals, outOf: null, span: span(number, number) };
  if (rest.length === 0) return { ...base, form: "count" };
  const below = rest[1];
  if (rest.length === 2 && rest[0]?.text === "/" && below?.number != null) {
    return { ...base, form: "ratio", outOf: below.number.value, span: span(number, below) };
  }
  if (rest.length === 1 && rest[0]?.text === "%") return { ...base, form: "percent" };
  if (rest.length === 1 && ["đồng", "đ", "vnđ"].includes(rest[0]?.text ?? ""))
    return { ...base, form: "money" };
  const object = objectAt(row, first + 1);
  return object?.to === end ? { ...base, form: "count" } : null;
}

/** "1,234" in a column of dossiers or of other things that are counted one by one is 1.234. */
export function withWholeCounts(grid: Grid, columns: readonly ColumnFact[]): Grid {
  const counts = new Set(
    columns
      .filter(({ kind, meaning }) => kind === "count" && meaning.object !== null)
      .map(({ index }) => index),
  );
  return grid.map((row) =>
    row.map((cell) => (cell !== null && counts.has(cell.column) ? wholeCount(cell) : cell)),
  );
}

function wholeCount(cell: CellFact): CellFact {
  const { value, text } = cell;
  const [token] = value?.decimals === 3 ? tokenize(text) : [];
  const whole = token === undefined ? null : englishThousands(token);
  return value === null || whole === null
    ? cell
    : { ...cell, value: { ...value, value: whole, decimals: 0 } };
}
