/** What counts as written after a refresh: the new text, but for questions that are still open. */
import type { Piece, WrittenBlock, WrittenPart, WrittenRow, WrittenTable } from "../document/written";
import { sentencesOf } from "./sentences";

/** Old wording that counts as written on, so that the question comes again. Numbers count the new block's parts. */
export type Kept =
  /** A sentence in its old words; `sentence` counts the sentences of the part. */
  | {
      readonly kind: "sentence";
      readonly part: number;
      readonly sentence: number;
      readonly pieces: readonly Piece[];
    }
  /** A part that would go, behind part `after` (-1: first). */
  | { readonly kind: "part"; readonly after: number; readonly written: WrittenPart }
  | {
      readonly kind: "cell";
      readonly part: number;
      readonly row: string;
      readonly column: string;
      readonly pieces: readonly Piece[];
    }
  /** A row or a column that would go, of the old table. */
  | {
      readonly kind: "row" | "column";
      readonly part: number;
      readonly key: string;
      readonly last: WrittenTable;
    }
  /** A table as it was. */
  | { readonly kind: "table"; readonly part: number; readonly written: WrittenTable }
  /** The whole block as it was. */
  | { readonly kind: "block"; readonly written: WrittenBlock };

/** The new writing with what is kept of the old. */
export function withKept(next: WrittenBlock, kept: readonly Kept[]): WrittenBlock {
  const whole = kept.find((one) => one.kind === "block");
  if (whole) return whole.written;
  const partsAfter = (after: number): readonly WrittenPart[] =>
    kept.flatMap((one) => (one.kind === "part" && one.after === after ? [one.written] : []));
  return {
    ...next,
    parts: [
      ...partsAfter(-1),
      ...next.parts.flatMap((part, index) => [keptPart(part, index, kept), ...partsAfter(index)]),
    ],
  };
}

function keptPart(part: WrittenPart, index: number, kept: readonly Kept[]): WrittenPart {
  const own = kept.filter((one) => "part" in one && one.part === index);
  if (own.length === 0) return part;
  if (part.kind === "table") return own.reduce(keptInTable, part);
  const sentences = sentencesOf(part.pieces);
  const pieces = sentences.flatMap((sentence, position) => {
    const old = own.find((one) => one.kind === "sentence" && one.sentence === position);
    const space = position > 0 ? [{ text: " " }] : [];
    return [...space, ...(old?.kind === "sentence" ? old.pieces : sentence.pieces)];
  });
  return { kind: "paragraph", pieces };
}

function keptInTable(table: WrittenTable, kept: Kept): WrittenTable {
  switch (kept.kind) {
    case "cell":
      return mapCells(table, (row, cell) =>
        row === kept.row && cell.column === kept.column ? { ...cell, pieces: kept.pieces } : cell,
      );
    case "row":
      return withOldRow(table, kept.key, kept.last);
    case "column":
      return withOldColumn(table, kept.key, kept.last);
    case "table":
      return kept.written;
    default:
      return table;
  }
}

type Cell = WrittenRow["cells"][number];

const mapCells = (table: WrittenTable, change: (row: string, cell: Cell) => Cell): WrittenTable => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => change(row.key, cell)) })),
});

/** Behind the nearest old neighbour before it that is still there. */
function placeFor(key: string, old: readonly string[], now: readonly string[]): number {
  for (const before of old.slice(0, old.indexOf(key)).reverse()) {
    const at = now.indexOf(before);
    if (at >= 0) return at + 1;
  }
  return 0;
}

function withOldRow(table: WrittenTable, key: string, last: WrittenTable): WrittenTable {
  const row = last.rows.find((one) => one.key === key);
  if (!row) return table;
  const keys = table.rows.map((one) => one.key);
  const at = placeFor(
    key,
    last.rows.map((one) => one.key),
    keys,
  );
  return { ...table, rows: [...table.rows.slice(0, at), row, ...table.rows.slice(at)] };
}

function withOldColumn(table: WrittenTable, key: string, last: WrittenTable): WrittenTable {
  const at = placeFor(key, last.columnKeys, table.columnKeys);
  return {
    ...table,
    columnKeys: [...table.columnKeys.slice(0, at), key, ...table.columnKeys.slice(at)],
    rows: table.rows.map((row) => {
      const old = last.rows.find((one) => one.key === row.key)?.cells.find(({ column }) => column === key);
      return old ? { ...row, cells: [...row.cells, old] } : row;
    }),
  };
}
