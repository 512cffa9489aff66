/** Blocks that were copied from another report: their figures are not this report's. */
import type { Block } from "../document/blocks";
import type { Edit } from "../document/port";
import { textOf } from "../document/written";
import type { Standing, StandingFigure, StandingPlace } from "./standing";
import type { Question } from "./steps";

export interface ForeignBlocks {
  readonly places: ReadonlySet<StandingPlace>;
  readonly figures: ReadonlySet<StandingFigure>;
}

/** A drafter types over one or two numbers of a block, not over most of them. */
const LEAST = 3;

/** Places most of whose figures are neither what was written nor what the report has. */
export function foreignBlocks(standing: Standing): ForeignBlocks {
  const placeOf = new Map<number, StandingPlace>();
  for (const place of standing.places)
    for (const paragraph of place.paragraphs) placeOf.set(paragraph, place);
  const figuresIn = new Map<StandingPlace, StandingFigure[]>();
  for (const figure of standing.figures) {
    const place = placeOf.get(figure.control.start.paragraph);
    if (place) figuresIn.set(place, [...(figuresIn.get(place) ?? []), figure]);
  }
  const places = new Set<StandingPlace>();
  const figures = new Set<StandingFigure>();
  for (const [place, own] of figuresIn) {
    const strange = own.filter(({ state }) => state === "typed" || state === "unknown").length;
    if (strange < LEAST || strange * 2 <= own.length) continue;
    places.add(place);
    for (const figure of own) figures.add(figure);
  }
  return { places, figures };
}

/** Leave it as plain text, or write this report's block in its place. */
export function foreignQuestion(
  place: StandingPlace,
  block: Block | undefined,
  foreign: ForeignBlocks,
  standing: Standing,
): Question {
  const inside = new Set(place.paragraphs);
  const links = [...foreign.figures].filter(({ control }) => inside.has(control.start.paragraph));
  const [first = 0] = place.paragraphs;
  return {
    conflict: {
      kind: "foreign",
      block: place.id,
      path: null,
      was: "",
      document: place.paragraphs.map((paragraph) => textOf(standing.piecesOf(paragraph))).join("\n"),
      figures: "",
      place: { paragraph: first, start: 0, end: 0 },
    },
    steps: {
      document: {
        edits: [...links, place].flatMap(({ ref }): readonly Edit[] =>
          ref ? [{ kind: "removeControl", control: ref, keepContent: true }] : [],
        ),
        replaces: [],
      },
      ...(block &&
        place.ref && {
          figures: { edits: [{ kind: "replaceBlock", control: place.ref, block }], replaces: [] },
        }),
    },
    kept: [],
  };
}
