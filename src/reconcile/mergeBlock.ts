/** Merges one block in all its places: its text sentence by sentence, its tables by rows and columns. */
import type { Block } from "../document/blocks";
import type { Edit } from "../document/port";
import { type WrittenBlock, textOf, textsIn } from "../document/written";
import { matchTables, mergeTables } from "./blockTables";
import type { FindTables } from "./findTables";
import type { Ground } from "./insertions";
import { matchText } from "./matchText";
import { mergeInsertions } from "./mergeInsertions";
import { mergeText } from "./mergeText";
import type { Outside } from "./outside";
import { partsOf, writtenBlock } from "./parts";
import { skeletonOf } from "./pieces";
import type { Standing } from "./standing";
import { type Merge, type Question, NOTHING, mergeAll } from "./steps";
export interface BlockMatch {
  readonly block: Block;
  readonly last: WrittenBlock;
  /** The paragraphs of the block, outside tables, in each of its places. */
  readonly places: readonly (readonly number[])[];
  readonly tables: FindTables;
  /** Puts the block in anew, where all of it is gone. */
  readonly insert: Edit;
  readonly outside: Outside;
  readonly standing: Standing;
}

export function mergeBlock(match: BlockMatch): Merge {
  const { block, last, places, outside, standing } = match;
  const parts = partsOf(block);
  const text = matchText(last.parts, parts, places, outside, standing);
  const tables = matchTables(last, parts, match.tables);
  const nothingStands =
    text.lastStanding.every((found) => found.length === 0) && tables.every(({ found }) => found.length === 0);
  if (places.length === 0 && nothingStands) return deletedBlock(match);
  const ground: Ground = { parts, match: text, places, tables, paragraphAfter: standing.paragraphAfter };
  return mergeAll([
    mergeText(block.id, text, parts),
    mergeInsertions(block.id, ground),
    mergeTables(block.id, ground, standing),
  ]);
}

/** The drafter deleted all of it: asked about when it would say something else now, else only offered. */
function deletedBlock({ block, last, insert }: BlockMatch): Merge {
  const question: Question = {
    conflict: {
      kind: "deleted",
      block: block.id,
      path: null,
      was: wholeText(last),
      document: "",
      figures: wholeText(writtenBlock(block)),
      place: null,
    },
    steps: { document: NOTHING, figures: { edits: [insert], replaces: [] } },
    kept: [{ kind: "block", written: last }],
  };
  const same = wordsOf(last) === wordsOf(writtenBlock(block));
  return { steps: [], questions: same ? [] : [question], offers: same ? [question] : [], rewordings: [] };
}

const wholeText = (block: WrittenBlock): string => textsIn(block).map(textOf).join("\n");

/** The words of a block, whatever its figures are. */
const wordsOf = (block: WrittenBlock): string => textsIn(block).map(skeletonOf).join("\n");
