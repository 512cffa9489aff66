/**
 * Merges the sentences of a block in three ways: written last, the drafter's, new.
 *
 *     drafter's = last | new = last |
 *     yes              | yes        | nothing
 *     yes              | no         | the new sentence is written
 *     no               | yes        | the drafter's stays; figures in it follow
 *     no               | no         | conflict: both are shown
 */
import type { Inline } from "../document/blocks";
import type { Edit } from "../document/port";
import { type PartSentence, type StandingSentence, type TextMatch, saysSame } from "./matchText";
import type { Kept } from "./openWriting";
import type { Part } from "./parts";
import { agreement, figuresOf, isLinked, slicePieces } from "./pieces";
import type { Rewording, TextRange } from "./plan";
import type { Sentence } from "./sentences";
import type { Merge, Question, Step } from "./steps";

const rangeOf = ({ paragraph, sentence: { start, end } }: StandingSentence): TextRange => ({
  paragraph,
  start,
  end,
});

/** Puts new words in place of standing ones; words and figures equal at both ends stay untouched. */
export function rewritten(
  paragraph: number,
  standing: Pick<Sentence, "pieces" | "start" | "end">,
  inlines: readonly Inline[],
): Step {
  const { head, tail } = agreement(standing.pieces, inlines);
  const range = { paragraph, start: standing.start + head.one, end: standing.end - tail.one };
  const length = inlines.reduce((sum, { text }) => sum + text.length, 0);
  const written = slicePieces(inlines, head.other, length - tail.other);
  if (range.start === range.end && written.length === 0) return { edits: [], replaces: [] };
  return { edits: [{ kind: "replaceText", ...range, inlines: written }], replaces: [range] };
}

/** The words of a new sentence. */
export function inlinesOf(parts: readonly Part[], { part, sentence }: PartSentence): readonly Inline[] {
  const source = parts[part];
  return source?.kind === "paragraph" ? slicePieces(source.block.inlines, sentence.start, sentence.end) : [];
}

/** Sentences that changed or went, where they stand. New and deleted ones are the matter of `insertions.ts`. */
export function mergeText(block: string, match: TextMatch, parts: readonly Part[]): Merge {
  const steps: Step[] = [];
  const questions: Question[] = [];
  const offers: Question[] = [];
  const rewordings: Rewording[] = [];
  const going: StandingSentence[] = [];
  const known: TextRange[] = [];
  for (const [index, last] of match.last.entries()) {
    const counterpart = match.toNext[index] ?? null;
    const next = counterpart && match.next[counterpart.index];
    const inlines = next ? inlinesOf(parts, next) : [];
    const was = last.sentence.text;
    const figures = next?.sentence.text ?? "";
    for (const found of match.lastStanding[index] ?? []) {
      const { sentence, paragraph } = found;
      const isThere = next !== null && next !== undefined && saysSame(sentence, next.sentence);
      // Without links its numbers do not follow by themselves.
      const isSame = counterpart?.equal === true && isLinked(sentence.pieces);
      const place = rangeOf(found);
      const step = next ? rewritten(paragraph, sentence, inlines) : removal([found], match);
      const question: Question = {
        conflict: { kind: "wording", block, path: null, was, document: sentence.text, figures, place },
        steps: { document: { edits: [], replaces: [] }, figures: step },
        kept: [keptOf(last, next ?? null, match, index)],
      };
      if (found.untouched || isThere) known.push(place);
      if (isThere) continue;
      if (isSame || (counterpart?.equal === true && !found.untouched)) {
        if (lacksFigure(sentence, last.sentence)) offers.push(question);
      } else if (!found.untouched) questions.push(question);
      else {
        rewordings.push({ kind: "sentence", block, was: sentence.text, becomes: figures, place });
        if (next) steps.push(step);
        else going.push(found);
      }
    }
  }
  if (going.length > 0) steps.push(removal(going, match));
  return { steps, known, questions, offers, rewordings };
}

/** The drafter took a linked figure out of the sentence. */
function lacksFigure(standing: Sentence, last: Sentence): boolean {
  const standingFigures = figuresOf(standing.pieces);
  return figuresOf(last.pieces).some((path) => !standingFigures.includes(path));
}

/** What counts as written while nobody has decided between the drafter's sentence and the new one. */
export function keptOf(last: PartSentence, next: PartSentence | null, match: TextMatch, index: number): Kept {
  const { pieces } = last.sentence;
  if (next) {
    const sentence = match.next.filter(({ part }) => part === next.part).indexOf(next);
    return { kind: "sentence", part: next.part, sentence, pieces };
  }
  for (let before = index - 1; before >= 0; before--) {
    const counterpart = match.toNext[before];
    const neighbour = counterpart && match.next[counterpart.index];
    if (neighbour) return { kind: "part", after: neighbour.part, written: { kind: "paragraph", pieces } };
  }
  return { kind: "part", after: -1, written: { kind: "paragraph", pieces } };
}

/** Sentences go with the space around them; a paragraph that loses all its sentences goes as a whole. */
function removal(gone: readonly StandingSentence[], match: TextMatch): Step {
  const edits: Edit[] = [];
  const replaces: TextRange[] = [];
  const startsIn = new Map<number, Set<number>>();
  for (const { paragraph, sentence } of gone)
    startsIn.set(paragraph, (startsIn.get(paragraph) ?? new Set()).add(sentence.start));
  for (const [paragraph, starts] of startsIn) {
    const all = match.sentencesIn(paragraph);
    if (all.every(({ start }) => starts.has(start))) {
      edits.push({ kind: "removeParagraph", paragraph });
      replaces.push({ paragraph, start: 0, end: Infinity });
      continue;
    }
    for (const range of goneRanges(all, starts)) {
      edits.push({ kind: "replaceText", paragraph, ...range, inlines: [] });
      replaces.push({ paragraph, ...range });
    }
  }
  return { edits, replaces };
}

/** Runs of sentences that go, up to the next one that stays, or from the last one that stays. */
function goneRanges(all: readonly Sentence[], starts: ReadonlySet<number>) {
  const ranges: { start: number; end: number }[] = [];
  let before: Sentence | null = null;
  let run: Sentence | null = null;
  for (const sentence of all) {
    if (starts.has(sentence.start)) {
      run ??= sentence;
      continue;
    }
    if (run) ranges.push({ start: run.start, end: sentence.start });
    run = null;
    before = sentence;
  }
  if (run) ranges.push({ start: before?.end ?? run.start, end: all.at(-1)?.end ?? run.end });
  return ranges;
}
