/** A table from outside, before anyone knows what its columns mean: a sheet, a pasted block, a table of Word. */
import { HostError } from "../document/port";
import { normaliseSpaces } from "../language/fold";
import { formatDecimal } from "../language/numbers";

/** One cell. A merged cell is the same object at all its places. */
export interface SourceCell {
  readonly text: string;
  /** The exact number of a spreadsheet's cell; null for a text, which is still to be read. */
  readonly number: number | null;
}

export interface SourceTable {
  /** "Trang tính II.06a", "Bảng 2": for the user. */
  readonly name: string;
  /** All of one length. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** Merged cells are known as such. Plain text and sheets hold them as a filled cell beside empty ones. */
  readonly hasSpans: boolean;
  /** Number of the first row where the table comes from, for the user; counting starts at 1. */
  readonly firstRow: number;
}

/** A cell with the columns and rows that it covers, from left to right as HTML lists them. */
export interface SpannedCell {
  readonly text: string;
  /** The exact number, where the source gives it beside what it shows. */
  readonly number: number | null;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** More than a table of figures ever has: beyond it a whole sheet was copied by mistake. */
export const MAX_SOURCE_CELLS = 400_000;

export const emptyCell: SourceCell = { text: "", number: null };

const tooLarge = (name: string): HostError =>
  new HostError(
    "too-large",
    `${name} có quá nhiều ô (hơn 400.000). Hãy chỉ chọn phần bảng có số liệu rồi thử lại.`,
  );

/** Decimal places beyond which a spreadsheet shows arithmetic dust: 0.1 + 0.2. */
const SHOWN_DECIMALS = 6;

function cellOf(value: string | number | null): SourceCell {
  if (value === null) return emptyCell;
  if (typeof value === "string") return textCell(value);
  if (!Number.isFinite(value)) return emptyCell;
  const shown = formatDecimal(value, SHOWN_DECIMALS).replace(/,?0+$/, "");
  return { text: shown, number: Number(value.toPrecision(15)) };
}

function textCell(text: string): SourceCell {
  const clean = normaliseSpaces(text.normalize("NFC"));
  return clean === "" ? emptyCell : { text: clean, number: null };
}

/** A table out of rows of values. Throws `HostError` when it is too large. */
export function sourceTable(
  name: string,
  values: readonly (readonly (string | number | null)[])[],
): SourceTable {
  const width = values.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width * values.length > MAX_SOURCE_CELLS) throw tooLarge(name);
  const rows = values.map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at] ?? null)));
  return trimmed({ name, rows, hasSpans: false, firstRow: 1 });
}

/** A table out of cells that may cover several columns and rows. Throws `HostError` when it is too large. */
export function spannedTable(name: string, rows: readonly (readonly SpannedCell[])[]): SourceTable {
  const grid: SourceCell[][] = rows.map(() => []);
  let places = 0;
  for (const [top, cells] of rows.entries()) {
    const line = grid[top] ?? [];
    let left = 0;
    for (const { text, number, columnSpan, rowSpan } of cells) {
      while (line[left] !== undefined) left += 1;
      const shown = textCell(text);
      const cell = number === null || shown === emptyCell ? shown : { ...shown, number };
      const height = Math.min(Math.max(rowSpan, 1), rows.length - top);
      const width = Math.max(columnSpan, 1);
      places += width * height;
      if (places > MAX_SOURCE_CELLS) throw tooLarge(name);
      for (let row = top; row < top + height; row += 1)
        for (let column = left; column < left + width; column += 1) (grid[row] ?? [])[column] ??= cell;
      left += width;
    }
  }
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  if (width * grid.length > MAX_SOURCE_CELLS) throw tooLarge(name);
  const whole = grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? emptyCell));
  return trimmed({ name, rows: whole, hasSpans: true, firstRow: 1 });
}

export const isEmptyRow = (row: readonly SourceCell[]): boolean => row.every(({ text }) => text === "");

/** Cells of a row that hold something, a merged one once. */
export const filledCells = (row: readonly SourceCell[]): readonly SourceCell[] =>
  [...new Set(row)].filter(({ text }) => text !== "");

/** Rows from `from` to before `to`, without empty rows and columns around. */
export const partOf = (table: SourceTable, from: number, to: number): SourceTable =>
  trimmed({ ...table, rows: table.rows.slice(from, to), firstRow: table.firstRow + from });

/** Empty rows above and below, and empty columns on the right, are not part of a table. */
function trimmed(table: SourceTable): SourceTable {
  const filled = table.rows.flatMap((row, at) => (isEmptyRow(row) ? [] : [at]));
  const [first] = filled;
  if (first === undefined) return { ...table, rows: [] };
  const kept = table.rows.slice(first, (filled.at(-1) ?? first) + 1);
  const width = kept.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  return {
    ...table,
    rows: kept.map((row) => row.slice(0, width)),
    firstRow: table.firstRow + first,
  };
}

function filledWidth(row: readonly SourceCell[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1]?.text === "") width -= 1;
  return width;
}

/** "A", "Z", "AA": what spreadsheets call a column. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
