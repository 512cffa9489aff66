/** A block as it stands, the drafter's words included: kept before they are overwritten, and put back on demand. */
import type { Table } from "../document/snapshot";
import type { Block, ContentBlock, Inline, ParagraphBlock, TableBlock } from "../document/blocks";
import type { Piece, WrittenBlock, WrittenPart, WrittenTable } from "../document/written";
import { align } from "./align";
import type { FindTables } from "./findTables";
import { partsOf, writtenBlock, writtenTable } from "./parts";
import { skeletonOf } from "./pieces";
import type { Standing } from "./standing";
import { standingCells } from "./tableGrid";
import { keysOf } from "./tableKeys";

/** The text of a block, place by place, and those rows and columns of its tables that were written. */
export function standingBlock(
  last: WrittenBlock,
  places: readonly (readonly number[])[],
  find: FindTables,
  standing: Standing,
): WrittenBlock {
  const paragraphs = places.flat().map((paragraph): WrittenPart => ({
    kind: "paragraph",
    pieces: standing.piecesOf(paragraph).map(withoutState),
  }));
  const tables = last.parts.flatMap((part, index): readonly WrittenPart[] => {
    const [found] = part.kind === "table" ? find(last.id, index) : [];
    return part.kind === "table" && found ? [standingTable(part, found.table, standing)] : [];
  });
  return { id: last.id, parts: [...paragraphs.filter(hasWords), ...tables] };
}

const withoutState = ({ text, figure }: Piece): Piece => (figure === undefined ? { text } : { text, figure });

const hasWords = (part: WrittenPart): boolean =>
  part.kind === "table" || part.pieces.some(({ text }) => text.trim() !== "");

function standingTable(last: WrittenTable, table: Table, standing: Standing): WrittenTable {
  const cells = standingCells(table, standing);
  const { rows, columns } = keysOf(table, cells, last);
  return {
    kind: "table",
    columnKeys: last.columnKeys,
    headerRows: last.headerRows,
    rows: rows.flatMap((key, row) => {
      if (key === null) return [];
      const own = cells.filter((cell) => cell.row === row);
      return [
        {
          key,
          cells: own.flatMap(({ column, pieces }) => {
            const columnKey = columns[column] ?? null;
            return columnKey === null ? [] : [{ column: columnKey, pieces: pieces.map(withoutState) }];
          }),
        },
      ];
    }),
  };
}

/** The block with the words that stood in it before, in the form that the report gives it. */
export function asStood(block: Block, stood: WrittenBlock): Block {
  const roles = rolesFor(block, stood);
  const tables = stood.parts.filter((part) => part.kind === "table");
  const paragraphs = stood.parts.filter((part) => part.kind === "paragraph");
  const blocks = block.content.filter((part): part is TableBlock => part.kind === "table" && part.ruled);
  return {
    ...block,
    content: [
      ...paragraphs.map(({ pieces }, index): ContentBlock => ({
        kind: "paragraph",
        role: roles[index] ?? "body",
        inlines: pieces,
      })),
      ...blocks.map((table, index) => {
        const old = tables[index];
        return old ? tableAsStood(table, old) : table;
      }),
    ],
  };
}

/** Each paragraph has the role of the most similar one of the report, or of the one before it. */
function rolesFor(block: Block, stood: WrittenBlock): readonly ParagraphBlock["role"][] {
  const known = partsOf(block).flatMap((part) => (part.kind === "paragraph" ? [part.block] : []));
  const written = writtenBlock(block).parts.filter((part) => part.kind === "paragraph");
  const old = stood.parts.filter((part) => part.kind === "paragraph");
  const pairs = align(
    old.map(({ pieces }) => skeletonOf(pieces)),
    written.map(({ pieces }) => skeletonOf(pieces)),
    0.2,
  );
  let role: ParagraphBlock["role"] = "body";
  return pairs.map((pair) => (role = (pair && known[pair.index]?.role) ?? role));
}

function tableAsStood(table: TableBlock, old: WrittenTable): TableBlock {
  const texts = new Map(
    old.rows.flatMap(({ key, cells }) =>
      cells.map(({ column, pieces }) => [`${key}\n${column}`, pieces] as const),
    ),
  );
  const written = writtenTable(table);
  return {
    ...table,
    rows: table.rows.map((row, at) => ({
      ...row,
      cells: row.cells.map((cell, position) => {
        const column = written.rows[at]?.cells[position]?.column ?? "";
        const inlines: readonly Inline[] = texts.get(`${row.key}\n${column}`) ?? cell.inlines;
        return { ...cell, inlines };
      }),
    })),
  };
}
