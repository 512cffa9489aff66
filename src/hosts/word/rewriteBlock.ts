import { HostError, type ControlRef, type Edit } from "../../document/port";
import type { PageSetup } from "../../document/snapshot";
import { captureBlock, type CapturedBlock, type Content } from "./blockOoxml";
import type { OpenDocument } from "./openDocument";
import { idle, type Position, type Step, type Way } from "./step";
import { fromWord } from "./text";
import { SURPLUS_PROPERTIES, surplusOf } from "./surplus";

/** A block control whose structure changes, with the edits in the block's own indices. */
export interface Rewrite {
  readonly control: ControlRef;
  /** What the block is called, for the user. */
  readonly name: string;
  /** Texts of its paragraphs in the snapshot that the edits are for. */
  readonly texts: readonly string[];
  readonly edits: readonly Edit[];
  /** The page that it stands on. */
  readonly page: PageSetup | undefined;
}

/**
 * Rewrites a block control: its OOXML is taken, edited by the same code that edits a .docx, and put back. Nothing
 * outside the control is touched. A table in it is deleted in a sync of its own first: content that replaces a table
 * corrupts it (office-js#2606).
 */
export class RewriteBlock implements Step {
  readonly strays = idle.strays;
  readonly seek = idle.seek;
  readonly #rewrite: Rewrite;
  #ooxml: OfficeExtension.ClientResult<string> | null = null;
  #loaded: Word.ContentControl | null = null;
  #before: CapturedBlock | null = null;
  #after: Content | null = null;
  #visible: readonly string[] | null = null;

  constructor(rewrite: Rewrite) {
    this.#rewrite = rewrite;
  }

  load(document: OpenDocument): boolean {
    const control = document.proxy(this.#rewrite.control);
    if (!control) return document.controls.length > 0;
    this.#loaded = control;
    this.#ooxml = control.getOoxml();
    this.#loadContent(control);
    return true;
  }

  check(document: OpenDocument): void {
    if (!this.#ooxml || !document.find(this.#rewrite.control)) throw this.#missing();
    const captured = this.#capture(this.#ooxml.value, document);
    if (!sameTexts(captured.content.texts, this.#rewrite.texts)) throw this.#changed();
    this.#before = captured;
    this.#after = captured.edited(this.#rewrite.edits);
  }

  prepare(): boolean {
    const tables = this.#loaded?.tables.items ?? [];
    for (const table of tables) table.delete();
    return tables.length > 0;
  }

  write(document: OpenDocument, way: Way): void {
    const content = this.#content(way);
    const control = document.proxy(this.#rewrite.control);
    if (!content || !control) return;
    control.insertOoxml(content.ooxml, "Replace");
    this.#loadContent(control);
  }

  settle(_document: OpenDocument, way: Way): void {
    const content = this.#content(way);
    if (!content || !this.#loaded) return;
    for (const surplus of surplusOf(this.#loaded.paragraphs.items, content.texts)) surplus.delete();
  }

  look(document: OpenDocument): void {
    this.#visible = null;
    const control = document.proxy(this.#rewrite.control);
    this.#loaded = control;
    if (control) this.#loadContent(control);
  }

  /** With track changes on, the paragraphs that Word lists may be those that it marks as deleted. */
  async lookCloser(document: OpenDocument): Promise<void> {
    if (!this.#loaded || this.position(document) !== "between") return;
    const ooxml = this.#loaded.getOoxml();
    await document.context.sync();
    this.#visible = this.#capture(ooxml.value, document).content.texts;
  }

  position(document: OpenDocument): Position {
    if (!this.#loaded || !document.find(this.#rewrite.control)) return "between";
    const texts = this.#visible ?? this.#loaded.paragraphs.items.map(({ text }) => fromWord(text));
    if (this.#after && sameTexts(texts, this.#after.texts)) return "after";
    return sameTexts(texts, this.#rewrite.texts) ? "before" : "between";
  }

  standing(document: OpenDocument): readonly string[] {
    const { name } = this.#rewrite;
    switch (this.position(document)) {
      case "before":
        return [];
      case "after":
        return [`Phần “${name}” đã được ghi nội dung mới.`];
      case "between":
        return [`Phần “${name}” mới được ghi một phần, có thể thiếu đoạn hoặc thiếu bảng.`];
    }
  }

  #capture(ooxml: string, document: OpenDocument): CapturedBlock {
    const { page, name } = this.#rewrite;
    return captureBlock(ooxml, document.platform, page, name);
  }

  #content(way: Way): Content | null {
    return way === "forward" ? this.#after : (this.#before?.content ?? null);
  }

  #loadContent(control: Word.ContentControl): void {
    this.#loaded = control;
    control.paragraphs.load(SURPLUS_PROPERTIES);
    control.tables.load("items/rowCount");
  }

  #missing(): HostError {
    return new HostError(
      "control-missing",
      `Không tìm thấy phần “${this.#rewrite.name}” trong tài liệu, có thể phần này vừa bị xóa. Hãy đọc lại tài liệu rồi làm lại.`,
    );
  }

  #changed(): HostError {
    return new HostError(
      "changed-meanwhile",
      `Phần “${this.#rewrite.name}” vừa được sửa trong lúc Khớp làm việc (có thể có người cùng soạn). Chưa có gì thay đổi. Hãy đọc lại tài liệu rồi làm lại.`,
    );
  }
}

/** Empty paragraphs come and go with Word's own tidying; words may not. */
export const sameTexts = (left: readonly string[], right: readonly string[]): boolean => {
  const [a, b] = [left, right].map((texts) => texts.filter((text) => text !== ""));
  return a?.length === b?.length && (a ?? []).every((text, index) => text === b?.[index]);
};
