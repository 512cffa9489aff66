import type { ParagraphRole } from "../../document/blocks";

/** A paragraph style of the official template. Everything measured is in the units of the file format. */
export interface StyleDefinition {
  /** `w:styleId`: never shown, never changed. */
  readonly id: string;
  /** Name in Word's style pane. */
  readonly name: string;
  /** Children of `w:pPr` and `w:rPr`, in the order of the schema. */
  readonly paragraph: string;
  readonly run: string;
  /** Style of the paragraph that Enter begins; its own when absent. */
  readonly next?: string;
}

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
const BOLD = "<w:b/><w:bCs/>";
const ITALIC = "<w:i/><w:iCs/>";
/** Half points. */
const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
/** Twentieths of a point; line in 240ths of single spacing. */
const spacing = (before: number, after: number, line = 240) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;
const align = (value: string) => `<w:jc w:val="${value}"/>`;
/** 1.27 cm, the larger of the two indents that Nghị định 30 names. */
const FIRST_LINE = '<w:ind w:firstLine="720"/>';
const KEEP = "<w:keepNext/><w:keepLines/>";
const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;

/** 6 pt between paragraphs, line spacing between single and 1.5 (Nghị định 30/2020, Phụ lục I, II.6.e). */
const BODY_SPACING = spacing(0, 120, 264);
const BODY_PARAGRAPH = BODY_SPACING + FIRST_LINE + align("both");
const CENTRED = spacing(0, 0) + align("center");

const BODY_ID = "KhopBody";

/**
 * Styles by role, after Nghị định 30/2020/NĐ-CP, Phụ lục I: sizes of the letter head 12–13 and 13–14, body 14,
 * recipients 11–12; bold, italic and alignment as there.
 */
const ROLE_STYLES: Readonly<Record<ParagraphRole, Omit<StyleDefinition, "id">>> = {
  body: { name: "Khớp Thân bài", paragraph: BODY_PARAGRAPH, run: size(14) },
  bullet: { name: "Khớp Ý gạch đầu dòng", paragraph: BODY_PARAGRAPH, run: size(14) },
  subBullet: { name: "Khớp Ý dấu cộng", paragraph: BODY_PARAGRAPH, run: size(14) },
  heading1: {
    name: "Khớp Đề mục 1",
    paragraph: KEEP + spacing(120, 120, 264) + FIRST_LINE + align("both") + outline(0),
    run: BOLD + size(14),
    next: BODY_ID,
  },
  heading2: {
    name: "Khớp Đề mục 2",
    paragraph: KEEP + BODY_SPACING + FIRST_LINE + align("both") + outline(1),
    run: BOLD + size(14),
    next: BODY_ID,
  },
  heading3: {
    name: "Khớp Đề mục 3",
    paragraph: KEEP + BODY_SPACING + FIRST_LINE + align("both") + outline(2),
    run: size(14),
    next: BODY_ID,
  },
  attachment: {
    name: "Khớp Ghi chú kèm theo",
    paragraph: BODY_PARAGRAPH,
    run: ITALIC + size(14),
    next: BODY_ID,
  },
  annexCode: { name: "Khớp Mã biểu", paragraph: KEEP + spacing(0, 0) + align("right"), run: BOLD + size(13) },
  annexLabel: {
    name: "Khớp Số phụ lục",
    paragraph: KEEP + spacing(0, 0) + align("center") + outline(0),
    run: BOLD + size(14),
  },
  annexTitle: {
    name: "Khớp Tên phụ lục",
    paragraph: KEEP + spacing(60, 0) + align("center"),
    run: BOLD + size(14),
  },
  annexNote: {
    name: "Khớp Chỉ dẫn phụ lục",
    paragraph: spacing(0, 120) + align("center"),
    run: ITALIC + size(14),
  },
  annexLine: {
    name: "Khớp Dòng đầu biểu",
    paragraph: KEEP + spacing(0, 60) + align("center"),
    run: size(13),
  },
  unitLine: {
    name: "Khớp Đơn vị tính",
    paragraph: KEEP + spacing(0, 60) + align("right"),
    run: ITALIC + size(13),
  },
  amountInWords: {
    name: "Khớp Số tiền bằng chữ",
    paragraph: spacing(60, 120) + align("center"),
    run: ITALIC + size(14),
    next: BODY_ID,
  },
  documentType: {
    name: "Khớp Tên loại văn bản",
    paragraph: KEEP + spacing(240, 0) + align("center"),
    run: BOLD + size(14),
  },
  documentSubject: { name: "Khớp Trích yếu", paragraph: KEEP + CENTRED, run: BOLD + size(14) },
  nationalName: { name: "Khớp Quốc hiệu", paragraph: CENTRED, run: BOLD + size(12) },
  motto: { name: "Khớp Tiêu ngữ", paragraph: CENTRED, run: BOLD + size(13) },
  superiorBody: { name: "Khớp Cơ quan chủ quản", paragraph: CENTRED, run: size(12) },
  issuingBody: { name: "Khớp Cơ quan ban hành", paragraph: CENTRED, run: BOLD + size(12) },
  documentNumber: { name: "Khớp Số và ký hiệu", paragraph: spacing(60, 0) + align("center"), run: size(13) },
  placeAndDate: {
    name: "Khớp Địa danh và ngày",
    paragraph: spacing(60, 0) + align("center"),
    run: ITALIC + size(13),
  },
  addressee: {
    name: "Khớp Kính gửi",
    paragraph: spacing(120, 120) + align("center"),
    run: size(14),
    next: BODY_ID,
  },
  signatureRole: { name: "Khớp Quyền hạn chức vụ", paragraph: KEEP + CENTRED, run: BOLD + size(14) },
  // Room for the signature and the seal.
  signatureName: {
    name: "Khớp Họ tên người ký",
    paragraph: spacing(1300, 0) + align("center"),
    run: BOLD + size(14),
  },
  recipientsTitle: { name: "Khớp Nơi nhận", paragraph: KEEP + spacing(0, 0), run: BOLD + ITALIC + size(12) },
  recipients: { name: "Khớp Danh sách nơi nhận", paragraph: spacing(0, 0), run: size(11) },
  cell: { name: "Khớp Ô bảng", paragraph: spacing(20, 20), run: size(12) },
  cellHeader: { name: "Khớp Đầu bảng", paragraph: spacing(20, 20) + align("center"), run: BOLD + size(12) },
};

