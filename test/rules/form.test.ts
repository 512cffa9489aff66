import type { PageSetup, Snapshot } from "../../src/document/snapshot";
import { annexNote } from "../../src/rules/form/annex-note";
import { bodyAlignment } from "../../src/rules/form/body-alignment";
import { bodyIndent } from "../../src/rules/form/body-indent";
import { bodySize } from "../../src/rules/form/body-size";
import { bodySpacing } from "../../src/rules/form/body-spacing";
import { closingMark } from "../../src/rules/form/closing-mark";
import { componentFormat } from "../../src/rules/form/component-format";
import { components } from "../../src/rules/form/components";
import { componentsOrder } from "../../src/rules/form/components-order";
import { font } from "../../src/rules/form/font";
import { headingFormat } from "../../src/rules/form/heading-format";
import { nationalTitle } from "../../src/rules/form/national-title";
import { numberFormat } from "../../src/rules/form/number-format";
import { pageMargins } from "../../src/rules/form/page-margins";
import { pageNumber } from "../../src/rules/form/page-number";
import { pageSize } from "../../src/rules/form/page-size";
import { placeDateFormat } from "../../src/rules/form/place-date-format";
import { recipientsFormat } from "../../src/rules/form/recipients-format";
import { signatureForm } from "../../src/rules/form/signature-form";
import { textColour } from "../../src/rules/form/text-colour";
import { report } from "../support/plainReport";
import { ruleTester } from "../support/ruleTester";
import { plainPage, textDocument, type ParagraphLiteral } from "../support/textDocument";

const MM = 72 / 25.4;
const LONG =
  "Trong kỳ báo cáo, đơn vị đã tổ chức thực hiện đầy đủ các nhiệm vụ được giao về kiểm soát thủ tục hành chính, bảo đảm đúng tiến độ.";

/** A report whose pages are set so. */
const withPages = (...pages: readonly Partial<PageSetup>[]): Snapshot =>
  textDocument(report(), { pages: pages.map((page) => ({ ...plainPage, ...page })) });
const margin = (sides: Partial<PageSetup["margin"]>): Partial<PageSetup> => ({
  margin: { ...plainPage.margin, ...sides },
});
const body = (...paragraphs: readonly Partial<ParagraphLiteral>[]) =>
  report({ body: paragraphs.map((paragraph) => ({ text: LONG, ...paragraph })) });

ruleTester(pageSize, {
  valid: [
    {
      name: "A4, an annex lying",
      document: withPages({}, { width: plainPage.height, height: plainPage.width, landscape: true }),
    },
  ],
  invalid: [
    {
      name: "Letter",
      document: withPages({ width: 612, height: 792 }),
      findings: [{ mentions: ["216 × 279 mm", "A4"], severity: "warning" }],
    },
  ],
});

ruleTester(pageMargins, {
  valid: [
    {
      name: "the limits themselves, rounded by Word",
      document: withPages(margin({ top: 20 * MM, bottom: 25 * MM, left: 1701 / 20, right: 850 / 20 })),
    },
    {
      name: "an annex that lies",
      document: withPages({}, { ...margin({ left: 56.7, right: 56.7 }), landscape: true }),
    },
  ],
  invalid: [
    {
      name: "as Word sets them at first",
      document: withPages(margin({ top: 72, bottom: 72, left: 72, right: 72 })),
      findings: [{ mentions: ["trái 25,4 mm", "30 đến 35", "phải 25,4 mm"], severity: "warning" }],
    },
  ],
});

const numbered = (pageNumber: Partial<PageSetup["pageNumber"]>) =>
  withPages({ pageNumber: { ...plainPage.pageNumber, ...pageNumber } });
ruleTester(pageNumber, {
  valid: [{ name: "in the middle above, not on the first page", document: withPages({}) }],
  invalid: [
    {
      name: "none",
      document: numbered({ place: null, align: null }),
      findings: [{ mentions: ["chưa có"], severity: "note" }],
    },
    {
      name: "below, right, small, on the first page",
      document: numbered({ place: "footer", align: "right", firstPage: true, size: 11 }),
      findings: [{ mentions: ["lề dưới", "không canh giữa", "trang thứ nhất", "cỡ chữ 11"] }],
    },
  ],
});

