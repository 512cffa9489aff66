/** What the clause grammar looks ahead for, worked out once for a sentence so that reading stays linear. */
import { knownPhrases } from "./meaning";
import type { PassageNumbers } from "./numbers";
import type { PhraseMatch } from "./phrases";
import type { Token } from "./tokens";
import type { Entry } from "./lexicon/entry";
import { addable } from "./lexicon/vocabulary";

export interface Scan {
  readonly tokens: readonly Token[];
  readonly numbers: PassageNumbers;
  readonly from: number;
  readonly to: number;
  /** Index of the matching ")" of each "(" that has one. */
  readonly closing: ReadonlyMap<number, number>;
  /** Does a quantity, or a zero word, stand in this range of tokens? */
  readonly holdsQuantity: (from: number, to: number) => boolean;
  /** The next separator or bracket at or behind a token. */
  readonly endOfPiece: (at: number) => number;
  /** The comma is inside a phrase: "tiếp nhận, giải quyết và trả kết quả". */
  readonly isJoined: (at: number) => boolean;
  /** The comma stands between two values of one dimension: "một cửa, một cửa liên thông". */
  readonly isCoordinated: (at: number) => boolean;
}

const BREAKS = new Set([",", ";", "(", ")", ".", ":"]);

export function scanSentence(
  tokens: readonly Token[],
  numbers: PassageNumbers,
  from: number,
  to: number,
): Scan {
  const joined = new Set<number>();
  const coordinated = new Set<number>();
  let last: PhraseMatch<Entry> | null = null;
  for (const match of knownPhrases(tokens, from, to)) {
    for (let at = match.from; at < match.to; at++) if (tokens[at]?.kind === "mark") joined.add(at);
    if (last?.to === match.from - 1 && shareDimension(last.value, match.value)) coordinated.add(last.to);
    last = match;
  }
  const closing = new Map<number, number>();
  const open: number[] = [];
  const quantitiesBefore = [0];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.text === "(") open.push(at);
    const start = token?.text === ")" ? open.pop() : undefined;
    if (start !== undefined) closing.set(start, at);
    const counts = numbers.get(at)?.value != null || token?.text === "không";
    quantitiesBefore.push((quantitiesBefore.at(-1) ?? 0) + (counts ? 1 : 0));
  }
  const ends: number[] = [];
  let next = to;
  for (let at = to - 1; at >= from; at--) {
    if (BREAKS.has(tokens[at]?.text ?? "") && !joined.has(at)) next = at;
    ends[at - from] = next;
  }
  const before = (at: number): number => quantitiesBefore[Math.min(Math.max(at, from), to) - from] ?? 0;
  return {
    tokens,
    numbers,
    from,
    to,
    closing,
    holdsQuantity: (start, end) => before(end) > before(start),
    endOfPiece: (at) => ends[at - from] ?? to,
    isJoined: (at) => joined.has(at),
    isCoordinated: (at) => coordinated.has(at),
  };
}

function shareDimension(one: Entry, other: Entry): boolean {
  return [...addable].some(
    (dimension) => one.means[dimension] !== undefined && other.means[dimension] !== undefined,
  );
}
