import { docxFile } from "./docxFile";
import { line, p, r, section, tbl, tc, tr } from "./docxMarkup";

const bold = (text: string): string => p(r(text, "<w:b/>"));
const centred = (text: string): string => p(r(text, "<w:b/>"), '<w:jc w:val="center"/>');

const RULES =
  '<w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders>';
const table = (properties: string, ...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/>${properties}</w:tblPr><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(rows[0]?.length ?? 1)}</w:tblGrid>${rows.map((cells) => tr(cells.map((text) => tc(text)).join(""))).join("")}</w:tbl>`;

/** The head of an annex, as most are written: lines, or a table without rules. */
interface ForeignReport {
  readonly annexHead?: "paragraphs" | "table";
}

const annexHeads = {
  paragraphs:
    centred("Biểu số II.06a/VPCP/KSTT") +
    centred("KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH") +
    line("Kỳ báo cáo: Quý I năm 2021", '<w:jc w:val="center"/>'),
  table: table("", ["Biểu số II.06a/VPCP/KSTT", "KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "Quý I năm 2021"]),
};

/** A department's own report, half of it last quarter's, with headings of its own wording. Khớp has no part in it. */
export const foreignReport = ({ annexHead = "paragraphs" }: ForeignReport = {}): Uint8Array =>
  docxFile({
    body: [
      tbl(
        tr(
          tc(bold("UBND TỈNH LẠNG SƠN") + bold("SỞ KHOA HỌC VÀ CÔNG NGHỆ")) +
            tc(bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + bold("Độc lập - Tự do - Hạnh phúc")),
        ) + tr(tc("Số: 15/BC-SKHCN") + tc("Lạng Sơn, ngày 16 tháng 3 năm 2021")),
        2,
      ),
      line(""),
      centred("BÁO CÁO"),
      centred("Công tác kiểm soát thủ tục hành chính quý I năm 2021"),
      line("Kính gửi: Văn phòng Ủy ban nhân dân tỉnh."),
      bold("I. ĐẶC ĐIỂM TÌNH HÌNH"),
      line("Đơn vị có đủ phòng chuyên môn theo quy định."),
      bold("II. KẾT QUẢ THỰC HIỆN"),
      bold("1. Kết quả giải quyết TTHC"),
      line("Quý trước, đơn vị tiếp nhận 30 hồ sơ."),
      bold("2. Khen thưởng"),
      line("Quý trước, đơn vị đã khen thưởng 02 cá nhân."),
      line(""),
      bold("3. Về kinh phí cho công tác kiểm soát thủ tục hành chính"),
      line("Đơn vị được cấp 10.000.000 đồng."),
      table("", ["Nơi nhận:", "GIÁM ĐỐC"], ["- Như trên;", "Nguyễn Văn An"]),
      p('<w:r><w:br w:type="page"/></w:r>'),
      annexHeads[annexHead],
      line("Đơn vị tính: hồ sơ"),
      table(RULES, ["STT", "Lĩnh vực", "Tổng số tiếp nhận"], ["1", "Tiêu chuẩn đo lường chất lượng", "30"]),
      line(""),
      section(),
    ].join(""),
  });
