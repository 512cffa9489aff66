import type { Snapshot } from "../../document/snapshot";
import { A, NS, REL, W } from "../names";
import { relatedParts, type DocumentParts } from "../package";
import { refusal } from "../refusals";
import { child, firstElement, is, nextElement, type XmlElement } from "../xml";
import { fillControlTexts } from "./controls";
import { readDataParts } from "./dataParts";
import { findBrokenFields } from "./inline";
import { readNumbering } from "./numbering";
import { markSectionBreaks, readPages } from "./pages";
import type { ParagraphSource, Reading, TableSource } from "./reading";
import { endSection, readBlocks } from "./story";
import { readStyles, readThemeFonts } from "./styles";
import { attribute, wordChild } from "./values";

/** A snapshot with the elements that it was read from, index by index. */
export interface SourcedSnapshot {
  readonly snapshot: Snapshot;
  readonly paragraphs: readonly ParagraphSource[];
  readonly tables: readonly TableSource[];
  readonly controls: readonly XmlElement[];
}

/** Reads a document: body with its text boxes, then footnotes, endnotes, headers and footers. Throws `HostError`. */
export function readSnapshot(parts: DocumentParts): Snapshot {
  return readWithSources(parts).snapshot;
}

/** `readSnapshot` for a host that also writes. Throws `HostError`. */
export function readWithSources(parts: DocumentParts): SourcedSnapshot {
  try {
    return readParts(parts);
  } catch (cause) {
    // Only nesting without end exhausts the stack.
    if (cause instanceof RangeError) throw refusal("tooDeep", cause);
    throw cause;
  }
}

const NOWHERE = { cell: null, tableStyle: null, control: null } as const;

function readParts(parts: DocumentParts): SourcedSnapshot {
  const related = (kind: Parameters<typeof relatedParts>[2]) => {
    const [part] = relatedParts(parts, parts.main, kind);
    return part === undefined ? null : parts.root(part);
  };
  const root = parts.root(parts.main);
  const body = root && wordChild(root, W.body);
  const theme = readThemeFonts(related(REL.theme));
  const reading: Reading = {
    styles: readStyles(related(REL.styles), theme),
    numbering: readNumbering(related(REL.numbering)),
    theme,
    paragraphs: [],
    sources: [],
    tables: [],
    tableSources: [],
    controls: [],
    controlElements: [],
    pageFields: [],
    sections: [],
    limits: new Set(),
    comments: new Map(),
    notePages: new Map(),
    brokenFields: body ? findBrokenFields(body) : new Set(),
    fields: [],
    story: "body",
    page: 0,
    sectionStart: 0,
    trackedChanges: false,
    pageBreakPending: false,
    previous: null,
  };
  if (body) readBlocks(body, reading, NOWHERE);
  endSection(body && wordChild(body, W.section), reading);
  markSectionBreaks(reading);
  readNotes(related(REL.footnotes), "footnote", reading);
  readNotes(related(REL.endnotes), "endnote", reading);
  const pages = readPages(parts, reading);
  fillControlTexts(reading);
  const snapshot: Snapshot = {
    paragraphs: reading.paragraphs,
    tables: reading.tables,
    controls: reading.controls,
    pages,
    data: readDataParts(parts),
    trackedChanges: reading.trackedChanges,
    comments: readComments(related(REL.comments), reading),
    producer: readProducer(parts),
    limits: [...reading.limits],
  };
  const { sources: paragraphs, tableSources: tables, controlElements: controls } = reading;
  return { snapshot, paragraphs, tables, controls };
}

function readNotes(root: XmlElement | null, story: "footnote" | "endnote", reading: Reading): void {
  for (let at = root && firstElement(root); at; at = nextElement(at)) {
    if (!is(at, NS.w, story)) continue;
    // The lines that part notes from the text are kept as notes, too (§17.11.10, `w:type`).
    const page = reading.notePages.get(`${story} ${attribute(at, A.id) ?? ""}`);
    if (page === undefined) continue;
    reading.story = story;
    reading.page = page;
    reading.previous = null;
    reading.pageBreakPending = false;
    reading.fields.length = 0;
    readBlocks(at, reading, NOWHERE);
  }
}

function readComments(root: XmlElement | null, reading: Reading): Snapshot["comments"] {
  const comments: { start: number; end: number; text: string }[] = [];
  for (let at = root && firstElement(root); at; at = nextElement(at)) {
    const range = is(at, NS.w, W.comment) ? reading.comments.get(attribute(at, A.id) ?? "") : undefined;
    if (range) comments.push({ ...range, end: Math.max(range.start, range.end), text: plainText(at) });
  }
  return comments;
}

/** The text of a comment, its paragraphs joined by line ends. */
function plainText(comment: XmlElement): string {
  const lines: string[] = [];
  const visit = (element: XmlElement) => {
    if (is(element, NS.w, W.paragraph)) lines.push("");
    if (is(element, NS.w, W.text)) lines.push((lines.pop() ?? "") + (element.textContent ?? ""));
    else for (let at = firstElement(element); at; at = nextElement(at)) visit(at);
  };
  visit(comment);
  return lines.join("\n");
}

function readProducer(parts: DocumentParts): string | null {
  const [part] = relatedParts(parts, "", REL.appProperties);
  const root = part === undefined ? null : parts.root(part);
  const application = root && child(root, NS.appProperties, "Application");
  return application?.textContent?.trim() || null;
}
