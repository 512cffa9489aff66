/** Statements of the same fact, wherever they stand. */
import { groupBy } from "../facts/claims";
import type { Facts } from "../facts/facts";
import { meaningKey, withDimension, withoutDimensions } from "../facts/meaning";
import { linkedPaths } from "./linkedPaths";
import { remember } from "./remember";
import { factKey, isResult, statementsOf, type Statement } from "./statements";

export interface SameFact {
  readonly key: string;
  readonly texts: readonly Statement[];
  readonly cells: readonly Statement[];
}

/** Groups of at least two statements of one fact of the report's own period; approximate ones left out. */
export const sameFacts = remember((facts): readonly SameFact[] => {
  const usable = statementsOf(facts).filter(
    (one) => isResult(one) && !one.approximate && one.period === null,
  );
  const derived = [...levelSums(facts), ...channelTotals(usable), ...noneLate(usable)];
  const groups = groupBy([...usable, ...derived], factKey);
  const figureOf = linkedFigures(facts);
  return [...groups].flatMap(([key, group]) =>
    key === null ? [] : byFigure(group, figureOf).flatMap((same) => sameFact(key, same)),
  );
});

function sameFact(key: string, group: readonly Statement[]): readonly SameFact[] {
  if (group.length < 2) return [];
  const texts = group.filter(({ source }) => source === "text");
  return [{ key, texts, cells: group.filter(({ source }) => source === "table") }];
}

/** The path of the figure that a statement's number is linked to; undefined where it is plain text. */
type FigureOf = (statement: Statement) => string | undefined;

function linkedFigures(facts: Facts): FigureOf {
  const paths = linkedPaths(facts);
  const starts = new Map(
    facts.numbers.flatMap(({ index, span }): [string, string][] => {
      const path = paths.get(index);
      return path === undefined ? [] : [[`${span.passage}:${span.start}`, path]];
    }),
  );
  return ({ span }) => starts.get(`${span.passage}:${span.start}`);
}

/**
 * Where the words are the same and the links name several figures, the words do not tell which is meant: only
 * numbers that are linked to the same figure are then the same fact.
 */
function byFigure(group: readonly Statement[], figureOf: FigureOf): readonly (readonly Statement[])[] {
  const figures = groupBy(group, (statement) => figureOf(statement) ?? null);
  const named = [...figures].filter(([path]) => path !== null);
  return named.length < 2 ? [group] : named.map(([, same]) => same);
}

/**
 * Where a table splits a figure by level of government only, all levels together are the figure itself.
 * Taken only when all levels but one are zero, so that the one cell stands for it.
 */
function levelSums(facts: Facts): readonly Statement[] {
  const cells = statementsOf(facts).filter(
    ({ source, meaning }) => source === "table" && meaning.dimensions.level !== undefined,
  );
  const groups = groupBy(cells, ({ cell, meaning }) => {
    const { table = 0, row = 0 } = cell ?? {};
    return `${table}:${row}:${meaningKey(withoutDimensions(meaning, ["level", "desk"]))}`;
  });
  return [...groups.values()].flatMap((group): Statement[] => {
    const filled = group.filter(({ value }) => value !== 0);
    const [only] = filled;
    if (group.length < 2 || only === undefined || filled.length > 1 || hasAllLevels(facts, only)) return [];
    return [{ ...only, meaning: withoutDimensions(only.meaning, ["level", "desk"]) }];
  });
}

/**
 * Forms split only what is new by channel; texts say "tiếp nhận trực tuyến" without "mới". Where no table has
 * the channel of all that was received, that of the new stands for it, loosely.
 */
function channelTotals(usable: readonly Statement[]): readonly Statement[] {
  const cells = usable.filter(
    ({ source, meaning }) => source === "table" && meaning.dimensions.channel !== undefined,
  );
  const keys = new Set(cells.map(({ meaning }) => meaningKey(meaning)));
  return cells.flatMap((cell): Statement[] => {
    if (cell.meaning.dimensions.source?.join() !== "new") return [];
    const meaning = withoutDimensions(cell.meaning, ["source"]);
    return keys.has(meaningKey(meaning)) ? [] : [{ ...cell, meaning, isLoose: true }];
  });
}

/** "Không có hồ sơ quá hạn" is said of those resolved and of those pending. */
function noneLate(usable: readonly Statement[]): readonly Statement[] {
  return usable.flatMap((one): Statement[] => {
    const { timeliness, stage } = one.meaning.dimensions;
    if (one.source !== "text" || one.value !== 0 || timeliness?.join() !== "late" || stage !== undefined)
      return [];
    return ["resolved", "pending"].map((value) => ({
      ...one,
      meaning: withDimension(one.meaning, "stage", [value]),
    }));
  });
}

/** The row has a column for all levels together. */
function hasAllLevels(facts: Facts, { cell, meaning }: Statement): boolean {
  const wanted = meaningKey(withoutDimensions(meaning, ["level", "desk"]));
  return (
    facts.tables[cell?.table ?? -1]?.columns.some((column) => meaningKey(column.meaning) === wanted) ?? false
  );
}
