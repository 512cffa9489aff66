/** How blocks and linked figures stand in the document now, in the terms in which they were written. */
import { blockTag, FIGURE_TAG } from "../document/blocks";
import type { ControlRef } from "../document/port";
import type { Control, Snapshot, Table } from "../document/snapshot";
import type { Piece } from "./writing";

/** A linked figure in the document. */
export interface StandingFigure {
  readonly path: string;
  readonly control: Control;
  readonly ref: ControlRef;
}

export interface StandingParagraph {
  readonly paragraph: number;
  readonly pieces: readonly Piece[];
}

export interface StandingBlock {
  readonly ref: ControlRef;
  /** First and last paragraph inside the control. */
  readonly first: number;
  readonly last: number;
  /** Paragraphs outside ruled tables. */
  readonly paragraphs: readonly StandingParagraph[];
  /** Ruled tables inside the control, nested ones left out. */
  readonly tables: readonly Table[];
}

/** Blocks and figures of a document, found by their tags. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly figures: readonly StandingFigure[];
  /** The places of a block, in document order; empty when it does not stand in the document. */
  readonly blocksOf: (id: string) => readonly StandingBlock[];
  /** The words and linked figures of a paragraph. */
  readonly piecesOf: (paragraph: number) => readonly Piece[];
}

function referTo(controls: readonly Control[]): readonly ControlRef[] {
  const seen = new Map<string, number>();
  return controls.map(({ tag }) => {
    const occurrence = seen.get(tag) ?? 0;
    seen.set(tag, occurrence + 1);
    return { tag, occurrence };
  });
}

/** Cuts a paragraph's text at the borders of its linked figures. */
function cutPieces(text: string, figures: readonly StandingFigure[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { path, control } of figures) {
    if (control.start.offset < at) continue; // a figure inside a figure: the outer one speaks
    if (control.start.offset > at) pieces.push({ text: text.slice(at, control.start.offset) });
    pieces.push({ text: text.slice(control.start.offset, control.end.offset), figure: path });
    at = control.end.offset;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Indexes a snapshot by the tags of Khớp's controls. Linear. */
export function readStanding(snapshot: Snapshot): Standing {
  const refs = referTo(snapshot.controls);
  const figures: StandingFigure[] = [];
  const byParagraph = new Map<number, StandingFigure[]>();
  const byTag = new Map<string, { readonly control: Control; readonly ref: ControlRef }[]>();
  for (const [index, control] of snapshot.controls.entries()) {
    const ref = refs[index];
    if (!ref) continue;
    byTag.set(control.tag, [...(byTag.get(control.tag) ?? []), { control, ref }]);
    if (!control.tag.startsWith(FIGURE_TAG)) continue;
    const figure = { path: control.tag.slice(FIGURE_TAG.length), control, ref };
    figures.push(figure);
    if (control.start.paragraph === control.end.paragraph) {
      const own = byParagraph.get(control.start.paragraph);
      if (own) own.push(figure);
      else byParagraph.set(control.start.paragraph, [figure]);
    }
  }
  const piecesOf = (paragraph: number): readonly Piece[] =>
    cutPieces(snapshot.paragraphs[paragraph]?.text ?? "", byParagraph.get(paragraph) ?? []);

  return {
    snapshot,
    figures,
    piecesOf,
    blocksOf: (id) =>
      (byTag.get(blockTag(id)) ?? []).map(({ control, ref }) => {
        const first = control.start.paragraph;
        const last = control.end.paragraph;
        const tables = snapshot.tables.filter(
          ({ ruled, parent, cells }) => ruled && !parent && within(cells[0]?.paragraphs[0], first, last),
        );
        const inTables = new Set(
          tables.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => [...paragraphs])),
        );
        const paragraphs: StandingParagraph[] = [];
        for (let paragraph = first; paragraph <= last; paragraph++)
          if (!inTables.has(paragraph)) paragraphs.push({ paragraph, pieces: piecesOf(paragraph) });
        return { ref, first, last, paragraphs, tables };
      }),
  };
}

const within = (paragraph: number | undefined, first: number, last: number): boolean =>
  paragraph !== undefined && paragraph >= first && paragraph <= last;
