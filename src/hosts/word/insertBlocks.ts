import type { ControlRef } from "../../document/port";
import type { Content } from "./blockOoxml";
import type { ListedControl, OpenDocument } from "./openDocument";
import { sameTexts } from "./rewriteBlock";
import { idle, type Position, type Step, type Way } from "./step";
import { strayParagraphs, SURPLUS_PROPERTIES, surplusOf } from "./surplus";
import { fromWord } from "./text";

/** A place between the children of the body. */
export type WordPlace =
  | { readonly kind: "end" }
  | { readonly kind: "cursor" }
  | { readonly kind: "control"; readonly control: ControlRef; readonly where: "Before" | "After" }
  /** By the paragraph's index among the body's in the snapshot. */
  | { readonly kind: "paragraph"; readonly index: number; readonly where: "Before" | "After" };

/** Blocks that follow one another. */
export interface Insertion {
  readonly place: WordPlace;
  readonly content: Content;
  /** Tags of the block controls, in order, and what the blocks are called. */
  readonly tags: readonly string[];
  readonly names: readonly string[];
}

/** Tag of the control that holds what is being inserted until it is seen to be right. */
const WRAPPER_TAG = "khop:insert:";
export const isWrapper = ({ tag }: ListedControl): boolean => tag.startsWith(WRAPPER_TAG);

/**
 * Inserts blocks: a new empty paragraph at the place, a control around it, the OOXML of all blocks into that control
 * (a control that is alone in its paragraphs: office-js#1914), and when the content is seen to be right, the control
 * goes and the content stays. Until then one command takes everything back.
 */
export class InsertBlocks implements Step {
  readonly seek = idle.seek;
  readonly prepare = idle.prepare;
  readonly lookCloser = idle.lookCloser;
  readonly #insertions: readonly Insertion[];
  readonly #counts = new Map<string, number>();
  #idsBefore: ReadonlySet<number> = new Set();
  #textsBefore: readonly string[] = [];
  #wrappers: readonly (Word.ContentControl | null)[] = [];
  #blocks: readonly Word.ParagraphCollection[] = [];
  #last: Word.Paragraph | null = null;
  #cursor: Cursor | null = null;

  constructor(insertions: readonly Insertion[]) {
    this.#insertions = insertions;
  }

