import type { Run, RunFormat } from "../../document/snapshot";
import { A, NS, W } from "../names";
import { firstElement, is, nextElement, type XmlElement } from "../xml";
import { chosenBranch, isAlternate } from "./alternate";
import { closeControl, openControl } from "./controls";
import { readRunProperties } from "./properties";
import { LIMIT, type Field, type PageField, type Piece, type Reading, type Surroundings } from "./reading";
import { runFormat, type EffectiveRun } from "./styles";
import { symbol } from "./symbols";
import { attribute, wordChild } from "./values";

/** The content of one paragraph while it is read. */
export interface Line {
  readonly reading: Reading;
  readonly style: string | undefined;
  readonly tableStyle: string | null;
  readonly pieces: Piece[];
  readonly runs: { start: number; end: number; readonly format: RunFormat }[];
  /** Text boxes anchored here, with the control around each. */
  readonly boxes: { readonly content: XmlElement; readonly control: number | null }[];
  readonly pageFields: Omit<PageField, "paragraph">[];
  text: string;
  control: number | null;
  /** A page break whose place in the text is only known when text follows. */
  pageBreak: { readonly element: XmlElement; readonly run: XmlElement } | null;
  startsOnNewPage: boolean;
}

export function newLine(reading: Reading, style: string | undefined, around: Surroundings): Line {
  return {
    reading,
    style,
    tableStyle: around.tableStyle,
    pieces: [],
    runs: [],
    boxes: [],
    pageFields: [],
    text: "",
    control: around.control,
    pageBreak: null,
    startsOnNewPage: false,
  };
}

/** The runs of a line, as the contract has them. */
export const lineRuns = (line: Line): readonly Run[] => line.runs;

/** Reads the runs below a paragraph, hyperlink, insertion … into the line. */
export function readInline(parent: XmlElement, line: Line): void {
  for (let at = firstElement(parent); at; at = nextElement(at)) {
    if (at.namespaceURI === NS.w) readInlineElement(at, line);
    else if (isAlternate(at)) {
      const branch = chosenBranch(at);
      if (branch) readInline(branch, line);
    } else if (at.namespaceURI === NS.m) readFormula(at, line);
  }
}

function readInlineElement(element: XmlElement, line: Line): void {
  const { reading } = line;
  switch (element.localName) {
    case W.run:
      readRun(element, line);
      break;
    case W.inserted:
    case W.movedTo:
      reading.trackedChanges = true;
      readInline(element, line);
      break;
    case W.deleted:
    case W.movedFrom:
      reading.trackedChanges = true;
      break;
    case W.hyperlink:
    case W.smartTag:
    case W.customXml:
    case W.direction:
    case W.directionOverride:
      readInline(element, line);
      break;
    case W.simpleField:
      readSimpleField(element, line);
      break;
    case W.control:
      readInlineControl(element, line);
      break;
    case W.commentStart:
      commentRange(element, reading).start = reading.paragraphs.length;
      break;
    case W.commentEnd:
      commentRange(element, reading).end = reading.paragraphs.length;
      break;
    case W.subDocument:
      reading.limits.add(LIMIT.outside);
      break;
  }
}

function readInlineControl(element: XmlElement, line: Line): void {
  const { reading } = line;
  flushPageBreak(line);
  const outer = line.control;
  const place = { paragraph: reading.paragraphs.length, offset: line.text.length };
  line.control = openControl(reading, element, "inline", outer, place);
  const content = wordChild(element, W.controlContent);
  if (content) readInline(content, line);
  closeControl(reading, line.control, { paragraph: place.paragraph, offset: line.text.length });
  line.control = outer;
}

/** The range of a comment; a comment without range marks stands where its reference is. */
export function commentRange(element: XmlElement, reading: Reading): { start: number; end: number } {
  const id = attribute(element, A.id) ?? "";
  const here = reading.paragraphs.length;
  const known = reading.comments.get(id) ?? { start: here, end: here };
  reading.comments.set(id, known);
  return known;
}

function readRun(run: XmlElement, line: Line): void {
  const rPr = wordChild(run, W.runProperties);
  const direct = rPr ? readRunProperties(rPr, line.reading.theme) : {};
  if (rPr && wordChild(rPr, W.runChange)) line.reading.trackedChanges = true;
  const format = line.reading.styles.run(direct, line.style, line.tableStyle);
  readRunContent(run, run, format, line);
}

