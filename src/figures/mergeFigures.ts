/** Merging figures that two people changed from one state: figure by figure, each kept where only one changed it. */
import type { FigureGroup, FigureRow, Figures, FigureValue } from "./figures";

/** A figure, or a whole row, that both changed, each in another way; a row is null where it was deleted. */
export interface FigureConflict {
  readonly path: string;
  readonly base: FigureValue | FigureRow;
  readonly mine: FigureValue | FigureRow;
  readonly theirs: FigureValue | FigureRow;
}

/** Whose value stands; by path. */
export type ChosenSides = ReadonlyMap<string, "mine" | "theirs">;

export interface MergedFigures {
  /** Where nothing was chosen, with their values: they stand in the document already. */
  readonly figures: Figures;
  /** All that both changed, chosen or not. */
  readonly conflicts: readonly FigureConflict[];
  /** Paths of what only they changed: figures, rows that came or went, lists in another order. */
  readonly taken: readonly string[];
}

type Slot = FigureValue | readonly FigureRow[];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isRows = (slot: Slot): slot is readonly FigureRow[] =>
  Array.isArray(slot) && slot.length > 0 && slot.every((row: unknown) => typeof row === "object");

/** An empty list is no rows and no paragraphs alike. */
const rowsIn = (slot: Slot): readonly FigureRow[] => (isRows(slot) ? slot : []);

const joinedKeys = (...records: readonly object[]): readonly string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];

/**
 * Merges figures of one form set in three ways. A row that one deleted and the other did not touch goes; one that the
 * other changed stays until its deletion is chosen. New rows of both stay; `mine` come behind `theirs`, unless only I
 * changed the order.
 */
export function mergeFigures(
  base: Figures,
  mine: Figures,
  theirs: Figures,
  chosen: ChosenSides = new Map(),
): MergedFigures {
  const conflicts: FigureConflict[] = [];
  const taken: string[] = [];

  const mergeValue = (path: string, [was, own, other]: readonly [FigureValue, FigureValue, FigureValue]) => {
    if (same(own, other) || same(other, was)) return own;
    if (same(own, was)) {
      taken.push(path);
      return other;
    }
    conflicts.push({ path, base: was, mine: own, theirs: other });
    return chosen.get(path) === "mine" ? own : other;
  };

  const mergeRow = (path: string, id: string, sides: readonly (FigureRow | undefined)[]): FigureRow => {
    const [was, own, other] = sides.map((row) => row ?? { id });
    const columns = joinedKeys(other ?? {}, own ?? {}).filter((column) => column !== "id");
    const cells = columns.flatMap((column): readonly (readonly [string, FigureValue])[] => {
      const values = [was?.[column] ?? null, own?.[column] ?? null, other?.[column] ?? null] as const;
      const value = mergeValue(`${path}.${id}.${column}`, values);
      return value === null ? [] : [[column, value]];
    });
    return { ...Object.fromEntries(cells), id };
  };

  /** A row that one side does not have. */
  const keptRow = (
    path: string,
    was?: FigureRow,
    own?: FigureRow,
    other?: FigureRow,
  ): readonly FigureRow[] => {
    const kept = own ?? other;
    if (!kept) return [];
    if (was && !same(kept, was)) {
      conflicts.push({ path, base: was, mine: own ?? null, theirs: other ?? null });
      const isGone = chosen.get(path) === (own ? "theirs" : "mine");
      return isGone ? [] : [kept];
    }
    if (own ? was : !was) taken.push(path);
    return was ? [] : [kept];
  };

  const mergeRows = (path: string, slots: readonly [Slot, Slot, Slot]): readonly FigureRow[] => {
    const [was, own, other] = slots.map((slot) => new Map(rowsIn(slot).map((row) => [row.id, row] as const)));
    if (!was || !own || !other) return [];
    const orderOf = (rows: ReadonlyMap<string, FigureRow>): readonly string[] =>
      [...rows.keys()].filter((id) => was.has(id) && own.has(id) && other.has(id));
    const isTheirsMoved = !same(orderOf(other), orderOf(was));
    const isMineMoved = !same(orderOf(own), orderOf(was)) && !isTheirsMoved;
    if (isTheirsMoved && !same(orderOf(other), orderOf(own))) taken.push(path);
    // Where they have the rows that both began with, new rows of mine stand where I put them.
    const isTheirsAsBegun = same([...other.keys()], [...was.keys()]);
    const staysDeleted = [...other].every(([id, row]) => own.has(id) || same(row, was.get(id)));
    const isOrderMine = isMineMoved || (isTheirsAsBegun && staysDeleted);
    const ids = isOrderMine ? [...own.keys(), ...other.keys()] : [...other.keys(), ...own.keys()];
    return [...new Set(ids)].flatMap((id) => {
      const [before, one, two] = [was.get(id), own.get(id), other.get(id)];
      if (one && two) return [mergeRow(path, id, [before, one, two])];
      return keptRow(`${path}.${id}`, before, one, two);
    });
  };

  const mergeGroup = (id: string): FigureGroup => {
    const groups = [base, mine, theirs].map(({ groups: all }) => all[id] ?? {});
    const entries = joinedKeys(...groups).flatMap((figure): readonly (readonly [string, Slot])[] => {
      const [was = null, own = null, other = null] = groups.map((group) => group[figure] ?? null);
      const path = `${id}.${figure}`;
      if ([was, own, other].some(isRows)) return [[figure, mergeRows(path, [was, own, other])]];
      const value = mergeValue(path, [was as FigureValue, own as FigureValue, other as FigureValue]);
      return value === null ? [] : [[figure, value]];
    });
    return Object.fromEntries(entries);
  };

  const ids = joinedKeys(theirs.groups, mine.groups);
  const groups = Object.fromEntries(
    ids.map((id) => [id, mergeGroup(id)] as const).filter(([, group]) => Object.keys(group).length > 0),
  );
  const note = same(mine.note, base.note) ? theirs.note : mine.note;
  const others = { ...theirs.others, ...mine.others };
  const figures: Figures = {
    formSet: theirs.formSet,
    ...(note !== undefined && { note }),
    groups,
    ...(Object.keys(others).length > 0 && { others }),
  };
  return { figures, conflicts, taken };
}

/** They say the same; what is not known need not be named. */
export function sameFigures(one: Figures, other: Figures): boolean {
  if (one === other) return true;
  return one.formSet === other.formSet && mergeFigures(one, one, other).taken.length === 0;
}
