import { HostError, type Edit } from "../../document/port";
import type { Paragraph } from "../../document/snapshot";
import { notHere } from "./places";
import type { Stretch, StretchEnd, Unit } from "./stretchChange";
import { localEdit, paragraphOf, targetBlock } from "./targetBlock";
import type { WordView } from "./wordView";

/** Edits that change more than the characters and controls of a paragraph. */
const STRUCTURAL: ReadonlySet<Edit["kind"]> = new Set<Edit["kind"]>([
  "insertContent",
  "removeParagraph",
  "insertRow",
  "removeRow",
  "moveRow",
  "insertColumn",
  "removeColumn",
  "removeTable",
]);

/** The edits that change structure where no block control stands, and those that go with them. */
export class OutsideEdits {
  readonly #view: WordView;
  readonly #edits: Edit[] = [];
  /** Tables of the body that are rewritten. */
  readonly #tables = new Set<number>();
  readonly #removed = new Set<number>();

  constructor(edits: readonly Edit[], view: WordView) {
    this.#view = view;
    for (const edit of edits) {
      if (!STRUCTURAL.has(edit.kind) || targetBlock(edit, view)) continue;
      const table = this.#tableOf(edit);
      if (table !== null) this.#tables.add(table);
      else if (edit.kind === "removeParagraph") this.#removed.add(edit.paragraph);
    }
  }

  /** Whether an edit belongs here; what a paragraph that goes holds needs no edit of its own. */
  take(edit: Edit): boolean {
    const isStructural = STRUCTURAL.has(edit.kind);
    if (!isStructural && this.#tables.size + this.#removed.size === 0) return false;
    const paragraph = isStructural || isInside(edit) ? paragraphOf(edit, this.#view) : null;
    if (paragraph === null) return false;
    const table = this.#tableOf(edit);
    const isOwn =
      table === null ? isStructural && targetBlock(edit, this.#view) === null : this.#tables.has(table);
    if (isOwn) this.#edits.push(edit);
    return isOwn || this.#removed.has(paragraph);
  }

  /** The stretches of the body that the edits touch, each with its own edits. Throws `HostError`. */
  stretches(): readonly Stretch[] {
    const touched = new Map<number, { readonly unit: PlacedUnit; readonly edits: Edit[] }>();
    for (const edit of this.#edits) {
      const unit = this.#unitAt(paragraphOf(edit, this.#view) ?? 0);
      const known = touched.get(unit.first) ?? { unit, edits: [] };
      known.edits.push(edit);
      touched.set(unit.first, known);
    }
    const groups: { readonly unit: PlacedUnit; readonly edits: Edit[] }[][] = [];
    for (const each of [...touched.values()].sort((one, other) => one.unit.first - other.unit.first)) {
      const group = groups.at(-1);
      if (group?.at(-1)?.unit.last === each.unit.first - 1) group.push(each);
      else groups.push([each]);
    }
    return groups.map((group) =>
      this.#stretch(
        group.map(({ unit }) => unit),
        group.flatMap(({ edits }) => edits),
      ),
    );
  }

  #stretch(units: readonly PlacedUnit[], edits: readonly Edit[]): Stretch {
    const { paragraphs, controls, pages } = this.#view.snapshot;
    const [first, last] = [units[0], units.at(-1)];
    if (!first || !last) throw notHere();
    const own = paragraphs.slice(first.start, last.end + 1);
    const start = paragraphs[first.start];
    const removed = units.flatMap((unit, index) => (this.#goes(unit, edits) ? [index] : []));
    const before = controls.findIndex((control) => control.start.paragraph >= first.start);
    const origin = { paragraph: first.start, control: before < 0 ? controls.length : before };
    return {
      units,
      texts: own.filter(({ story }) => story === "body").map(({ text }) => text),
      edits: edits
        .filter((edit) => edit.kind !== "removeTable" && !this.#goesAlone(edit))
        .map((edit) => localEdit(edit, origin, this.#view)),
      removed: new Set(removed),
      page: start && pages[start.page],
      before: this.#endAt(first.first - 1),
      after: this.#endAt(last.last + 1),
    };
  }

  /** A whole paragraph of the body; one in a cell is part of its table. */
  #goesAlone(edit: Edit): boolean {
    return edit.kind === "removeParagraph" && this.#tableOf(edit) === null;
  }

  #goes(unit: PlacedUnit, edits: readonly Edit[]): boolean {
    if (unit.table !== null)
      return edits.some((edit) => edit.kind === "removeTable" && edit.table === unit.table);
    if (!this.#removed.has(unit.start)) return false;
    this.#refuseRemoval(unit);
    return true;
  }

  /** Throws `HostError` where something would go with a paragraph that the edit does not speak of. */
  #refuseRemoval({ start, first }: PlacedUnit): void {
    const { text, page } = this.#view.needParagraph(start);
    if (this.#view.holdsComment(start, 0, text.length))
      throw new HostError(
        "comment-inside",
        "Đoạn cần bỏ có ghi chú (comment) gắn vào; Word sẽ xóa ghi chú cùng đoạn. Hãy trả lời hoặc chép ghi chú ra ngoài rồi làm lại.",
      );
    const next = this.#bodyParagraph(first + 1);
    if (next && next.page !== page)
      throw new HostError(
        "not-supported",
        "Đoạn cần bỏ mang một ngắt phần (Section Break); bỏ đoạn thì trang sau đổi theo. Hãy tự xóa chữ của đoạn trong Word rồi làm lại.",
      );
  }

  /** The paragraph or the table of the body that a paragraph stands in. Throws `HostError`. */
  #unitAt(index: number): PlacedUnit {
    const paragraph = this.#view.needParagraph(index);
    if (paragraph.story !== "body") throw notHere();
    const table = this.#view.outermostTable(paragraph);
    const [start, end] = table === null ? [index, index] : this.#view.spanOf(table);
    const first = this.#view.bodyParagraph(start);
    const count = this.#view.snapshot.paragraphs
      .slice(start, end + 1)
      .filter(({ story }) => story === "body").length;
    const inside = table === null ? index : this.#view.ownParagraph(table);
    return {
      table,
      start,
      end,
      isTable: table !== null,
      inside: this.#view.bodyParagraph(inside),
      first,
      last: first + count - 1,
    };
  }

  #tableOf(edit: Edit): number | null {
    const index = paragraphOf(edit, this.#view);
    const paragraph = index === null ? undefined : this.#view.snapshot.paragraphs[index];
    const table = paragraph ? this.#view.outermostTable(paragraph) : null;
    // A table within a block control is the block's.
    return table !== null && this.#view.blocksAround(this.#view.spanOf(table)[0]).length === 0 ? table : null;
  }

  #bodyParagraph(number: number): Paragraph | undefined {
    return this.#view.snapshot.paragraphs.filter(({ story }) => story === "body")[number];
  }

  /** What stands beside a stretch. */
  #endAt(number: number): StretchEnd {
    const paragraph = this.#bodyParagraph(number);
    if (!paragraph) return { kind: "none" };
    const block = this.#view.blocksAround(paragraph.index).at(-1);
    if (block) return { kind: "control", control: this.#view.wordRef(block) };
    return { kind: this.#view.outermostTable(paragraph) === null ? "paragraph" : "table" };
  }
}

const isInside = ({ kind }: Edit): boolean =>
  ["replaceText", "setControlText", "removeControl", "replaceBlock"].includes(kind);

/** A unit with its indices in the snapshot. */
interface PlacedUnit extends Unit {
  readonly table: number | null;
  readonly start: number;
  readonly end: number;
}
