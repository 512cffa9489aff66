import type { PageSetup, Paragraph } from "../../document/snapshot";
import { A, NS, REL, W } from "../names";
import { isRelationship, type DocumentParts } from "../package";
import { firstElement, is, nextElement, type XmlElement } from "../xml";
import type { PageField, Reading } from "./reading";
import { readBlocks } from "./story";
import { attribute, childIsOn, childValue, integer, points, wordChild } from "./values";

type Kind = "default" | "first" | "even";

/** Parts of the headers and footers of one section, by kind; a section without takes those of the one before it. */
interface Marginals {
  readonly header: ReadonlyMap<string, string>;
  readonly footer: ReadonlyMap<string, string>;
}

/** Reads headers and footers as stories and describes each section's pages. */
export function readPages(parts: DocumentParts, reading: Reading): readonly PageSetup[] {
  const targets = new Map<string, string>();
  for (const relationship of parts.relationships(parts.main)) {
    if (isRelationship(relationship, REL.header) || isRelationship(relationship, REL.footer))
      targets.set(relationship.id, relationship.target);
  }
  const fieldsOfPart = new Map<string, readonly PageField[]>();
  let marginals: Marginals = { header: new Map(), footer: new Map() };
  return reading.sections.map(({ properties }, page) => {
    marginals = {
      header: inherit(marginals.header, properties, W.headerReference, targets),
      footer: inherit(marginals.footer, properties, W.footerReference, targets),
    };
    for (const story of ["header", "footer"] as const) {
      for (const part of marginals[story].values())
        if (!fieldsOfPart.has(part)) fieldsOfPart.set(part, readMarginal(parts, part, story, page, reading));
    }
    const fields = (story: "header" | "footer", kind: Kind) =>
      fieldsOfPart.get(marginals[story].get(kind) ?? "")?.[0] ?? null;
    return describePage(properties, fields, reading.paragraphs);
  });
}

function inherit(
  before: ReadonlyMap<string, string>,
  section: XmlElement | null,
  name: string,
  targets: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = new Map(before);
  for (let at = section && firstElement(section); at; at = nextElement(at)) {
    if (!is(at, NS.w, name)) continue;
    const target = targets.get(at.getAttributeNS(NS.r, "id") ?? "");
    if (target !== undefined) own.set(attribute(at, A.type) ?? "default", target);
  }
  return own;
}

function readMarginal(
  parts: DocumentParts,
  part: string,
  story: "header" | "footer",
  page: number,
  reading: Reading,
): readonly PageField[] {
  const root = parts.root(part);
  if (!root) return [];
  const first = reading.pageFields.length;
  reading.story = story;
  reading.page = page;
  reading.previous = null;
  reading.pageBreakPending = false;
  reading.fields.length = 0;
  readBlocks(root, reading, { cell: null, tableStyle: null, control: null });
  return reading.pageFields.slice(first);
}

/** A4 would be a guess: what a section does not say is US Letter with one-inch margins, as Word takes it. */
const DEFAULT = { width: 612, height: 792, margin: 72, header: 36 };

function describePage(
  section: XmlElement | null,
  field: (story: "header" | "footer", kind: Kind) => PageField | null,
  paragraphs: readonly Paragraph[],
): PageSetup {
  const size = section && wordChild(section, W.pageSize);
  const margins = section && wordChild(section, W.pageMargins);
  const width = (size && points(attribute(size, "w"))) ?? DEFAULT.width;
  const height = (size && points(attribute(size, "h"))) ?? DEFAULT.height;
  const margin = (name: string, otherwise: number) =>
    Math.abs((margins && points(attribute(margins, name))) ?? otherwise);
  const numbering = section && wordChild(section, W.pageNumbering);
  const place = placeOf(field);
  const shown = place && (field(place, "default") ?? field(place, "even"));
  const titlePage = section !== null && childIsOn(section, W.titlePage);
  return {
    width,
    height,
    landscape: width > height || (size !== null && attribute(size, "orient") === "landscape"),
    margin: {
      top: margin("top", DEFAULT.margin),
      bottom: margin("bottom", DEFAULT.margin),
      left: margin("left", DEFAULT.margin),
      right: margin("right", DEFAULT.margin),
      header: margin("header", DEFAULT.header),
    },
    pageNumber: {
      place,
      align: shown && (shown.align ?? paragraphs[shown.paragraph]?.format.align ?? null),
      firstPage: titlePage ? (field("header", "first") ?? field("footer", "first")) !== null : place !== null,
      restart: numbering && integer(attribute(numbering, W.start)),
      size: shown && shown.size,
    },
  };
}

function placeOf(
  field: (story: "header" | "footer", kind: Kind) => PageField | null,
): "header" | "footer" | null {
  for (const story of ["header", "footer"] as const) {
    if (field(story, "default") ?? field(story, "even")) return story;
  }
  return null;
}

/** Sections that begin on a new page: their first paragraph stands after an explicit break. */
export function markSectionBreaks(reading: Reading): void {
  for (const { properties, first } of reading.sections.slice(1)) {
    const type = properties && childValue(properties, W.sectionType);
    const paragraph = reading.paragraphs[first];
    if (paragraph && type !== "continuous") paragraph.pageBreakBefore = true;
  }
}
