import type { Control, Paragraph, ParagraphFormat, RunFormat, Snapshot } from "../../document/snapshot";
import { locateControls } from "./locateControls";
import type { OfficeLibrary } from "./office";
import { fromWord } from "./text";

const LIMITS = [
  "Word không cho đọc toàn văn tài liệu, nên lần này chỉ đọc chữ của từng đoạn: bảng, ghi chú, chân trang và khổ giấy chưa được kiểm tra.",
  "Định dạng chỉ được đọc theo từng đoạn, không theo từng chữ.",
];

const PARAGRAPH_PROPERTIES = [
  "text",
  "style",
  "alignment",
  "firstLineIndent",
  "leftIndent",
  "spaceBefore",
  "spaceAfter",
  "lineSpacing",
  "outlineLevel",
  "font/name",
  "font/size",
  "font/bold",
  "font/italic",
  "font/underline",
  "font/color",
];
const CONTROL_PROPERTIES = [
  "id",
  "tag",
  "title",
  "text",
  "type",
  "subtype",
  "cannotEdit",
  "cannotDelete",
  "parentContentControlOrNullObject/id",
  "paragraphs/text",
];

/** A paragraph's text and formatting as WordApi 1.3 tells them: all there is when `getOoxml` fails. One sync. */
export const readPlainly = ({ Word }: OfficeLibrary): Promise<Snapshot> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    const { contentControls } = context.document;
    paragraphs.load(PARAGRAPH_PROPERTIES.map((name) => `items/${name}`).join(","));
    contentControls.load(CONTROL_PROPERTIES.map((name) => `items/${name}`).join(","));
    await context.sync();
    const read = paragraphs.items.map(readParagraph);
    return {
      paragraphs: read,
      tables: [],
      controls: locateControls(
        read.map(({ text }) => text),
        contentControls.items.map(readControl),
      ),
      pages: [],
      data: [],
      trackedChanges: false,
      comments: [],
      producer: null,
      limits: LIMITS,
      tablesUnread: true,
    };
  });

/** Where the formatting differs within the paragraph, Word gives null or an empty text, whatever the types say. */
interface MixedFont {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly color: string | null;
}

function readParagraph(paragraph: Word.Paragraph, index: number): Paragraph {
  const text = fromWord(paragraph.text);
  const font: MixedFont = paragraph.font;
  const color = (font.color ?? "").replace("#", "").toUpperCase();
  const format: RunFormat = {
    font: font.name || null,
    size: font.size || null,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline: (font.underline || "None") !== "None",
    caps: false,
    color: color === "000000" || color === "" ? null : color,
  };
  return {
    index,
    text,
    listLabel: null,
    style: paragraph.style || null,
    outlineLevel: paragraph.outlineLevel <= LAST_HEADING_LEVEL ? paragraph.outlineLevel - 1 : null,
    runs: text ? [{ start: 0, end: text.length, format }] : [],
    format: {
      align: ALIGNMENTS[paragraph.alignment] ?? "left",
      firstLineIndent: paragraph.firstLineIndent,
      leftIndent: paragraph.leftIndent,
      spaceBefore: paragraph.spaceBefore,
      spaceAfter: paragraph.spaceAfter,
      // Office.js gives points only; 12 points are single spacing in Word.
      lineSpacing: { rule: "multiple", value: paragraph.lineSpacing / POINTS_OF_SINGLE_LINE },
    },
    cell: null,
    story: "body",
    pageBreakBefore: false,
    page: 0,
  };
}

/** Word numbers headings 1–9 and body text 10. */
const LAST_HEADING_LEVEL = 9;
const POINTS_OF_SINGLE_LINE = 12;
const ALIGNMENTS: Readonly<Record<string, ParagraphFormat["align"]>> = {
  Left: "left",
  Centered: "center",
  Right: "right",
  Justified: "justify",
};

/** A control as Word tells of it, before its place is known. */
export interface ToldControl {
  readonly id: number;
  readonly parent: number | null;
  readonly control: Omit<Control, "index" | "start" | "end" | "parent">;
  /** Texts of the paragraphs that it stands in or holds. */
  readonly paragraphs: readonly string[];
}

function readControl(control: Word.ContentControl): ToldControl {
  const parent = control.parentContentControlOrNullObject;
  return {
    id: control.id,
    parent: parent.isNullObject ? null : parent.id,
    control: {
      id: String(control.id),
      tag: control.tag,
      title: control.title,
      level: LEVELS[control.subtype] ?? "block",
      plainText: control.type === "PlainText",
      lock: { content: control.cannotEdit, control: control.cannotDelete },
      text: fromWord(control.text),
      placeholder: false,
    },
    paragraphs: control.paragraphs.items.map(({ text }) => fromWord(text)),
  };
}

/** Word.ContentControlType as `subtype` gives it; what is not listed stands around paragraphs. */
const LEVELS: Readonly<Record<string, Control["level"]>> = {
  RichTextInline: "inline",
  PlainTextInline: "inline",
  RichTextTableRow: "row",
  RichTextTableCell: "cell",
};
