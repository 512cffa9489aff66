import { HostError, type Edit } from "../../document/port";
import type { Control } from "../../document/snapshot";
import type { Platform } from "../../ooxml/platform";
import { InsertBlocks } from "./insertBlocks";
import { LockControls, type LockChange } from "./lockControls";
import { besideParagraph, notHere, planInsertions } from "./places";
import { RemoveBlock } from "./removeBlock";
import { ReplaceText, withSpans, type Replacement, type TextSpan } from "./replaceText";
import { RewriteBlock } from "./rewriteBlock";
import { RewriteStretches } from "./rewriteStretches";
import { SetTexts, type TextChange } from "./setTexts";
import type { Step } from "./step";
import { OutsideEdits } from "./stretches";
import { localEdit, originOf, targetBlock } from "./targetBlock";
import { pieceOf, plainText } from "./textPieces";
import { nameOf, type WordView } from "./wordView";

type EditOf<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

/** Edits as the steps that carry them out in Word, and the data to be written. */
export interface Plan {
  readonly data: EditOf<"writeData"> | null;
  /** In the order in which they write. */
  readonly steps: readonly Step[];
  /** What paragraphs of the body become whose characters or figures alone change: the new text, and the one of now. */
  readonly reworded: ReadonlyMap<string, string>;
}

/** Plans edits for the document as it was read. Throws `HostError` for what is known to fail before anything is tried. */
export async function planEdits(edits: readonly Edit[], view: WordView, platform: Platform): Promise<Plan> {
  const outside = new OutsideEdits(edits, view);
  const own = edits.filter((edit) => !outside.take(edit));
  const rewrites = findRewrites(own, view);
  const blockOf = (control: Control) => view.around(control).find((each) => rewrites.has(each)) ?? null;
  const texts: TextChange[] = [];
  const setAlone: { readonly control: Control; readonly text: string }[] = [];
  /** Figures whose comments would go, and nobody agreed. */
  const commented: Control[] = [];
  const removals: RemoveBlock[] = [];
  /** What is done within the drafter's own paragraphs, by their index. */
  const replacements = new Map<number, Replacement[]>();
  const replace = (paragraph: number, replacement: Replacement) =>
    replacements.set(paragraph, [...(replacements.get(paragraph) ?? []), replacement]);
  const insertions: EditOf<"insertBlock">[] = [];
  const locks: LockChange[] = [];
  let data: EditOf<"writeData"> | null = null;
  for (const edit of own)
    switch (edit.kind) {
      case "setControlText": {
        const control = view.need(edit.control);
        refuseLocked(control, view, "content");
        const block = blockOf(control);
        if (block) rewrites.get(block)?.push(edit);
        else {
          if (view.hasComment(control) && !edit.dropComments) commented.push(control);
          texts.push(textChange(control, edit, view));
          setAlone.push({ control, text: edit.text });
        }
        break;
      }
      case "removeControl": {
        const control = view.need(edit.control);
        refuseLocked(control, view, "control");
        const block = blockOf(control);
        if (block) rewrites.get(block)?.push(edit);
        else if (control.level === "block" && rewrites.has(control)) throw removedAndRewritten(control);
        else if (control.level === "block")
          removals.push(removalOf(control, edit.keepContent, view, platform));
        else if (control.level === "inline")
          replace(control.start.paragraph, removedInline(control, edit, view));
        else throw notHere();
        break;
      }
      case "lockControl": {
        const control = view.need(edit.control);
        locks.push({
          control: view.wordRef(control),
          name: nameOf(control),
          before: control.lock,
          after: edit.locked,
        });
        break;
      }
      case "insertBlock":
        insertions.push(edit);
        break;
      case "writeData":
        data = edit;
        break;
      default: {
        const target = targetBlock(edit, view);
        const block = target && (rewrites.has(target) ? target : blockOf(target));
        if (block) rewrites.get(block)?.push(edit);
        else if (edit.kind === "replaceText") replace(edit.paragraph, replacementOf(edit, view));
        else throw notHere();
      }
    }
  if (commented.length > 0) throw commentInside(commented);
  const inserted = await planInsertions(insertions, view, platform);
  const stretches = outside.stretches();
  return {
    data,
    reworded: rewordedTexts(replacements, setAlone, view),
    steps: [
      ...(texts.length > 0 ? [new SetTexts(texts)] : []),
      ...[...rewrites].map(([block, list]) => rewriteStep(block, list, view)),
      ...replaceSteps(replacements, setAlone, view),
      ...(inserted.length > 0 ? [new InsertBlocks(inserted)] : []),
      ...(stretches.length > 0
        ? [
            new RewriteStretches(
              stretches,
              inserted.map(({ content }) => content.texts),
            ),
          ]
        : []),
      ...removals,
      ...(locks.length > 0 ? [new LockControls(locks)] : []),
    ],
  };
}

