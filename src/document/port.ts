import type { Block, Inline } from "./blocks";
import type { Snapshot } from "./snapshot";

/** A control found by its tag; `occurrence` counts from 0 in document order when a tag stands twice. */
export interface ControlRef {
  readonly tag: string;
  readonly occurrence: number;
}

/** Where a new block goes. */
export type Anchor =
  | { readonly kind: "end" }
  | { readonly kind: "cursor" }
  | { readonly kind: "beforeControl" | "afterControl"; readonly control: ControlRef }
  | { readonly kind: "afterParagraph"; readonly paragraph: number };

/**
 * One change of a document. A host applies a list of them all or none. Controls, paragraphs and offsets of every
 * edit are those of the document as it was before the list, whatever the other edits of the list do.
 */
export type Edit =
  /** Set the text of a figure's control; its formatting stays. */
  | { readonly kind: "setControlText"; readonly control: ControlRef; readonly text: string }
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
  /** Remove a control, with its content or keeping it as plain text. */
  | { readonly kind: "removeControl"; readonly control: ControlRef; readonly keepContent: boolean }
  /** Write Khớp's data part: a whole XML document without declaration. Older parts of the namespace go. */
  | { readonly kind: "writeData"; readonly xml: string };

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
  apply(edits: readonly Edit[]): Promise<void>;
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
  | "changed-meanwhile"
  | "host-too-old"
  | "host-failed"
  | "not-supported";

/** A document could not be read or written. `message` is Vietnamese and says what to do. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  constructor(code: HostErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HostError";
    this.code = code;
  }
}
