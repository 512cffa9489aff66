/** Finds the tables that Khớp wrote, wherever they stand. */
import type { Snapshot, Table } from "../document/snapshot";
import type { WrittenBlock } from "../document/written";
import { align } from "./align";
import { figuresOf } from "./pieces";
import type { Standing, StandingPlace } from "./standing";
import { type GridCell, type StandingCell, hasLinks, standingCells, writtenCells } from "./tableGrid";

/** A table of the document that shows a written one. */
export interface FoundTable {
  readonly table: Table;
  /** Null: outside its block. */
  readonly place: StandingPlace | null;
}

/** The tables of a block's part. */
export type FindTables = (block: string, part: number) => readonly FoundTable[];

export interface KnownTables {
  readonly find: FindTables;
  readonly all: ReadonlySet<Table>;
}

/** A table of a block by the block's id and the number of its part. */
const keyOf = (block: string, part: number): string => `${block}\n${part}`;

/** A table shows a written one when at least this share of its linked figures stands in it. */
const SHOWN = 0.25;

/** A table is the one whose linked figures it shows; without links, the one in its block with the same header. */
export function findTables(standing: Standing, written: readonly WrittenBlock[]): KnownTables {
  const found = new Map<string, FoundTable[]>();
  const add = (key: string, table: FoundTable): void => {
    found.set(key, [...(found.get(key) ?? []), table]);
  };
  const unlinked: Table[] = [];
  const shownIn = tablesByFigures(written);
  for (const table of standing.snapshot.tables) {
    const cells = standingCells(table, standing);
    const block = shownIn(cells);
    if (block) add(keyOf(block.id, block.part), { table, place: placeOf(block.id, table, standing) });
    else if (table.ruled && !table.parent && !hasLinks(cells)) unlinked.push(table);
  }
  const isFree = (table: Table): boolean =>
    [...found.values()].flat().every((known) => known.table !== table);
  for (const block of written)
    for (const place of standing.placesOf(block.id)) {
      const isMissing = (part: number): boolean =>
        !(found.get(keyOf(block.id, part)) ?? []).some((known) => known.place === place);
      const inside = new Set(place.paragraphs);
      const candidates = unlinked.filter(({ cells }) => inside.has(cells[0]?.paragraphs[0] ?? -1));
      const missing = missingTables([block], (_, part) => isMissing(part));
      for (const { id, part, table } of tablesByHeader(missing, candidates, standing))
        add(keyOf(id, part), { table, place });
    }
  // What stands nowhere may have lost its links and stand outside its block.
  const missing = missingTables(written, (id, part) => !found.has(keyOf(id, part)));
  for (const { id, part, table } of tablesByHeader(missing, unlinked.filter(isFree), standing))
    add(keyOf(id, part), { table, place: null });
  return {
    find: (block, part) => {
      const own = found.get(keyOf(block, part)) ?? [];
      const inPlaces = own.filter(({ place }) => place !== null);
      return inPlaces.length > 0 ? inPlaces : own;
    },
    all: new Set([...found.values()].flatMap((own) => own.map(({ table }) => table))),
  };
}

/** The written table most of whose linked figures stand in the cells. */
function tablesByFigures(written: readonly WrittenBlock[]) {
  const tables = written.flatMap(({ id, parts }) =>
    [...parts.entries()].flatMap(([part, one]) => {
      if (one.kind !== "table") return [];
      return [{ id, part, figures: new Set(writtenCells(one).flatMap(({ pieces }) => figuresOf(pieces))) }];
    }),
  );
  const showing = new Map<string, (typeof tables)[number][]>();
  for (const table of tables)
    for (const path of table.figures) {
      const known = showing.get(path);
      if (known) known.push(table);
      else showing.set(path, [table]);
    }
  return (cells: readonly StandingCell[]): (typeof tables)[number] | null => {
    const shown = new Map<(typeof tables)[number], number>();
    for (const { pieces } of cells)
      for (const path of figuresOf(pieces))
        for (const table of showing.get(path) ?? []) shown.set(table, (shown.get(table) ?? 0) + 1);
    const enough = [...shown].filter(([{ figures }, count]) => count >= figures.size * SHOWN);
    const [best] = enough.sort(([, one], [, other]) => other - one);
    return best?.[0] ?? null;
  };
}

/** A written table that is still to be found. */
interface MissingTable {
  readonly id: string;
  readonly part: number;
  readonly header: string;
}

const headerOf = (cells: readonly GridCell[]): string =>
  cells
    .filter(({ row }) => row === 0)
    .map(({ skeleton }) => skeleton)
    .join(" | ");

const missingTables = (
  written: readonly WrittenBlock[],
  isMissing: (id: string, part: number) => boolean,
): readonly MissingTable[] =>
  written.flatMap(({ id, parts }) =>
    [...parts.entries()].flatMap(([part, one]) =>
      one.kind === "table" && isMissing(id, part) ? [{ id, part, header: headerOf(writtenCells(one)) }] : [],
    ),
  );

/** Tables without links: those with the header of a missing one, in the same order. */
function tablesByHeader(missing: readonly MissingTable[], candidates: readonly Table[], standing: Standing) {
  const pairs = align(
    missing.map(({ header }) => header),
    candidates.map((table) => headerOf(standingCells(table, standing))),
  );
  return missing.flatMap(({ id, part }, index) => {
    const pair = pairs[index];
    const table = pair && candidates[pair.index];
    return table ? [{ id, part, table }] : [];
  });
}

/** The place of a block that a table stands in. */
function placeOf(id: string, table: Table, standing: Standing): StandingPlace | null {
  const paragraph = table.cells.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0] ?? -1;
  return standing.placesOf(id).find(({ paragraphs }) => paragraphs.includes(paragraph)) ?? null;
}

/** Paragraphs of ruled tables and of those that are known: they are merged as tables, or the drafter's own. */
export function paragraphsInTables(
  { paragraphs, tables }: Snapshot,
  known: ReadonlySet<Table> = new Set(),
): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const table of tables) if (table.ruled || known.has(table)) inside.add(table.index);
  // Tables stand in the list in the order of their beginning: outer ones first.
  for (const { index, parent } of tables) if (parent && inside.has(parent.table)) inside.add(index);
  return new Set(paragraphs.flatMap(({ index, cell }) => (cell && inside.has(cell.table) ? [index] : [])));
}