/** Whether an edit takes a control away and leaves its content. */
const isUnwrapping = (edit: Edit): edit is EditOf<"removeControl"> =>
  edit.kind === "removeControl" && edit.keepContent;

/** The blocks that edits change the structure of, none of them within another; their edits are yet to be listed. */
function findRewrites(edits: readonly Edit[], view: WordView): Map<Control, Edit[]> {
  const targets = new Set<Control>();
  const unwrapped = new Set(edits.flatMap((edit) => (isUnwrapping(edit) ? [view.need(edit.control)] : [])));
  for (const edit of edits) {
    if (["insertBlock", "writeData", "lockControl"].includes(edit.kind)) continue;
    if (edit.kind === "setControlText" && view.need(edit.control).level === "inline") continue;
    if (edit.kind === "removeControl" && view.need(edit.control).level === "block") continue;
    // A block that becomes plain text with the figures in it: Word can take one control off after the other.
    if (isUnwrapping(edit) && view.around(view.need(edit.control)).some((block) => unwrapped.has(block)))
      continue;
    const block = targetBlock(edit, view);
    if (block) targets.add(block);
  }
  for (const block of targets) refuseLocked(block, view, "content");
  const outermost = [...targets].filter((block) => !view.around(block).some((each) => targets.has(each)));
  return new Map(outermost.map((block) => [block, []]));
}

function textChange(control: Control, edit: EditOf<"setControlText">, view: WordView): TextChange {
  return { control: view.wordRef(control), name: nameOf(control), before: control.text, after: edit.text };
}

function rewriteStep(block: Control, edits: readonly Edit[], view: WordView): RewriteBlock {
  const paragraphs = view.snapshot.paragraphs.slice(block.start.paragraph, block.end.paragraph + 1);
  const page = paragraphs[0] ? view.snapshot.pages[paragraphs[0].page] : undefined;
  return new RewriteBlock({
    control: view.wordRef(block),
    name: nameOf(block),
    texts: paragraphs.filter(({ story }) => story === "body").map(({ text }) => text),
    edits: edits.map((edit) => localEdit(edit, originOf(block), view)),
    page,
  });
}

function replacementOf(
  { paragraph, start, end, inlines }: EditOf<"replaceText">,
  view: WordView,
): Replacement {
  const inside = view.controlsWithin(paragraph, start, end);
  for (const control of inside) refuseLocked(control, view, "control");
  if (view.holdsComment(paragraph, start, end))
    throw new HostError(
      "comment-inside",
      "Đoạn chữ cần thay có ghi chú (comment) gắn vào; Word sẽ xóa ghi chú đó khi thay chữ. Hãy trả lời hoặc chép ghi chú ra ngoài rồi làm lại.",
    );
  return {
    start,
    end,
    pieces: inlines.map(pieceOf),
    controls: inside.map((control) => view.wordRef(control)),
  };
}

