/**
 * Refresh, as a pure function: the document as it stands, the blocks as the figures say now, and what was written
 * last, to a plan of edits and questions. Nothing that the drafter wrote is changed without being asked.
 */
import type { Block } from "../document/blocks";
import type { Anchor, Edit } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import type { WrittenBlock } from "../document/written";
import { type FigureNow, figureState, lastTextsOf } from "./figureTexts";
import { anchorOf } from "./anchors";
import { findTables, paragraphsInTables } from "./findTables";
import { foreignBlocks, foreignQuestion } from "./foreign";
import { goingBlock } from "./goingBlock";
import { withLostPlaces } from "./lostPlaces";
import { makePlan } from "./makePlan";
import { mergeBlock } from "./mergeBlock";
import { readOutside } from "./outside";
import { writtenBlock } from "./parts";
import type { Plan } from "./plan";
import { reconcileFigures } from "./reconcileFigures";
import { type StandingPlace, readStanding } from "./standing";
import { standingBlock } from "./standingBlock";
import { type Merge, mergeAll } from "./steps";
import { typedCopiesIn } from "./typedCopies";

export interface Refresh {
  readonly snapshot: Snapshot;
  /** The report as the figures say now. */
  readonly blocks: readonly Block[];
  /** What was written last; empty for a document of which nothing is known. */
  readonly written: readonly WrittenBlock[];
  /** Null: the report has no such figure. */
  readonly figureNow: (path: string) => FigureNow | null;
  /** Where the drafter wants new blocks; the others come beside their neighbours in the report. */
  readonly places?: ReadonlyMap<string, Anchor>;
}

/** Compares the three states and says what to do. Linear in the document but for the sentences inside one block. */
export function reconcile({ snapshot, blocks, written, figureNow, places: chosen }: Refresh): Plan {
  const last = lastTextsOf(written);
  const found = readStanding(snapshot, (path, control) => figureState(path, control, last, figureNow(path)));
  const standing = withLostPlaces(found, written, paragraphsInTables(snapshot));
  // Of a block that was never written down, the wording in the document is the drafter's, whatever it is.
  const lastOf = new Map(
    [...blocks.map(writtenBlock), ...written].map((block) => [block.id, block] as const),
  );
  const tables = findTables(standing, [...lastOf.values()]);
  const inTables = paragraphsInTables(snapshot, tables.all);
  const outside = readOutside(standing, [...lastOf.values()], inTables);
  const foreign = foreignBlocks(standing);
  const textParagraphs = ({ paragraphs }: StandingPlace) =>
    paragraphs.filter((paragraph) => !inTables.has(paragraph));
  const isKnown = new Set(written.map(({ id }) => id));

  const merges = blocks.map((block, index): Merge => {
    const all = standing.placesOf(block.id);
    const places = all.filter((place) => !foreign.places.has(place));
    const at = chosen?.get(block.id) ?? anchorOf(blocks, index, standing);
    const insert: Edit = { kind: "insertBlock", block, at };
    if (all.length === 0 && !isKnown.has(block.id)) return newBlock(block, insert);
    if (all.length > 0 && places.length === 0) return mergeAll([]);
    return mergeBlock({
      block,
      last: lastOf.get(block.id) ?? writtenBlock(block),
      places: places.map(textParagraphs),
      tables: (id, part) =>
        tables.find(id, part).filter(({ place }) => place === null || !foreign.places.has(place)),
      outside: outside(block.id),
      insert,
      standing,
    });
  });
  const going = written
    .filter(({ id }) => blocks.every((block) => block.id !== id))
    .flatMap((block) => standing.placesOf(block.id).map((place) => goingBlock(block, place, standing)));
  const strangers = [...foreign.places].map((place) =>
    foreignQuestion(
      place,
      blocks.find(({ id }) => id === place.id),
      foreign,
      standing,
    ),
  );
  const merge = mergeAll([
    ...merges,
    ...going,
    { steps: [], questions: strangers, offers: [], rewordings: [] },
  ]);
  const figures = reconcileFigures(
    standing.figures.filter((figure) => !foreign.figures.has(figure)),
    { last, now: figureNow },
    typedCopiesIn(standing, merge.known ?? [], figureNow),
  );
  return makePlan({
    next: blocks.map(writtenBlock),
    merge,
    figures,
    stood: (id) => {
      const block = lastOf.get(id);
      const places = standing.placesOf(id).map(textParagraphs);
      return block ? standingBlock(block, places, tables.find, standing) : null;
    },
    controlsOf: (path) => standing.figures.filter((figure) => figure.path === path).length,
  });
}

const newBlock = (block: Block, insert: Edit): Merge => ({
  steps: [{ edits: [insert], replaces: [] }],
  questions: [],
  offers: [],
  rewordings: [{ kind: "block", block: block.id, was: "", becomes: block.title, place: null }],
});
