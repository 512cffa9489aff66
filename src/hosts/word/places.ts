import { blockTag, type Block } from "../../document/blocks";
import { HostError, type Anchor, type Edit } from "../../document/port";
import type { PageSetup } from "../../document/snapshot";
import type { Platform } from "../../ooxml/platform";
import { insertedContent } from "./blockOoxml";
import type { Insertion, WordPlace } from "./insertBlocks";
import type { WordView } from "./wordView";

/** Blocks that go to one place become one insertion: Word takes long over each. */
export async function planInsertions(
  edits: readonly Extract<Edit, { kind: "insertBlock" }>[],
  view: WordView,
  platform: Platform,
): Promise<readonly Insertion[]> {
  const groups = new Map<string, { readonly place: WordPlace; readonly blocks: Block[] }>();
  for (const { block, at } of edits) {
    const place = placeOf(at, view);
    const key = JSON.stringify(place);
    const group = groups.get(key) ?? { place, blocks: [] };
    group.blocks.push(block);
    groups.set(key, group);
  }
  return Promise.all(
    [...groups.values()].map(async ({ place, blocks }) => ({
      place,
      content: await insertedContent(blocks, pageAt(place, view), place.kind === "control", platform),
      tags: blocks.map(({ id }) => blockTag(id)),
      names: blocks.map(({ title }) => title),
    })),
  );
}

/** The page that a place is on; where the cursor is, is not known: the last page then. */
function pageAt(place: WordPlace, { snapshot }: WordView): PageSetup | undefined {
  const body = snapshot.paragraphs.filter(({ story }) => story === "body");
  const index =
    place.kind === "control"
      ? snapshot.controls.find(({ tag }) => tag === place.control.tag)?.start.paragraph
      : place.kind === "paragraph"
        ? body[place.index]?.index
        : body.at(-1)?.index;
  const paragraph = index === undefined ? undefined : snapshot.paragraphs[index];
  return paragraph && snapshot.pages[paragraph.page];
}

/** Blocks stand in the body, never inside tables or other controls. */
function placeOf(anchor: Anchor, view: WordView): WordPlace {
  switch (anchor.kind) {
    case "end":
    case "cursor":
      return anchor;
    case "beforeControl":
    case "afterControl": {
      const where = anchor.kind === "beforeControl" ? "Before" : "After";
      const control = view.need(anchor.control);
      const outermost = [control, ...view.around(control)].filter(({ level }) => level === "block").at(-1);
      if (outermost) return { kind: "control", control: view.wordRef(outermost), where };
      return besideParagraph(
        where === "Before" ? control.start.paragraph : control.end.paragraph,
        where,
        view,
      );
    }
    case "afterParagraph":
      return besideParagraph(anchor.paragraph, "After", view);
  }
}

/** Beside a paragraph, or beside the table or control that it stands in. Throws `HostError`. */
export function besideParagraph(index: number, where: "Before" | "After", view: WordView): WordPlace {
  const paragraph = view.needParagraph(index);
  if (paragraph.story !== "body") throw notHere();
  const block = view.blocksAround(index).at(-1);
  if (block) return { kind: "control", control: view.wordRef(block), where };
  if (!paragraph.cell) return { kind: "paragraph", index: view.bodyParagraph(index), where };
  // Beside a table: at the next paragraph of the body.
  const free = view.freeParagraph(index, where);
  if (free === null) return { kind: "end" };
  return {
    kind: "paragraph",
    index: view.bodyParagraph(free),
    where: where === "After" ? "Before" : "After",
  };
}

export const notHere = (): HostError =>
  new HostError(
    "not-supported",
    "Chỗ cần sửa nằm ngoài các phần do Khớp chèn (hoặc ở đầu trang, chân trang, chú thích), Word không cho Khớp sửa chắc chắn ở đó. Hãy sửa trực tiếp trong Word.",
  );
