/**
 * Merges a ruled table by the keys of its rows and columns: what stays keeps its formatting and the drafter's
 * changes; rows and columns that come, go or move are edits of their own.
 */
import { risingPairs } from "../document/equalInOrder";
import type { TableBlock } from "../document/blocks";
import type { Edit } from "../document/port";
import type { Table } from "../document/snapshot";
import { type Piece, type WrittenTable, textOf } from "../document/written";
import type { Rewording } from "./plan";
import type { Standing } from "./standing";
import { type Merge, type Question, type Step, NOTHING, mergeAll } from "./steps";
import { cellRange, rewrittenCell, touchedCell } from "./tableCells";
import { type TableColumn, newColumns, reachedOver, rowFitter } from "./tableColumns";
import { type CellFinder, type StandingCell, cellFinder, standingCells } from "./tableGrid";
import { type TableKeys, keysOf } from "./tableKeys";

/** A table of the document, what was written of it, and what it becomes. */
export interface TableMatch {
  readonly block: string;
  readonly table: Table;
  readonly last: WrittenTable;
  readonly next: WrittenTable;
  readonly nextBlock: TableBlock;
  /** Number of the new part. */
  readonly part: number;
  readonly standing: Standing;
}

interface Context extends TableMatch {
  readonly cells: readonly StandingCell[];
  readonly keys: TableKeys;
  readonly lastCell: CellFinder;
  readonly nextCell: CellFinder;
}

export function mergeTable(match: TableMatch): Merge {
  const { table, last, next, nextBlock, standing } = match;
  const cells = standingCells(table, standing);
  const keys = keysOf(table, cells, last);
  const context: Context = { ...match, cells, keys, lastCell: cellFinder(last), nextCell: cellFinder(next) };
  const columns = newColumns(table, nextBlock, keys, last.columnKeys);
  return mergeAll([
    mergeCells(context),
    goingRows(context),
    goingColumns(context),
    comingRows(context, columns.columns),
    {
      steps: [{ edits: columns.edits, replaces: [] }],
      questions: [],
      offers: [],
      rewordings: columns.columns
        .filter(({ standing: at }) => at === null)
        .map(({ key }) => lineWording(context, "column", "", columnLabel(next, key ?? ""))),
    },
  ]);
}

const isComing = (key: string | null, keys: readonly string[]): key is string =>
  key !== null && keys.includes(key);

/** Cells of rows and columns that stay, whose words change. */
function mergeCells(context: Context): Merge {
  const { cells, keys, next, lastCell, nextCell, block, part } = context;
  const merge = {
    steps: [] as Step[],
    questions: [] as Question[],
    offers: [],
    rewordings: [] as Rewording[],
  };
  for (const cell of cells) {
    const row = keys.rows[cell.row] ?? null;
    const columns = keys.columns.slice(cell.column, cell.column + cell.columnSpan);
    const column = columns.find((key) => isComing(key, next.columnKeys)) ?? null;
    if (row === null || column === null) continue;
    const [last, theirs] = [lastCell(row, column), nextCell(row, column)];
    const was = last?.pieces ?? [];
    const now = theirs?.pieces;
    if (!now || theirs.skeleton === (last?.skeleton ?? "") || theirs.skeleton === cell.skeleton) continue;
    const place = cellRange(cell);
    if (!place) continue;
    const step = rewrittenCell(cell, now);
    const texts = { was: textOf(was), document: textOf(cell.pieces), figures: textOf(now) };
    if (!touchedCell(cell, was)) {
      merge.steps.push(step);
      merge.rewordings.push({ kind: "sentence", block, was: texts.document, becomes: texts.figures, place });
    } else
      merge.questions.push({
        conflict: { kind: "wording", block, path: null, ...texts, place },
        steps: { document: NOTHING, figures: step },
        kept: [{ kind: "cell", part, row, column, pieces: was }],
      });
  }
  return merge;
}

/** Rows that the figures no longer have; one that the drafter changed is asked about. */
function goingRows(context: Context): Merge {
  const { keys, next, cells, table } = context;
  const nextKeys = new Set(next.rows.map(({ key }) => key));
  const cellsOf = new Map<number, StandingCell[]>();
  for (const cell of cells) {
    const own = cellsOf.get(cell.row);
    if (own) own.push(cell);
    else cellsOf.set(cell.row, [cell]);
  }
  return goingLines(
    context,
    "row",
    keys.rows.flatMap((key, row) => {
      if (key === null || nextKeys.has(key)) return [];
      const edit: Edit = { kind: "removeRow", table: table.index, row };
      return [{ key, own: cellsOf.get(row) ?? [], edit }];
    }),
  );
}

function goingColumns(context: Context): Merge {
  const { keys, next, cells, table } = context;
  return goingLines(
    context,
    "column",
    keys.columns.flatMap((key, column) => {
      if (key === null || next.columnKeys.includes(key)) return [];
      const own = cells.filter((cell) => cell.column === column && cell.columnSpan === 1);
      return [{ key, own, edit: { kind: "removeColumn", table: table.index, column } }];
    }),
  );
}

