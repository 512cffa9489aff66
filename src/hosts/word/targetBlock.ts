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
function paragraphOf(edit: Edit, view: WordView): number | null {
  if ("paragraph" in edit) return edit.paragraph;
  if ("table" in edit) return view.snapshot.tables[edit.table]?.cells[0]?.paragraphs[0] ?? null;
  return "control" in edit ? view.need(edit.control).start.paragraph : null;
}

/** An edit in the indices of a block alone, whose first paragraph, table and control are number 0. */
export function localEdit(edit: Edit, block: Control, view: WordView): Edit {
  if ("control" in edit) return { ...edit, control: localRef(edit.control, block, view) };
  if ("paragraph" in edit) return { ...edit, paragraph: edit.paragraph - block.start.paragraph };
  if ("table" in edit) return { ...edit, table: edit.table - firstTable(block, view) };
  return edit;
}

function localRef({ tag, occurrence }: ControlRef, block: Control, view: WordView): ControlRef {
  const before = view.snapshot.controls.filter(
    (control) => control.tag === tag && control.index < block.index,
  );
  return { tag, occurrence: occurrence - before.length };
}

/** Tables are numbered in the order in which they begin. */
function firstTable(block: Control, view: WordView): number {
  return view.snapshot.tables.filter(({ cells }) => (cells[0]?.paragraphs[0] ?? -1) < block.start.paragraph)
    .length;
}
