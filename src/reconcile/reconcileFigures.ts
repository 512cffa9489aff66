/** Linked figures whose value changed, numbers typed over them, and old numbers that stand in the text unlinked. */
import type { Edit } from "../document/port";
import { normaliseSpaces } from "../language/fold";
import { type BlockConflict, unchanged } from "./mergeBlock";
import type { Choice, FigureChange, FigurePlace, TextRange } from "./plan";
import type { Refresh } from "./reconcile";
import type { Standing, StandingFigure } from "./standing";
import type { Piece } from "./writing";

/** A linked figure in a sentence that waits for a decision. */
export interface WaitingEdit {
  readonly range: TextRange;
  readonly edit: Edit;
}

export interface FigureMerge {
  readonly edits: readonly Edit[];
  readonly waiting: readonly WaitingEdit[];
  readonly changes: readonly FigureChange[];
  readonly conflicts: readonly BlockConflict[];
}

const sameText = (one: string, other: string): boolean =>
  normaliseSpaces(one.normalize("NFC")) === normaliseSpaces(other.normalize("NFC"));

/** The text of each figure when it was last written. */
function lastTexts(refresh: Refresh): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const note = (pieces: readonly Piece[]): void => {
    for (const { figure, text } of pieces) if (figure !== undefined) texts.set(figure, text);
  };
  for (const { parts } of refresh.written)
    for (const part of parts) {
      if (part.kind === "paragraph") note(part.pieces);
      else for (const { cells } of part.rows) for (const { pieces } of cells) note(pieces);
    }
  return texts;
}

const rangeOf = ({ control }: StandingFigure): TextRange => ({
  paragraph: control.start.paragraph,
  start: control.start.offset,
  end: control.end.offset,
});

function covers(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const byParagraph = new Map<number, TextRange[]>();
  for (const range of ranges)
    byParagraph.set(range.paragraph, [...(byParagraph.get(range.paragraph) ?? []), range]);
  return ({ paragraph, start, end }) =>
    (byParagraph.get(paragraph) ?? []).some((outer) => outer.start <= start && end <= outer.end);
}

/**
 * What happens to each linked figure. Figures inside `replaced` go with their sentence; those inside `waiting`
 * follow only when the drafter keeps the sentence.
 */
export function reconcileFigures(
  refresh: Refresh,
  standing: Standing,
  replaced: readonly TextRange[],
  waiting: readonly TextRange[],
): FigureMerge {
  const last = lastTexts(refresh);
  const isReplaced = covers(replaced);
  const isWaiting = covers(waiting);
  const edits: Edit[] = [];
  const pending: WaitingEdit[] = [];
  const changes = new Map<string, { before: string; after: string; places: FigurePlace[] }>();
  const typedOver = new Map<string, { path: string; text: string; figures: StandingFigure[] }>();

  for (const figure of standing.figures) {
    const now = refresh.figureNow(figure.path);
    const text = figure.control.text;
    if (!now || sameText(text, now.text)) continue;
    const range = rangeOf(figure);
    const before = last.get(figure.path);
    if (before === undefined || sameText(text, before)) {
      const change = changes.get(figure.path) ?? { before: before ?? text, after: now.text, places: [] };
      change.places.push({ ...range, control: figure.ref, text });
      changes.set(figure.path, change);
      const edit: Edit = { kind: "setControlText", control: figure.ref, text: now.text };
      if (isWaiting(range)) pending.push({ range, edit });
      else if (!isReplaced(range)) edits.push(edit);
    } else if (!isReplaced(range)) {
      const key = `${figure.path}\n${text}`;
      const group = typedOver.get(key) ?? { path: figure.path, text, figures: [] };
      group.figures.push(figure);
      typedOver.set(key, group);
    }
  }

  const conflicts = [...typedOver.values()].map(({ path, text, figures }): BlockConflict => {
    const now = refresh.figureNow(path)?.text ?? "";
    const putBack = figures.map(({ ref }): Edit => ({ kind: "setControlText", control: ref, text: now }));
    return {
      conflict: {
        kind: "typed-over",
        block: null,
        path,
        was: last.get(path) ?? "",
        mine: text,
        theirs: now,
        place: figures[0] ? rangeOf(figures[0]) : null,
        choices: ["theirs", "take", "mine"],
      },
      edits: { mine: [], theirs: putBack, take: [] },
      open: unchanged,
    };
  });

  for (const [path, change] of changes) {
    const unit = refresh.figureNow(path)?.unit ?? null;
    for (const place of unit === null ? [] : typedCopies(change.before, unit, standing)) {
      change.places.push(place);
      conflicts.push(typedCopy(path, change, place));
    }
  }
  return {
    edits,
    waiting: pending,
    conflicts,
    changes: [...changes].map(([path, change]) => ({ path, ...change })),
  };
}

function typedCopy(
  path: string,
  change: { readonly before: string; readonly after: string },
  place: FigurePlace,
): BlockConflict {
  const { paragraph, start, end } = place;
  const write: Edit = {
    kind: "replaceText",
    paragraph,
    start,
    end,
    inlines: [{ text: change.after, figure: path }],
  };
  const choices: readonly Choice[] = ["theirs", "mine"];
  return {
    conflict: {
      kind: "typed-copy",
      block: null,
      path,
      was: change.before,
      mine: place.text,
      theirs: change.after,
      place: { paragraph, start, end },
      choices,
    },
    edits: { mine: [], theirs: [write], take: [] },
    open: unchanged,
  };
}

const DIGIT = /[\d.,/]/;

/** Places where a number stands in the text with its unit behind it, outside linked figures and tables. */
function typedCopies(number: string, unit: string, standing: Standing): readonly FigurePlace[] {
  if (!/^\d/.test(number)) return [];
  const places: FigurePlace[] = [];
  for (const { index, text, cell } of standing.snapshot.paragraphs) {
    if (cell !== null) continue;
    for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + number.length)) {
      const end = at + number.length;
      if (DIGIT.test(text.charAt(at - 1)) || !text.slice(end).trimStart().startsWith(unit)) continue;
      if (insideFigure(standing, index, at)) continue;
      places.push({ paragraph: index, start: at, end, control: null, text: number });
    }
  }
  return places;
}

function insideFigure(standing: Standing, paragraph: number, offset: number): boolean {
  let at = 0;
  for (const { text, figure } of standing.piecesOf(paragraph)) {
    if (offset < at + text.length) return figure !== undefined;
    at += text.length;
  }
  return false;
}
