import type { Paragraph } from "../../document/snapshot";
import { NS, W } from "../names";
import { firstElement, nextElement, type XmlElement } from "../xml";
import { chosenBranch, isAlternate } from "./alternate";
import { readControlAround } from "./controls";
import { commentRange, lineRuns, newLine, readInline, type Line } from "./inline";
import { readParagraphProperties, type ParagraphProperties } from "./properties";
import { LIMIT, type Reading, type Surroundings } from "./reading";
import { paragraphFormat } from "./styles";
import { readTable } from "./table";
import { attribute, wordChild } from "./values";

/** Reads the paragraphs and tables below a body, cell, text box, header, note … */
export function readBlocks(parent: XmlElement, reading: Reading, around: Surroundings): void {
  for (let at = firstElement(parent); at; at = nextElement(at)) {
    if (at.namespaceURI === NS.w) readBlock(at, reading, around);
    else if (isAlternate(at)) {
      const branch = chosenBranch(at);
      if (branch) readBlocks(branch, reading, around);
    }
  }
}

function readBlock(element: XmlElement, reading: Reading, around: Surroundings): void {
  switch (element.localName) {
    case W.paragraph:
      readParagraph(element, reading, around);
      break;
    case W.table:
      reading.previous = null;
      readTable(element, reading, around, readBlocks);
      reading.previous = null;
      break;
    case W.control:
      readControlAround(element, "block", reading, around, (content, inside) =>
        readBlocks(content, reading, inside),
      );
      break;
    case W.inserted:
    case W.movedTo:
      reading.trackedChanges = true;
      readBlocks(element, reading, around);
      break;
    case W.deleted:
    case W.movedFrom:
      reading.trackedChanges = true;
      break;
    case W.customXml:
      readBlocks(element, reading, around);
      break;
    case W.altChunk:
      reading.limits.add(LIMIT.outside);
      break;
    case W.commentStart:
      commentRange(element, reading).start = reading.paragraphs.length;
      break;
    case W.commentEnd:
      commentRange(element, reading).end = Math.max(0, reading.paragraphs.length - 1);
      break;
  }
}

function readParagraph(element: XmlElement, reading: Reading, around: Surroundings): void {
  const pPr = wordChild(element, W.paragraphProperties);
  const direct = pPr ? readParagraphProperties(pPr) : {};
  const line = newLine(reading, direct.style, around);
  readInline(element, line);
  if (pPr && marksChange(pPr)) reading.trackedChanges = true;

  const { properties, label } = effectiveProperties(direct, reading, around);
  const index = reading.paragraphs.length;
  reading.paragraphs.push({
    index,
    text: line.text,
    listLabel: label,
    style: reading.styles.paragraphName(direct.style),
    outlineLevel: outlineLevel(properties, reading.styles.paragraphName(direct.style)),
    runs: lineRuns(line),
    format: spaced(properties, direct.style, index, reading),
    cell: around.cell,
    story: reading.story,
    pageBreakBefore: properties.pageBreakBefore === true || reading.pageBreakPending || line.startsOnNewPage,
    page: reading.page,
  });
  reading.pageBreakPending = line.pageBreak !== null;
  reading.sources.push({ element, pieces: line.pieces });
  notePageFields(line, pPr, index);
  for (const box of line.boxes) readTextBox(box.content, reading, box.control);
  const section = pPr && wordChild(pPr, W.section);
  if (section) endSection(section, reading);
}

/** Closes the section that ends here. Only the body has sections. */
export function endSection(properties: XmlElement | null, reading: Reading): void {
  if (reading.story !== "body") return;
  reading.sections.push({ properties, first: reading.sectionStart });
  reading.sectionStart = reading.paragraphs.length;
  reading.page += 1;
}

/** A paragraph mark that was inserted or deleted, or a tracked change of formatting. */
function marksChange(pPr: XmlElement): boolean {
  if (wordChild(pPr, W.paragraphChange)) return true;
  const mark = wordChild(pPr, W.runProperties);
  return mark !== null && (wordChild(mark, W.inserted) ?? wordChild(mark, W.deleted)) !== null;
}

/**
 * Order of precedence: document defaults, table style, then list level and paragraph style, then the paragraph itself.
 * A list given to the paragraph directly beats its style; one that comes with the style yields to it (§17.9.23).
 */
function effectiveProperties(direct: ParagraphProperties, reading: Reading, around: Surroundings) {
  const base = reading.styles.paragraphBase(around.tableStyle);
  const style = reading.styles.paragraph(direct.style);
  const list = direct.numberingId ?? style.numberingId;
  if (list === undefined || list === "0")
    return { properties: { ...base, ...style, ...direct }, label: null };
  const linked =
    direct.numberingId === undefined && direct.style !== undefined
      ? reading.numbering.levelOfStyle(list, direct.style)
      : null;
  const level = direct.numberingLevel ?? linked ?? style.numberingLevel ?? 0;
  const ofList = reading.numbering.properties(list, level);
  const middle = direct.numberingId === undefined ? { ...ofList, ...style } : { ...style, ...ofList };
  return { properties: { ...base, ...middle, ...direct }, label: reading.numbering.next(list, level) };
}

function outlineLevel(properties: ParagraphProperties, style: string | null): number | null {
  const level = properties.outlineLevel;
  if (level !== undefined) return level >= 0 && level <= 8 ? level : null;
  const heading = /^heading ([1-9])$/i.exec(style ?? "");
  return heading ? Number(heading[1]) - 1 : null;
}

/** Formatting with the space left out between neighbours of one style that ask for it (§17.3.1.9). */
function spaced(properties: ParagraphProperties, style: string | undefined, index: number, reading: Reading) {
  const contextual = properties.contextualSpacing === true;
  const before = reading.previous;
  reading.previous = { index, style, contextual };
  const format = paragraphFormat(properties);
  if (!before || before.style !== style) return format;
  const previous = before.contextual ? reading.paragraphs[before.index] : undefined;
  if (previous) previous.format = { ...previous.format, spaceAfter: 0 };
  return contextual ? { ...format, spaceBefore: 0 } : format;
}

const FRAME_ALIGNS = ["left", "center", "right"] as const;

function notePageFields(line: Line, pPr: XmlElement | null, paragraph: number): void {
  const frame = pPr && wordChild(pPr, W.frame);
  const xAlign = frame && attribute(frame, "xAlign");
  const framed = FRAME_ALIGNS.find((align) => align === xAlign);
  for (const { size, align } of line.pageFields)
    line.reading.pageFields.push({ paragraph, size, align: framed ?? align });
}

/** A text box is a story of its own, read after the paragraph that anchors it. */
function readTextBox(content: XmlElement, reading: Reading, control: number | null): void {
  const { story, previous } = reading;
  reading.story = "textBox" satisfies Paragraph["story"];
  reading.previous = null;
  readBlocks(content, reading, { cell: null, tableStyle: null, control });
  reading.story = story;
  reading.previous = previous;
}
