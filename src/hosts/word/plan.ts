import { blockTag, type Block } from "../../document/blocks";
import { HostError, type Anchor, type Edit } from "../../document/port";
import type { Control } from "../../document/snapshot";
import type { Platform } from "../../ooxml/platform";
import { insertedContent } from "./blockOoxml";
import { InsertBlocks, type Insertion, type WordPlace } from "./insertBlocks";
import { RemoveControls, type Removal } from "./removeControls";
import { ReplaceText } from "./replaceText";
import { RewriteBlock } from "./rewriteBlock";
import { SetTexts, type TextChange } from "./setTexts";
import type { Step } from "./step";
import { localEdit, targetBlock } from "./targetBlock";
import { nameOf, type WordView } from "./wordView";

/** Edits as the steps that carry them out in Word, and the data to be written. */
export interface Plan {
  readonly data: string | null;
  /** In the order in which they write. Removals come last: they are the one thing that cannot be undone. */
  readonly steps: readonly Step[];
}

type EditOf<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

/** Plans edits for the document as it was read. Throws `HostError` for what is known to fail before anything is tried. */
export async function planEdits(edits: readonly Edit[], view: WordView, platform: Platform): Promise<Plan> {
  const rewrites = findRewrites(edits, view);
  const blockOf = (control: Control) => view.around(control).find((each) => rewrites.has(each)) ?? null;
  const texts: TextChange[] = [];
  const removals: Removal[] = [];
  const outside: EditOf<"replaceText">[] = [];
  const insertions: EditOf<"insertBlock">[] = [];
  let data: string | null = null;
  for (const edit of edits)
    switch (edit.kind) {
      case "setControlText": {
        const control = view.need(edit.control);
        refuseLocked(control, view, "content");
        const block = blockOf(control);
        if (block) rewrites.get(block)?.push(edit);
        else texts.push(textChange(control, edit, view));
        break;
      }
      case "removeControl": {
        const control = view.need(edit.control);
        refuseLocked(control, view, "control");
        const block = blockOf(control);
        if (block) rewrites.get(block)?.push(edit);
        else
          removals.push({
            control: view.wordRef(control),
            name: nameOf(control),
            keepContent: edit.keepContent,
          });
        break;
      }
      case "insertBlock":
        insertions.push(edit);
        break;
      case "writeData":
        data = edit.xml;
        break;
      default: {
        const target = targetBlock(edit, view);
        const block = target && (rewrites.has(target) ? target : blockOf(target));
        if (block) rewrites.get(block)?.push(edit);
        else if (edit.kind === "replaceText") outside.push(edit);
        else throw notHere();
      }
    }
  return {
    data,
    steps: [
      ...(texts.length > 0 ? [new SetTexts(texts)] : []),
      ...[...rewrites].map(([block, list]) => rewriteStep(block, list, view)),
      ...replaceSteps(outside, view),
      ...(insertions.length > 0 ? [new InsertBlocks(await planInsertions(insertions, view, platform))] : []),
      ...(removals.length > 0 ? [new RemoveControls(removals)] : []),
    ],
  };
}

/** The blocks that edits change the structure of, none of them within another; their edits are yet to be listed. */
function findRewrites(edits: readonly Edit[], view: WordView): Map<Control, Edit[]> {
  const targets = new Set<Control>();
  for (const edit of edits) {
    if (edit.kind === "insertBlock" || edit.kind === "removeControl" || edit.kind === "writeData") continue;
    if (edit.kind === "setControlText" && view.need(edit.control).level === "inline") continue;
    const block = targetBlock(edit, view);
    if (block) targets.add(block);
  }
  for (const block of targets) refuseLocked(block, view, "content");
  const outermost = [...targets].filter((block) => !view.around(block).some((each) => targets.has(each)));
  return new Map(outermost.map((block) => [block, []]));
}

