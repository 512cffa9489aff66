/**
 * Merges the paragraphs of a block in three ways, sentence by sentence: written last, the drafter's, new.
 *
 *     drafter's = last | new = last |
 *     yes              | yes        | nothing
 *     yes              | no         | the new sentence is written
 *     no               | yes        | the drafter's stays; figures in it follow
 *     no               | no         | conflict: both are shown
 */
import type { Inline, ParagraphBlock } from "../document/blocks";
import type { Edit } from "../document/port";
import { align } from "./align";
import type { TextRange } from "./plan";
import { type Sentence, sentencesOf, slicePieces } from "./sentences";
import type { StandingParagraph } from "./standing";
import { type ParagraphWriting, textOf } from "./writing";

/** A conflict of wording; `remove` and `write` are what it takes to follow the new text. */
export interface TextConflict {
  readonly kind: "wording" | "deleted";
  readonly was: string;
  readonly mine: string;
  readonly theirs: string;
  readonly place: TextRange | null;
  readonly edits: readonly Edit[];
  /** The sentence as written last, and as it would be written; null when it goes. */
  readonly last: Sentence;
  readonly next: Sentence | null;
}

/** Finds a sentence that the drafter moved out of its block. */
export type Elsewhere = (
  skeleton: string,
) => { readonly paragraph: number; readonly sentence: Sentence } | null;

export interface TextMerge {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly TextConflict[];
  /** Ranges that edits replace: linked figures inside them need no edit of their own. */
  readonly replaced: readonly TextRange[];
}

interface Located<S extends Sentence = Sentence> {
  readonly sentence: S;
  /** Position of its paragraph in the list it came from. */
  readonly ordinal: number;
}

const locate = (paragraphs: readonly { readonly pieces: readonly Inline[] }[]): readonly Located[] =>
  paragraphs.flatMap(({ pieces }, ordinal) => sentencesOf(pieces).map((sentence) => ({ sentence, ordinal })));

const skeletons = (located: readonly Located[]): readonly string[] =>
  located.map(({ sentence }) => sentence.skeleton);

/** Words, spaces and figures of a sentence, each with its length in characters. */
function atomsOf(sentence: Sentence): readonly { readonly key: string; readonly length: number }[] {
  return sentence.pieces.flatMap(({ text, figure }) =>
    figure === undefined
      ? (text.match(/\s+|\S+/gu) ?? []).map((key) => ({ key, length: key.length }))
      : [{ key: `\uE000${figure}`, length: text.length }],
  );
}

/** How many characters of two sentences agree at the start and at the end; each in both sentences' lengths. */
function agreement(one: Sentence, other: Sentence) {
  const left = atomsOf(one);
  const right = atomsOf(other);
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left[head]?.key === right[head]?.key) head++;
  let tail = 0;
  while (tail < most - head && left.at(-1 - tail)?.key === right.at(-1 - tail)?.key) tail++;
  const length = (atoms: typeof left): number => atoms.reduce((sum, atom) => sum + atom.length, 0);
  return {
    head: [length(left.slice(0, head)), length(right.slice(0, head))] as const,
    tail: [length(left.slice(left.length - tail)), length(right.slice(right.length - tail))] as const,
  };
}

/** Puts the new sentence in place of the standing one; words and figures equal at both ends stay untouched. */
function replacement(paragraph: number, standing: Sentence, next: Sentence, source: readonly Inline[]) {
  const { head, tail } = agreement(standing, next);
  const range = { paragraph, start: standing.start + head[0], end: standing.end - tail[0] };
  const inlines = slicePieces(source, next.start + head[1], next.end - tail[1]);
  return { range, edit: { kind: "replaceText", ...range, inlines } satisfies Edit };
}

