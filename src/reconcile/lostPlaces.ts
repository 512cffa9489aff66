/** Blocks whose controls were lost: another program does not keep them, or the drafter took them away. */
import { equalInOrder } from "../document/equalInOrder";
import type { WrittenBlock } from "../document/written";
import { lastSentences } from "./matchText";
import { isLinked } from "./pieces";
import { sentencesOf } from "./sentences";
import { type Standing, type StandingPlace, withPlaces } from "./standing";

/** Short sentences without a figure stand in many places by chance. */
const TELLING = 40;

/**
 * The document with places for the blocks that have none, where their sentences stand in the order of the report:
 * from the first one that is found to the last one. `inTables`: paragraphs that are no text.
 */
export function withLostPlaces(
  standing: Standing,
  written: readonly WrittenBlock[],
  inTables: ReadonlySet<number>,
): Standing {
  const lost = written.filter(({ id }) => standing.placesOf(id).length === 0);
  if (lost.length === 0) return standing;
  const last = lost.flatMap(({ id, parts }) => lastSentences(parts).map((one) => ({ ...one, id })));
  const free = standing.outside.filter((paragraph) => !inTables.has(paragraph));
  const found = free.flatMap((paragraph) =>
    sentencesOf(standing.piecesOf(paragraph)).map((sentence) => ({ paragraph, sentence })),
  );
  // Around their figures sentences read alike, or in their words and numbers where some links were lost.
  const isWritten = new Set(last.map(({ sentence }) => sentence.skeleton));
  const isStanding = new Set(found.map(({ sentence }) => sentence.skeleton));
  const pairs = equalInOrder(
    last.map(({ sentence: { skeleton, plain } }) => (isStanding.has(skeleton) ? skeleton : plain)),
    found.map(({ sentence: { skeleton, plain } }) => (isWritten.has(skeleton) ? skeleton : plain)),
  );
  const matched = new Map<string, number[]>();
  const isTelling = new Set<string>();
  const owner = new Map<number, string>();
  for (const [old, at] of pairs) {
    const [one, other] = [last[old], found[at]];
    if (!one || !other) continue;
    matched.set(one.id, [...(matched.get(one.id) ?? []), other.paragraph]);
    owner.set(other.paragraph, one.id);
    if (isLinked(one.sentence.pieces) || one.sentence.text.length >= TELLING) isTelling.add(one.id);
  }
  const claimed = new Set<number>();
  const places = lost.flatMap(({ id }): readonly StandingPlace[] => {
    const own = matched.get(id) ?? [];
    const isHeading = last.every((one) => one.id !== id || one.part === 0);
    if (own.length === 0 || !(isTelling.has(id) || isHeading)) return [];
    const [from, to] = [Math.min(...own), Math.max(...own)];
    const paragraphs = free.filter(
      (paragraph) => paragraph >= from && paragraph <= to && (owner.get(paragraph) ?? id) === id,
    );
    for (const paragraph of paragraphs) claimed.add(paragraph);
    return [{ id, ref: null, paragraphs }];
  });
  return withPlaces(
    standing,
    [...standing.places, ...places],
    standing.outside.filter((paragraph) => !claimed.has(paragraph)),
  );
}
