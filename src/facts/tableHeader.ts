/** Where the header of a table ends, its row of column numbers, and the path of labels of each column. */
import type { Grid } from "./grid";
import type { CellFact } from "./tables";

export interface Header {
  /** Rows above the data. */
  readonly rows: number;
  /** The row "(1) (2) (3)=(4)+(5)", or null. */
  readonly numberRow: number | null;
}

const FARTHEST_NUMBER_ROW = 10;

export function readHeader(grid: Grid, repeated: number): Header {
  const numberRow = findNumberRow(grid);
  if (numberRow !== null) return { rows: numberRow + 1, numberRow };
  const firstValues = grid.findIndex((row, index) => index < 12 && holdsValues(row));
  if (firstValues > 0) return { rows: headerAbove(grid, firstValues), numberRow: null };
  if (firstValues === 0) return { rows: 0, numberRow: null };
  return { rows: Math.max(repeated, grid.length > 1 ? 1 : 0), numberRow: null };
}

/** Group rows such as "A. Cấp tỉnh" under the header belong to the data. */
function headerAbove(grid: Grid, firstValues: number): number {
  let rows = firstValues;
  while (rows > 1) {
    const sequence = grid[rows - 1]?.[0]?.text ?? "";
    const isGroup = /^(?:[IVX]{1,5}|[A-Z])[.)]?$/.test(sequence) || isSpread(grid[rows - 1] ?? []);
    if (!isGroup) break;
    rows--;
  }
  return rows;
}

/** One cell over the whole width. */
function isSpread(row: readonly (CellFact | null)[]): boolean {
  return row.length > 2 && new Set(row.map((cell) => cell?.id)).size === 1;
}

function holdsValues(row: readonly (CellFact | null)[]): boolean {
  const isSequence = /^\d{1,4}\.?$/.test(row[0]?.text ?? "");
  return isSequence || row.some((cell, column) => column > 0 && cell?.value != null);
}

/** From this share of cells in their place on, the others are slips. */
const MOSTLY = 0.5;

/** All cells are "(3)", "3", "A", "(3)=(4)+(5)", and most numbers rise by one from cell to cell. */
function findNumberRow(grid: Grid): number | null {
  for (let row = 1; row < Math.min(grid.length, FARTHEST_NUMBER_ROW); row++) {
    const cells = distinct(grid[row] ?? []);
    const numbers = cells.map((cell) => columnNumberOf(cell.text));
    if (cells.length < 3 || numbers.some((number) => number === null)) continue;
    const counted = numbers.filter((number) => typeof number === "number");
    const steps = counted.slice(1).filter((number, index) => number === (counted[index] ?? 0) + 1);
    const rises = counted.length >= 2 && steps.length >= (counted.length - 1) * MOSTLY;
    const isMarked = cells.some(({ text }) => /[()=]/.test(text)) || steps.length === counted.length - 1;
    if (rises && isMarked && (counted[0] ?? 9) <= 3) return row;
  }
  return null;
}

export function distinct(row: readonly (CellFact | null)[]): readonly CellFact[] {
  const seen = new Set<number>();
  return row.filter((cell): cell is CellFact => {
    if (cell === null || seen.has(cell.id)) return false;
    seen.add(cell.id);
    return true;
  });
}

/** 3 for "(3)", "3", "3=4+5"; "letter" for "A", "(B)"; null for anything else. */
export function columnNumberOf(text: string): number | "letter" | null {
  const head = text.split("=")[0]?.trim() ?? "";
  const bare = /^[([]?\s*(\d{1,3}|[A-ZĐ])\s*[)\]]?$/.exec(head)?.[1];
  if (bare === undefined) return null;
  return /\d/.test(bare) ? Number(bare) : "letter";
}

/** Labels over a column, top down, each merged cell once; with the ids of their cells. */
export function pathOf(
  grid: Grid,
  column: number,
  header: Header,
): { readonly labels: readonly string[]; readonly cells: readonly number[] } {
  const labels: string[] = [];
  const cells: number[] = [];
  const last = header.numberRow ?? header.rows;
  for (let row = 0; row < last; row++) {
    const cell = grid[row]?.[column];
    if (cell == null || cell.text === "" || cells.includes(cell.id)) continue;
    labels.push(cell.text.replace(/\s+/g, " "));
    cells.push(cell.id);
  }
  return { labels, cells };
}
