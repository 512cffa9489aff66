import { docxFile } from "./docxFile";
import { field, line, p, r, sdt, section, tbl, tc, tr } from "./docxMarkup";

/** As LibreOffice 7.4 saves: empty properties, section properties before the style, controls within controls. */
export function libreOfficeDocument(): Uint8Array {
  const empty = "<w:rPr></w:rPr>";
  const run = (text: string) => `<w:r>${empty}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const styled = (style: string, content: string, before = "") =>
    `<w:p><w:pPr>${before}<w:pStyle w:val="${style}"/><w:ind w:left="0" w:hanging="0"/>${empty}</w:pPr>${content}</w:p>`;
  const control = (content: string) =>
    `<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent><w:r>${empty}</w:r><w:sdt><w:sdtPr><w:id w:val="712740518"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`;
  const row = (header: boolean, ...cells: readonly string[]) =>
    `<w:tr><w:trPr><w:tblHeader w:val="${header}"/><w:cantSplit w:val="true"/></w:trPr>${cells.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2381" w:type="dxa"/><w:tcBorders></w:tcBorders></w:tcPr>${styled("Obng", run(text))}</w:tc>`).join("")}</w:tr>`;
  return docxFile({
    application: "LibreOffice/7.4.7.2$Linux_X86_64",
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="Khpmc2"><w:name w:val="Khớp Đề mục 2"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Obng"><w:name w:val="Ô bảng"/></w:style>',
    body:
      styled("Khpmc2", run("5. Giải quyết hồ sơ")) +
      styled(
        "Normal",
        run("Đã tiếp nhận ") + control(run("504")) + run(" hồ sơ."),
        section("", '<w:type w:val="nextPage"/>'),
      ) +
      `<w:tbl><w:tblPr><w:jc w:val="left"/></w:tblPr><w:tblGrid><w:gridCol w:w="2381"/><w:gridCol w:w="2381"/></w:tblGrid>${row(true, "STT", "Tổng số")}${row(false, "1", "504")}</w:tbl>` +
      styled("Normal", `<w:r>${empty}</w:r>`) +
      section(
        '<w:pgNumType w:fmt="decimal"/><w:docGrid w:type="default" w:linePitch="100" w:charSpace="4294959103"/>',
      ),
  });
}

/** As Google Docs exports: its own controls around edits, switches set to 0, kept grids of earlier tables. */
export function googleDocsDocument(): Uint8Array {
  const off = '<w:b w:val="0"/><w:i w:val="0"/><w:rtl w:val="0"/>';
  const run = (text: string, properties = off) =>
    `<w:r w:rsidDel="00000000"><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (content: string, properties = "") =>
    `<w:p w:rsidR="00000000"><w:pPr><w:pageBreakBefore w:val="0"/>${properties}</w:pPr>${content}<w:r w:rsidDel="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr></w:r></w:p>`;
  const bullet = (depth: number) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`;
  const level = (index: number, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
  const kept =
    '<w:tblGridChange w:id="0"><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid></w:tblGridChange>';
  const cell = (text: string) =>
    `<w:tc><w:tcPr><w:shd w:fill="auto" w:val="clear"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
  return docxFile({
    numbering: `<w:abstractNum w:abstractNumId="1">${level(0, "●")}${level(1, "○")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    styles:
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>',
    body:
      paragraph(run("I. KẾT QUẢ", '<w:b w:val="1"/><w:rtl w:val="0"/>'), '<w:pStyle w:val="Heading1"/>') +
      paragraph(run("Tiếp nhận ") + sdt("goog_rdk_0", run("504") + run(" hồ sơ")), "") +
      paragraph(run("trước hạn: 08"), bullet(0)) +
      paragraph(run("đúng hạn: 489"), bullet(1)) +
      `<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/></w:tblPr><w:tblGrid><w:gridCol w:w="4513"/><w:gridCol w:w="4513"/>${kept}</w:tblGrid><w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="0"/></w:trPr>${cell("STT")}${cell("504")}</w:tr></w:tbl>` +
      paragraph("") +
      section('<w:pgNumType w:start="1"/>'),
  });
}

/** As Word leaves a document after years: revision ids, proof marks, runs split anywhere, fields, old bookmarks. */
export function editedInWord(): Uint8Array {
  const run = (text: string, rsid: string, properties = "") =>
    `<w:r w:rsidR="${rsid}" w:rsidRPr="00FF4132">${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return docxFile({
    application: "Microsoft Office Word",
    rootAttributes: 'mc:Ignorable="w14"',
    body:
      '<w:p w14:paraId="10003A05" w14:textId="77777777" w:rsidR="00797298">' +
      `<w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve">Có </w:t></w:r><w:proofErr w:type="spellStart"/>${run("5", "00FB4BD7", "<w:b/>")}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>${run("04", "00742061", '<w:b/><w:lang w:val="vi-VN"/>')}<w:proofErr w:type="spellEnd"/>${run(" hồ sơ, số 61/NĐ", "0013424D")}<w:r><w:noBreakHyphen/></w:r>${run("CP", "0013424D")}</w:p>` +
      p(r("Ngày ") + field("DATE \\@ dd/MM/yyyy", r("14/3/2021"))) +
      line("") +
      tbl(tr(tc("1") + tc("26")), 2, '<w:tblStyle w:val="TableGrid"/>') +
      line("") +
      section("<w:titlePg/>"),
  });
}
