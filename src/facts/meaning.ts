/**
 * The meaning of a label: what is counted, and which of it. "Số hồ sơ đã giải quyết trước hạn" and the column
 * "Đã giải quyết / Trước hạn" have one meaning, so figures are compared by meaning, never by wording.
 */
import { PhraseIndex } from "./phrases";
import type { Token } from "./tokens";
import type { Dimension, Entry } from "./lexicon/entry";
import { functionWords } from "./lexicon/functionWords";
import { addable, implied, vocabulary } from "./lexicon/vocabulary";

export type Dimensions = Readonly<Partial<Record<Dimension, readonly string[]>>>;

export interface Meaning {
  /** "dossier", "procedure", "document" …, or null when the label does not say. */
  readonly object: string | null;
  readonly dimensions: Dimensions;
  /** The label says that all are counted. */
  readonly total: boolean;
  /** Words that restrict the label and that the vocabulary does not know, in order: "lĩnh vực đất đai". */
  readonly rest: string;
}

export const unknownMeaning: Meaning = { object: null, dimensions: {}, total: false, rest: "" };

const index = new PhraseIndex<Entry>();
for (const entry of vocabulary) for (const phrase of entry.phrases) index.add(phrase, entry);

/** Phrases of the vocabulary in a row of tokens. */
export function knownPhrases(tokens: readonly Token[], from = 0, to = tokens.length) {
  return index.find(tokens, from, to);
}

/** The object that a phrase at this token names ("hồ sơ TTHC"), and where it ends; else null. */
export function objectAt(
  tokens: readonly Token[],
  at: number,
  to = tokens.length,
): { readonly object: string; readonly to: number } | null {
  const match = index.longestAt(tokens, at, to);
  const object = match?.value.object;
  return match === null || object === undefined ? null : { object, to: match.to };
}

interface Found {
  readonly dimension: Dimension;
  readonly values: readonly string[];
  readonly at: number;
  readonly weak: boolean;
}

/**
 * Reads a label. `near`: the token next to the figure; of several stages named, the nearest counts
 * (by default the last word). `header`: the label is a table's header, where one word can say all.
 * `silent`: tokens that restrict nothing (the quantity and its unit, brackets behind it).
 */
export function readMeaning(
  tokens: readonly Token[],
  options: {
    readonly from?: number;
    readonly to?: number;
    readonly near?: number;
    readonly header?: boolean;
    readonly silent?: readonly { readonly from: number; readonly to: number }[];
  } = {},
): Meaning {
  const { from = 0, to = tokens.length, header = false } = options;
  const near = options.near ?? to;
  const found: Found[] = [];
  const known = new Set<number>();
  for (const range of options.silent ?? []) for (let at = range.from; at < range.to; at++) known.add(at);
  let object: string | null = null;
  let objectDistance = Infinity;
  let total = false;
  const matches = knownPhrases(tokens, from, to);
  const words = countWords(tokens, from, to, known);
  const objectWords = matches
    .filter(({ value }) => value.object !== undefined)
    .reduce((count, match) => count + countWords(tokens, match.from, match.to, known), 0);
  for (const match of matches) {
    const entry = match.value;
    const isAll = match.to - match.from >= words - objectWords;
    if (entry.short === true && !header && !isAll) continue;
    // "Hồ sơ người có công": a unit of one word that counts nothing here is a word like any other.
    const isBareUnit = entry.unitOnly === true && match.to - match.from === 1;
    for (let at = match.from; at < match.to && !isBareUnit; at++) known.add(at);
    if (entry.object !== undefined && entry.unitOnly !== true) {
      const distance = Math.abs(match.from - near);
      if (distance <= objectDistance) {
        object = entry.object;
        objectDistance = distance;
      }
    }
    total ||= entry.total === true;
    for (const [dimension, values] of entriesOf(entry.means)) {
      found.push({ dimension, values, at: match.from, weak: entry.weak === true });
    }
  }
  return { object, dimensions: dimensionsOf(found, near), total, rest: restOf(tokens, from, to, known) };
}

function countWords(tokens: readonly Token[], from: number, to: number, left: ReadonlySet<number>): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "word" && !left.has(at)) count++;
  return count;
}

function entriesOf(means: Entry["means"]): [Dimension, readonly string[]][] {
  return (Object.entries(means) as [Dimension, string | readonly string[]][]).map(([dimension, value]) => [
    dimension,
    typeof value === "string" ? [value] : value,
  ]);
}

