/**
 * Every name of the file format that the project uses, once, with its place in ECMA-376 (5th edition).
 * Part 1 unless another part is named.
 */

/** Namespaces, by the prefix that Word gives them. */
export const NS = {
  /** WordprocessingML, transitional (Part 4, Annex A). */
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  /** References from a part to its relationships (§22.8). */
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  /** Markup compatibility (Part 3, §7). */
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  /** Office Math (§22.1). */
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  /** DrawingML (§20.1). */
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  /** Package relationships (Part 2, §6.5). */
  relationships: "http://schemas.openxmlformats.org/package/2006/relationships",
  /** Content types (Part 2, §6.2). */
  contentTypes: "http://schemas.openxmlformats.org/package/2006/content-types",
  /** Properties of a custom XML part (§22.5). */
  ds: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
  /** The program's own properties (§22.2). */
  appProperties: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
} as const;

/** Namespace of Khớp's own data part. */
export const DATA_NAMESPACE = "urn:khop:report:1";

/** Elements of WordprocessingML. */
export const W = {
  // Story structure
  /** §17.2.2 */ body: "body",
  /** §17.2.3 */ document: "document",
  /** §17.3.1.22 */ paragraph: "p",
  /** §17.3.2.25 */ run: "r",
  /** §17.17.2.1 */ altChunk: "altChunk",
  /** §17.17.2.2 */ subDocument: "subDoc",
  /** §17.5.1.3 */ customXml: "customXml",
  /** §17.5.1.10 */ smartTag: "smartTag",
  /** §17.3.2.8 */ direction: "dir",
  /** §17.3.2.3 */ directionOverride: "bdo",
  /** §17.16.22 */ hyperlink: "hyperlink",
  /** §17.3.3.25 */ ruby: "ruby",
  /** §17.3.3.27 */ rubyBase: "rubyBase",
  /** §17.13.6.2 */ bookmarkStart: "bookmarkStart",

  // Paragraph properties
  /** §17.3.1.26 */ paragraphProperties: "pPr",
  /** §17.3.1.27 */ paragraphStyle: "pStyle",
  /** §17.3.1.13 */ alignment: "jc",
  /** §17.3.1.12 */ indent: "ind",
  /** §17.3.1.33 */ spacing: "spacing",
  /** §17.3.1.9 */ contextualSpacing: "contextualSpacing",
  /** §17.3.1.20 */ outlineLevel: "outlineLvl",
  /** §17.3.1.23 */ pageBreakBefore: "pageBreakBefore",
  /** §17.3.1.11 */ frame: "framePr",
  /** §17.3.1.19 */ numbering: "numPr",
  /** §17.9.3 */ numberingLevel: "ilvl",
  /** §17.9.18 */ numberingId: "numId",
  /** §17.13.5.29 */ paragraphChange: "pPrChange",

  // Run properties
  /** §17.3.2.28 */ runProperties: "rPr",
  /** §17.3.2.29 */ runStyle: "rStyle",
  /** §17.3.2.26 */ fonts: "rFonts",
  /** §17.3.2.38 */ size: "sz",
  /** §17.3.2.1 */ bold: "b",
  /** §17.3.2.16 */ italic: "i",
  /** §17.3.2.40 */ underline: "u",
  /** §17.3.2.5 */ caps: "caps",
  /** §17.3.2.6 */ color: "color",
  /** §17.3.2.41 */ vanish: "vanish",
  /** §17.13.5.31 */ runChange: "rPrChange",

  // Run content
  /** §17.3.3.31 */ text: "t",
  /** §17.3.3.32 */ tab: "tab",
  /** §17.3.3.23 */ positionTab: "ptab",
  /** §17.3.3.1 */ break: "br",
  /** §17.3.3.4 */ carriageReturn: "cr",
  /** §17.3.3.18 */ noBreakHyphen: "noBreakHyphen",
  /** §17.3.3.29 */ softHyphen: "softHyphen",
  /** §17.3.3.30 */ symbol: "sym",
  /** §17.3.3.9 */ drawing: "drawing",
  /** Part 4, Annex A */ picture: "pict",
  /** §17.3.3.19 */ object: "object",
  /** §17.17.1.1 */ textBoxContent: "txbxContent",
  /** §17.13.4.5 */ commentReference: "commentReference",
  /** §17.11.14 */ footnoteReference: "footnoteReference",
  /** §17.11.7 */ endnoteReference: "endnoteReference",

  // Fields
  /** §17.16.19 */ simpleField: "fldSimple",
  /** §17.16.18 */ fieldCharacter: "fldChar",
  /** §17.16.23 */ fieldInstruction: "instrText",

  // Tracked changes
  /** §17.13.5.18 */ inserted: "ins",
  /** §17.13.5.14 */ deleted: "del",
  /** §17.13.5.22 */ movedFrom: "moveFrom",
  /** §17.13.5.25 */ movedTo: "moveTo",

  // Comments and notes
  /** §17.13.4.2 */ comment: "comment",
  /** §17.13.4.4 */ commentStart: "commentRangeStart",
  /** §17.13.4.3 */ commentEnd: "commentRangeEnd",
  /** §17.11.10 */ footnote: "footnote",
  /** §17.11.2 */ endnote: "endnote",

  // Content controls
  /** §17.5.2.29 */ control: "sdt",
  /** §17.5.2.38 */ controlProperties: "sdtPr",
  /** §17.5.2.34 */ controlContent: "sdtContent",
  /** §17.5.2.42 */ controlTag: "tag",
  /** §17.5.2.1 */ controlTitle: "alias",
  /** §17.5.2.18 */ controlId: "id",
  /** §17.5.2.23 */ controlLock: "lock",
  /** §17.5.2.39 */ controlPlaceholder: "showingPlcHdr",
  /** §17.5.2.44 */ controlPlainText: "text",
  /** §17.5.2.6 */ controlBinding: "dataBinding",

  // Tables
  /** §17.4.37 */ table: "tbl",
  /** §17.4.59 */ tableProperties: "tblPr",
  /** §17.4.62 */ tableStyle: "tblStyle",
  /** §17.4.38 */ tableBorders: "tblBorders",
  /** §17.4.78 */ row: "tr",
  /** §17.4.81 */ rowProperties: "trPr",
  /** §17.4.49 */ rowHeader: "tblHeader",
  /** §17.4.14 */ gridAfter: "gridAfter",
  /** §17.4.15 */ gridBefore: "gridBefore",
  /** §17.4.65 */ cell: "tc",
  /** §17.4.69 */ cellProperties: "tcPr",
  /** §17.4.66 */ cellBorders: "tcBorders",
  /** §17.4.17 */ gridSpan: "gridSpan",
  /** §17.4.84 */ verticalMerge: "vMerge",
  /** Part 4, Annex A */ horizontalMerge: "hMerge",

  // Sections
  /** §17.6.17 */ section: "sectPr",
  /** §17.6.13 */ pageSize: "pgSz",
  /** §17.6.11 */ pageMargins: "pgMar",
  /** §17.6.12 */ pageNumbering: "pgNumType",
  /** §17.6.22 */ sectionType: "type",
  /** §17.10.6 */ titlePage: "titlePg",
  /** §17.10.5 */ headerReference: "headerReference",
  /** §17.10.2 */ footerReference: "footerReference",

  // Styles
  /** §17.7.4.17 */ style: "style",
  /** §17.7.4.9 */ name: "name",
  /** §17.7.4.3 */ basedOn: "basedOn",
  /** §17.7.5.1 */ documentDefaults: "docDefaults",
  /** §17.7.5.5 */ runDefaults: "rPrDefault",
  /** §17.7.5.3 */ paragraphDefaults: "pPrDefault",

  // Numbering
  /** §17.9.1 */ abstractNumbering: "abstractNum",
  /** §17.9.2 */ abstractNumberingId: "abstractNumId",
  /** §17.9.15 */ numberingInstance: "num",
  /** §17.9.6 */ level: "lvl",
  /** §17.9.8 */ levelOverride: "lvlOverride",
  /** §17.9.26 */ startOverride: "startOverride",
  /** §17.9.25 */ start: "start",
  /** §17.9.17 */ numberFormat: "numFmt",
  /** §17.9.11 */ levelText: "lvlText",
  /** §17.9.10 */ levelRestart: "lvlRestart",
  /** §17.9.4 */ legalNumbering: "isLgl",
  /** §17.9.21 */ numberingStyleLink: "numStyleLink",
  /** §17.9.27 */ styleLink: "styleLink",
} as const;

