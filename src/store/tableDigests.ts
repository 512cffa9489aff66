/** Keeps the data part small: of the largest annexes only a digest is kept. */
import type { WrittenBlock, WrittenTable } from "../document/written";
import { MAX_CELL_CONTROLS } from "../ooxml/write/block";
import { digestOf } from "../reconcile/tableDigest";
import { writtenCells } from "../reconcile/tableGrid";

/** Characters for all that was written; figures and the rest share the other half of 256 KB. */
const BUDGET = 128 * 1024;

/** A table whose cells have no controls: the digest tells whether it stands as it was written. */
const canBeDigested = (table: WrittenTable): boolean =>
  table.digest === undefined &&
  writtenCells(table).filter(({ pieces }) => pieces.some(({ figure }) => figure !== undefined)).length >
    MAX_CELL_CONTROLS;

/** The blocks, with digests in place of the largest tables without controls until they fit. */
export function withinBudget(
  written: readonly WrittenBlock[],
  xmlOf: (block: WrittenBlock) => string,
): readonly WrittenBlock[] {
  const sizes = new Map(written.map((block) => [block.id, xmlOf(block).length]));
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const digested = new Map<string, WrittenBlock>();
  for (const [id, size] of [...sizes].sort(([, one], [, other]) => other - one)) {
    if (total <= BUDGET) break;
    const block = written.find((one) => one.id === id);
    if (!block) continue;
    const smaller = {
      ...block,
      parts: block.parts.map((part) =>
        part.kind === "table" && canBeDigested(part) ? toDigest(part) : part,
      ),
    };
    digested.set(id, smaller);
    total += xmlOf(smaller).length - size;
  }
  return written.map((block) => digested.get(block.id) ?? block);
}

/** The header and the keys of the rows stay. */
const toDigest = (table: WrittenTable): WrittenTable => ({
  ...table,
  digest: digestOf(writtenCells(table)),
  rows: table.rows.map((row, index) => (index < table.headerRows ? row : { key: row.key, cells: [] })),
});
