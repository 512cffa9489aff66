/** Sentences of a block that a drafter moved out of it: between the blocks, or into another one. */
import type { WrittenBlock } from "../document/written";
import { SIMILAR, similarity } from "./align";
import { isTouched, type StandingSentence } from "./matchText";
import { figuresOf } from "./pieces";
import { type Sentence, sentencesOf } from "./sentences";
import type { Standing } from "./standing";

export interface Outside {
  /** Where a sentence stands word for word. */
  readonly same: (sentence: Sentence) => readonly StandingSentence[];
  /** Where a sentence with the same linked figures stands in other words. */
  readonly similar: (sentence: Sentence) => readonly StandingSentence[];
}

/** Short sentences without a figure stand in many places by chance. */
const TELLING = 40;

const figureKey = ({ pieces }: Sentence): string => [...figuresOf(pieces)].sort().join(" ");

/** Indexes what stands outside each block's own sentences. `inTables`: paragraphs that are merged as tables. */
export function readOutside(
  standing: Standing,
  written: readonly WrittenBlock[],
  inTables: ReadonlySet<number>,
): (block: string) => Outside {
  interface Found extends StandingSentence {
    readonly block: string | null;
  }
  const bySkeleton = new Map<string, Found[]>();
  const byFigures = new Map<string, Found[]>();
  const add = (index: Map<string, Found[]>, key: string, found: Found): void => {
    const known = index.get(key);
    if (known) known.push(found);
    else index.set(key, [found]);
  };
  const read = (paragraph: number, block: string | null, own: ReadonlySet<string>): void => {
    for (const sentence of sentencesOf(standing.piecesOf(paragraph))) {
      const figures = figureKey(sentence);
      if (own.has(sentence.skeleton) || (figures === "" && sentence.text.length < TELLING)) continue;
      const found = { paragraph, place: null, sentence, block };
      add(bySkeleton, sentence.skeleton, { ...found, untouched: !isTouched(sentence) });
      if (figures !== "" && block === null) add(byFigures, figures, { ...found, untouched: false });
    }
  };
  for (const paragraph of standing.outside) read(paragraph, null, new Set());
  const sentencesOfBlock = new Map(written.map((block) => [block.id, skeletonsOf(block)]));
  for (const { id, paragraphs } of standing.places) {
    const own = sentencesOfBlock.get(id);
    if (!own) continue;
    for (const paragraph of paragraphs) if (!inTables.has(paragraph)) read(paragraph, id, own);
  }
  return (block) => ({
    same: ({ skeleton, plain }) =>
      (bySkeleton.get(skeleton) ?? bySkeleton.get(plain) ?? []).filter((found) => found.block !== block),
    similar: (sentence) =>
      (byFigures.get(figureKey(sentence)) ?? []).filter(
        (found) => similarity(sentence.skeleton, found.sentence.skeleton) >= SIMILAR,
      ),
  });
}

const skeletonsOf = ({ parts }: WrittenBlock): ReadonlySet<string> =>
  new Set(
    parts.flatMap((part) =>
      part.kind === "paragraph" ? sentencesOf(part.pieces).map(({ skeleton }) => skeleton) : [],
    ),
  );
