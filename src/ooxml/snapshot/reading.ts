import type { CellPlace, Control, Paragraph, Table } from "../../document/snapshot";
import type { XmlElement } from "../xml";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";
import type { ThemeFonts } from "./properties";

/** One element that gave characters of a paragraph: a text, a tab, a break … */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: XmlElement;
  /** Characters of the element's text that stand before `start` and were left out. */
  readonly skipped: number;
  /** The run around it; null in a formula, which is not edited. */
  readonly run: XmlElement | null;
  /** The field whose result it is. */
  readonly field: Field | null;
}

/** A complex field: the elements that make it a field, its result not among them. */
export interface Field {
  readonly marks: XmlElement[];
  instruction: string;
  inResult: boolean;
}

/** Where the text of a paragraph comes from. */
export interface ParagraphSource {
  readonly element: XmlElement;
  readonly pieces: readonly Piece[];
}

/** The elements of a table: rows as the grid counts them, with all their cells, continued ones too. */
export interface TableSource {
  readonly element: XmlElement;
  readonly rows: readonly RowSource[];
}

export interface RowSource {
  readonly element: XmlElement;
  readonly cells: readonly CellSource[];
}

export interface CellSource {
  readonly element: XmlElement;
  readonly column: number;
  readonly columnSpan: number;
  /** The cell goes on a cell of the row above. */
  readonly continued: boolean;
}

export type MutableParagraph = { -readonly [key in keyof Paragraph]: Paragraph[key] };
export type MutableControl = { -readonly [key in keyof Control]: Control[key] };

/** A field that shows the page number. */
export interface PageField {
  readonly paragraph: number;
  readonly size: number | null;
  /** Alignment that tabs or a frame give it, null when the paragraph's own holds. */
  readonly align: "left" | "center" | "right" | null;
}

/** Where a paragraph or table stands. */
export interface Surroundings {
  readonly cell: CellPlace | null;
  readonly tableStyle: string | null;
  /** Index of the control around it. */
  readonly control: number | null;
}

/** What a reading gathers while it walks through the stories of a document. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: ThemeFonts;
  readonly paragraphs: MutableParagraph[];
  readonly sources: ParagraphSource[];
  readonly tables: Table[];
  readonly tableSources: TableSource[];
  readonly controls: MutableControl[];
  readonly controlElements: XmlElement[];
  readonly pageFields: PageField[];
  /** Section properties, in order, and the first paragraph of each section. */
  readonly sections: { readonly properties: XmlElement | null; readonly first: number }[];
  readonly limits: Set<string>;
  /** Paragraphs that comments stand on, by comment id. */
  readonly comments: Map<string, { start: number; end: number }>;
  /** Page index by footnote or endnote reference: "footnote 3". */
  readonly notePages: Map<string, number>;
  /** Fields that never end: their begin marks are passed over. */
  readonly brokenFields: ReadonlySet<XmlElement>;
  /** Open complex fields, innermost last; they may go on over paragraphs. */
  readonly fields: Field[];
  story: Paragraph["story"];
  page: number;
  /** First paragraph of the section being read. */
  sectionStart: number;
  trackedChanges: boolean;
  /** A page break ended the last paragraph. */
  pageBreakPending: boolean;
  /** The last paragraph, for space between paragraphs of one style. */
  previous: {
    readonly index: number;
    readonly style: string | undefined;
    readonly contextual: boolean;
  } | null;
}

/** Sentences of `Snapshot.limits`. */
export const LIMIT = {
  hidden: "Tài liệu có chữ ẩn; phần chữ ẩn không được đọc.",
  picture: "Tài liệu có hình ảnh; chữ và số trong hình không được đọc.",
  chart: "Tài liệu có biểu đồ hoặc sơ đồ; chữ và số trong đó không được đọc.",
  embedded: "Tài liệu có tệp nhúng (bảng tính Excel hoặc tệp khác); nội dung tệp nhúng không được đọc.",
  outside: "Tài liệu lấy một phần nội dung từ tệp khác; phần đó không được đọc.",
} as const;
