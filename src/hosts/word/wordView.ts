import { HostError, type ControlRef } from "../../document/port";
import type { Control, Paragraph, Snapshot } from "../../document/snapshot";
import { bodyTexts } from "./blockOoxml";
import type { InlineControl } from "./textPieces";

/** What a control is called, for the user. */
export const nameOf = ({ title, tag }: Control): string => title || tag.replace(/^khop:[bf]:/, "");

/** Where comments stand that Word would delete with the text under them; a snapshot does not tell. */
export interface CommentPlaces {
  /** Indices of the controls that hold a comment or an end of one. */
  readonly controls: ReadonlySet<number>;
  /** Characters of paragraphs, for comments within one paragraph. */
  readonly spans: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
}

export const NO_COMMENTS: CommentPlaces = { controls: new Set(), spans: [] };

/** A snapshot as Word would list it, with what a snapshot does not tell. */
export class WordView {
  readonly snapshot: Snapshot;
  readonly #comments: CommentPlaces;
  readonly #listsPlainText: boolean;
  readonly #byTag = new Map<string, Control[]>();

  /** `listsPlainText`: Word lists plain-text controls. */
  constructor(snapshot: Snapshot, comments: CommentPlaces, listsPlainText: boolean) {
    this.snapshot = snapshot;
    this.#comments = comments;
    this.#listsPlainText = listsPlainText;
    for (const control of snapshot.controls)
      this.#byTag.set(control.tag, [...(this.#byTag.get(control.tag) ?? []), control]);
  }

  /** The control that a reference names. Throws `HostError`. */
  need({ tag, occurrence }: ControlRef): Control {
    const control = this.#byTag.get(tag)?.[occurrence];
    if (control) return control;
    throw new HostError(
      "control-missing",
      `Không tìm thấy ô nội dung “${tag}” trong tài liệu, có thể ô đã bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
    );
  }

  needParagraph(index: number): Paragraph {
    const paragraph = this.snapshot.paragraphs[index];
    if (paragraph) return paragraph;
    throw new HostError(
      "changed-meanwhile",
      "Tài liệu đã thay đổi sau khi đọc. Hãy đọc lại tài liệu rồi làm lại.",
    );
  }

  hasComment(control: Control): boolean {
    return this.#comments.controls.has(control.index);
  }

  /** Whether a comment stands on some of the characters and nothing else. */
  holdsComment(paragraph: number, start: number, end: number): boolean {
    return this.#comments.spans.some(
      (span) => span.paragraph === paragraph && span.start >= start && span.end <= end && end > start,
    );
  }

  /** A control as Word's own list numbers it: that list is of the body, and may lack plain-text controls. */
  wordRef(control: Control): ControlRef {
    if (!this.#isListed(control))
      throw new HostError(
        "not-supported",
        `Bản Word này không cho Khớp sửa ô “${nameOf(control)}” (ô kiểu văn bản thuần, hoặc ở ngoài thân văn bản). Hãy đổi ô thành kiểu Rich Text, hoặc cập nhật Office.`,
      );
    const listed = (this.#byTag.get(control.tag) ?? []).filter((each) => this.#isListed(each));
    return { tag: control.tag, occurrence: listed.indexOf(control) };
  }

  #isListed(control: Control): boolean {
    const story = this.snapshot.paragraphs[control.start.paragraph]?.story ?? "body";
    return story === "body" && (this.#listsPlainText || !control.plainText);
  }

  /** Texts of the body's paragraphs: Word lists no others. */
  get bodyTexts(): readonly string[] {
    return bodyTexts(this.snapshot);
  }

  /** Index of a paragraph among the body's. */
  bodyParagraph(index: number): number {
    return this.snapshot.paragraphs.slice(0, index).filter(({ story }) => story === "body").length;
  }

  /** Controls around a control, from the inside out. */
  around(control: Control): readonly Control[] {
    const found: Control[] = [];
    for (let at = this.#parent(control); at; at = this.#parent(at)) found.push(at);
    return found;
  }

  #parent({ parent }: Control): Control | undefined {
    return parent === null ? undefined : this.snapshot.controls[parent];
  }

  /** Block controls that a paragraph stands in, from the inside out. */
  blocksAround(paragraph: number): readonly Control[] {
    return this.snapshot.controls
      .filter(
        ({ level, start, end }) =>
          level === "block" && start.paragraph <= paragraph && end.paragraph >= paragraph,
      )
      .reverse();
  }

  /** Controls wholly within characters of a paragraph. */
  controlsWithin(paragraph: number, from: number, to: number): readonly Control[] {
    return this.snapshot.controls.filter(
      ({ level, start, end }) =>
        level === "inline" &&
        start.paragraph === paragraph &&
        end.paragraph === paragraph &&
        start.offset >= from &&
        end.offset <= to &&
        end.offset > start.offset,
    );
  }

  /** Controls of a paragraph that Word lists, in order. */
  inlineControls(paragraph: number): readonly InlineControl[] {
    return this.controlsWithin(paragraph, 0, Infinity)
      .filter((control) => this.#isListed(control))
      .map(({ tag, title, start, end }) => ({ tag, title, start: start.offset, end: end.offset }));
  }

  /** The outermost table that holds a paragraph, or null. */
  outermostTable({ cell }: Paragraph): number | null {
    let table = cell?.table ?? null;
    for (let parent = table; parent !== null;) {
      table = parent;
      parent = this.snapshot.tables[table]?.parent?.table ?? null;
    }
    return table;
  }

  /** First and last paragraph of an outermost table, those of tables and text boxes in it included. */
  spanOf(table: number): readonly [first: number, last: number] {
    const inside = this.snapshot.paragraphs.filter((paragraph) => this.outermostTable(paragraph) === table);
    return [inside[0]?.index ?? 0, inside.at(-1)?.index ?? 0];
  }

  /** A paragraph that stands in a cell of the table itself. */
  ownParagraph(table: number): number {
    return this.snapshot.paragraphs.find(({ cell }) => cell?.table === table)?.index ?? 0;
  }

  /** The next paragraph of the body that stands neither in a table nor in a control, or null. */
  freeParagraph(index: number, where: "Before" | "After"): number | null {
    const step = where === "After" ? 1 : -1;
    for (let at = index + step; at >= 0 && at < this.snapshot.paragraphs.length; at += step) {
      const paragraph = this.snapshot.paragraphs[at];
      if (paragraph?.story === "body" && !paragraph.cell && this.blocksAround(at).length === 0) return at;
    }
    return null;
  }
}