/** Id of the style of a role in the official template. */
export const roleStyleId = (role: ParagraphRole): string =>
  `Khop${role.slice(0, 1).toUpperCase()}${role.slice(1)}`;

/** One-point line that keeps controls and tables apart, as Word needs it. */
export const SEPARATOR_STYLE: StyleDefinition = {
  id: "KhopSeparator",
  name: "Khớp Ngăn cách",
  paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
  run: size(1),
  next: BODY_ID,
};

/** The rule under the motto, the issuing body and the subject; its length is the paragraph's indents. */
export const RULE_STYLE: StyleDefinition = {
  id: "KhopRule",
  name: "Khớp Đường kẻ",
  paragraph:
    '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
    '<w:spacing w:before="40" w:after="0" w:line="120" w:lineRule="exact"/>',
  run: size(4),
  next: BODY_ID,
};

/** The page number in the header. */
export const PAGE_NUMBER_STYLE: StyleDefinition = {
  id: "KhopPageNumber",
  name: "Khớp Số trang",
  paragraph: CENTRED,
  run: size(14),
};

/** Style of ruled tables. */
export const TABLE_STYLE_ID = "KhopTable";
const TABLE_STYLE_NAME = "Khớp Bảng";

/** Every paragraph style of the template. */
export const PARAGRAPH_STYLES: readonly StyleDefinition[] = [
  ...Object.entries(ROLE_STYLES).map(([role, style]) => ({
    id: roleStyleId(role as ParagraphRole),
    ...style,
  })),
  SEPARATOR_STYLE,
  RULE_STYLE,
  PAGE_NUMBER_STYLE,
];

/** All styles with the names by which a document may already define them. */
export const STYLE_NAMES: ReadonlyMap<string, string> = new Map([
  ...PARAGRAPH_STYLES.map(({ id, name }) => [id, name] as const),
  [TABLE_STYLE_ID, TABLE_STYLE_NAME],
]);

/**
 * `<w:style w:type="paragraph" w:styleId><w:name/><w:basedOn/><w:next/><w:uiPriority/><w:qFormat/><w:pPr/><w:rPr/>`
 * (ECMA-376 Part 1, §17.7.4.17). `idOf` gives the id of another style in the document at hand.
 */
export function paragraphStyleXml(
  style: StyleDefinition,
  basedOn: string | null,
  idOf: (id: string) => string,
): string {
  const base = basedOn === null ? "" : `<w:basedOn w:val="${basedOn}"/>`;
  const next = style.next === undefined ? "" : `<w:next w:val="${idOf(style.next)}"/>`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${idOf(style.id)}"><w:name w:val="${style.name}"/>${base}${next}` +
    `<w:uiPriority w:val="1"/><w:qFormat/><w:pPr>${style.paragraph}</w:pPr><w:rPr>${FONT}${style.run}</w:rPr></w:style>`
  );
}

const EDGES = ["top", "left", "bottom", "right", "insideH", "insideV"];

/** Thin rules all around, narrow cell margins. */
export function tableStyleXml(id: string): string {
  const borders = EDGES.map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
  ).join("");
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${TABLE_STYLE_NAME}"/><w:uiPriority w:val="1"/>` +
    `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`
  );
}

/** The whole styles part of the official template. */
export function stylesPart(): string {
  const self = (id: string) => id;
  const styles = PARAGRAPH_STYLES.map((style) => paragraphStyleXml(style, "Normal", self)).join("");
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}${size(14)}<w:lang w:val="vi-VN" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    `${styles}${tableStyleXml(TABLE_STYLE_ID)}</w:styles>`
  );
}
