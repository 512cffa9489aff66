/** Which rows and columns of a table in the document are those that were written. */
import type { Table } from "../document/snapshot";
import type { WrittenTable } from "../document/written";
import { align } from "./align";
import { figuresOf } from "./pieces";
import { type GridCell, type StandingCell, writtenCells } from "./tableGrid";

/** Keys of the rows and columns as they stand; null: the drafter's own. */
export interface TableKeys {
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
}

/** A table seen by rows or by columns. */
interface Lines {
  readonly of: (cell: GridCell) => number;
  readonly span: (cell: GridCell) => number;
}
const ROWS: Lines = { of: ({ row }) => row, span: ({ rowSpan }) => rowSpan };
const COLUMNS: Lines = { of: ({ column }) => column, span: ({ columnSpan }) => columnSpan };

/** What the cells that lie within one line say, for some of the lines. */
function textsOf(cells: readonly GridCell[], wanted: readonly number[], lines: Lines): readonly string[] {
  const texts = new Map(wanted.map((line) => [line, [] as string[]]));
  for (const cell of cells) if (lines.span(cell) === 1) texts.get(lines.of(cell))?.push(cell.skeleton);
  return wanted.map((line) => (texts.get(line) ?? []).join(" | "));
}

const commonest = (keys: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let best: string | null = null;
  for (const [key, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = key;
  return best;
};

/**
 * Keys of the lines of a standing table. Linked figures name their line. Lines written without figures are told by
 * their words; where as many are left on both sides, by their order.
 */
function keysOfLines(
  standing: readonly StandingCell[],
  count: number,
  written: readonly GridCell[],
  writtenKeys: readonly string[],
  lines: Lines,
): readonly (string | null)[] {
  const homes = new Map<string, string>();
  const isLinked = new Set<string>();
  for (const cell of written) {
    const key = writtenKeys[lines.of(cell)];
    if (key === undefined || lines.span(cell) > 1) continue;
    for (const path of figuresOf(cell.pieces)) {
      homes.set(path, key);
      isLinked.add(key);
    }
  }
  const named = Array.from({ length: count }, (): string[] => []);
  for (const cell of standing)
    for (const path of lines.span(cell) === 1 ? figuresOf(cell.pieces) : []) {
      const home = homes.get(path);
      if (home !== undefined) named[lines.of(cell)]?.push(home);
    }
  const keys = named.map(commonest);

  const open = (): readonly number[] => [...keys.keys()].filter((line) => keys[line] === null);
  const missing = (): readonly number[] => {
    const found = new Set(keys);
    return [...writtenKeys.keys()].filter((line) => {
      const key = writtenKeys[line] ?? "";
      return !isLinked.has(key) && !found.has(key);
    });
  };
  const [wanted, free] = [missing(), open()];
  const pairs = align(textsOf(written, wanted, lines), textsOf(standing, free, lines));
  for (const [index, pair] of pairs.entries()) {
    const line = pair && free[pair.index];
    if (line !== null && line !== undefined) keys[line] = writtenKeys[wanted[index] ?? -1] ?? null;
  }
  const [left, places] = [missing(), open()];
  if (left.length === places.length)
    for (const [index, line] of places.entries()) keys[line] = writtenKeys[left[index] ?? -1] ?? null;
  return keys;
}

/** Header rows whose words the drafter changed: as many rows stand above the first other row as were written. */
function withHeader(rows: readonly (string | null)[], header: readonly string[]): readonly (string | null)[] {
  const first = rows.findIndex((key) => key !== null && !header.includes(key));
  return first === header.length ? [...header, ...rows.slice(first)] : rows;
}

export function keysOf(table: Table, standing: readonly StandingCell[], written: WrittenTable): TableKeys {
  const cells = writtenCells(written);
  const rowKeys = written.rows.map(({ key }) => key);
  const rows = keysOfLines(standing, table.rowCount, cells, rowKeys, ROWS);
  return {
    rows: withHeader(rows, rowKeys.slice(0, written.headerRows)),
    columns: keysOfLines(standing, table.columnCount, cells, written.columnKeys, COLUMNS),
  };
}
