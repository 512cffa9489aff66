import { HostError } from "../../document/port";
import type { ListedControl, OpenDocument } from "./openDocument";
import { sameTexts } from "./rewriteBlock";
import { idle, type Position, type Step, type Way } from "./step";
import {
  besideWrapper,
  COMING,
  filled,
  handleOf,
  handlesOf,
  paragraphBeside,
  placed,
  refilled,
  RETURNING,
  withoutBlock,
  wrapperOf,
  type Handle,
  type Pending,
  type PlacedChange,
  type Return,
  type Standing,
  type Stretch,
} from "./stretchChange";
import { captureStretch } from "./stretchOoxml";
import { strayParagraphs, SURPLUS_PROPERTIES, surplusOf } from "./surplus";
import { fromWord } from "./text";

/**
 * Puts paragraphs and tables in, takes them out and rewrites tables where no block control stands around them: among
 * the drafter's own. What comes is put behind what goes, in a control of its own (a control that is alone in its
 * paragraphs: office-js#1914), and only then what goes is deleted: content that replaces a table corrupts it
 * (office-js#2606). What stays is not touched.
 */
export class RewriteStretches implements Step {
  readonly lookCloser = idle.lookCloser;
  readonly #stretches: readonly Stretch[];
  /** Texts of the blocks that another step inserts, perhaps right there. */
  readonly #inserted: readonly (readonly string[])[];
  #captured: readonly OfficeExtension.ClientResult<string>[] = [];
  #handles: readonly (readonly Handle[])[] = [];
  #changes: readonly PlacedChange[] = [];
  #idsBefore: ReadonlySet<number> = new Set();
  #textsBefore: readonly string[] = [];
  #pending: readonly Pending[] = [];
  #returns: readonly Return[] = [];

  constructor(stretches: readonly Stretch[], inserted: readonly (readonly string[])[]) {
    this.#stretches = stretches;
    this.#inserted = inserted;
  }

