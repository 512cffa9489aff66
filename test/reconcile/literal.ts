/**
 * Reports and documents from plain literals. In a text `{path=08}` is a linked figure with the text "08", `{path=}` one
 * whose text was deleted. A table is given by its columns and its rows by key; "<" goes on with the cell to the left,
 * "^" with the one above.
 */
import {
  type Block,
  type Inline,
  type ParagraphBlock,
  type TableBlock,
  type TableCell,
  blockTag,
  figureTag,
} from "../../src/document/blocks";
import type { Control, Snapshot } from "../../src/document/snapshot";
import type { WrittenBlock } from "../../src/document/written";
import type { FigureNow } from "../../src/reconcile/figureTexts";
import { writtenBlock } from "../../src/reconcile/parts";
import { type Block as Literal, textDocument } from "../support/textDocument";

export interface TableText {
  readonly columns: readonly string[];
  readonly header: number;
  readonly rows: Readonly<Record<string, readonly string[]>>;
}
export type Content = string | TableText;
/** Blocks by id. */
export type Report = Readonly<Record<string, readonly Content[]>>;
/** A paragraph, a table of the drafter's own, or a block. */
export type DocumentPart = string | TableText | { readonly id: string; readonly content: readonly Content[] };

const MARK = /\{([A-Za-z][\w.]*)=([^}]*)\}/g;

function inlinesOf(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [mark, figure = "", shown = ""] = match;
    if (match.index > at) inlines.push({ text: text.slice(at, match.index) });
    inlines.push({ text: shown, figure });
    at = match.index + mark.length;
  }
  if (at < text.length) inlines.push({ text: text.slice(at) });
  return inlines;
}

const plainText = (text: string): string => text.replace(MARK, "$2");

const paragraphBlock = (text: string): ParagraphBlock => ({
  kind: "paragraph",
  role: "body",
  inlines: inlinesOf(text),
});

function tableBlock({ columns, header, rows }: TableText): TableBlock {
  const texts = Object.values(rows);
  const cellAt = (row: number, column: number): TableCell[] => {
    const text = texts[row]?.[column] ?? "";
    if (text === "<" || text === "^") return [];
    let columnSpan = 1;
    while (texts[row]?.[column + columnSpan] === "<") columnSpan++;
    let rowSpan = 1;
    while (texts[row + rowSpan]?.[column] === "^") rowSpan++;
    return [{ inlines: inlinesOf(text), align: "center", columnSpan, rowSpan }];
  };
  return {
    kind: "table",
    columnWidths: columns.map(() => 10),
    columnKeys: columns,
    rows: Object.keys(rows).map((key, row) => ({
      key,
      header: row < header,
      cells: columns.flatMap((_, column) => cellAt(row, column)),
    })),
    ruled: true,
  };
}

export const blockOf = (id: string, content: readonly Content[]): Block => ({
  id,
  title: id,
  place: "body",
  orientation: "portrait",
  content: content.map((part) => (typeof part === "string" ? paragraphBlock(part) : tableBlock(part))),
});

export const blocksOf = (report: Report): readonly Block[] =>
  Object.entries(report).map(([id, content]) => blockOf(id, content));

export const writtenOf = (report: Report): readonly WrittenBlock[] => blocksOf(report).map(writtenBlock);

/** A document in which the report stands as it was written. */
export const standing = (report: Report): readonly DocumentPart[] =>
  Object.entries(report).map(([id, content]) => ({ id, content }));

/** The figures of a report: their texts, and "hồ sơ" as unit of what is a whole number. */
export function figuresIn(report: Report, names: Readonly<Record<string, readonly string[]>> = {}) {
  const texts = new Map<string, string>();
  const note = (inlines: readonly Inline[]): void => {
    for (const { figure, text } of inlines) if (figure !== undefined) texts.set(figure, text);
  };
  for (const { content } of blocksOf(report))
    for (const part of content) {
      if (part.kind === "paragraph") note(part.inlines);
      else for (const { cells } of part.rows) for (const { inlines } of cells) note(inlines);
    }
  return (path: string): FigureNow | null => {
    const text = texts.get(path);
    if (text === undefined) return null;
    return {
      text,
      unit: /^\d+$/.test(text) ? "hồ sơ" : null,
      names: names[path] ?? [],
      worded: !/\d/.test(text),
      takes: (typed) => /^\d+$/.test(typed),
    };
  };
}

/** The snapshot of a document. */
export function snapshotOf(parts: readonly DocumentPart[], overrides: Partial<Snapshot> = {}): Snapshot {
  const literals: Literal[] = [];
  /** The marked texts of the paragraphs, in the order in which `textDocument` numbers them. */
  const marked: string[] = [];
  const blocks: { readonly id: string; readonly first: number; readonly last: number }[] = [];
  const add = (content: Content): void => {
    if (typeof content === "string") {
      literals.push(plainText(content));
      marked.push(content);
      return;
    }
    const rows = Object.values(content.rows);
    literals.push(rows.map((row) => row.map(plainText)));
    for (const row of rows)
      for (const text of row) if (text !== "<" && text !== "^") marked.push(...text.split("\n"));
  };
  for (const part of parts) {
    if (typeof part === "string" || "rows" in part) add(part);
    else {
      const first = marked.length;
      part.content.forEach(add);
      blocks.push({ id: part.id, first, last: marked.length - 1 });
    }
  }
  const snapshot = textDocument(literals);
  const controls: Control[] = [];
  const push = (control: Pick<Control, "tag" | "level" | "start" | "end" | "text">): void => {
    controls.push({
      ...control,
      index: controls.length,
      id: String(controls.length + 1),
      title: "",
      plainText: false,
      lock: { content: false, control: false },
      placeholder: false,
      parent: null,
    });
  };
  for (const [paragraph, text] of marked.entries()) {
    for (const { id, first, last } of blocks) {
      if (first !== paragraph) continue;
      const end = snapshot.paragraphs[last]?.text.length ?? 0;
      push({
        tag: blockTag(id),
        level: "block",
        start: { paragraph: first, offset: 0 },
        end: { paragraph: last, offset: end },
        text: "",
      });
    }
    let offset = 0;
    for (const { text: shown, figure } of inlinesOf(text)) {
      if (figure !== undefined)
        push({
          tag: figureTag(figure),
          level: "inline",
          start: { paragraph, offset },
          end: { paragraph, offset: offset + shown.length },
          text: shown,
        });
      offset += shown.length;
    }
  }
  return { ...snapshot, controls, ...overrides };
}