function removedInline(
  control: Control,
  { keepContent }: EditOf<"removeControl">,
  view: WordView,
): Replacement {
  const { start, end, text } = control;
  return {
    start: start.offset,
    end: end.offset,
    pieces: keepContent ? [{ text }] : [],
    controls: [view.wordRef(control)],
  };
}

function replaceSteps(
  outside: ReadonlyMap<number, readonly Replacement[]>,
  setAlone: readonly { readonly control: Control; readonly text: string }[],
  view: WordView,
): readonly ReplaceText[] {
  return [...outside].map(([index, replacements]) => {
    const { text, story } = view.needParagraph(index);
    if (story !== "body") throw notHere();
    return new ReplaceText({
      index: view.bodyParagraph(index),
      text,
      controls: view.inlineControls(index),
      replacements: withoutContained(replacements).sort((one, other) => other.start - one.start),
      others: setAlone.flatMap(({ control: { start, end }, text: value }) =>
        start.paragraph === index ? [{ start: start.offset, end: end.offset, text: value }] : [],
      ),
    });
  });
}

function rewordedTexts(
  replacements: ReadonlyMap<number, readonly Replacement[]>,
  setAlone: readonly { readonly control: Control; readonly text: string }[],
  view: WordView,
): ReadonlyMap<string, string> {
  const spans = new Map<number, TextSpan[]>();
  const add = (paragraph: number, span: TextSpan): unknown =>
    spans.set(paragraph, [...(spans.get(paragraph) ?? []), span]);
  for (const [paragraph, list] of replacements)
    for (const { start, end, pieces } of withoutContained(list))
      add(paragraph, { start, end, text: plainText(pieces) });
  for (const { control, text } of setAlone)
    add(control.start.paragraph, { start: control.start.offset, end: control.end.offset, text });
  return new Map(
    [...spans].map(([paragraph, list]) => {
      const { text } = view.needParagraph(paragraph);
      return [withSpans(text, list), text];
    }),
  );
}

/** A control that goes with the text around it need not be taken away by itself. */
const withoutContained = (replacements: readonly Replacement[]): Replacement[] =>
  replacements.filter(
    (each, index) =>
      !replacements.some(
        (other, place) =>
          place !== index &&
          other.start <= each.start &&
          other.end >= each.end &&
          (other.end - other.start > each.end - each.start || place < index),
      ),
  );

function removalOf(control: Control, keepContent: boolean, view: WordView, platform: Platform): RemoveBlock {
  const { start, end, title } = control;
  const before = start.paragraph > 0 && view.needParagraph(start.paragraph - 1).story === "body";
  return new RemoveBlock(
    {
      control: view.wordRef(control),
      title,
      name: nameOf(control),
      keepContent,
      paragraphs: [view.bodyParagraph(start.paragraph), view.bodyParagraph(end.paragraph)],
      place: before
        ? besideParagraph(start.paragraph - 1, "After", view)
        : besideParagraph(end.paragraph + 1, "Before", view),
    },
    platform,
  );
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

const commentInside = (controls: readonly Control[]): HostError => {
  const names = [...new Set(controls.map(nameOf))].map((name) => `“${name}”`).join(", ");
  return new HostError(
    "comment-inside",
    `Số liệu ${names} có ghi chú (comment) gắn vào; Word sẽ xóa ghi chú đó khi thay số. Chưa có gì thay đổi. Hãy trả lời hoặc chép ghi chú ra ngoài rồi làm lại, hoặc đồng ý bỏ ghi chú.`,
  );
};

const removedAndRewritten = (control: Control): HostError =>
  new HostError(
    "not-supported",
    `Word không gỡ được ô của phần “${nameOf(control)}” cùng lúc với các số liệu bên trong. Chưa có gì thay đổi; hãy để Khớp cập nhật phần này theo số liệu, hoặc chọn ô ấy rồi dùng lệnh Remove Content Control của Word.`,
  );