ruleTester(font, {
  valid: [
    {
      name: "Times New Roman throughout, or a font that is not known",
      document: body({}, { run: { font: null } }),
    },
  ],
  invalid: [
    {
      name: "another font",
      document: body({}, { run: { font: "Arial" } }),
      findings: [{ mentions: ["Arial", "1 đoạn"], severity: "warning" }],
    },
  ],
});

ruleTester(textColour, {
  valid: [
    {
      name: "black, automatic, an address on the web",
      document: body({ run: { color: "000000" } }, { run: { color: "0000FF", underline: true } }),
    },
  ],
  invalid: [
    {
      name: "red",
      document: body({ run: { color: "FF0000" } }),
      findings: [{ mentions: ["chữ màu"], severity: "note" }],
    },
  ],
});

ruleTester(bodySize, {
  valid: [
    {
      name: "13 and 14",
      document: body({ run: { size: 13 } }, { run: { size: 14 } }, { run: { size: null } }),
    },
  ],
  invalid: [
    {
      name: "12",
      document: body({ run: { size: 12 } }, {}),
      findings: [{ mentions: ["1 đoạn", "13 đến 14"], severity: "note" }],
    },
  ],
});

ruleTester(bodyAlignment, {
  valid: [
    {
      name: "justified; a short line may be set otherwise",
      document: body({}, { text: "Đơn vị tính: đồng", format: { align: "right" } }),
    },
  ],
  invalid: [
    {
      name: "ragged",
      document: body({ format: { align: "left" } }),
      findings: [{ mentions: ["1 đoạn"], severity: "note" }],
    },
  ],
});

ruleTester(bodyIndent, {
  valid: [
    {
      name: "1 cm and 1,27 cm, also as an indent of the whole item",
      document: body(
        { format: { firstLineIndent: 10 * MM } },
        { format: { firstLineIndent: 0, leftIndent: 36 } },
        { listLabel: "-", format: { firstLineIndent: -18, leftIndent: 36 } },
      ),
    },
  ],
  invalid: [
    {
      name: "none",
      document: body({ format: { firstLineIndent: 0 } }),
      findings: [{ mentions: ["1 đến 1,27 cm"], severity: "note" }],
    },
  ],
});

const multiple = (value: number) => ({ lineSpacing: { rule: "multiple" as const, value } });
ruleTester(bodySpacing, {
  valid: [
    {
      name: "six points, half of them before and half behind; exact lines",
      document: body(
        { format: { spaceBefore: 3, spaceAfter: 3 } },
        { format: { spaceBefore: 3, spaceAfter: 0, lineSpacing: { rule: "exact", value: 18 } } },
      ),
    },
    { name: "single and one and a half", document: body({ format: multiple(1) }, { format: multiple(1.5) }) },
    {
      name: "the line over a table",
      document: body(
        { format: { spaceAfter: 0 } },
        { text: "Đơn vị tính: đồng", format: { align: "right", spaceBefore: 0 } },
      ),
    },
  ],
  invalid: [
    {
      name: "no gap",
      document: body({ format: { spaceAfter: 0 } }, { format: { spaceBefore: 0 } }),
      findings: [{ mentions: ["1 đoạn", "6 pt"], severity: "note" }],
    },
    { name: "double lines", document: body({ format: multiple(2) }), findings: [{ mentions: ["1 đoạn"] }] },
  ],
});

