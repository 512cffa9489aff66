/** Linked figures whose value changed, numbers typed over them, and links that lead nowhere. */
import type { Edit } from "../document/port";
import { type FigureNow, type LastTexts, sameFigureText } from "./figureTexts";
import type { FigureChange, FigurePlace, TextRange } from "./plan";
import type { StandingFigure } from "./standing";
import { type Question, type Step, NOTHING } from "./steps";
import type { TypedCopies } from "./typedCopies";

/** What happens to a linked figure, unless a sentence that is written anew takes it along. */
export interface FigureEdit {
  readonly range: TextRange;
  readonly edit: Edit;
}

export interface FigureMerge {
  /** Figures that follow. */
  readonly following: readonly FigureEdit[];
  /** Links to figures that the report does not have: they can only be made plain text. */
  readonly gone: readonly GoneLink[];
  readonly changes: readonly FigureChange[];
  readonly questions: readonly Question[];
  readonly offers: readonly Question[];
}

export interface GoneLink extends FigureEdit {
  readonly path: string;
  readonly text: string;
}

export interface FigureTexts {
  readonly last: LastTexts;
  /** Null: the report has no such figure. */
  readonly now: (path: string) => FigureNow | null;
}

/** Where a figure stands. */
export const figureRange = ({ control: { start, end } }: StandingFigure): TextRange => ({
  paragraph: start.paragraph,
  start: start.offset,
  end: start.paragraph === end.paragraph ? end.offset : Infinity,
});

/** The new text with a capital where the drafter put one at the start of the old. */
function inSameCase(text: string, standing: string, before: string): string {
  const [first, old] = [standing.charAt(0), before.charAt(0)];
  const isRaised = first !== old && first === old.toLocaleUpperCase("vi");
  return isRaised ? text.charAt(0).toLocaleUpperCase("vi") + text.slice(1) : text;
}

export function reconcileFigures(
  figures: readonly StandingFigure[],
  texts: FigureTexts,
  copies: TypedCopies,
): FigureMerge {
  const following: FigureEdit[] = [];
  const gone: GoneLink[] = [];
  const changes = new Map<string, { before: string; after: string; places: FigurePlace[] }>();
  const typed = new Map<string, StandingFigure[]>();
  const offers: Question[] = [];

  for (const figure of figures) {
    const { path, control, ref, state } = figure;
    const now = texts.now(path);
    const range = figureRange(figure);
    const last = texts.last.get(path) ?? [];
    if (!now) gone.push({ path, text: control.text, range, edit: unlinking(figure) });
    else if (state === "emptied") offers.push(emptied(figure, now, last));
    else if (state === "typed") {
      const isChanged = !last.some((before) => sameFigureText(before, now.text));
      const key = `${path}\n${control.text}`;
      if (isChanged || !now.worded) typed.set(key, [...(typed.get(key) ?? []), figure]);
    } else if (!sameFigureText(control.text, now.text)) {
      const before = last.find((text) => sameFigureText(text, control.text)) ?? control.text;
      const change = changes.get(path) ?? { before, after: now.text, places: [] };
      change.places.push({ ...range, control: ref, text: control.text });
      changes.set(path, change);
      const text = inSameCase(now.text, control.text, before);
      following.push({ range, edit: { kind: "setControlText", control: ref, text } });
    }
  }
  for (const [path, [before = ""]] of texts.last) {
    const now = changes.has(path) ? null : texts.now(path);
    if (now && !sameFigureText(before, now.text)) changes.set(path, { before, after: now.text, places: [] });
  }
  const copied = copies([...changes].map(([path, { before }]) => ({ path, before }))).map(
    ({ path, place }) => {
      const change = changes.get(path);
      change?.places.push({ ...place, control: null });
      return typedCopy(path, place, change?.after ?? "");
    },
  );
  return {
    following,
    gone,
    changes: [...changes].flatMap(([path, change]) =>
      change.places.length > 0 ? [{ path, ...change }] : [],
    ),
    questions: [...[...typed.values()].map((same) => typedOver(same, texts)), ...copied],
    offers,
  };
}

const setTexts = (figures: readonly StandingFigure[], text: string): Step => ({
  edits: figures.map(({ ref }) => ({ kind: "setControlText", control: ref, text })),
  replaces: [],
});

/** The same text typed over the same figure, once for all places. */
function typedOver(figures: readonly StandingFigure[], texts: FigureTexts): Question {
  const [{ path, control } = { path: "", control: { text: "" } }] = figures;
  const now = texts.now(path);
  const typed = control.text;
  return {
    conflict: {
      kind: "typed-over",
      block: null,
      path,
      was: texts.last.get(path)?.[0] ?? "",
      document: typed,
      figures: now?.text ?? "",
      place: figures[0] ? figureRange(figures[0]) : null,
    },
    steps: {
      figures: setTexts(figures, now?.text ?? ""),
      ...(now?.takes(typed) === true && { take: NOTHING }),
      document: NOTHING,
    },
    kept: [],
  };
}

/** A figure whose text the drafter deleted. */
const emptied = (figure: StandingFigure, now: FigureNow, last: readonly string[]): Question => ({
  conflict: {
    kind: "deleted",
    block: null,
    path: figure.path,
    was: last[0] ?? "",
    document: "",
    figures: now.text,
    place: figureRange(figure),
  },
  steps: { document: NOTHING, figures: setTexts([figure], now.text) },
  kept: [],
});

const typedCopy = (
  path: string,
  { text, ...place }: TextRange & { text: string },
  after: string,
): Question => ({
  conflict: { kind: "typed-copy", block: null, path, was: text, document: text, figures: after, place },
  steps: {
    figures: {
      edits: [{ kind: "replaceText", ...place, inlines: [{ text: after, figure: path }] }],
      replaces: [place],
    },
    document: NOTHING,
  },
  kept: [],
});

const unlinking = ({ ref }: StandingFigure): Edit => ({
  kind: "removeControl",
  control: ref,
  keepContent: true,
});

/** Links that lead nowhere, asked about once for each figure. */
export function goneLinks(links: readonly GoneLink[]): readonly Question[] {
  const byPath = new Map<string, GoneLink[]>();
  for (const link of links) byPath.set(link.path, [...(byPath.get(link.path) ?? []), link]);
  return [...byPath].map(([path, same]) => ({
    conflict: {
      kind: "gone",
      block: null,
      path,
      was: "",
      document: same[0]?.text ?? "",
      figures: "",
      place: same[0]?.range ?? null,
    },
    steps: { document: { edits: same.map(({ edit }) => edit), replaces: [] } },
    kept: [],
  }));
}
