import { HostError, type ControlRef } from "../../document/port";
import type { Control } from "../../document/snapshot";
import type { OpenDocument } from "./openDocument";
import { idle, type Position, type Step, type Way } from "./step";

/** The lock of one control before and after. */
export interface LockChange {
  readonly control: ControlRef;
  /** What the control is called, for the user. */
  readonly name: string;
  readonly before: Control["lock"];
  readonly after: boolean;
}

/** Locks controls, content and all, or takes their locks away. */
export class LockControls implements Step {
  readonly load = idle.load;
  readonly seek = idle.seek;
  readonly prepare = idle.prepare;
  readonly settle = idle.settle;
  readonly lookCloser = idle.lookCloser;
  readonly strays = idle.strays;
  readonly #changes: readonly LockChange[];

  constructor(changes: readonly LockChange[]) {
    this.#changes = changes;
  }

  check(document: OpenDocument): void {
    const missing = this.#changes.find(({ control }) => !document.find(control));
    if (missing)
      throw new HostError(
        "control-missing",
        `Không tìm thấy phần “${missing.name}” trong tài liệu, có thể phần này vừa bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
      );
  }

  write(document: OpenDocument, way: Way): void {
    for (const { control, before, after } of this.#changes) {
      const found = document.find(control);
      if (!found) continue;
      found.control.cannotEdit = way === "forward" ? after : before.content;
      found.control.cannotDelete = way === "forward" ? after : before.control;
    }
  }

  look(): void {
    // The list of controls tells all.
  }

  position(document: OpenDocument): Position {
    const isAt = (wanted: (change: LockChange) => boolean): boolean =>
      this.#changes.every((change) => document.find(change.control)?.locked === wanted(change));
    if (isAt(({ after }) => after)) return "after";
    return isAt(({ before }) => before.content) ? "before" : "between";
  }

  standing(document: OpenDocument): readonly string[] {
    return this.#changes.flatMap(({ control, name, before }) => {
      const locked = document.find(control)?.locked ?? before.content;
      if (locked === before.content) return [];
      return [locked ? `Phần “${name}” đang bị khóa.` : `Phần “${name}” đã được mở khóa.`];
    });
  }
}