function textChange(control: Control, edit: EditOf<"setControlText">, view: WordView): TextChange {
  if (view.hasComment(control) && !edit.dropComments) throw commentInside(control);
  return { control: view.wordRef(control), name: nameOf(control), before: control.text, after: edit.text };
}

function rewriteStep(block: Control, edits: readonly Edit[], view: WordView): RewriteBlock {
  const paragraphs = view.snapshot.paragraphs.slice(block.start.paragraph, block.end.paragraph + 1);
  const page = paragraphs[0] ? view.snapshot.pages[paragraphs[0].page] : undefined;
  return new RewriteBlock({
    control: view.wordRef(block),
    name: nameOf(block),
    texts: paragraphs.filter(({ story }) => story === "body").map(({ text }) => text),
    edits: edits.map((edit) => localEdit(edit, block, view)),
    page,
  });
}

function replaceSteps(edits: readonly EditOf<"replaceText">[], view: WordView): readonly ReplaceText[] {
  const byParagraph = new Map<number, EditOf<"replaceText">[]>();
  for (const edit of edits)
    byParagraph.set(edit.paragraph, [...(byParagraph.get(edit.paragraph) ?? []), edit]);
  return [...byParagraph].map(([index, list]) => {
    const paragraph = view.needParagraph(index);
    const replacements = list
      .map(({ start, end, inlines }) => {
        const inside = view.controlsWithin(index, start, end);
        for (const control of inside) refuseLocked(control, view, "control");
        return { start, end, inlines, controls: inside.map((control) => view.wordRef(control)) };
      })
      .sort((one, other) => other.start - one.start);
    return new ReplaceText({ index: view.wordParagraph(index), text: paragraph.text, replacements });
  });
}

/** Blocks that go to one place become one insertion: Word takes long over each. */
async function planInsertions(
  edits: readonly EditOf<"insertBlock">[],
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
      content: await insertedContent(blocks, place.kind === "control", platform),
      tags: blocks.map(({ id }) => blockTag(id)),
      names: blocks.map(({ title }) => title),
    })),
  );
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

function besideParagraph(index: number, where: "Before" | "After", view: WordView): WordPlace {
  const paragraph = view.needParagraph(index);
  if (paragraph.story !== "body") throw notHere();
  const block = view.blocksAround(index).at(-1);
  if (block) return { kind: "control", control: view.wordRef(block), where };
  if (!paragraph.cell) return { kind: "paragraph", index: view.wordParagraph(index), where };
  // Beside a table: at the next paragraph of the body.
  const free = view.freeParagraph(index, where);
  if (free === null) return { kind: "end" };
  return {
    kind: "paragraph",
    index: view.wordParagraph(free),
    where: where === "After" ? "Before" : "After",
  };
}

function refuseLocked(control: Control, view: WordView, what: "content" | "control"): void {
  const locked = what === "control" && control.lock.control ? control : undefined;
  const around = [control, ...view.around(control)].find(({ lock }) => lock.content);
  const found = locked ?? around;
  if (found)
    throw new HostError(
      "control-locked",
      `Ô nội dung “${nameOf(found)}” đang bị khóa, không sửa được. Hãy mở khóa (Developer > Properties trong Word) rồi làm lại.`,
    );
}

const commentInside = (control: Control): HostError =>
  new HostError(
    "comment-inside",
    `Số liệu “${nameOf(control)}” có ghi chú (comment) gắn vào; Word sẽ xóa ghi chú đó khi thay số. Hãy trả lời hoặc chép ghi chú ra ngoài, hoặc đồng ý bỏ ghi chú rồi làm lại.`,
  );

const notHere = (): HostError =>
  new HostError(
    "not-supported",
    "Chỗ cần sửa nằm ngoài các phần do Khớp chèn (hoặc ở đầu trang, chân trang, chú thích), Word không cho Khớp sửa chắc chắn ở đó. Hãy sửa trực tiếp trong Word.",
  );