interface GoingLine {
  readonly key: string;
  readonly own: readonly StandingCell[];
  readonly edit: Edit;
}

function goingLines(context: Context, kind: "row" | "column", going: readonly GoingLine[]): Merge {
  const { keys, lastCell, last, block, part } = context;
  const merge = {
    steps: [] as Step[],
    questions: [] as Question[],
    offers: [],
    rewordings: [] as Rewording[],
  };
  for (const { key, own, edit } of going) {
    const was = ({ row, column }: StandingCell): readonly Piece[] =>
      lastCell(keys.rows[row] ?? "", keys.columns[column] ?? "")?.pieces ?? [];
    const step = {
      edits: [edit],
      replaces: own.flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph) => ({ paragraph, start: 0, end: Infinity })),
      ),
    };
    const text = own.map(({ pieces }) => textOf(pieces)).join(" | ");
    if (own.some((cell) => touchedCell(cell, was(cell))))
      merge.questions.push({
        conflict: {
          kind,
          block,
          path: null,
          was: own.map((cell) => textOf(was(cell))).join(" | "),
          document: text,
          figures: "",
          place: own.map(cellRange).find((range) => range !== null) ?? null,
        },
        steps: { document: NOTHING, figures: step },
        kept: [{ kind, part, key, last }],
      });
    else {
      merge.steps.push(step);
      merge.rewordings.push(lineWording(context, kind, text, ""));
    }
  }
  return merge;
}

const lineWording = (
  { block }: Context,
  kind: Rewording["kind"],
  was: string,
  becomes: string,
): Rewording => ({ kind, block, was, becomes, place: null });

/** The lowest label over a column. */
function columnLabel(table: WrittenTable, key: string): string {
  const find = cellFinder(table);
  const labels = table.rows
    .slice(0, table.headerRows)
    .map((row) => textOf(find(row.key, key)?.pieces ?? []))
    .filter((text) => /\p{L}/u.test(text));
  return labels.at(-1) ?? key;
}

/**
 * Rows that come stand behind the row that precedes them in the new table; rows whose order the figures changed move
 * there, unless the drafter has an order of his own. Rows that the drafter deleted are offered.
 */
function comingRows(context: Context, columns: readonly TableColumn[]): Merge {
  const { keys, last, next, nextBlock, table, block } = context;
  const standsAt = new Map(keys.rows.flatMap((key, row) => (key === null ? [] : [[key, row] as const])));
  const lastKeys = new Set(last.rows.map(({ key }) => key));
  const moving = movingRows(standsAt, last, next);
  const fit = rowFitter(nextBlock, columns);
  const merge = {
    steps: [] as Step[],
    questions: [],
    offers: [] as Question[],
    rewordings: [] as Rewording[],
  };
  let after = -1;
  for (const [position, { key, cells }] of nextBlock.rows.entries()) {
    const at = standsAt.get(key);
    if (at !== undefined && !moving.has(key)) {
      after = at;
      continue;
    }
    const text = cells.map(({ inlines }) => textOf(inlines)).join(" | ");
    const place = { table: table.index, after: Math.max(after, table.headerRows - 1) };
    if (at !== undefined) {
      merge.steps.push({ edits: [{ kind: "moveRow", row: at, ...place }], replaces: [] });
      merge.rewordings.push(lineWording(context, "row", text, text));
      continue;
    }
    const row = fit(position, reachedOver(table, place.after));
    const step: Step = { edits: row ? [{ kind: "insertRow", row, ...place }] : [], replaces: [] };
    if (!lastKeys.has(key)) {
      merge.steps.push(step);
      merge.rewordings.push(lineWording(context, "row", "", text));
      continue;
    }
    merge.offers.push({
      conflict: { kind: "deleted", block, path: null, was: text, document: "", figures: text, place: null },
      steps: { figures: step },
      kept: [],
    });
  }
  return merge;
}

/** Rows whose order the figures changed; none where the drafter has an order of his own. */
function movingRows(
  standsAt: ReadonlyMap<string, number>,
  last: WrittenTable,
  next: WrittenTable,
): ReadonlySet<string> {
  const inOrder = ({ rows }: WrittenTable): readonly string[] => {
    return rows.flatMap(({ key }) => (standsAt.has(key) ? [key] : []));
  };
  const place = (key: string): number => standsAt.get(key) ?? 0;
  const nextKeys = inOrder(next);
  const shared = new Set(nextKeys);
  const lastKeys = inOrder(last).filter((key) => shared.has(key));
  const asWritten = lastKeys.every((key, at) => at === 0 || place(lastKeys[at - 1] ?? "") < place(key));
  if (!asWritten) return new Set();
  const staying = risingPairs(nextKeys.map((key, at) => [at, place(key)] as const));
  const stays = new Set(staying.map(([at]) => nextKeys[at]));
  return new Set(nextKeys.filter((key) => !stays.has(key)));
}
