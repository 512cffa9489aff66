/** What was written last, and the waivers, out of the data part's XML. */
import type { Waiver } from "../findings/waiver";
import { DATA_NAMESPACE } from "../ooxml/names";
import { child, childElements, is, type XmlElement } from "../ooxml/xml";
import type { Piece, RowWriting, Writing } from "../reconcile/writing";
import { E } from "./elements";

/** Blocks in order; whatever is not of our shape is passed over: the refresh then asks instead of assuming. */
export function readWritings(written: XmlElement | null): readonly Writing[] {
  return named(written, E.block).map((block) => ({
    id: attribute(block, "id"),
    parts: childElements(block).flatMap((part): Writing["parts"] => {
      if (isOurs(part, E.paragraph)) return [{ kind: "paragraph", pieces: readPieces(part) }];
      if (!isOurs(part, E.table)) return [];
      const columnKeys = named(part, E.column).map((column) => attribute(column, "key"));
      return [{ kind: "table", columnKeys, rows: named(part, E.row).map(readRow) }];
    }),
  }));
}

const readRow = (row: XmlElement): RowWriting => ({
  key: attribute(row, "key"),
  cells: named(row, E.cell).map((cell) => ({ column: attribute(cell, "column"), pieces: readPieces(cell) })),
});

function readPieces(parent: XmlElement): readonly Piece[] {
  return childElements(parent).flatMap((piece): Piece[] => {
    const text = piece.textContent ?? "";
    if (isOurs(piece, E.figure)) return [{ text, figure: attribute(piece, "path") }];
    return isOurs(piece, E.text) ? [{ text }] : [];
  });
}

export function readWaivers(waivers: XmlElement | null): readonly Waiver[] {
  return named(waivers, E.waiver).map((waiver) => ({
    rule: attribute(waiver, "rule"),
    date: attribute(waiver, "date"),
    reason: child(waiver, DATA_NAMESPACE, E.reason)?.textContent ?? "",
    quotes: named(waiver, E.quote).map((quote) => quote.textContent ?? ""),
  }));
}

const isOurs = (element: XmlElement, name: string): boolean => is(element, DATA_NAMESPACE, name);

const named = (parent: XmlElement | null, name: string): readonly XmlElement[] =>
  parent ? childElements(parent).filter((element) => isOurs(element, name)) : [];

const attribute = (element: XmlElement, name: string): string => element.getAttributeNS(null, name) ?? "";
