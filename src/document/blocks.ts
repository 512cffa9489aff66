/**
 * What Khớp writes into a document: plain data, no XML, no Word.
 * The report produces blocks; a host turns them into content controls and paragraphs.
 */

/** A stretch of text. With `figure`, it is a linked figure: the text of a control tagged with that path. */
export interface Inline {
  readonly text: string;
  /** Path of the figure that this text states, for instance `dossiers.byField.total.received`. */
  readonly figure?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/**
 * Names of the paragraph roles that the official template defines as styles. The rules that Nghị định 30 draws under
 * the issuing body, the motto and the subject belong to their roles: the host draws them. Labels ("II.", "3.1.", "- ",
 * "+ ") and capitals stand in the text: no style adds numbering or capitals of its own.
 */
export type ParagraphRole =
  | "body"
  | "bullet"
  | "subBullet"
  | "heading1"
  | "heading2"
  | "heading3"
  | "attachment"
  | "annexCode"
  | "annexLabel"
  | "annexTitle"
  | "annexNote"
  | "annexLine"
  | "unitLine"
  | "amountInWords"
  | "documentType"
  | "documentSubject"
  | "nationalName"
  | "motto"
  | "superiorBody"
  | "issuingBody"
  | "documentNumber"
  | "placeAndDate"
  | "addressee"
  | "signatureRole"
  | "signatureName"
  | "recipientsTitle"
  | "recipients"
  | "cell"
  | "cellHeader";

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly role: ParagraphRole;
  readonly inlines: readonly Inline[];
}

export interface TableCell {
  readonly inlines: readonly Inline[];
  /** Layout cells (letter head, signature): paragraphs with roles of their own; then `inlines` is empty. */
  readonly paragraphs?: readonly ParagraphBlock[];
  readonly align: "left" | "center" | "right";
  readonly bold?: boolean;
  /** Columns and rows that the cell covers, at least 1. A covered cell is not listed again. */
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface TableRow {
  /** Stable key of the row: the figures' row id, `total`, or `header-1` … */
  readonly key: string;
  /** Header rows repeat on each page. */
  readonly header: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableBlock {
  readonly kind: "table";
  /** Relative widths; the host scales them to the width between the margins. */
  readonly columnWidths: readonly number[];
  /** Stable keys of the columns, as many as `columnWidths`. */
  readonly columnKeys: readonly string[];
  readonly rows: readonly TableRow[];
  /** false: a table without rules (letter head, signature). */
  readonly ruled: boolean;
}

export type ContentBlock = ParagraphBlock | TableBlock;

/** One content control of Khớp: a section of the text, or an annex, with a stable tag. */
export interface Block {
  /** Id of the section or annex in the form set. */
  readonly id: string;
  /** Vietnamese title shown on the control. */
  readonly title: string;
  readonly place: "head" | "body" | "closing" | "annex";
  /** Landscape blocks start a page of their own turned sideways. */
  readonly orientation: "portrait" | "landscape";
  /** It stands under a heading of the drafter's own: its content is without the report's heading. */
  readonly headless?: true;
  readonly content: readonly ContentBlock[];
}

/** Tag prefixes of Khớp's content controls. A tag has at most 64 characters (Word's limit). */
export const BLOCK_TAG = "khop:b:";
export const FIGURE_TAG = "khop:f:";
export const MAX_TAG_LENGTH = 64;

/** Tag of the block control of a section or annex. */
export const blockTag = (id: string): string => BLOCK_TAG + id;
/** Tag of the inline control of a figure. */
export const figureTag = (path: string): string => FIGURE_TAG + path;
