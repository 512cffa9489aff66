import { HostError, type ControlRef } from "../../document/port";
import type { Control, Paragraph, Snapshot } from "../../document/snapshot";

/** What a control is called, for the user. */
export const nameOf = ({ title, tag }: Control): string => title || tag.replace(/^khop:[bf]:/, "");

/** A snapshot as Word would list it, with what a snapshot does not tell. */
export class WordView {
  readonly snapshot: Snapshot;
  readonly #commented: ReadonlySet<number>;
  readonly #listsPlainText: boolean;
  readonly #byTag = new Map<string, Control[]>();

  /** `commented`: indices of the controls with comments inside; `listsPlainText`: Word lists plain-text controls. */
  constructor(snapshot: Snapshot, commented: ReadonlySet<number>, listsPlainText: boolean) {
    this.snapshot = snapshot;
    this.#commented = commented;
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
    return this.#commented.has(control.index);
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

  /** Index of a paragraph among the body's, as Word lists them. */
  wordParagraph(index: number): number {
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