function readRunContent(parent: XmlElement, run: XmlElement, format: EffectiveRun, line: Line): void {
  for (let at = firstElement(parent); at; at = nextElement(at)) {
    if (at.namespaceURI === NS.w) readRunElement(at, run, format, line);
    else if (isAlternate(at)) {
      const branch = chosenBranch(at);
      if (branch) readRunContent(branch, run, format, line);
    }
  }
}

function readRunElement(element: XmlElement, run: XmlElement, format: EffectiveRun, line: Line): void {
  const { reading } = line;
  switch (element.localName) {
    case W.text:
      readText(element, run, format, line);
      break;
    case W.tab:
    case W.positionTab:
      emit("\t", element, run, format, line);
      break;
    case W.carriageReturn:
      emit("\n", element, run, format, line);
      break;
    case W.break:
      readBreak(element, run, format, line);
      break;
    case W.noBreakHyphen:
      emit("\u2011", element, run, format, line);
      break;
    case W.softHyphen:
      emit("\u00ad", element, run, format, line);
      break;
    case W.symbol: {
      const code = Number.parseInt(attribute(element, A.char) ?? "", 16);
      if (code > 0 && code <= 0xffff)
        emit(symbol(code, attribute(element, A.font) ?? ""), element, run, format, line);
      break;
    }
    case W.fieldCharacter:
      readFieldCharacter(element, format, line);
      break;
    case W.fieldInstruction: {
      const field = reading.fields.at(-1);
      if (field && !field.inResult) {
        field.marks.push(element);
        field.instruction += element.textContent ?? "";
      }
      break;
    }
    case W.drawing:
    case W.picture:
    case W.object:
      readDrawing(element, line);
      break;
    case W.ruby: {
      const base = wordChild(element, W.rubyBase);
      if (base) readInline(base, line);
      break;
    }
    case W.commentReference:
      commentRange(element, reading);
      break;
    case W.footnoteReference:
    case W.endnoteReference: {
      const kind = element.localName === W.footnoteReference ? W.footnote : W.endnote;
      reading.notePages.set(`${kind} ${attribute(element, A.id) ?? ""}`, reading.page);
      break;
    }
  }
}

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** Without `xml:space="preserve"` the spaces at both ends do not count (§17.3.3.31). Line ends count as spaces. */
function readText(element: XmlElement, run: XmlElement, format: EffectiveRun, line: Line): void {
  const raw = (element.textContent ?? "").replace(/[\t\n\r]/g, " ");
  if (element.getAttributeNS(XML_NAMESPACE, "space") === "preserve") {
    emit(raw, element, run, format, line);
    return;
  }
  let start = 0;
  let end = raw.length;
  while (start < end && raw[start] === " ") start += 1;
  while (end > start && raw[end - 1] === " ") end -= 1;
  emit(raw.slice(start, end), element, run, format, line, start);
}

/** A page break before any text moves the paragraph, one after it the next; between texts it parts the two. */
function readBreak(element: XmlElement, run: XmlElement, format: EffectiveRun, line: Line): void {
  if (attribute(element, A.type) !== "page") emit("\n", element, run, format, line);
  else if (line.text === "") line.startsOnNewPage = true;
  else line.pageBreak = { element, run };
}

function flushPageBreak(line: Line): void {
  const found = line.pageBreak;
  line.pageBreak = null;
  if (found) addPiece("\n", found.element, found.run, line, 0);
}

function emit(
  text: string,
  node: XmlElement,
  run: XmlElement,
  format: EffectiveRun,
  line: Line,
  skipped = 0,
): void {
  if (text === "" || line.reading.fields.some((field) => !field.inResult)) return;
  if (format.vanish) {
    line.reading.limits.add(LIMIT.hidden);
    return;
  }
  flushPageBreak(line);
  const start = line.text.length;
  addPiece(text, node, run, line, skipped);
  addRun(line, start, runFormat(format, text));
}

function addPiece(text: string, node: XmlElement, run: XmlElement | null, line: Line, skipped: number): void {
  const start = line.text.length;
  line.text += text;
  line.pieces.push({
    start,
    end: line.text.length,
    node,
    skipped,
    run,
    field: line.reading.fields.at(-1) ?? null,
  });
}

