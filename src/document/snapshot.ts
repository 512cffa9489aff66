/**
 * A document as it stands, read once: plain data for the checker and the refresh.
 * Lengths are in points, counting starts at 0, text is as in the document (not normalised).
 */

/** Effective character formatting: direct, character style, paragraph style, defaults, theme resolved. */
export interface RunFormat {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `w:caps`: shown in capitals. */
  readonly caps: boolean;
  /** RRGGBB, or null for automatic. */
  readonly color: string | null;
}

/** A stretch of a paragraph with one formatting: characters `start` … `end` (exclusive) of its text. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly format: RunFormat;
}

/** Effective paragraph formatting. */
export interface ParagraphFormat {
  readonly align: "left" | "center" | "right" | "justify";
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Multiple of single spacing, or exact/at-least points. */
  readonly lineSpacing: { readonly rule: "multiple" | "exact" | "atLeast"; readonly value: number };
}

export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Paragraph {
  /** Position in `Snapshot.paragraphs`, in reading order, cells and text boxes included. */
  readonly index: number;
  /**
   * Text without tracked deletions; tab = "\t", line break = "\n", no-break hyphen = U+2011,
   * soft hyphen = U+00AD. The label of automatic numbering is not part of it: see `listLabel`.
   */
  readonly text: string;
  /** Label that Word computes for a numbered paragraph ("II.", "3.1.", "-"), or null. */
  readonly listLabel: string | null;
  /** Name of the paragraph style as Word stores it ("heading 1", "Normal"; its id differs by language), or null. */
  readonly style: string | null;
  /** Heading level 0–8 by style or outline level, or null. */
  readonly outlineLevel: number | null;
  readonly runs: readonly Run[];
  readonly format: ParagraphFormat;
  /** The innermost cell that holds the paragraph. */
  readonly cell: CellPlace | null;
  readonly story: "body" | "textBox" | "header" | "footer" | "footnote" | "endnote";
  /** The paragraph starts on a new page by an explicit break. */
  readonly pageBreakBefore: boolean;
  /** Index into `Snapshot.pages`. */
  readonly page: number;
}

/** One cell of the rectangular grid; a merged cell is listed once, at its top left corner. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly number[];
  /** The paragraphs' text joined by "\n". */
  readonly text: string;
}

export interface Table {
  readonly index: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Cell[];
  /** Number of leading rows marked to repeat as header (`w:tblHeader`). */
  readonly headerRows: number;
  readonly ruled: boolean;
  /** The cell that a nested table stands in. */
  readonly parent: CellPlace | null;
  /** Index of the last paragraph before the table, or -1. */
  readonly after: number;
}

/** A content control. */
export interface Control {
  readonly index: number;
  /** Word's id; changes when a document is copied. Find controls by tag. */
  readonly id: string | null;
  readonly tag: string;
  readonly title: string;
  readonly level: "block" | "inline" | "row" | "cell";
  readonly plainText: boolean;
  readonly lock: { readonly content: boolean; readonly control: boolean };
  readonly start: { readonly paragraph: number; readonly offset: number };
  /** End exclusive. */
  readonly end: { readonly paragraph: number; readonly offset: number };
  readonly text: string;
  /** The control shows its placeholder, not content. */
  readonly placeholder: boolean;
  /** Index of the control around it, or null. */
  readonly parent: number | null;
}

/** Page layout of one section of the document, in points. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  readonly pageNumber: {
    readonly place: "header" | "footer" | null;
    readonly align: ParagraphFormat["align"] | null;
    readonly firstPage: boolean;
    readonly restart: number | null;
    readonly size: number | null;
  };
}

/** A custom XML part of Khớp's own namespace. */
export interface DataPart {
  readonly id: string;
  readonly xml: string;
}

export interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  readonly tables: readonly Table[];
  readonly controls: readonly Control[];
  readonly pages: readonly PageSetup[];
  readonly data: readonly DataPart[];
  /** The document holds tracked changes; deletions are left out of the text, insertions are in it. */
  readonly trackedChanges: boolean;
  /** Comments, by the first and the last paragraph they stand on. */
  readonly comments: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  /** Program that saved the file, as it names itself, or null. */
  readonly producer: string | null;
  /** What could not be read, each a Vietnamese sentence: "Chưa đọc được bảng trong khung chữ." */
  readonly limits: readonly string[];
  /** No table could be read: what stands in cells is among the paragraphs, as if it stood outside. */
  readonly tablesUnread?: true;
}
