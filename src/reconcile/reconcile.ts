/**
 * Refresh, as a pure function: the document as it stands, the blocks as the figures say now, and what was written
 * last, to a plan of edits and conflicts. Nothing that the drafter wrote is changed without being asked.
 */
import type { Block } from "../document/blocks";
import type { Anchor, Edit } from "../document/port";
import { type WaitingEdit, reconcileFigures } from "./reconcileFigures";
import type { Snapshot } from "../document/snapshot";
import { type BlockConflict, blockConflict, mergeBlock, unchanged } from "./mergeBlock";
import type { Elsewhere } from "./mergeText";
import type { Choice, OpenConflict, Plan, TextRange } from "./plan";
import { sentencesOf } from "./sentences";
import { type Standing, readStanding } from "./standing";
import { type Writing, textOf, writingOf } from "./writing";
import { mergedWriting, sameWording, untouched } from "./written";

/** What is known of a figure now: its text, and what it counts ("hồ sơ"), to find copies typed by hand. */
export interface FigureNow {
  readonly text: string;
  readonly unit: string | null;
}

export interface Refresh {
  readonly snapshot: Snapshot;
  /** The report as the figures say now. */
  readonly blocks: readonly Block[];
  /** What was written last; empty for a document that was never refreshed. */
  readonly written: readonly Writing[];
  /** Null: the form set knows no such figure. */
  readonly figureNow: (path: string) => FigureNow | null;
}

/** Compares the three states and says what to do. Linear in the document but for the sentences inside one block. */
export function reconcile(refresh: Refresh): Plan {
  const standing = readStanding(refresh.snapshot);
  const lastOf = new Map(refresh.written.map((writing) => [writing.id, writing]));
  const elsewhere = sentencesOutside(standing, refresh.blocks);
  const edits: Edit[] = [];
  const found: BlockConflict[] = [];
  const replaced: TextRange[] = [];
  /** Ranges whose figures wait for a decision. */
  const waiting: TextRange[] = [];

  for (const [index, block] of refresh.blocks.entries()) {
    const last = lastOf.get(block.id);
    const places = standing.blocksOf(block.id);
    if (places.length === 0) {
      const insert: Edit = { kind: "insertBlock", block, at: anchorOf(refresh.blocks, index, standing) };
      if (!last) edits.push(insert);
      else if (sameWording(last, writingOf(block))) continue;
      else found.push(deletedBlock(block, last, insert));
      continue;
    }
    for (const place of places) {
      const merge = mergeBlock(block, last ?? writingOf(block), place, standing, elsewhere);
      edits.push(...merge.edits);
      replaced.push(...merge.replaced);
      found.push(...merge.conflicts);
      waiting.push(...merge.conflicts.flatMap(({ conflict }) => (conflict.place ? [conflict.place] : [])));
    }
  }
  for (const last of refresh.written) {
    if (refresh.blocks.some(({ id }) => id === last.id)) continue;
    for (const place of standing.blocksOf(last.id)) {
      const control: Edit = { kind: "removeControl", control: place.ref, keepContent: false };
      const mine = place.paragraphs.map(({ pieces }) => textOf(pieces)).join("\n");
      for (let paragraph = place.first; paragraph <= place.last; paragraph++)
        replaced.push({ paragraph, start: 0, end: Infinity });
      if (untouched(last, place, standing)) edits.push(control);
      else
        found.push({
          conflict: blockConflict(last.id, textOfWriting(last), mine, "", place),
          edits: { mine: [], theirs: [control], take: [] },
          open: unchanged,
        });
    }
  }

  const figures = reconcileFigures(refresh, standing, replaced, waiting);
  edits.push(...figures.edits);
  const all = [...found.map((conflict) => withFigures(conflict, figures.waiting)), ...figures.conflicts];
  const conflicts = all.map(({ conflict, edits: byChoice }, index): OpenConflict => ({
    conflict: { ...conflict, id: `${conflict.kind}-${index + 1}` },
    edits: byChoice,
  }));
  return {
    changes: figures.changes,
    conflicts,
    edits,
    written: (decisions: ReadonlyMap<string, Choice>) =>
      mergedWriting(
        refresh.blocks.map(writingOf),
        all.flatMap(({ conflict, open }, index) =>
          conflict.block !== null && !decisions.has(conflicts[index]?.conflict.id ?? "")
            ? [{ block: conflict.block, open }]
            : [],
        ),
      ),
  };
}

/** Who keeps a sentence keeps its words; the linked figures in it follow all the same. */
function withFigures(found: BlockConflict, waiting: readonly WaitingEdit[]): BlockConflict {
  const { place } = found.conflict;
  if (!place) return found;
  const inside = waiting.filter(
    ({ range }) =>
      range.paragraph === place.paragraph && range.start >= place.start && range.end <= place.end,
  );
  return { ...found, edits: { ...found.edits, mine: inside.map(({ edit }) => edit) } };
}

/** The drafter deleted the block, and what it would say now is worded otherwise. */
function deletedBlock(block: Block, last: Writing, insert: Edit): BlockConflict {
  return {
    conflict: {
      kind: "deleted",
      block: block.id,
      path: null,
      was: textOfWriting(last),
      mine: "",
      theirs: textOfWriting(writingOf(block)),
      place: null,
      choices: ["mine", "theirs"],
    },
    edits: { mine: [], theirs: [insert], take: [] },
    open: () => last,
  };
}

const textOfWriting = ({ parts }: Writing): string =>
  parts.flatMap((part) => (part.kind === "paragraph" ? [textOf(part.pieces)] : [])).join("\n");

/** A new block stands behind the nearest earlier block of the report, before the nearest later one, or at the end. */
function anchorOf(blocks: readonly Block[], index: number, standing: Standing): Anchor {
  for (const { id } of blocks.slice(0, index).reverse()) {
    const place = standing.blocksOf(id).at(-1);
    if (place) return { kind: "afterControl", control: place.ref };
  }
  for (const { id } of blocks.slice(index + 1)) {
    const [place] = standing.blocksOf(id);
    if (place) return { kind: "beforeControl", control: place.ref };
  }
  return { kind: "end" };
}

/** Short sentences without a figure stand in many places by chance. */
const TELLING = 40;

/** Sentences outside Khớp's blocks, where a drafter may have moved one of ours. */
function sentencesOutside(standing: Standing, blocks: readonly Block[]): Elsewhere {
  const inside = new Set<number>();
  for (const { id } of blocks)
    for (const { first, last } of standing.blocksOf(id))
      for (let paragraph = first; paragraph <= last; paragraph++) inside.add(paragraph);
  const outside = new Map<string, ReturnType<Elsewhere>>();
  for (const { index } of standing.snapshot.paragraphs) {
    if (inside.has(index)) continue;
    for (const sentence of sentencesOf(standing.piecesOf(index))) {
      const linked = sentence.pieces.some(({ figure }) => figure !== undefined);
      if ((linked || sentence.text.length >= TELLING) && !outside.has(sentence.skeleton))
        outside.set(sentence.skeleton, { paragraph: index, sentence });
    }
  }
  return (skeleton) => outside.get(skeleton) ?? null;
}