/** Merges the text of one block. */
export function mergeText(
  written: readonly ParagraphWriting[],
  standing: readonly StandingParagraph[],
  next: readonly ParagraphBlock[],
  elsewhere: Elsewhere,
): TextMerge {
  const last = locate(written);
  const mine = locate(standing);
  const theirs = locate(next.map(({ inlines }) => ({ pieces: inlines })));
  const toMine = align(skeletons(last), skeletons(mine));
  const toTheirs = align(skeletons(last), skeletons(theirs));

  const edits: Edit[] = [];
  const conflicts: TextConflict[] = [];
  const replaced: TextRange[] = [];
  const removed: Located[] = [];
  /** Sentences that the drafter deleted, by their index in the new text. */
  const deleted: { readonly index: number; readonly conflict: Omit<TextConflict, "edits"> }[] = [];
  /** Where each new sentence stands already, by its index. */
  const standsAt = new Map<number, Located>();
  const fromLast = new Set<number>();
  const inlinesOf = (located: Located): readonly Inline[] => next[located.ordinal]?.inlines ?? [];
  const rangeOf = ({ ordinal, sentence }: Located): TextRange => ({
    paragraph: standing[ordinal]?.paragraph ?? -1,
    start: sentence.start,
    end: sentence.end,
  });

  const unclaimed = new Set(mine.keys());
  for (const counterpart of toMine) if (counterpart) unclaimed.delete(counterpart.index);

  for (const [index, old] of last.entries()) {
    const atMine = toMine[index] ?? null;
    const atTheirs = toTheirs[index] ?? null;
    const standingSentence = atMine && mine[atMine.index];
    const nextSentence = atTheirs && theirs[atTheirs.index];
    if (atTheirs) fromLast.add(atTheirs.index);
    if (atTheirs && standingSentence) standsAt.set(atTheirs.index, standingSentence);
    if (atTheirs?.equal) continue;

    const text = { was: old.sentence.text, theirs: nextSentence?.sentence.text ?? "" };
    const versions = { last: old.sentence, next: nextSentence?.sentence ?? null };
    if (!standingSentence) {
      const moved = elsewhere(old.sentence.skeleton);
      if (moved && nextSentence) {
        const change = replacement(
          moved.paragraph,
          moved.sentence,
          nextSentence.sentence,
          inlinesOf(nextSentence),
        );
        edits.push(change.edit);
        replaced.push(change.range);
      } else if (nextSentence && !moved) {
        deleted.push({
          index: atTheirs.index,
          conflict: { kind: "deleted", ...text, ...versions, mine: "", place: null },
        });
      }
      continue;
    }
    if (nextSentence?.sentence.skeleton === standingSentence.sentence.skeleton) continue;
    const range = rangeOf(standingSentence);
    if (atMine.equal) {
      if (nextSentence) {
        const change = replacement(
          range.paragraph,
          standingSentence.sentence,
          nextSentence.sentence,
          inlinesOf(nextSentence),
        );
        edits.push(change.edit);
        replaced.push(change.range);
      } else {
        removed.push(standingSentence);
        replaced.push(range);
      }
      continue;
    }
    const inlines = nextSentence
      ? slicePieces(inlinesOf(nextSentence), nextSentence.sentence.start, nextSentence.sentence.end)
      : [];
    conflicts.push({
      kind: "wording",
      ...text,
      mine: standingSentence.sentence.text,
      place: range,
      edits: [{ kind: "replaceText", ...range, inlines }],
      ...versions,
    });
  }

  // New sentences that the drafter has written already need no insertion.
  const fresh = [...theirs.keys()].filter((index) => !fromLast.has(index));
  const own = [...unclaimed];
  const same = align(
    fresh.map((index) => theirs[index]?.sentence.skeleton ?? ""),
    own.map((index) => mine[index]?.sentence.skeleton ?? ""),
  );
  for (const [position, counterpart] of same.entries()) {
    const index = fresh[position];
    const found = counterpart?.equal ? mine[own[counterpart.index] ?? -1] : undefined;
    if (index !== undefined && found) standsAt.set(index, found);
  }

  const context: Insertion = { theirs, next, standing, standsAt };
  edits.push(
    ...insertSentences(
      fresh.filter((index) => !standsAt.has(index)),
      context,
    ),
  );
  edits.push(...removeSentences(removed, standing, mine));
  return {
    edits,
    replaced,
    conflicts: [
      ...conflicts,
      ...deleted.map(({ index, conflict }) => ({ ...conflict, edits: insertSentences([index], context) })),
    ],
  };
}

