/** Adding up parts by the splits of the vocabulary: which parts of a whole are there, which are missing. */
import { meaningKey, withDimension, withoutDimensions, type Meaning } from "../facts/meaning";
import type { Dimension, Split } from "../facts/lexicon/entry";
import { splits } from "../facts/lexicon/splits";
import { coreOf, type Statement } from "./statements";

export interface Addition {
  readonly split: Split;
  readonly sum: number;
  /** The statements that were added, in order. */
  readonly parts: readonly Statement[];
  /** Values of the split that no statement gives: those that must be there … */
  readonly missing: readonly string[];
  /** … and those that are zero when nobody names them. */
  readonly unnamed: readonly string[];
  /** Some part is itself a sum of which not all parts are named. */
  readonly isLoose: boolean;
}

/** No whole splits deeper: received → new → by channel. */
const DEEPEST = 3;

/** Statements by one of their dimensions and all that they say beside it. */
export type PartIndex = ReadonlyMap<string, readonly Statement[]>;

const splitDimensions: readonly Dimension[] = [...new Set(splits.map(({ dimension }) => dimension))];

export function indexParts(parts: readonly Statement[]): PartIndex {
  const index = new Map<string, Statement[]>();
  for (const part of parts) {
    const core = coreOf(part.meaning);
    for (const dimension of splitDimensions) {
      if (part.meaning.dimensions[dimension] === undefined) continue;
      const key = indexKey(core, dimension);
      const same = index.get(key);
      if (same === undefined) index.set(key, [part]);
      else same.push(part);
    }
  }
  return index;
}

function indexKey(meaning: Meaning, dimension: Dimension): string {
  return `${dimension}|${meaningKey(withoutDimensions(meaning, [dimension]))}`;
}

/** All ways in which the parts at hand add up to the whole; those of which no part is at hand left out. */
export function additionsOf(whole: Meaning, parts: PartIndex): readonly Addition[] {
  const core = coreOf(whole);
  return splits.flatMap((split) => {
    const addition = splitApplies(split, core) ? addUp(core, split, parts, 0) : null;
    return addition === null || addition.parts.length === 0 ? [] : [addition];
  });
}

function splitApplies(split: Split, { object, dimensions }: Meaning): boolean {
  if (object === null || !split.object.includes(object)) return false;
  const conditions = Object.entries(split.whole) as [Dimension, string][];
  if (!conditions.every(([dimension, value]) => dimensions[dimension]?.join() === value)) return false;
  if (split.without.some((dimension) => dimensions[dimension] !== undefined)) return false;
  return split.dimension in split.whole || dimensions[split.dimension] === undefined;
}

function addUp(whole: Meaning, split: Split, parts: PartIndex, depth: number): Addition {
  const { dimension } = split;
  const used: Statement[] = [];
  const covered = new Set<string>();
  let sum = 0;
  let isLoose = false;
  const stated = parts.get(indexKey(whole, dimension)) ?? [];
  // Single values first: "trước và đúng hạn" gives way to "trước hạn" and "đúng hạn".
  for (const statement of [...stated].sort((a, b) => countOf(a, dimension) - countOf(b, dimension))) {
    const values = statement.meaning.dimensions[dimension] ?? [];
    if (!values.every((value) => split.parts.includes(value) && !covered.has(value))) continue;
    for (const value of values) covered.add(value);
    used.push(statement);
    sum += statement.value;
  }
  const isOpen = split.optional.length === split.parts.length;
  for (const value of isOpen || depth >= DEEPEST ? [] : split.parts) {
    if (covered.has(value)) continue;
    const derived = derive(withDimension(whole, dimension, [value]), parts, depth + 1);
    if (derived === null) continue;
    covered.add(value);
    used.push(...derived.parts);
    sum += derived.sum;
    isLoose ||= derived.isLoose || derived.unnamed.length > 0;
  }
  const left = split.parts.filter((value) => !covered.has(value));
  return {
    split,
    sum,
    parts: used,
    missing: left.filter((value) => !split.optional.includes(value)),
    unnamed: left.filter((value) => split.optional.includes(value)),
    isLoose,
  };
}

function countOf({ meaning }: Statement, dimension: Dimension): number {
  return meaning.dimensions[dimension]?.length ?? 0;
}

/** A part that nobody states, from its own parts. */
function derive(meaning: Meaning, parts: PartIndex, depth: number): Addition | null {
  for (const split of splits) {
    if (!split.exhaustive || !splitApplies(split, meaning)) continue;
    const addition = addUp(meaning, split, parts, depth);
    if (addition.parts.length > 0 && addition.missing.length === 0) return addition;
  }
  return null;
}

/**
 * What the sum may be instead of the whole: reports differ in whether they count a part in the whole or
 * beside it. The statement of that part, when it is at hand.
 */
export function besidesOf(whole: Meaning, split: Split, parts: PartIndex): Statement | null {
  for (const [dimension, value] of Object.entries(split.besides ?? {}) as [Dimension, string][]) {
    const stated = parts.get(indexKey(coreOf(whole), dimension)) ?? [];
    return stated.find(({ meaning }) => meaning.dimensions[dimension]?.join() === value) ?? null;
  }
  return null;
}

/**
 * What the parts may add up to: dossiers given back or waiting for papers are counted beside those resolved and
 * pending, or among them.
 */
export function sumsOf({ split, parts, sum }: Addition): readonly number[] {
  if (split.dimension !== "stage" || split.optional.length === 0) return [sum];
  const optional = parts.filter(({ meaning }) =>
    meaning.dimensions.stage?.every((one) => split.optional.includes(one)),
  );
  return optional.reduce<readonly number[]>(
    (sums, { value }) => [...sums, ...sums.map((one) => one - value)],
    [sum],
  );
}
