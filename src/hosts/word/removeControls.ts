import { HostError, type ControlRef } from "../../document/port";
import type { ListedControl, OpenDocument } from "./openDocument";
import { idle, type Position, type Step, type Way } from "./step";

export interface Removal {
  readonly control: ControlRef;
  readonly name: string;
  readonly keepContent: boolean;
}

/**
 * Removes controls. It is the last thing that a write does: when it failed half-way, all else is done and only the
 * rest of the removals remains; Word offers no way to put a removed control back as it was.
 */
export class RemoveControls implements Step {
  readonly canGoBack = false;
  readonly strays = idle.strays;
  readonly load = idle.load;
  readonly seek = idle.seek;
  readonly prepare = idle.prepare;
  readonly settle = idle.settle;
  readonly look = idle.look;
  readonly lookCloser = idle.lookCloser;
  readonly #removals: readonly Removal[];
  readonly #before = new Map<string, number>();
  readonly #texts = new Map<Removal, string>();

  constructor(removals: readonly Removal[]) {
    this.#removals = removals;
  }

  check(document: OpenDocument): void {
    for (const removal of this.#removals) {
      const { control, name } = removal;
      const found = document.find(control);
      if (!found)
        throw new HostError(
          "control-missing",
          `Không tìm thấy ô nội dung “${name}” trong tài liệu, có thể ô vừa bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
        );
      this.#texts.set(removal, found.text);
      this.#before.set(control.tag, document.withTag(control.tag).length);
    }
  }

  write(document: OpenDocument, way: Way): void {
    if (way === "back") return;
    for (const { found, keepContent } of this.#remaining(document)) found.control.delete(keepContent);
  }

  position(document: OpenDocument): Position {
    if (this.#remaining(document).length === 0) return "after";
    const untouched = [...this.#before].every(([tag, count]) => document.withTag(tag).length === count);
    return untouched ? "before" : "between";
  }

  standing(document: OpenDocument): readonly string[] {
    const remaining = new Set(this.#remaining(document).map(({ control }) => control));
    return this.#removals
      .filter(({ control }) => !remaining.has(control))
      .map(({ name, keepContent }) =>
        keepContent
          ? `Ô nội dung “${name}” đã được gỡ, chữ bên trong vẫn còn.`
          : `Ô nội dung “${name}” đã bị xóa cùng nội dung.`,
      );
  }

  /** Removals that still have something to remove. With track changes on, a deleted control stays listed, empty. */
  #remaining(document: OpenDocument): readonly (Removal & { readonly found: ListedControl })[] {
    return this.#removals.flatMap((removal) => {
      const { tag } = removal.control;
      const gone = (this.#before.get(tag) ?? 0) - document.withTag(tag).length;
      // Of several with one tag, those that come first in the list of removals are taken to have gone first.
      const sameTag = this.#removals.filter(({ control }) => control.tag === tag);
      const rank = sameTag.indexOf(removal);
      if (rank < gone) return [];
      const earlierGone = sameTag
        .slice(0, gone)
        .filter(({ control }) => control.occurrence < removal.control.occurrence).length;
      const found = document.find({ tag, occurrence: removal.control.occurrence - earlierGone });
      const emptied = !removal.keepContent && found?.text === "" && this.#texts.get(removal) !== "";
      if (!found || emptied) return [];
      return [{ ...removal, found }];
    });
  }
}