function dimensionsOf(found: readonly Found[], near: number): Dimensions {
  const result: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of new Set(found.map((one) => one.dimension))) {
    const all = found.filter((one) => one.dimension === dimension);
    const strong = all.filter((one) => !one.weak);
    const used = strong.length > 0 ? strong : all;
    if (addable.has(dimension)) {
      result[dimension] = [...new Set(used.flatMap((one) => one.values))].sort();
      continue;
    }
    const nearest = used.reduce((best, one) =>
      Math.abs(one.at - near) <= Math.abs(best.at - near) ? one : best,
    );
    result[dimension] = [...nearest.values].sort();
  }
  return result;
}

function restOf(tokens: readonly Token[], from: number, to: number, known: ReadonlySet<number>): string {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || known.has(at) || functionWords.has(token.text)) continue;
    words.push(token.text);
  }
  return words.join(" ");
}

/** What the values imply: "trước hạn" alone is said of resolved dossiers. */
export function withImplied(meaning: Meaning): Meaning {
  const dimensions: Partial<Record<Dimension, readonly string[]>> = { ...meaning.dimensions };
  for (const { given, object, then } of implied) {
    if (object !== undefined && meaning.object !== null && meaning.object !== object) continue;
    const applies = (Object.entries(given) as [Dimension, readonly string[]][]).every(([dimension, values]) =>
      dimensions[dimension]?.some((value) => values.includes(value)),
    );
    if (!applies) continue;
    for (const [dimension, value] of Object.entries(then) as [Dimension, string][])
      dimensions[dimension] ??= [value];
  }
  return { ...meaning, dimensions };
}

/**
 * What is received, resolved, pending or in time are dossiers, unless the label itself names another object:
 * "Kết quả giải quyết TTHC: đã giải quyết 503".
 */
export function withDossiers(meaning: Meaning, named: string | null): Meaning {
  const { stage, timeliness, source } = meaning.dimensions;
  const isHandled = stage !== undefined || timeliness !== undefined || source !== undefined;
  if (!isHandled || named !== null || (meaning.object !== null && meaning.object !== "procedure"))
    return meaning;
  return { ...meaning, object: "dossier" };
}

/** `own` with what it leaves open taken from `context`; its own stage shuts out the context's timeliness and source. */
export function inherit(own: Meaning, context: Meaning): Meaning {
  const ownStage = own.dimensions.stage?.join();
  const sameStage = ownStage === undefined || ownStage === context.dimensions.stage?.join();
  const inherited = Object.entries(context.dimensions).filter(
    ([dimension]) => sameStage || !["source", "channel", "timeliness", "stage"].includes(dimension),
  );
  return {
    object: own.object ?? context.object,
    dimensions: { ...Object.fromEntries(inherited), ...own.dimensions },
    total: own.total,
    rest: own.rest,
  };
}

const SCOPE_ONLY: ReadonlySet<string> = new Set(["level", "desk", "measure", "money"]);

/** The label says which of its object it counts, not only for whom or by which measure. */
export function saysWhich({ object, dimensions, total }: Meaning): boolean {
  if (total) return true;
  return Object.keys(dimensions).some(
    (dimension) => !SCOPE_ONLY.has(dimension) && !(dimension === "mechanism" && object === "dossier"),
  );
}

const keys = new WeakMap<Meaning, string>();

/** A text that is equal for equal meanings (object and dimensions; not the unknown words). */
export function meaningKey(meaning: Meaning): string {
  const known = keys.get(meaning);
  if (known !== undefined) return known;
  const key = buildKey(meaning);
  keys.set(meaning, key);
  return key;
}

function buildKey({ object, dimensions }: Meaning): string {
  const parts = Object.entries(dimensions)
    .map(([dimension, values]) => `${dimension}=${values.join("+")}`)
    .sort();
  return [object ?? "?", ...parts].join("|");
}

/** The meaning with other values in one dimension. */
export function withDimension(meaning: Meaning, dimension: Dimension, values: readonly string[]): Meaning {
  return { ...meaning, dimensions: { ...meaning.dimensions, [dimension]: values } };
}

/** The meaning without some dimensions. */
export function withoutDimensions(meaning: Meaning, left: readonly Dimension[]): Meaning {
  const kept = Object.entries(meaning.dimensions).filter(
    ([dimension]) => !left.some((one) => one === dimension),
  );
  return { ...meaning, dimensions: Object.fromEntries(kept) };
}