ruleTester(components, {
  valid: [
    { name: "all there", document: report() },
    { name: "a piece of a document", document: ["I. KẾT QUẢ", "Tiếp nhận 10 hồ sơ."] },
    { name: "a report for the agency itself goes to nobody above", document: report({ addressee: null }) },
  ],
  invalid: [
    {
      name: "head without national name and motto",
      document: [[["Số: 12/BC-SYT", "Bình An, ngày 16 tháng 3 năm 2021"]], ...report().slice(1)],
      findings: [{ mentions: ["Quốc hiệu", "Tiêu ngữ", "Tên cơ quan ban hành"], severity: "warning" }],
    },
    {
      name: "nobody signs, nobody is addressed",
      document: [
        ...report({
          addressee: null,
          body: ["Trên đây là báo cáo của Sở, kính gửi Văn phòng UBND tỉnh tổng hợp./."],
        }).slice(0, -2),
      ],
      findings: [{ mentions: ["Chức vụ người ký", "Họ tên người ký", "Kính gửi"] }],
    },
  ],
});

ruleTester(componentsOrder, {
  valid: [{ name: "in order", document: report() }],
  invalid: [
    {
      name: "motto over the national name",
      document: [
        [["SỞ Y TẾ", "Độc lập - Tự do - Hạnh phúc\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]],
        ...report().slice(1),
      ],
      findings: [{ mentions: ["Quốc hiệu", "Tiêu ngữ"], severity: "warning" }],
    },
  ],
});

ruleTester(nationalTitle, {
  valid: [
    { name: "as it is written, tone mark either way", document: report() },
    {
      name: "both in one paragraph",
      document: [
        { text: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc" },
        ...report().slice(1),
      ],
    },
  ],
  invalid: [
    {
      name: "small letters, no spaces",
      document: ["Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập-Tự do-Hạnh phúc", ...report().slice(1)],
      findings: [
        { mentions: ["Quốc hiệu"], correction: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", severity: "warning" },
        { mentions: ["Tiêu ngữ"], correction: "Độc lập - Tự do - Hạnh phúc" },
      ],
    },
  ],
});

ruleTester(numberFormat, {
  valid: [
    { name: "numbers and a blank", document: report({ number: "Số: 05/BC-SKH&CN" }) },
    { name: "blank", document: report({ number: "Số:      /BC-SYT" }) },
  ],
  invalid: [
    {
      name: "no zero, spaces, no colon",
      document: report({ number: "Số 5 / BC - SYT" }),
      findings: [{ mentions: ["hai chấm", "số 0", "khoảng trắng"], severity: "warning" }],
    },
  ],
});

ruleTester(placeDateFormat, {
  valid: [
    { name: "zeros where they belong", document: report({ date: "ngày 05 tháng 02 năm 2021" }) },
    { name: "blank", document: report({ date: "ngày   tháng 3 năm 2021" }) },
  ],
  invalid: [
    {
      name: "a zero too many, one too few",
      document: report({ date: "ngày 5 tháng 03 năm 2021" }),
      findings: [
        {
          mentions: ["ngày 05 tháng 3 năm 2021"],
          correction: "ngày 05 tháng 3 năm 2021",
          severity: "warning",
        },
      ],
    },
  ],
});

const centred = { format: { align: "center" as const } };
ruleTester(componentFormat, {
  valid: [
    {
      name: "as the law sets them",
      document: [
        { text: "UBND TỈNH BÌNH AN", ...centred, run: { size: 13 } },
        { text: "SỞ Y TẾ", ...centred, run: { size: 13, bold: true } },
        { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ...centred, run: { size: 13, bold: true } },
        { text: "Độc lập - Tự do - Hạnh phúc", ...centred, run: { bold: true } },
        { text: "Số: 12/BC-SYT", ...centred, run: { size: 13 } },
        { text: "Bình An, ngày 16 tháng 3 năm 2021", ...centred, run: { italic: true } },
        { text: "BÁO CÁO", ...centred, run: { bold: true } },
        { text: "Công tác quý I năm 2021", ...centred, run: { bold: true } },
        "Kính gửi: Văn phòng UBND tỉnh",
        { text: "Nơi nhận:", run: { size: 12, bold: true, italic: true } },
        { text: "- Như trên;", run: { size: 11 } },
        { text: "GIÁM ĐỐC", ...centred, run: { bold: true } },
        { text: "Lê Thị Hoa", ...centred, run: { bold: true } },
      ],
    },
  ],
  invalid: [
    {
      name: "title small, italic and to the left; recipients too large",
      document: [
        { text: "BÁO CÁO", run: { size: 12, italic: true } },
        { text: "Công tác quý I năm 2021", ...centred, run: { bold: true } },
        { text: "Nơi nhận:", run: { size: 12, bold: true, italic: true } },
        { text: "- Như trên;", run: { size: 14 } },
      ],
      findings: [
        {
          mentions: ["Tên loại", "cỡ chữ 12", "không in đậm", "in nghiêng", "không canh giữa"],
          severity: "note",
        },
        { mentions: ["Danh sách nơi nhận", "cỡ chữ 14 (quy định 11)"] },
      ],
    },
  ],
});

const bold = { run: { bold: true } };
ruleTester(headingFormat, {
  valid: [
    {
      name: "as the law sets them",
      document: report({
        body: [
          { text: "I. KẾT QUẢ (theo kế hoạch)", ...bold },
          { text: "1. Rà soát", ...bold },
          { text: "2. Kiểm tra", ...bold },
          "1.1. Nội dung",
        ],
      }),
    },
    {
      name: "numbered paragraphs without titles",
      document: report({
        body: [{ text: "I. KẾT QUẢ", ...bold }, "1. Đã làm việc này.", "2. Đã làm việc kia."],
      }),
    },
  ],
  invalid: [
    {
      name: "small letters, light, one of several light, too small",
      document: report({
        body: [
          "I. Kết quả",
          { text: "1. Rà soát", ...bold },
          { text: "2. Kiểm tra", ...bold },
          { text: "3. Khen thưởng", run: { size: 12 } },
        ],
      }),
      findings: [
        { mentions: ["không in hoa", "I. Kết quả"], severity: "note" },
        { mentions: ["La Mã không in đậm"] },
        { mentions: ["khoản có tiêu đề không in đậm", "3. Khen thưởng"] },
        { mentions: ["13 đến 14", "3. Khen thưởng"] },
      ],
    },
  ],
});

ruleTester(recipientsFormat, {
  valid: [
    {
      name: "as the law sets them",
      document: report({ recipients: ["- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, VP."] }),
    },
  ],
  invalid: [
    {
      name: "ends, order, first line",
      document: report({ recipients: ["- Văn phòng UBND tỉnh", "- Lưu: VT"] }),
      findings: [{ mentions: ["dấu chấm phẩy", "kết thúc bằng dấu chấm", "Như trên"], severity: "note" }],
    },
  ],
});

ruleTester(signatureForm, {
  valid: [{ name: "a space, a name alone", document: report() }],
  invalid: [
    {
      name: "glued, and a degree before the name",
      document: [...report().slice(0, -2), "KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "ThS. Lê Thị Hoa"],
      findings: [{ mentions: ["KT."], severity: "note", correction: "KT. GIÁM ĐỐC" }, { mentions: ["ThS."] }],
    },
  ],
});

ruleTester(annexNote, {
  valid: [
    {
      name: "with the line; official forms have none",
      document: report({
        annexes: [
          "PHỤ LỤC I",
          "DANH MỤC",
          "(Kèm theo Báo cáo số 12/BC-SYT)",
          [["STT"]],
          "Biểu số II.06a/VPCP/KSTT",
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "without",
      document: report({ annexes: ["PHỤ LỤC I", "DANH MỤC VĂN BẢN", [["STT"]]] }),
      findings: [{ mentions: ["Phụ lục I"], severity: "note" }],
    },
  ],
});

ruleTester(closingMark, {
  valid: [
    { name: "with the mark", document: report({ body: ["Trên đây là báo cáo của Sở./."] }) },
    { name: "no closing", document: ["Tiếp nhận 10 hồ sơ."] },
  ],
  invalid: [
    {
      name: "without",
      document: report({ body: ["Trên đây là báo cáo của Sở."] }),
      findings: [{ mentions: ["./."], severity: "note" }],
    },
  ],
});
