import type { Block, ContentBlock, Inline, TableCell, TableRow } from "./blocks";
import type { DataPart, Snapshot } from "./snapshot";

/** A control found by its tag; `occurrence` counts from 0 in document order when a tag stands twice. */
export interface ControlRef {
  readonly tag: string;
  readonly occurrence: number;
}

/**
 * What a new column has in one row of the table: a cell, or the cell to its left or right made wider over it,
 * or nothing because a cell from a row above reaches down.
 */
export type ColumnCell = TableCell | "widenLeft" | "widenRight" | "covered";

/** Where a new block goes. */
export type Anchor =
  | { readonly kind: "end" }
  | { readonly kind: "cursor" }
  | { readonly kind: "beforeControl" | "afterControl"; readonly control: ControlRef }
  | { readonly kind: "afterParagraph"; readonly paragraph: number };

/**
 * One change of a document. A host applies a list of them all or none. Controls, paragraphs, offsets, rows and columns
 * of every edit are those of the document as it was before the list, whatever the other edits of the list do; what
 * several edits put at one place stands there in the order of the list. Ranges of text do not overlap.
 */
export type Edit =
  /**
   * Set the text of a figure's control; its formatting stays. Word deletes comments inside the control with the old
   * text: there the host refuses with `comment-inside`, unless `dropComments` says that the user agreed.
   */
  | {
      readonly kind: "setControlText";
      readonly control: ControlRef;
      readonly text: string;
      readonly dropComments?: boolean;
    }
  /** Replace the content of a block control by a block. */
  | { readonly kind: "replaceBlock"; readonly control: ControlRef; readonly block: Block }
  | { readonly kind: "insertBlock"; readonly block: Block; readonly at: Anchor }
  /** Replace characters of a paragraph; controls wholly inside the range go, formatting of the first character stays. */
  | {
      readonly kind: "replaceText";
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
      readonly inlines: readonly Inline[];
    }
  /** Put paragraphs and tables before or after a paragraph, inside the block control or cell that it stands in. */
  | {
      readonly kind: "insertContent";
      readonly paragraph: number;
      readonly where: "before" | "after";
      readonly content: readonly ContentBlock[];
    }
  /** Remove a whole paragraph with the controls in it; the last one of a control or cell is emptied instead. */
  | { readonly kind: "removeParagraph"; readonly paragraph: number }
  /**
   * Put a row after row `after` (-1: first); it takes the formatting of the row above it, or below when first. Its
   * cells are for the columns that the table has after the edits of the list, but for those that a cell of a row above
   * reaches over.
   */
  | { readonly kind: "insertRow"; readonly table: number; readonly after: number; readonly row: TableRow }
  | { readonly kind: "removeRow"; readonly table: number; readonly row: number }
  /** Move a row, unchanged, to stand after row `after` (-1: first). */
  | { readonly kind: "moveRow"; readonly table: number; readonly row: number; readonly after: number }
  /** Put a column after column `after`; it takes the formatting and half the width of that column. */
  | {
      readonly kind: "insertColumn";
      readonly table: number;
      readonly after: number;
      readonly cells: readonly ColumnCell[];
    }
  /** Remove a column; cells that span it become narrower. */
  | { readonly kind: "removeColumn"; readonly table: number; readonly column: number }
  /** Remove a whole table with the controls in it. */
  | { readonly kind: "removeTable"; readonly table: number }
  /** Remove a control, with its content or keeping it as plain text. */
  | { readonly kind: "removeControl"; readonly control: ControlRef; readonly keepContent: boolean }
  /** Keep everybody from changing and deleting a control and what stands in it, or let them again. */
  | { readonly kind: "lockControl"; readonly control: ControlRef; readonly locked: boolean }
  /**
   * Write Khớp's data part: a whole XML document without declaration. Older parts of the namespace go. With `over`, the
   * data as they were read: where others stand, the host refuses with `data-changed`.
   */
  | { readonly kind: "writeData"; readonly xml: string; readonly over?: DataState };

/** Which data a document carries, for whoever writes over them. */
export interface DataState {
  /** The highest of its parts; 0: none is numbered. */
  readonly revision: number;
  /** How many parts with figures have it: two where two people wrote at the same moment. */
  readonly parts: number;
}

/** A place that a user can be taken to. */
export type Place =
  | { readonly kind: "paragraph"; readonly paragraph: number; readonly start: number; readonly end: number }
  | { readonly kind: "control"; readonly control: ControlRef };

/**
 * A document that Khớp reads and writes: Word through Office.js, or a .docx in memory.
 * Methods reject with `HostError`; a rejected `apply` has changed nothing, unless the error says what stands.
 */
export interface DocumentPort {
  /** What the document is called, for the user. */
  readonly name: string;
  read(): Promise<Snapshot>;
  /** The data of a reading without the text, which costs next to nothing in Word. */
  readData(): Promise<readonly DataPart[]>;
  /**
   * `of`: the reading that the edits speak of; where this port changed the text since, or anybody what they touch, they
   * are refused with `changed-meanwhile`. Absent: the last reading.
   */
  apply(edits: readonly Edit[], of?: Snapshot): Promise<void>;
  /**
   * Brings back what stood before an `apply` of this very list: the last one that changed more than the data part.
   * Rejects with `changed-meanwhile` where it is not.
   */
  takeBack(edits: readonly Edit[]): Promise<void>;
  goTo(place: Place): Promise<void>;
}

/** Known ways in which a document refuses. Each has a Vietnamese message that says what to do. */
export type HostErrorCode =
  | "not-a-docx"
  | "damaged"
  | "hostile"
  | "too-large"
  | "encrypted"
  | "read-only"
  | "control-missing"
  | "control-locked"
  | "comment-inside"
  | "data-too-large"
  | "changed-meanwhile"
  | "data-changed"
  | "host-too-old"
  | "host-failed"
  | "not-supported";

/** What a failed `apply` left behind that the host could not take back at once. */
export interface Standing {
  /** Vietnamese sentences for the user, each one change that stands. */
  readonly changes: readonly string[];
  /** Takes them back; rejects with `HostError` where that fails again. */
  restore(): Promise<void>;
}

interface HostErrorOptions extends ErrorOptions {
  readonly standing?: Standing;
}

/** A document could not be read or written. `message` is Vietnamese and says what to do. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** Null: the document is as it was before. */
  readonly standing: Standing | null;
  constructor(code: HostErrorCode, message: string, options?: HostErrorOptions) {
    super(message, options);
    this.name = "HostError";
    this.code = code;
    this.standing = options?.standing ?? null;
  }
}

/** The text is no longer the one that the edits speak of. */
export const changedMeanwhile = (): HostError =>
  new HostError(
    "changed-meanwhile",
    "Tài liệu đã thay đổi sau khi Khớp đọc, nên Khớp chưa ghi gì. Hãy so lại với tài liệu rồi làm lại.",
  );