function addRun(line: Line, start: number, format: RunFormat): void {
  const last = line.runs.at(-1);
  if (last && sameFormat(last.format, format)) last.end = line.text.length;
  else line.runs.push({ start, end: line.text.length, format });
}

function sameFormat(one: RunFormat, other: RunFormat): boolean {
  return (
    one.font === other.font &&
    one.size === other.size &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.underline === other.underline &&
    one.caps === other.caps &&
    one.color === other.color
  );
}

function readFieldCharacter(element: XmlElement, format: EffectiveRun, line: Line): void {
  const { fields, brokenFields } = line.reading;
  const type = attribute(element, A.fieldCharacterType);
  if (type === "begin") {
    if (!brokenFields.has(element)) fields.push({ marks: [element], instruction: "", inResult: false });
    return;
  }
  const field = fields.at(-1);
  if (!field) return;
  field.marks.push(element);
  if (type === "separate") field.inResult = true;
  if (type !== "end") return;
  fields.pop();
  notePageField(field.instruction, format.size, line);
}

function readSimpleField(element: XmlElement, line: Line): void {
  const instruction = attribute(element, A.instruction) ?? "";
  const field: Field = { marks: [], instruction, inResult: true };
  const before = line.runs.length;
  line.reading.fields.push(field);
  readInline(element, line);
  line.reading.fields.pop();
  const size =
    line.runs[before]?.format.size ?? line.reading.styles.run({}, line.style, line.tableStyle).size;
  notePageField(instruction, size, line);
}

/** Tab stops of a header style: the first centres, the second goes to the right edge. */
const TAB_ALIGN = [null, "center", "right"] as const;

function notePageField(instruction: string, size: number | null, line: Line): void {
  if (!/^\s*PAGE(?:\s|$)/i.test(instruction)) return;
  const tabs = line.text.split("\t").length - 1;
  line.pageFields.push({ size, align: TAB_ALIGN[tabs] ?? null });
}

/** A formula gives its plain text: numbers stand in formulas too. */
function readFormula(element: XmlElement, line: Line): void {
  if (element.localName !== "t") {
    for (let at = firstElement(element); at; at = nextElement(at)) readFormula(at, line);
    return;
  }
  const text = element.textContent ?? "";
  if (!is(element, NS.m, "t") || text === "" || line.reading.fields.some((field) => !field.inResult)) return;
  flushPageBreak(line);
  const start = line.text.length;
  addPiece(text, element, null, line, 0);
  addRun(line, start, runFormat(line.reading.styles.run({}, line.style, line.tableStyle), text));
}

const CHART = /\/(?:chart|chartex|diagram)$/;

/** Looks for text boxes in a drawing, and notes what cannot be read in it. */
function readDrawing(element: XmlElement, line: Line): void {
  const { limits } = line.reading;
  for (let at = firstElement(element); at; at = nextElement(at)) {
    if (is(at, NS.w, W.textBoxContent)) line.boxes.push({ content: at, control: line.control });
    else if (isAlternate(at)) {
      const branch = chosenBranch(at);
      if (branch) readDrawing(branch, line);
    } else {
      if (at.localName === "graphicData" && CHART.test(at.getAttributeNS(null, "uri") ?? ""))
        limits.add(LIMIT.chart);
      else if (at.localName === "pic" || at.localName === "imagedata") limits.add(LIMIT.picture);
      else if (at.localName === "OLEObject") limits.add(LIMIT.embedded);
      readDrawing(at, line);
    }
  }
}

/** Begin marks of complex fields that have no end: what follows them is text, not instruction. */
export function findBrokenFields(root: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const visit = (parent: XmlElement) => {
    for (let at = firstElement(parent); at; at = nextElement(at)) {
      if (is(at, NS.w, W.deleted) || is(at, NS.w, W.movedFrom)) continue;
      if (!is(at, NS.w, W.fieldCharacter)) visit(at);
      else if (attribute(at, A.fieldCharacterType) === "begin") open.push(at);
      else if (attribute(at, A.fieldCharacterType) === "end") open.pop();
    }
  };
  visit(root);
  return new Set(open);
}