  load(document: OpenDocument): boolean {
    if (document.paragraphTexts === null) {
      document.listParagraphs();
      return false;
    }
    this.#handles = this.#stretches.map(({ units, texts }) =>
      units.map((unit) => {
        const handle = handleOf(unit, document);
        if (!handle) throw changed(texts);
        return handle;
      }),
    );
    this.#captured = this.#handles.flatMap(([first, ...others]) => {
      const last = others.at(-1);
      const range = first?.getRange("Whole");
      return (last ? range?.expandTo(last.getRange("Whole")) : range)?.getOoxml() ?? [];
    });
    return true;
  }

  check(document: OpenDocument): void {
    this.#idsBefore = new Set(document.controls.map(({ id }) => id));
    this.#textsBefore = document.paragraphTexts ?? [];
    this.#changes = this.#stretches.flatMap((stretch, index) => {
      const { units, texts, edits, removed, page } = stretch;
      const ooxml = this.#captured[index]?.value ?? "";
      const captured = captureStretch(ooxml, units.length, document.platform, page);
      if (!sameTexts(captured.texts, texts)) throw changed(texts);
      const handles = this.#handles[index] ?? [];
      return captured
        .changes(edits, removed)
        .map((change, number) => placed(change, `${index}.${number}`, stretch, handles, document));
    });
  }

  seek(document: OpenDocument, way: Way): boolean {
    this.#returns = [];
    if (way === "forward") return false;
    this.#returns = this.#changes.flatMap((change) => this.#returnOf(change, document) ?? []);
    for (const { wrapper, paragraphs } of this.#returns) {
      wrapper?.control.paragraphs.load(SURPLUS_PROPERTIES);
      wrapper?.control.tables.load("items/rowCount");
      for (const paragraph of paragraphs) paragraph.load("text,tableNestingLevel");
      if (wrapper) paragraphs[0]?.parentContentControlOrNullObject.load("id");
    }
    return this.#returns.length > 0;
  }

  /** A table in a control whose content is to be replaced goes in a sync of its own (office-js#2606). */
  prepare(): boolean {
    const tables = this.#returns.flatMap((each) =>
      each.wrapper && !this.#isUndone(each) ? each.wrapper.control.tables.items : [],
    );
    for (const table of tables) table.delete();
    return tables.length > 0;
  }

  write(document: OpenDocument, way: Way): void {
    if (way === "forward") {
      this.#pending = this.#changes.map(({ id, after, old, beside: [handle, where] }) => ({
        wrapper: after && handle ? filled(handle.insertParagraph("", where), COMING + id, after) : null,
        texts: after?.texts ?? [],
        old,
      }));
      return;
    }
    for (const control of this.#unnamed(document)) document.remove(control);
    this.#pending = this.#returns.flatMap((each) => this.#goBack(each, document) ?? []);
  }

  settle(): void {
    for (const { wrapper, texts, old } of this.#pending) {
      for (const handle of old) handle.delete();
      if (!wrapper) continue;
      for (const surplus of surplusOf(wrapper.paragraphs.items, texts)) surplus.delete();
      wrapper.delete(true);
    }
    this.#pending = [];
  }

  look(): void {
    this.#pending = [];
  }

  position(document: OpenDocument): Position {
    const positions = new Set(this.#changes.map((change) => this.#positionOf(change, document)));
    if (this.#unnamed(document).length > 0 || positions.size > 1) return "between";
    return [...positions][0] ?? "before";
  }

  standing(document: OpenDocument): readonly string[] {
    return this.#changes.flatMap((change) => {
      const position = this.#positionOf(change, document);
      if (position === "before") return [];
      const quote = quoteOf([...(change.before?.texts ?? []), ...(change.after?.texts ?? [])]);
      return position === "after"
        ? [`Chỗ “${quote}” ngoài các phần của Khớp đã được ghi nội dung mới.`]
        : [
            `Chỗ “${quote}” ngoài các phần của Khớp mới được ghi một phần, có thể thừa hoặc thiếu đoạn, bảng.`,
          ];
    });
  }

  strays(document: OpenDocument): readonly Word.Paragraph[] {
    return strayParagraphs(document, this.#textsBefore);
  }

  #positionOf(change: PlacedChange, document: OpenDocument): Position {
    const standing = this.#placesOf(change, document);
    if (!standing || wrapperOf(change, document)) return "between";
    const texts = standing.map(({ text }) => text);
    const [before, after] = [change.before?.texts ?? [], change.after?.texts ?? []];
    // Where only empty paragraphs come or go, their number tells.
    const asRead = !sameTexts(before, after) || texts.length === change.count;
    if (sameTexts(texts, before) && asRead) return "before";
    return sameTexts(texts, after) ? "after" : "between";
  }

  /** The paragraphs that stand where the change is, without those of blocks that were inserted there. */
  #placesOf({ start, end }: PlacedChange, { places, paragraphs, paragraphTexts }: OpenDocument) {
    const texts = paragraphTexts ?? [];
    const range = places.between(start, end);
    if (!range) return null;
    const [from, to] = range;
    const standing = paragraphs
      .slice(from, to)
      .map((paragraph, index) => ({ paragraph, text: texts[from + index] ?? "" }));
    return this.#inserted.reduce<readonly Standing[]>(withoutBlock, standing);
  }

  #returnOf(change: PlacedChange, document: OpenDocument): Return | null {
    if (this.#positionOf(change, document) === "before") return null;
    const standing = this.#placesOf(change, document);
    if (!standing) return null;
    const at = document.places.between(change.start, change.end)?.[0] ?? 0;
    return {
      change,
      wrapper: wrapperOf(change, document),
      paragraphs: standing.map(({ paragraph }) => paragraph),
      neighbours: [document.paragraphs[at - 1], document.paragraphs[at]],
    };
  }

  /** Whether what went is still there, so that only what came has to go. */
  #isUndone(each: Return): boolean {
    const texts = besideWrapper(each).map(({ text }) => fromWord(text));
    return (
      (each.wrapper?.tag.startsWith(COMING) ?? false) && sameTexts(texts, each.change.before?.texts ?? [])
    );
  }

  #goBack(each: Return, document: OpenDocument): Pending | null {
    const { change, wrapper } = each;
    if (wrapper && this.#isUndone(each)) {
      document.remove(wrapper);
      return null;
    }
    const beside = besideWrapper(each);
    // Never what this step did not write.
    const own = new Set([...(change.before?.texts ?? []), ...(change.after?.texts ?? []), ""]);
    if (!beside.every(({ text }) => own.has(fromWord(text)))) return null;
    const old = handlesOf(beside);
    const { before } = change;
    if (!before) {
      if (wrapper) document.remove(wrapper);
      return { wrapper: null, texts: [], old };
    }
    const tag = RETURNING + change.id;
    const returning = wrapper
      ? refilled(wrapper.control, tag, before)
      : filled(paragraphBeside(each, old, document), tag, before);
    return { wrapper: returning, texts: before.texts, old };
  }

  /** Controls that this step made and could not yet name. */
  #unnamed(document: OpenDocument): readonly ListedControl[] {
    return document.controls.filter(
      ({ id, tag, text, block }) => block && tag === "" && text === "" && !this.#idsBefore.has(id),
    );
  }
}

const LONGEST_QUOTE = 60;

const quoteOf = (texts: readonly string[]): string => {
  const text = texts.find((each) => each !== "") ?? "";
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1)}…`;
};

const changed = (texts: readonly string[]): HostError =>
  new HostError(
    "changed-meanwhile",
    `Chỗ “${quoteOf(texts)}” vừa được sửa hoặc vừa chuyển đi trong lúc Khớp làm việc. Chưa có gì thay đổi. Hãy đọc lại tài liệu rồi làm lại.`,
  );
