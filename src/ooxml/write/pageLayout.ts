import type { Block } from "../../document/blocks";

/**
 * A4 and its margins by Nghị định 30/2020, Phụ lục I, I.1–I.3: top and bottom 20 mm, left 30 mm, right 15 mm; the page
 * number in the middle of the top margin. In twentieths of a point.
 */
const SHORT_SIDE = 11906;
const LONG_SIDE = 16838;
const MARGIN = { top: 1134, right: 851, bottom: 1134, left: 1701, header: 567 };

type Orientation = Block["orientation"];

const pageWidth = (orientation: Orientation): number =>
  orientation === "landscape" ? LONG_SIDE : SHORT_SIDE;

/** Width between the margins. */
export const textWidth = (orientation: Orientation): number =>
  pageWidth(orientation) - MARGIN.left - MARGIN.right;

/** `<w:pgSz/>` of A4. */
export function pageSizeXml(orientation: Orientation): string {
  return orientation === "landscape"
    ? `<w:pgSz w:w="${LONG_SIDE}" w:h="${SHORT_SIDE}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${SHORT_SIDE}" w:h="${LONG_SIDE}"/>`;
}

export const PAGE_MARGINS_XML = `<w:pgMar w:top="${MARGIN.top}" w:right="${MARGIN.right}" w:bottom="${MARGIN.bottom}" w:left="${MARGIN.left}" w:header="${MARGIN.header}" w:footer="${MARGIN.header}" w:gutter="0"/>`;

/**
 * `<w:sectPr>headerReference* type? pgSz pgMar pgNumType? titlePg?` (ECMA-376 Part 1, §17.6.17). No page number on the
 * first page (I.7); annexes count their own pages (III.1.đ).
 */
export function sectionXml(orientation: Orientation, restart: boolean, headerId: string): string {
  const numbering = restart ? '<w:pgNumType w:start="1"/>' : "";
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${headerId}"/><w:type w:val="nextPage"/>` +
    `${pageSizeXml(orientation)}${PAGE_MARGINS_XML}${numbering}<w:titlePg/></w:sectPr>`
  );
}

/** An annex, and whatever is turned sideways, begins a section of its own. */
export const hasOwnSection = (block: Block): boolean =>
  block.place === "annex" || block.orientation === "landscape";
