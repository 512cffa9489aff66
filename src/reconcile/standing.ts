/** How blocks and linked figures stand in the document now, in the terms in which they were written. */
import { BLOCK_TAG, FIGURE_TAG } from "../document/blocks";
import type { ControlRef } from "../document/port";
import type { Control, Snapshot, Table } from "../document/snapshot";
import type { Piece } from "../document/written";
import type { FigureState } from "./figureTexts";
import type { StandingCell } from "./tableGrid";

/** A linked figure in the document. */
export interface StandingFigure {
  readonly path: string;
  readonly control: Control;
  readonly ref: ControlRef;
  readonly state: FigureState;
}

export interface StandingPiece extends Piece {
  /** Typed or deleted by the drafter. */
  readonly touched?: boolean;
}

/** One place where a block stands: copied blocks have several. */
export interface StandingPlace {
  readonly id: string;
  /** Null: its control was lost, its words stand. */
  readonly ref: ControlRef | null;
  /** Paragraphs whose innermost block this is, in order. */
  readonly paragraphs: readonly number[];
}

/** Blocks and figures of a document, found by their tags. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly figures: readonly StandingFigure[];
  readonly places: readonly StandingPlace[];
  /** The places of a block, in document order. */
  readonly placesOf: (id: string) => readonly StandingPlace[];
  /** Paragraphs of the text that stand in no block. */
  readonly outside: readonly number[];
  /** The words and linked figures of a paragraph. */
  readonly piecesOf: (paragraph: number) => readonly StandingPiece[];
  /** What is known of the cells of its tables; see `standingCells`. */
  readonly cells: WeakMap<Table, readonly StandingCell[]>;
  /** The first paragraph behind a table, in what the table stands in. */
  readonly paragraphAfter: (table: Table) => number;
}

/** A control of each tag is named by its number in document order. */
function referTo(controls: readonly Control[]): readonly ControlRef[] {
  const seen = new Map<string, number>();
  return controls.map(({ tag }) => {
    const occurrence = seen.get(tag) ?? 0;
    seen.set(tag, occurrence + 1);
    return { tag, occurrence };
  });
}

/** Cuts a paragraph's text at the borders of its linked figures. */
function cutPieces(text: string, figures: readonly StandingFigure[]): readonly StandingPiece[] {
  const pieces: StandingPiece[] = [];
  let at = 0;
  for (const { path, control, state } of figures) {
    if (control.start.offset < at) continue; // a figure inside a figure: the outer one speaks
    if (control.start.offset > at) pieces.push({ text: text.slice(at, control.start.offset) });
    const touched = state === "typed" || state === "emptied";
    const own = text.slice(control.start.offset, control.end.offset);
    pieces.push({ text: own, figure: path, ...(touched && { touched }) });
    at = control.end.offset;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Indexes a snapshot by the tags of Khớp's controls. Linear. */
export function readStanding(
  snapshot: Snapshot,
  stateOf: (path: string, control: Control) => FigureState,
): Standing {
  const refs = referTo(snapshot.controls);
  const figures: StandingFigure[] = [];
  const blocks: { readonly id: string; readonly control: Control; readonly ref: ControlRef }[] = [];
  const figuresIn = new Map<number, StandingFigure[]>();
  for (const [index, control] of snapshot.controls.entries()) {
    const ref = refs[index];
    if (!ref) continue;
    if (control.tag.startsWith(BLOCK_TAG))
      blocks.push({ id: control.tag.slice(BLOCK_TAG.length), control, ref });
    if (!control.tag.startsWith(FIGURE_TAG)) continue;
    const path = control.tag.slice(FIGURE_TAG.length);
    const figure = { path, control, ref, state: stateOf(path, control) };
    figures.push(figure);
    if (control.start.paragraph !== control.end.paragraph) continue;
    const own = figuresIn.get(control.start.paragraph);
    if (own) own.push(figure);
    else figuresIn.set(control.start.paragraph, [figure]);
  }

  // Blocks come in document order, outer before inner: the last one to claim a paragraph is its innermost.
  const innermost = new Map<number, number>();
  for (const [index, { control }] of blocks.entries())
    for (let paragraph = control.start.paragraph; paragraph <= control.end.paragraph; paragraph++)
      innermost.set(paragraph, index);
  const own = blocks.map((): number[] => []);
  const outside: number[] = [];
  for (const { index, story } of snapshot.paragraphs) {
    const block = innermost.get(index);
    if (block !== undefined) own[block]?.push(index);
    else if (story === "body" || story === "textBox") outside.push(index);
  }
  const places = blocks.map((block, index): StandingPlace => ({
    id: block.id,
    ref: block.ref,
    paragraphs: own[index] ?? [],
  }));
  const pieces = new Map<number, readonly StandingPiece[]>();
  return withPlaces(
    {
      snapshot,
      figures,
      cells: new WeakMap(),
      paragraphAfter: (table) => paragraphAfter(table, snapshot),
      piecesOf: (paragraph) => {
        const known = pieces.get(paragraph);
        if (known) return known;
        const cut = cutPieces(snapshot.paragraphs[paragraph]?.text ?? "", figuresIn.get(paragraph) ?? []);
        pieces.set(paragraph, cut);
        return cut;
      },
    },
    places,
    outside,
  );
}

/** The same document with other places of the blocks. */
export function withPlaces(
  standing: Omit<Standing, "places" | "placesOf" | "outside">,
  places: readonly StandingPlace[],
  outside: readonly number[],
): Standing {
  const byId = new Map<string, StandingPlace[]>();
  for (const place of places) byId.set(place.id, [...(byId.get(place.id) ?? []), place]);
  return { ...standing, places, outside, placesOf: (id) => byId.get(id) ?? [] };
}

/** Behind the last paragraph of its cells; those of text boxes and nested tables are passed over. */
function paragraphAfter({ cells, parent }: Table, { paragraphs }: Snapshot): number {
  const last = cells.reduce((most, cell) => Math.max(most, ...cell.paragraphs), -1);
  const isBeside = ({ cell }: Snapshot["paragraphs"][number]): boolean =>
    parent === null
      ? cell === null
      : cell?.table === parent.table && cell.row === parent.row && cell.column === parent.column;
  let index = last + 1;
  for (let at = paragraphs[index]; at && (at.story !== paragraphs[last]?.story || !isBeside(at));)
    at = paragraphs[++index];
  return index;
}
