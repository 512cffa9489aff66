import { HostError, type ControlRef } from "../../document/port";
import type { Platform } from "../../ooxml/platform";
import { wholeContent } from "./blockOoxml";
import { InsertBlocks, isWrapper, type WordPlace } from "./insertBlocks";
import type { OpenDocument } from "./openDocument";
import { idle, type Position, type Step, type Way } from "./step";

export interface Removal {
  readonly control: ControlRef;
  readonly title: string;
  readonly name: string;
  readonly keepContent: boolean;
  /** First and last paragraph of the content, by their numbers among the body's in the snapshot. */
  readonly paragraphs: readonly [first: number, last: number];
  /** Where the block goes back to. */
  readonly place: WordPlace;
}

/** Removes a block control, with its content or leaving it as plain paragraphs. */
export class RemoveBlock implements Step {
  readonly seek = idle.seek;
  readonly prepare = idle.prepare;
  readonly lookCloser = idle.lookCloser;
  readonly strays = idle.strays;
  readonly #removal: Removal;
  readonly #platform: Platform;
  #ooxml: OfficeExtension.ClientResult<string> | null = null;
  #count = 0;
  /** Puts a block back that went with its content. */
  #insertion: InsertBlocks | null = null;

  constructor(removal: Removal, platform: Platform) {
    this.#removal = removal;
    this.#platform = platform;
  }

  load(document: OpenDocument): boolean {
    document.listParagraphs();
    const control = document.proxy(this.#removal.control);
    if (!control) return document.controls.length > 0;
    this.#ooxml = control.getOoxml();
    return true;
  }

  check(document: OpenDocument): void {
    const { control, name, place } = this.#removal;
    if (!this.#ooxml || !document.find(control))
      throw new HostError(
        "control-missing",
        `Không tìm thấy phần “${name}” trong tài liệu, có thể phần này vừa bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
      );
    this.#count = document.withTag(control.tag).length;
    const content = wholeContent(this.#ooxml.value, this.#platform);
    this.#insertion = new InsertBlocks([{ place, content, tags: [control.tag], names: [name] }]);
  }

  write(document: OpenDocument, way: Way): void {
    const { control, keepContent } = this.#removal;
    if (way === "forward") document.find(control)?.control.delete(keepContent);
    else if (keepContent) this.#wrapAgain(document);
    else this.#insertion?.write(document, "forward");
  }

  settle(document: OpenDocument, way: Way): void {
    if (way === "back" && !this.#removal.keepContent) this.#insertion?.settle(document, "forward");
  }

  look(): void {
    // The lists of controls and paragraphs tell all.
  }

  position(document: OpenDocument): Position {
    if (document.controls.some(isWrapper)) return "between";
    const standing = document.withTag(this.#removal.control.tag);
    const count = standing.length;
    if (count === this.#count) {
      // With track changes on, a deleted control stays listed, empty (office-js#1299).
      const emptied = !this.#removal.keepContent && standing.some(({ text }) => text === "");
      return emptied && document.tracksChanges ? "after" : "before";
    }
    return count === this.#count - 1 ? "after" : "between";
  }

  standing(document: OpenDocument): readonly string[] {
    const { name, keepContent } = this.#removal;
    if (this.position(document) === "before") return [];
    return [
      keepContent
        ? `Ô của phần “${name}” đã được gỡ, nội dung bên trong vẫn còn.`
        : `Phần “${name}” đã bị xóa cùng nội dung.`,
    ];
  }

  #wrapAgain(document: OpenDocument): void {
    const { paragraphs, control, title } = this.#removal;
    const [first, last] = paragraphs.map((index) => document.paragraph(index));
    if (!first || !last) return;
    const wrapped = first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl();
    wrapped.tag = control.tag;
    wrapped.title = title;
  }
}
