/** A large table is remembered by a digest of its words; where they still stand, they are taken from the document. */
import { type WrittenCell, type WrittenTable, textOf } from "../document/written";
import { normaliseSpaces } from "../language/fold";
import type { GridCell } from "./tableGrid";

/** Two 32-bit FNV-1a hashes with different beginnings: for telling apart versions of one table, not for secrets. */
function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The digest of the cells' texts, whatever is linked in them. */
export function digestOf(cells: readonly GridCell[]): string {
  const text = cells.map(({ pieces }) => normaliseSpaces(textOf(pieces).normalize("NFC"))).join("\n");
  return [0x811c9dc5, 0x01234567].map((start) => hash(text, start).toString(36)).join("-");
}

/** The table as it was written: itself, or, where only a digest is known, what stands if it is that. Null: it is not. */
export function recalled(last: WrittenTable, standing: readonly GridCell[]): WrittenTable | null {
  if (last.digest === undefined) return last;
  if (digestOf(standing) !== last.digest) return null;
  const cellsOf = new Map<number, WrittenCell[]>();
  for (const { row, column, columnSpan, rowSpan, pieces } of standing) {
    const cell: WrittenCell = {
      column: last.columnKeys[column] ?? "",
      pieces: pieces.map(({ text, figure }) => (figure === undefined ? { text } : { text, figure })),
      ...(columnSpan > 1 && { columnSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    };
    const known = cellsOf.get(row);
    if (known) known.push(cell);
    else cellsOf.set(row, [cell]);
  }
  const rows = last.rows.map(({ key }, row) => ({ key, cells: cellsOf.get(row) ?? [] }));
  return { kind: "table", columnKeys: last.columnKeys, headerRows: last.headerRows, rows };
}