  load(document: OpenDocument): boolean {
    document.listParagraphs();
    const { body } = document.context.document;
    this.#last = body.paragraphs.getLast();
    this.#last.load("text,tableNestingLevel,parentContentControlOrNullObject/id");
    if (this.#insertions.some(({ place }) => place.kind === "cursor")) this.#cursor = loadCursor(document);
    return true;
  }

  check(document: OpenDocument): void {
    this.#textsBefore = document.paragraphTexts ?? [];
    this.#idsBefore = new Set(document.controls.map(({ id }) => id));
    for (const tag of this.#insertions.flatMap(({ tags }) => tags))
      this.#counts.set(tag, document.withTag(tag).length);
  }

  write(document: OpenDocument, way: Way): void {
    if (way === "forward")
      this.#wrappers = this.#insertions.map((each, index) => this.#insert(document, each, index));
    else for (const added of this.#added(document)) document.remove(added);
  }

  settle(_document: OpenDocument, way: Way): void {
    if (way === "back") return;
    for (const [index, wrapper] of this.#wrappers.entries()) {
      const { content } = this.#insertions[index] ?? {};
      if (!wrapper || !content) continue;
      for (const surplus of surplusOf(wrapper.paragraphs.items, content.texts)) surplus.delete();
      wrapper.delete(true);
    }
  }

  look(document: OpenDocument): void {
    this.#wrappers = [];
    this.#blocks = this.#newBlocks().flatMap((tag) => {
      const control = document.context.document.contentControls.getByTag(tag).getFirstOrNullObject();
      control.paragraphs.load("items/text");
      return [control.paragraphs];
    });
  }

  position(document: OpenDocument): Position {
    if (this.#added(document).length === 0) return "before";
    const complete = [...this.#counts].every(
      ([tag, count]) => document.withTag(tag).length === count + this.#times(tag),
    );
    const wrapped = document.controls.some(isWrapper);
    return complete && !wrapped && this.#wordsStand() ? "after" : "between";
  }

  standing(document: OpenDocument): readonly string[] {
    const present = this.#insertions.flatMap(({ tags, names }) =>
      tags.flatMap((tag, index) =>
        document.withTag(tag).length > (this.#counts.get(tag) ?? 0) ? [names[index] ?? tag] : [],
      ),
    );
    if (present.length > 0)
      return [`Đã chèn vào tài liệu: ${present.map((name) => `“${name}”`).join(", ")}.`];
    return this.#added(document).length > 0
      ? ["Có một ô nội dung trống mới chèn còn lại trong tài liệu."]
      : [];
  }

  strays(document: OpenDocument): readonly Word.Paragraph[] {
    return strayParagraphs(document, this.#textsBefore);
  }

  #insert(document: OpenDocument, insertion: Insertion, index: number): Word.ContentControl {
    const wrapper = this.#newParagraph(document, insertion.place).insertContentControl();
    wrapper.tag = `${WRAPPER_TAG}${String(index)}`;
    wrapper.insertOoxml(insertion.content.ooxml, "Replace");
    wrapper.paragraphs.load(SURPLUS_PROPERTIES);
    return wrapper;
  }

  #newParagraph(document: OpenDocument, place: WordPlace): Word.Paragraph {
    const { body } = document.context.document;
    switch (place.kind) {
      case "control": {
        const control = document.find(place.control)?.control;
        if (control) return control.insertParagraph("", place.where);
        break;
      }
      case "paragraph": {
        const paragraph = document.paragraph(place.index);
        if (paragraph) return paragraph.insertParagraph("", place.where);
        break;
      }
      case "cursor":
        if (this.#cursor) return afterCursor(this.#cursor);
        break;
      case "end":
        break;
    }
    // An empty last paragraph stays last: a document must end in one, and a table or control needs one behind it.
    const last = this.#last;
    const free =
      last?.text === "" && last.tableNestingLevel === 0 && last.parentContentControlOrNullObject.isNullObject;
    return free ? last.insertParagraph("", "Before") : body.insertParagraph("", "End");
  }

  /** What this step added and is still there; controls that it made but could not yet name are known by their id. */
  #added(document: OpenDocument): readonly ListedControl[] {
    const named = document.controls.filter(isWrapper);
    if (named.length > 0) return named;
    const fresh = document.controls.filter(({ id }) => !this.#idsBefore.has(id));
    const blocks = [...this.#counts].flatMap(([tag, count]) => {
      const listed = document.withTag(tag);
      if (listed.length <= count) return [];
      return count === 0
        ? listed
        : listed.filter((each) => fresh.includes(each)).slice(0, listed.length - count);
    });
    const unnamed = fresh.filter(({ tag, text }) => tag === "" && text === "");
    return [...blocks, ...unnamed];
  }

  /** Tags that the document did not hold before: their texts can be told from older ones'. */
  #newBlocks(): readonly string[] {
    return [...this.#counts].flatMap(([tag, count]) => (count === 0 && this.#times(tag) === 1 ? [tag] : []));
  }

  #times(tag: string): number {
    return this.#insertions.flatMap(({ tags }) => tags).filter((each) => each === tag).length;
  }

  /** Whether the words of the blocks stand in their controls; only where every tag is new can that be told. */
  #wordsStand(): boolean {
    if (this.#newBlocks().length < this.#counts.size) return true;
    const actual = this.#blocks.flatMap((paragraphs) => paragraphs.items.map(({ text }) => fromWord(text)));
    return sameTexts(
      actual,
      this.#insertions.flatMap(({ content }) => content.texts),
    );
  }
}

/** What stands around the cursor. */
interface Cursor {
  readonly paragraph: Word.Paragraph;
  readonly table: Word.Table;
  /** Controls around it, from the inside out; the last that is no null object is the outermost. */
  readonly controls: readonly Word.ContentControl[];
}

/** A block control, a control in it and a figure in that. */
const DEEPEST = 4;

function loadCursor(document: OpenDocument): Cursor {
  const selection = document.context.document.getSelection();
  const controls = [selection.parentContentControlOrNullObject];
  for (let at = controls[0]; at && controls.length < DEEPEST; at = controls.at(-1))
    controls.push(at.parentContentControlOrNullObject);
  for (const control of controls) control.load("id");
  const table = selection.parentTableOrNullObject;
  table.load("nestingLevel");
  return { paragraph: selection.paragraphs.getLast(), table, controls };
}

/** A new paragraph behind what stands around the cursor: never inside a table or another control. */
function afterCursor({ paragraph, table, controls }: Cursor): Word.Paragraph {
  const outermost = controls.filter(({ isNullObject }) => !isNullObject).at(-1);
  if (outermost) return outermost.insertParagraph("", "After");
  return table.isNullObject ? paragraph.insertParagraph("", "After") : table.insertParagraph("", "After");
}
