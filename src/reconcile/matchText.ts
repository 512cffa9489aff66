/** Finds the sentences of a block as they were written last, in the document and in the new text. */
import type { WrittenPart } from "../document/written";
import { type Counterpart, align } from "./align";
import type { Outside } from "./outside";
import type { Part } from "./parts";
import { isLinked } from "./pieces";
import { type Sentence, sentencesOf } from "./sentences";
import type { Standing, StandingPiece } from "./standing";

/** A sentence of a writing: `part` counts the parts of its block. */
export interface PartSentence {
  readonly part: number;
  readonly sentence: Sentence;
}

/** A sentence in the document. */
export interface StandingSentence {
  readonly paragraph: number;
  /** Number of the place of its block; null: outside. */
  readonly place: number | null;
  readonly sentence: Sentence<StandingPiece>;
  /** It reads as written last, the texts of its figures aside. */
  readonly untouched: boolean;
}

export interface TextMatch {
  readonly last: readonly PartSentence[];
  readonly next: readonly PartSentence[];
  /** For each old sentence the new one. */
  readonly toNext: readonly (Counterpart | null)[];
  /** The other way round: the old version of each new sentence that has one. */
  readonly oldOf: ReadonlyMap<number, Counterpart>;
  /** For each old sentence, where it stands; the drafter deleted it where it stands nowhere. */
  readonly lastStanding: readonly (readonly StandingSentence[])[];
  /** For each new sentence, where it or its old version stands. */
  readonly nextStanding: readonly (readonly StandingSentence[])[];
  /** All sentences of a paragraph of the document, the drafter's own included. */
  readonly sentencesIn: (paragraph: number) => readonly Sentence<StandingPiece>[];
}

/** Like no sentence. */
const NO_VERSION = "\uE002";
/** New and old wording come from the same message: little in common is enough. */
const SAME_MESSAGE = 0.1;

type Found = Omit<StandingSentence, "untouched">;
const skeletonIn = ({ sentence }: { readonly sentence: Sentence }): string => sentence.skeleton;

/** A standing sentence is the other one, word for word; without links, also in its numbers. */
export const saysSame = (standing: Sentence, other: Sentence): boolean =>
  standing.skeleton === other.skeleton || (!isLinked(standing.pieces) && standing.plain === other.plain);

/**
 * What old sentences are compared by with standing ones: their words around the figures; their words and numbers where
 * the links were lost.
 */
export function keysBeside(last: readonly PartSentence[], standing: readonly Sentence[]): readonly string[] {
  const linked = new Set(standing.map(({ skeleton }) => skeleton));
  const hasLinks = standing.some(({ pieces }) => isLinked(pieces));
  return last.map(({ sentence: { skeleton, plain } }) =>
    linked.has(skeleton) || (hasLinks && !linked.has(plain)) ? skeleton : plain,
  );
}

export const isTouched = ({ pieces }: Sentence<StandingPiece>): boolean =>
  pieces.some(({ touched }) => touched === true);

export const lastSentences = (parts: readonly WrittenPart[]): readonly PartSentence[] =>
  parts.flatMap((part, index) =>
    part.kind === "paragraph" ? sentencesOf(part.pieces).map((sentence) => ({ part: index, sentence })) : [],
  );

const nextSentences = (parts: readonly Part[]): readonly PartSentence[] =>
  parts.flatMap((part, index) =>
    part.kind === "paragraph"
      ? sentencesOf(part.block.inlines).map((sentence) => ({ part: index, sentence }))
      : [],
  );

/** `places`: the paragraphs of the block, outside its tables, in each of its places. */
export function matchText(
  lastParts: readonly WrittenPart[],
  nextParts: readonly Part[],
  places: readonly (readonly number[])[],
  outside: Outside,
  standing: Standing,
): TextMatch {
  const last = lastSentences(lastParts);
  const next = nextSentences(nextParts);
  const toNext = align(last.map(skeletonIn), next.map(skeletonIn), SAME_MESSAGE);

  const sentencesIn = (paragraph: number) => sentencesOf(standing.piecesOf(paragraph));
  const found = places.map((paragraphs, place) =>
    paragraphs.flatMap((paragraph) =>
      sentencesIn(paragraph).map((sentence): Found => ({ paragraph, place, sentence })),
    ),
  );
  // What the drafter wrote as the report says it now is no version of anything old.
  const isOld = new Set(last.flatMap(({ sentence }) => [sentence.skeleton, sentence.plain]));
  const isNew = new Set(
    next.flatMap(({ sentence }) => [sentence.skeleton, sentence.plain]).filter((words) => !isOld.has(words)),
  );
  const matches = found.map((own) =>
    align(
      keysBeside(
        last,
        own.map(({ sentence }) => sentence),
      ),
      own.map(({ sentence: { skeleton } }) => (isNew.has(skeleton) ? NO_VERSION : skeleton)),
    ),
  );
  const claimed = new Set<Found>();
  const written = (index: number, place: number): Found | undefined => {
    const counterpart = toNext[index];
    const sentence = counterpart && next[counterpart.index]?.sentence;
    return found[place]?.find((one) => sentence && saysSame(one.sentence, sentence) && !claimed.has(one));
  };
  const lastStanding = last.map(({ sentence }, index): readonly StandingSentence[] => {
    const inPlaces = matches.flatMap((match, place): readonly (StandingSentence & { equal: boolean })[] => {
      const counterpart = match[index];
      const own = counterpart ? found[place]?.[counterpart.index] : written(index, place);
      if (!own) return [];
      claimed.add(own);
      const equal = counterpart?.equal ?? true;
      return [{ ...own, equal, untouched: equal && !isTouched(own.sentence) }];
    });
    if (inPlaces.some(({ equal }) => equal)) return inPlaces;
    const moved = outside.same(sentence);
    if (moved.length > 0) return moved;
    return inPlaces.length > 0 ? inPlaces : outside.similar(sentence);
  });

  const nextStanding = next.map((): readonly StandingSentence[] => []);
  const oldOf = new Map<number, Counterpart>();
  for (const [index, counterpart] of toNext.entries()) {
    if (!counterpart) continue;
    oldOf.set(counterpart.index, { index, equal: counterpart.equal });
    nextStanding[counterpart.index] = lastStanding[index] ?? [];
  }
  // The drafter may have written a new sentence already.
  const own = found.flat().filter((one) => !claimed.has(one));
  for (const [index, { sentence }] of next.entries()) {
    if (oldOf.has(index)) continue;
    const written = own.filter((one) => saysSame(one.sentence, sentence));
    nextStanding[index] =
      written.length > 0 ? written.map((one) => ({ ...one, untouched: true })) : outside.same(sentence);
  }
  return { last, next, toNext, oldOf, lastStanding, nextStanding, sentencesIn };
}
