import { HostError, type ControlRef } from "../../document/port";
import type { ListedControl, OpenDocument } from "./openDocument";
import { idle, type Position, type Step, type Way } from "./step";
import { toWord } from "./text";

/** The text of one control before and after. */
export interface TextChange {
  readonly control: ControlRef;
  /** What the control is called, for the user. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Sets the texts of figures' controls with `insertText("Replace")`, which keeps the formatting of the first character.
 * Unchanged ones are left alone: replacing deletes comments inside (office-js#2574).
 */
export class SetTexts implements Step {
  readonly strays = idle.strays;
  readonly seek = idle.seek;
  readonly prepare = idle.prepare;
  readonly settle = idle.settle;
  readonly look = idle.look;
  readonly load = idle.load;
  readonly #changes: readonly TextChange[];
  /** Word's ids of the controls: rewriting a block may take away others of the same tag. */
  readonly #ids = new Map<TextChange, number>();
  /** Texts without tracked deletions, where they had to be looked up. */
  #visible: ReadonlyMap<TextChange, string> = new Map();

  constructor(changes: readonly TextChange[]) {
    this.#changes = changes;
  }

  check(document: OpenDocument): void {
    for (const change of this.#changes) {
      const found = document.find(change.control);
      if (!found) throw missing(change);
      this.#ids.set(change, found.id);
      const text = this.#textOf(change, found);
      if (text !== change.before && text !== change.after) throw changed(change, text);
    }
  }

  /** Controls whose text is neither the one nor the other: their deletions may be tracked. */
  async lookCloser(document: OpenDocument): Promise<void> {
    const unclear = this.#changes.flatMap((change) => {
      const found = this.#find(change, document);
      return found && found.text !== change.before && found.text !== change.after ? [{ change, found }] : [];
    });
    if (unclear.length === 0) {
      this.#visible = new Map();
      return;
    }
    const texts = await document.visibleTexts(unclear.map(({ found }) => found.control));
    this.#visible = new Map(unclear.map(({ change }, index) => [change, texts[index] ?? ""]));
  }

  write(document: OpenDocument, way: Way): void {
    for (const change of this.#changes) {
      const found = this.#find(change, document);
      const wanted = way === "forward" ? change.after : change.before;
      if (found && this.#textOf(change, found) !== wanted)
        found.control.insertText(toWord(wanted), "Replace");
    }
    this.#visible = new Map();
  }

  position(document: OpenDocument): Position {
    const texts = this.#changes.map((change) => {
      const found = this.#find(change, document);
      return found && this.#textOf(change, found);
    });
    if (this.#changes.every(({ after }, index) => texts[index] === after)) return "after";
    return this.#changes.every(({ before }, index) => texts[index] === before) ? "before" : "between";
  }

  standing(document: OpenDocument): readonly string[] {
    return this.#changes.flatMap((change) => {
      const found = this.#find(change, document);
      if (!found) return [`Số liệu “${change.name}” không còn ô nội dung trong tài liệu.`];
      const text = this.#textOf(change, found);
      if (text === change.before) return [];
      return [`Số liệu “${change.name}” đang là “${text}” (trước đó là “${change.before}”).`];
    });
  }

  #find(change: TextChange, document: OpenDocument): ListedControl | null {
    return document.findAgain(this.#ids.get(change), change.control);
  }

  #textOf(change: TextChange, found: ListedControl): string {
    return this.#visible.get(change) ?? found.text;
  }
}

const missing = ({ name }: TextChange): HostError =>
  new HostError(
    "control-missing",
    `Không tìm thấy ô nội dung “${name}” trong tài liệu, có thể ô vừa bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
  );

const changed = ({ name, before }: TextChange, text: string): HostError =>
  new HostError(
    "changed-meanwhile",
    `Số liệu “${name}” vừa được sửa từ “${before}” thành “${text}” trong lúc Khớp làm việc (có thể có người cùng soạn). Chưa có gì thay đổi. Hãy đọc lại tài liệu rồi làm lại.`,
  );
