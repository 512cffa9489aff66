/** A block that the report does not have any more. */
import { type WrittenBlock, textOf, textsIn } from "../document/written";
import { skeletonOf } from "./pieces";
import type { Standing, StandingPlace } from "./standing";
import { type Merge, type Question, type Step, NOTHING } from "./steps";

/** It goes when untouched; one that the drafter changed is asked about. */
export function goingBlock(last: WrittenBlock, place: StandingPlace, standing: Standing): Merge {
  const { id, paragraphs, ref } = place;
  const pieces = paragraphs.map((paragraph) => standing.piecesOf(paragraph));
  const text = pieces.map(textOf).join("\n").trim();
  const step: Step = {
    edits: ref
      ? [{ kind: "removeControl", control: ref, keepContent: false }]
      : paragraphs.map((paragraph) => ({ kind: "removeParagraph", paragraph })),
    replaces: paragraphs.map((paragraph) => ({ paragraph, start: 0, end: Infinity })),
  };
  const [first = 0] = paragraphs;
  const range = { paragraph: first, start: 0, end: 0 };
  const isUntouched =
    skeletonOf(pieces.flatMap((own) => [...own, { text: " " }])) === wordsOf(last) &&
    pieces.every((own) => own.every(({ touched }) => touched !== true));
  if (isUntouched)
    return {
      steps: [step],
      questions: [],
      offers: [],
      rewordings: [{ kind: "block", block: id, was: text, becomes: "", place: range }],
    };
  const question: Question = {
    conflict: {
      kind: "block",
      block: id,
      path: null,
      was: textsIn(last).map(textOf).join("\n"),
      document: text,
      figures: "",
      place: range,
    },
    steps: { document: NOTHING, figures: step },
    kept: [{ kind: "block", written: last }],
  };
  return { steps: [], questions: [question], offers: [], rewordings: [] };
}

const wordsOf = (block: WrittenBlock): string =>
  skeletonOf(textsIn(block).flatMap((own) => [...own, { text: " " }]));