interface Insertion {
  readonly theirs: readonly Located[];
  readonly next: readonly ParagraphBlock[];
  readonly standing: readonly StandingParagraph[];
  readonly standsAt: ReadonlyMap<number, Located>;
}

/** Nearest sentence before or after that stands in the document; `within` the same new paragraph, or anywhere. */
function neighbour(index: number, step: 1 | -1, context: Insertion, within: boolean): Located | null {
  const ordinal = context.theirs[index]?.ordinal;
  for (let at = index + step; at >= 0 && at < context.theirs.length; at += step) {
    if (within && context.theirs[at]?.ordinal !== ordinal) return null;
    const found = context.standsAt.get(at);
    if (found) return found;
  }
  return null;
}

/** Sentences join the paragraph of their neighbours; a paragraph that is new as a whole is inserted whole. */
function insertSentences(indices: readonly number[], context: Insertion): readonly Edit[] {
  const edits: Edit[] = [];
  const paragraphs = new Map<string, { readonly edit: Extract<Edit, { kind: "insertParagraphs" }> }>();
  const whole = new Set<number>();
  for (const index of indices) {
    const located = context.theirs[index];
    const source = located && context.next[located.ordinal];
    if (!located || !source) continue;
    const inlines = slicePieces(source.inlines, located.sentence.start, located.sentence.end);
    const before = neighbour(index, -1, context, true);
    const after = neighbour(index, 1, context, true);
    const paragraphOf = (found: Located): number => context.standing[found.ordinal]?.paragraph ?? -1;
    if (before) {
      const at = before.sentence.end;
      edits.push({
        kind: "replaceText",
        paragraph: paragraphOf(before),
        start: at,
        end: at,
        inlines: [{ text: " " }, ...inlines],
      });
    } else if (after) {
      const at = after.sentence.start;
      edits.push({
        kind: "replaceText",
        paragraph: paragraphOf(after),
        start: at,
        end: at,
        inlines: [...inlines, { text: " " }],
      });
    } else if (!whole.has(located.ordinal)) {
      whole.add(located.ordinal);
      const previous = neighbour(index, -1, context, false);
      const following = neighbour(index, 1, context, false);
      const anchor = previous ?? following;
      const paragraph = anchor ? paragraphOf(anchor) : (context.standing.at(-1)?.paragraph ?? -1);
      const where = previous || !following ? "after" : "before";
      const key = `${where} ${paragraph}`;
      const earlier = paragraphs.get(key);
      paragraphs.set(key, {
        edit: {
          kind: "insertParagraphs",
          paragraph,
          where,
          content: [...(earlier?.edit.content ?? []), source],
        },
      });
    }
  }
  return [...edits, ...[...paragraphs.values()].map(({ edit }) => edit)];
}

/** Sentences go with the space behind them; a paragraph that loses all its sentences goes as a whole. */
function removeSentences(
  removed: readonly Located[],
  standing: readonly StandingParagraph[],
  mine: readonly Located[],
): readonly Edit[] {
  return [...new Set(removed.map(({ ordinal }) => ordinal))].flatMap((ordinal): readonly Edit[] => {
    const gone = removed.filter((located) => located.ordinal === ordinal);
    const own = standing[ordinal];
    if (!own) return [];
    if (mine.filter((located) => located.ordinal === ordinal).length === gone.length)
      return [{ kind: "removeParagraph", paragraph: own.paragraph }];
    const text = textOf(own.pieces);
    return gone.map(({ sentence }) => {
      const space = /^\s*/.exec(text.slice(sentence.end))?.[0].length ?? 0;
      return {
        kind: "replaceText",
        paragraph: own.paragraph,
        start: sentence.start,
        end: sentence.end + space,
        inlines: [],
      };
    });
  });
}
