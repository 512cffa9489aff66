import type {
  Block,
  Inline,
  ParagraphBlock,
  ParagraphRole,
  TableBlock,
  TableCell,
  TableRow,
} from "../../src/document/blocks";

/** A paragraph; figures are written as `[path]text`. */
export function paragraph(role: ParagraphRole, ...inlines: readonly (string | Inline)[]): ParagraphBlock {
  return {
    kind: "paragraph",
    role,
    inlines: inlines.map((inline) => (typeof inline === "string" ? { text: inline } : inline)),
  };
}

export const figure = (path: string, text: string): Inline => ({ text, figure: path });

export function cell(content: string | Inline, more: Partial<TableCell> = {}): TableCell {
  const inlines = typeof content === "string" ? [{ text: content }] : [content];
  return { inlines, align: "center", columnSpan: 1, rowSpan: 1, ...more };
}

export const row = (key: string, cells: readonly TableCell[], header = false): TableRow => ({
  key,
  header,
  cells,
});

export const table = (columns: number, rows: readonly TableRow[]): TableBlock => ({
  kind: "table",
  columnWidths: Array.from({ length: columns }, (_, index) => (index === 1 ? 3 : 1)),
  columnKeys: Array.from({ length: columns }, (_, index) => `c${index + 1}`),
  rows,
  ruled: true,
});

const section = (id: string, content: Block["content"], more: Partial<Block> = {}): Block => ({
  id,
  title: `Mục ${id}`,
  place: "body",
  orientation: "portrait",
  content,
  ...more,
});

/** Text with one figure. */
export const dossierSection: Block = section("dossiers", [
  paragraph("heading2", "5. Tình hình, kết quả giải quyết TTHC"),
  paragraph("body", "Trong kỳ đã tiếp nhận ", figure("dossiers.received", "504"), " hồ sơ."),
  paragraph("bullet", "- Đã giải quyết ", figure("dossiers.resolved", "497"), " hồ sơ."),
]);

/** A landscape annex with a header of two rows, merged cells and a total. */
export const dossierAnnex: Block = section(
  "annexDossiers",
  [
    paragraph("annexLabel", "Phụ lục I"),
    paragraph("annexTitle", "TÌNH HÌNH GIẢI QUYẾT HỒ SƠ"),
    table(4, [
      row(
        "header-1",
        [cell("STT", { rowSpan: 2 }), cell("Lĩnh vực", { rowSpan: 2 }), cell("Tiếp nhận", { columnSpan: 2 })],
        true,
      ),
      row("header-2", [cell("Tổng số"), cell("Trực tuyến")], true),
      row("r1", [
        cell("1"),
        cell("Khoa học", { align: "left" }),
        cell(figure("d.r1.total", "26")),
        cell(figure("d.r1.online", "0")),
      ]),
      row("r2", [
        cell("2"),
        cell("Sở hữu trí tuệ", { align: "left" }),
        cell(figure("d.r2.total", "478")),
        cell(figure("d.r2.online", "0")),
      ]),
      row("total", [
        cell("Tổng cộng", { columnSpan: 2, bold: true }),
        cell(figure("d.total.total", "504"), { bold: true }),
        cell(figure("d.total.online", "0"), { bold: true }),
      ]),
    ]),
  ],
  { place: "annex", orientation: "landscape", title: "Phụ lục I" },
);

/** The letter head as a layout table. */
export const headBlock: Block = section(
  "head",
  [
    {
      kind: "table",
      columnWidths: [42, 58],
      columnKeys: ["left", "right"],
      ruled: false,
      rows: [
        row("names", [
          cell("", {
            inlines: [],
            paragraphs: [
              paragraph("superiorBody", "UBND TỈNH LẠNG SƠN"),
              paragraph("issuingBody", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
            ],
          }),
          cell("", {
            inlines: [],
            paragraphs: [
              paragraph("nationalName", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
              paragraph("motto", "Độc lập - Tự do - Hạnh phúc"),
            ],
          }),
        ]),
      ],
    },
    paragraph("documentType", "BÁO CÁO"),
    paragraph("documentSubject", "Tình hình kiểm soát thủ tục hành chính"),
  ],
  { place: "head" },
);

export const sampleBlocks: readonly Block[] = [headBlock, dossierSection, dossierAnnex];
