import { BLOCK_TAG } from "../../document/blocks";
import { HostError, type ControlRef, type Edit } from "../../document/port";
import type { Control } from "../../document/snapshot";
import type { WordView } from "./wordView";

/** The block control that is to be rewritten for an edit: Khớp's own around the place, else the innermost; or null. */
export function targetBlock(edit: Edit, view: WordView): Control | null {
  if (edit.kind === "replaceBlock") {
    const control = view.need(edit.control);
    if (control.level !== "block")
      throw new HostError(
        "not-supported",
        `Ô nội dung “${control.title || control.tag}” nằm trong một dòng hoặc trong bảng nên không chứa được cả mục. Hãy xóa ô này rồi chèn lại mục.`,
      );
    return control;
  }
  const paragraph = paragraphOf(edit, view);
  if (paragraph === null) return null;
  const blocks = view.blocksAround(paragraph);
  return blocks.find(({ tag }) => tag.startsWith(BLOCK_TAG)) ?? blocks[0] ?? null;
}

/** A paragraph that the edit touches. */
export function paragraphOf(edit: Edit, view: WordView): number | null {
  if ("paragraph" in edit) return edit.paragraph;
  if ("table" in edit) return view.snapshot.tables[edit.table]?.cells[0]?.paragraphs[0] ?? null;
  return "control" in edit ? view.need(edit.control).start.paragraph : null;
}

/** Where a part of a document begins: the first paragraph of a snapshot and the first control that are its own. */
export interface Origin {
  readonly paragraph: number;
  readonly control: number;
}

export const originOf = ({ start, index }: Control): Origin => ({
  paragraph: start.paragraph,
  control: index,
});

/** An edit in the indices of a part alone, whose first paragraph, table and control are number 0. */
export function localEdit(edit: Edit, origin: Origin, view: WordView): Edit {
  if ("control" in edit) return { ...edit, control: localRef(edit.control, origin, view) };
  if ("paragraph" in edit) return { ...edit, paragraph: edit.paragraph - origin.paragraph };
  if ("table" in edit) return { ...edit, table: edit.table - firstTable(origin, view) };
  return edit;
}

function localRef({ tag, occurrence }: ControlRef, origin: Origin, view: WordView): ControlRef {
  const before = view.snapshot.controls.filter(
    (control) => control.tag === tag && control.index < origin.control,
  );
  return { tag, occurrence: occurrence - before.length };
}

/** Tables are numbered in the order in which they begin. */
function firstTable({ paragraph }: Origin, view: WordView): number {
  return view.snapshot.tables.filter(({ cells }) => (cells[0]?.paragraphs[0] ?? -1) < paragraph).length;
}
