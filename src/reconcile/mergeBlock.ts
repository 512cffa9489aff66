/** Merges one block where it stands in the document. */
import type { Block } from "../document/blocks";
import type { Edit } from "../document/port";
import { mergeTable } from "./mergeTable";
import { mergeText } from "./mergeText";
import type { Conflict, OpenConflict, TextRange } from "./plan";
import type { Elsewhere } from "./mergeText";
import type { Standing, StandingBlock } from "./standing";
import {
  type ParagraphWriting,
  type TableWriting,
  type Writing,
  paragraphsOf,
  tablesOf,
  textOf,
  writingOf,
} from "./writing";
import { sameTexts, untouched, withOldSentence } from "./written";

/** A conflict before it has an id. */
export interface BlockConflict extends Omit<OpenConflict, "conflict"> {
  readonly conflict: Omit<Conflict, "id">;
  /** What counts as written while the conflict is open: the old wording, so that it is asked again. */
  readonly open: (writing: Writing) => Writing;
}

export const unchanged = (writing: Writing): Writing => writing;

export interface BlockMerge {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly BlockConflict[];
  readonly replaced: readonly TextRange[];
}

/** Merges one place of a block: its text sentence by sentence, its tables by rows and columns. */
export function mergeBlock(
  block: Block,
  last: Writing,
  place: StandingBlock,
  standing: Standing,
  elsewhere: Elsewhere,
): BlockMerge {
  const isTable = (part: ParagraphWriting | TableWriting): part is TableWriting => part.kind === "table";
  const lastTables = last.parts.filter(isTable);
  const nextTables = tablesOf(block.content);
  const replaceBlock: Edit = { kind: "replaceBlock", control: place.ref, block };
  if (lastTables.length !== nextTables.length || place.tables.length !== lastTables.length)
    return wholeBlock(block, last, place, replaceBlock, standing);

  const edits: Edit[] = [];
  const conflicts: BlockConflict[] = [];
  const replaced: TextRange[] = [];
  const text = mergeText(
    last.parts.filter((part): part is ParagraphWriting => !isTable(part)),
    place.paragraphs,
    paragraphsOf(block.content),
    elsewhere,
  );
  edits.push(...text.edits);
  replaced.push(...text.replaced);
  for (const conflict of text.conflicts)
    conflicts.push({
      conflict: {
        kind: conflict.kind,
        block: block.id,
        path: null,
        was: conflict.was,
        mine: conflict.mine,
        theirs: conflict.theirs,
        place: conflict.place,
        choices: ["mine", "theirs"],
      },
      edits: { mine: [], theirs: conflict.edits, take: [] },
      open: (writing) => withOldSentence(writing, conflict.next, conflict.last),
    });

  for (const [index, lastTable] of lastTables.entries()) {
    const table = place.tables[index];
    const next = nextTables[index];
    const merge = table && next ? mergeTable(lastTable, table, next, standing) : null;
    if (!merge) return wholeBlock(block, last, place, replaceBlock, standing);
    edits.push(...merge.edits);
    replaced.push(...merge.replaced);
    for (const conflict of merge.conflicts)
      conflicts.push({
        conflict: {
          kind: conflict.kind,
          block: block.id,
          path: null,
          was: conflict.was,
          mine: conflict.mine,
          theirs: conflict.theirs,
          place: conflict.place,
          choices: ["mine", "theirs"],
        },
        edits: { mine: [], theirs: conflict.edits, take: [] },
        open: unchanged,
      });
  }
  return { edits, conflicts, replaced };
}

/** A block that cannot be merged piece by piece: replaced when untouched, else asked about. */
function wholeBlock(
  block: Block,
  last: Writing,
  place: StandingBlock,
  replaceBlock: Edit,
  standing: Standing,
): BlockMerge {
  if (sameTexts(last, writingOf(block))) return { edits: [], conflicts: [], replaced: [] };
  const replaced: TextRange[] = [];
  for (let paragraph = place.first; paragraph <= place.last; paragraph++)
    replaced.push({ paragraph, start: 0, end: standing.snapshot.paragraphs[paragraph]?.text.length ?? 0 });
  if (untouched(last, place, standing)) return { edits: [replaceBlock], conflicts: [], replaced };
  const mine = place.paragraphs.map(({ pieces }) => textOf(pieces)).join("\n");
  const theirs = paragraphsOf(block.content)
    .map(({ inlines }) => textOf(inlines))
    .join("\n");
  return {
    edits: [],
    replaced: [],
    conflicts: [
      {
        conflict: blockConflict(block.id, "", mine, theirs, place),
        edits: { mine: [], theirs: [replaceBlock], take: [] },
        open: () => last,
      },
    ],
  };
}

export const blockConflict = (
  block: string,
  was: string,
  mine: string,
  theirs: string,
  place: StandingBlock,
): Omit<Conflict, "id"> => ({
  kind: "block",
  block,
  path: null,
  was,
  mine,
  theirs,
  place: { paragraph: place.first, start: 0, end: 0 },
  choices: ["mine", "theirs"],
});