/** Attributes of WordprocessingML (they are in its namespace); the section is that of their main element. */
export const A = {
  /** §17.3.1.13 and most others */ val: "val",
  /** §17.13.4.2 */ id: "id",
  /** §17.18.84, most elements */ type: "type",
  /** §17.7.4.17 */ styleId: "styleId",
  /** §17.7.4.17 */ default: "default",
  /** §17.16.18 */ fieldCharacterType: "fldCharType",
  /** §17.16.19 */ instruction: "instr",
  /** §17.3.3.30 */ char: "char",
  /** §17.3.3.30 */ font: "font",
} as const;

/** Kinds of relationship, without the common beginning (§15.2, §11.3). */
export const REL = {
  document: "officeDocument",
  styles: "styles",
  numbering: "numbering",
  settings: "settings",
  theme: "theme",
  header: "header",
  footer: "footer",
  footnotes: "footnotes",
  endnotes: "endnotes",
  comments: "comments",
  customXml: "customXml",
  customXmlProperties: "customXmlProps",
  appProperties: "extended-properties",
} as const;
export type RelationshipKind = (typeof REL)[keyof typeof REL];

/** Beginning of the types of the relationships above. */
export const REL_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Content types (§11.3, §15.2). */
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
export const CONTENT_TYPE = {
  document: `${WORD_TYPE}document.main+xml`,
  template: `${WORD_TYPE}template.main+xml`,
  macroDocument: "application/vnd.ms-word.document.macroEnabled.main+xml",
  macroTemplate: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
  styles: `${WORD_TYPE}styles+xml`,
  settings: `${WORD_TYPE}settings+xml`,
  header: `${WORD_TYPE}header+xml`,
  numbering: `${WORD_TYPE}numbering+xml`,
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  appProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

/**
 * Namespaces of the strict variant (Part 1) and of the transitional one (Part 4) that stands for it here.
 * A strict document is read as if it were transitional; it is not written.
 */
export const STRICT_BASE = "http://purl.oclc.org/ooxml/";
export const STRICT_NAMESPACES: readonly (readonly [strict: string, transitional: string])[] = [
  [`${STRICT_BASE}wordprocessingml/main`, NS.w],
  [`${STRICT_BASE}officeDocument/relationships`, NS.r],
  [`${STRICT_BASE}officeDocument/math`, NS.m],
  [`${STRICT_BASE}officeDocument/customXml`, NS.ds],
  [`${STRICT_BASE}officeDocument/extendedProperties`, NS.appProperties],
  [`${STRICT_BASE}drawingml/main`, NS.a],
];
