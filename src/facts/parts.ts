/** The parts of a document: the report itself and the annexes behind it. */
import type { Snapshot } from "../document/snapshot";
import { findAnnexCodes } from "./annexCodes";
import { isInCapitals } from "./letters";
import type { Passage, Span } from "./passages";

/** The report itself, or one annex (a form, a register "Danh mục", an appendix). */
export interface Part {
  readonly index: number;
  readonly kind: "report" | "annex";
  /** Passages `first` … `last`, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Form code as written ("IL.06a/VPCP/KSTT"), or null. */
  readonly code: string | null;
  readonly title: string;
  /** Short readable name: "Báo cáo", "Biểu số II.06a/VPCP/KSTT", "Danh mục". */
  readonly label: string;
  /** Where an annex names itself by that code or word; null for the report. */
  readonly head: Span | null;
}

/** A line that names an annex at its head. */
interface Head {
  readonly span: Span;
  /** First passage of the annex: of the layout table around the line, where there is one. */
  readonly first: number;
  readonly code: string | null;
  readonly label: string;
}

const APPENDIX = /^phụ lục(?: số)?(?: (?:[ivx]{1,5}|\d{1,2}|[a-z]))?[.:]?$/u;
const CAPITAL_TITLE = /^(DANH MỤC|DANH SÁCH|BẢNG TỔNG HỢP|BIỂU TỔNG HỢP|BIỂU SỐ LIỆU|BẢNG SỐ LIỆU)(?!\p{L})/u;
const CLOSING = /^(?:nơi nhận|(?:tm|kt|tl|tuq)\. ?\p{L})/u;
/** How many lines of an annex's head may stand between two lines that name it. */
const HEAD_LINES = 8;
const TITLE_LINES = 6;
const LONGEST_HEAD = 80;

/** Where the report's signature begins, or null. */
export function findClosing(passages: readonly Passage[]): number | null {
  const found = passages.find(
    ({ text, lower, story }) => story === "body" && CLOSING.test(lower.trimStart()) && isClosingLine(text),
  );
  return found?.index ?? null;
}

function isClosingLine(text: string): boolean {
  return /^\s*nơi nhận/iu.test(text) || (text.length < 120 && isInCapitals(text));
}

/** The parts in reading order; they cover all passages. */
export function readParts(snapshot: Snapshot, passages: readonly Passage[]): readonly Part[] {
  const heads = merge(findHeads(snapshot, passages), snapshot, passages);
  const lastOf = (index: number): number => (heads[index]?.first ?? passages.length) - 1;
  const report: Part = {
    index: 0,
    kind: "report",
    first: 0,
    last: lastOf(0),
    code: null,
    title: "",
    label: "Báo cáo",
    head: null,
  };
  const annexes = heads.map((head, index): Part => {
    const last = lastOf(index + 1);
    return {
      index: index + 1,
      kind: "annex",
      first: head.first,
      last,
      code: head.code,
      title: titleOf(passages.slice(head.first, last + 1)),
      label: head.label,
      head: head.span,
    };
  });
  return [report, ...annexes];
}

function findHeads(snapshot: Snapshot, passages: readonly Passage[]): readonly Head[] {
  const closing = findClosing(passages) ?? passages.length;
  const heads: Head[] = [];
  for (const passage of passages) {
    if (passage.story !== "body" && passage.story !== "textBox") continue;
    if (passage.index === 0 || !isHeadPlace(snapshot, passage)) continue;
    const head = headOf(passage, passage.index > closing);
    if (head) heads.push({ ...head, first: firstOfTable(passages, passage) });
  }
  return heads;
}

function headOf(passage: Passage, afterClosing: boolean): Omit<Head, "first"> | null {
  const indent = passage.text.length - passage.text.trimStart().length;
  const line = (passage.text.slice(indent).split("\n", 1)[0] ?? "").trimEnd();
  const spanOf = (start: number, end: number): Span => ({
    passage: passage.index,
    start: indent + start,
    end: indent + end,
  });
  const [code] = line.length > LONGEST_HEAD ? [] : findAnnexCodes(line);
  if (code?.end === line.length && code.wordStart === 0)
    return { span: spanOf(code.start, code.end), code: code.written, label: line };
  if (APPENDIX.test(line.toLowerCase()))
    return { span: spanOf(0, line.length), code: null, label: sentenceCase(line) };
  const word = CAPITAL_TITLE.exec(line)?.[1];
  if (afterClosing && word !== undefined && isInCapitals(line))
    return { span: spanOf(0, word.length), code: null, label: sentenceCase(word) };
  return null;
}

/** Rows of a ruled table tell of annexes, they do not open them. */
function isHeadPlace(snapshot: Snapshot, passage: Passage): boolean {
  if (passage.cell === null) return true;
  const table = snapshot.tables[passage.cell.table];
  return passage.cell.row === 0 && table !== undefined && (!table.ruled || table.rowCount <= 2);
}

function firstOfTable(passages: readonly Passage[], passage: Passage): number {
  let first = passage.index;
  if (passage.cell === null) return first;
  while (passages[first - 1]?.cell?.table === passage.cell.table) first--;
  return first;
}

/** "PHỤ LỤC II", "DANH MỤC …" and "Biểu số …" in one head name one annex. */
function merge(heads: readonly Head[], snapshot: Snapshot, passages: readonly Passage[]): readonly Head[] {
  const merged: Head[] = [];
  for (const head of heads) {
    const before = merged.at(-1);
    if (before === undefined || (before.code !== null && head.code !== null)) merged.push(head);
    else if (isOneHead(before, head, snapshot, passages))
      merged[merged.length - 1] = {
        ...before,
        code: before.code ?? head.code,
        span: before.code === null && head.code !== null ? head.span : before.span,
        label: before.code === null && head.code !== null ? head.label : before.label,
      };
    else merged.push(head);
  }
  return merged;
}

function isOneHead(one: Head, other: Head, snapshot: Snapshot, passages: readonly Passage[]): boolean {
  if (other.span.passage - one.span.passage > HEAD_LINES) return false;
  return passages.slice(one.span.passage + 1, other.span.passage).every(({ cell, text }) => {
    if (cell !== null) return snapshot.tables[cell.table]?.ruled !== true;
    return text.trim() === "" || isInCapitals(text) || /^\s*\(/u.test(text);
  });
}

/** The lines in capitals at the head of an annex. */
function titleOf(passages: readonly Passage[]): string {
  const lines: string[] = [];
  for (const { text } of passages.slice(0, HEAD_LINES + TITLE_LINES)) {
    const line = text.trim();
    if (line.length > 5 && isInCapitals(line) && !/^phụ lục/iu.test(line))
      lines.push(line.replace(/\s+/g, " "));
    else if (lines.length > 0) break;
    if (lines.length >= TITLE_LINES) break;
  }
  return lines.join(" ");
}

function sentenceCase(text: string): string {
  return /^phụ lục/iu.test(text)
    ? `Phụ lục${text.slice("phụ lục".length)}`
    : text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
