/** From a span of normalised text back to the document, letter for letter. */
import type { CellPlace } from "../document/snapshot";
import type { Facts } from "./facts";
import type { Piece, Span } from "./passages";

/** A quote with its place; the same shape as `Evidence` of the findings. */
export interface Quote {
  readonly quote: string;
  readonly place: string;
  readonly paragraph: number;
  readonly table: number | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly start: number;
  readonly end: number;
}

/** The quotes of a span: one, or one for each paragraph that it touches. Spaces at both ends are left out. */
export function quotesOf(
  facts: Pick<Facts, "snapshot" | "passages" | "outline" | "tables">,
  span: Span,
): Quote[] {
  const passage = facts.passages[span.passage];
  const line = facts.outline.lines[span.passage];
  if (passage === undefined || line === undefined) return [];
  const quotes: Quote[] = [];
  for (let at = firstPiece(passage.pieces, span.start); at < passage.pieces.length; at++) {
    const piece = passage.pieces[at];
    if (piece === undefined || piece.start > span.end) break;
    const from = Math.max(span.start, piece.start) - piece.start;
    const to = Math.min(span.end, piece.end) - piece.start;
    if (from > to || (from === to && piece.end > piece.start)) continue;
    const paragraph = facts.snapshot.paragraphs[piece.paragraph];
    const begin = piece.offsets[from];
    const finish = piece.offsets[to];
    if (paragraph === undefined || begin === undefined || finish === undefined) continue;
    const raw = paragraph.text.slice(begin, finish);
    const start = begin + (raw.length - raw.trimStart().length);
    const quote = raw.trim();
    // Of a passage in several paragraphs only those are shown in which the span has something to show.
    if (quote === "" && passage.pieces.length > 1) continue;
    if (quote === "" && paragraph.text.trim() !== "") continue;
    quotes.push({
      quote,
      place: placeOf(facts.tables, line.place, paragraph.cell),
      paragraph: piece.paragraph,
      table: paragraph.cell?.table ?? null,
      row: paragraph.cell?.row ?? null,
      column: paragraph.cell?.column ?? null,
      start,
      end: start + quote.length,
    });
  }
  return quotes;
}

/** The first piece that ends at the offset or behind it. */
function firstPiece(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Biểu số II.06a/VPCP/KSTT, dòng 9, cột (7)"; columns by the form's number where it has one. */
function placeOf(tables: Facts["tables"], place: string, cell: CellPlace | null): string {
  if (cell === null) return place;
  const number = tables.find(({ table }) => table === cell.table)?.columns[cell.column]?.number ?? null;
  return `${place}, dòng ${cell.row + 1}, cột ${number === null ? cell.column + 1 : `(${number})`}`;
}
