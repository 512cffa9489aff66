/** Single cells of a standing table. */
import type { Edit } from "../document/port";
import { type Piece, textOf } from "../document/written";
import { rewritten } from "./mergeText";
import { skeletonOf } from "./pieces";
import type { TextRange } from "./plan";
import type { Step } from "./steps";
import type { StandingCell } from "./tableGrid";

/** The drafter changed its words, or a number in it. */
export const touchedCell = (cell: StandingCell, was: readonly Piece[]): boolean =>
  cell.skeleton !== skeletonOf(was) || cell.pieces.some(({ touched }) => touched === true);

/** The first paragraph of the cell; null: a gap in the grid without any. */
export function cellRange({ paragraphs: [paragraph], pieces }: StandingCell): TextRange | null {
  if (paragraph === undefined) return null;
  const [first = ""] = textOf(pieces).split("\n");
  return { paragraph, start: 0, end: first.length };
}

/** New words in place of the cell's; paragraphs after the first go. */
export function rewrittenCell(cell: StandingCell, now: readonly Piece[]): Step {
  const [paragraph, ...more] = cell.paragraphs;
  if (paragraph === undefined) return { edits: [], replaces: [] };
  if (more.length === 0)
    return rewritten(paragraph, { pieces: cell.pieces, start: 0, end: textOf(cell.pieces).length }, now);
  const end = cell.pieces.findIndex(({ text }) => text === "\n");
  const first = cell.pieces.slice(0, end);
  const length = textOf(first).length;
  const range = { paragraph, start: 0, end: length };
  return {
    edits: [
      { kind: "replaceText", ...range, inlines: now },
      ...more.map((gone): Edit => ({ kind: "removeParagraph", paragraph: gone })),
    ],
    replaces: [range, ...more.map((gone) => ({ paragraph: gone, start: 0, end: Infinity }))],
  };
}
