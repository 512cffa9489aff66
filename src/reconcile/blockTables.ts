/** The ruled tables of a block: which stand where, which come, go, or are merged. */
import type { Edit } from "../document/port";
import type { Table } from "../document/snapshot";
import { type WrittenBlock, type WrittenTable, textOf } from "../document/written";
import { align } from "./align";
import type { FindTables, FoundTable } from "./findTables";
import { type Ground, insertion } from "./insertions";
import { mergeTable } from "./mergeTable";
import type { Kept } from "./openWriting";
import { type Part, type TablePart, writtenTable } from "./parts";
import type { Standing } from "./standing";
import { type Merge, type Question, type Step, NOTHING, mergeAll } from "./steps";
import { cellRange } from "./tableCells";
import { digestOf, recalled } from "./tableDigest";
import {
  type GridCell,
  type StandingCell,
  blockWithoutLinks,
  hasLinks,
  standingCells,
  withoutLinks,
  writtenCells,
} from "./tableGrid";

/** A table that was written last. */
export interface BlockTable {
  readonly last: WrittenTable;
  /** Number of the new part; null: the table goes. */
  readonly next: number | null;
  /** Where it stands; the drafter deleted it where it stands nowhere. */
  readonly found: readonly FoundTable[];
}

/** A table keeps its columns, more or less. */
const SAME_TABLE = 0.1;

export function matchTables(
  last: WrittenBlock,
  parts: readonly Part[],
  find: FindTables,
): readonly BlockTable[] {
  const columns = (keys: readonly string[]): string => keys.join(" ");
  const old = [...last.parts.entries()].flatMap(([part, one]) =>
    one.kind === "table" ? [{ part, table: one }] : [],
  );
  const next = [...parts.entries()].flatMap(([part, one]) =>
    one.kind === "table" ? [{ part, table: one.block }] : [],
  );
  const pairs = align(
    old.map(({ table }) => columns(table.columnKeys)),
    next.map(({ table }) => columns(table.columnKeys)),
    SAME_TABLE,
  );
  return old.map(({ part, table }, index) => {
    const pair = pairs[index];
    return { last: table, next: (pair && next[pair.index]?.part) ?? null, found: find(last.id, part) };
  });
}

/** Where tables are merged. */
interface Site {
  readonly block: string;
  readonly ground: Ground;
  readonly standing: Standing;
}

export function mergeTables(block: string, ground: Ground, standing: Standing): Merge {
  const site: Site = { block, ground, standing };
  return mergeAll(
    ground.tables.flatMap(({ last, next, found }) => {
      const part = next === null ? undefined : ground.parts[next];
      if (next === null || part?.kind !== "table")
        return found.map(({ table }) => goingTable(last, table, site));
      if (found.length === 0) return [deletedTable(last, part, next, site)];
      return found.map(({ table }) => mergeFound(last, part, next, table, site));
    }),
  );
}

function mergeFound(known: WrittenTable, part: TablePart, at: number, table: Table, site: Site): Merge {
  const { block, standing } = site;
  const next = writtenTable(part.block);
  const cells = standingCells(table, standing);
  const last = recalled(known, cells);
  if (last?.headerRows !== next.headerRows) return rebuiltTable(known, part, at, table, site);
  const match = { block, part: at, table, standing };
  if (hasLinks(cells)) return mergeTable({ ...match, last, next, nextBlock: part.block });
  return mergeTable({
    ...match,
    last: withoutLinks(last),
    next: withoutLinks(next),
    nextBlock: blockWithoutLinks(part.block),
  });
}

/** Words of the cells that have any, in reading order. */
const wordsOf = (cells: readonly GridCell[]): string =>
  cells
    .map(({ skeleton }) => skeleton)
    .filter((words) => words !== "")
    .join("\n");

function isTouched(known: WrittenTable, cells: readonly StandingCell[]): boolean {
  const last = recalled(known, cells);
  if (!last) return true;
  const written = hasLinks(cells) ? last : withoutLinks(last);
  return (
    wordsOf(writtenCells(written)) !== wordsOf(cells) ||
    cells.some(({ pieces }) => pieces.some(({ touched }) => touched === true))
  );
}

const wholeText = (cells: readonly GridCell[]): string =>
  cells.map(({ pieces }) => textOf(pieces)).join(" | ");

/** A table that goes, or takes another shape: as it is wished when untouched, else as the drafter decides. */
function replacedTable(
  last: WrittenTable,
  table: Table,
  { block, standing }: Site,
  becomes: { readonly text: string; readonly edits: readonly Edit[]; readonly kept: Kept },
): Merge {
  const cells = standingCells(table, standing);
  const step: Step = {
    edits: [{ kind: "removeTable", table: table.index }, ...becomes.edits],
    replaces: cells.flatMap(({ paragraphs }) =>
      paragraphs.map((paragraph) => ({ paragraph, start: 0, end: Infinity })),
    ),
  };
  const texts = { was: wholeText(writtenCells(last)), document: wholeText(cells), figures: becomes.text };
  const place = cells.map(cellRange).find((range) => range !== null) ?? null;
  if (!isTouched(last, cells)) {
    const rewording = { kind: "table", block, was: texts.document, becomes: texts.figures, place } as const;
    return { steps: [step], questions: [], offers: [], rewordings: [rewording] };
  }
  const question: Question = {
    conflict: { kind: "table", block, path: null, ...texts, place },
    steps: { document: NOTHING, figures: step },
    kept: [becomes.kept],
  };
  return { steps: [], questions: [question], offers: [], rewordings: [] };
}

const goingTable = (last: WrittenTable, table: Table, site: Site): Merge =>
  replacedTable(last, table, site, {
    text: "",
    edits: [],
    kept: { kind: "part", after: site.ground.parts.length - 1, written: last },
  });

/** A header of more or fewer rows is another table. */
function rebuiltTable(last: WrittenTable, part: TablePart, at: number, table: Table, site: Site): Merge {
  const paragraph = site.standing.paragraphAfter(table);
  return replacedTable(last, table, site, {
    text: wholeText(writtenCells(writtenTable(part.block))),
    edits: [{ kind: "insertContent", paragraph, where: "before", content: [part.block] }],
    kept: { kind: "table", part: at, written: last },
  });
}

/** A table that the drafter deleted stays deleted; asked about when it would say something else. */
function deletedTable(last: WrittenTable, part: TablePart, at: number, { block, ground }: Site): Merge {
  const next = writtenCells(writtenTable(part.block));
  const question: Question = {
    conflict: {
      kind: "deleted",
      block,
      path: null,
      was: wholeText(writtenCells(last)),
      document: "",
      figures: wholeText(next),
      place: null,
    },
    steps: {
      document: NOTHING,
      figures: insertion({ sentences: new Set(), tables: new Set([at]) }, ground),
    },
    kept: [{ kind: "table", part: at, written: last }],
  };
  const isSame =
    last.digest === undefined
      ? wordsOf(writtenCells(last)) === wordsOf(next)
      : last.digest === digestOf(next);
  return {
    steps: [],
    questions: isSame ? [] : [question],
    offers: isSame ? [question] : [],
    rewordings: [],
  };
}
