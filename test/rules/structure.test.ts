import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { addressee } from "../../src/rules/structure/addressee";
import { annexCode } from "../../src/rules/structure/annex-code";
import { annexLetter } from "../../src/rules/structure/annex-letter";
import { annexMissing } from "../../src/rules/structure/annex-missing";
import { annexNotCited } from "../../src/rules/structure/annex-not-cited";
import { brackets } from "../../src/rules/structure/brackets";
import { headingDots } from "../../src/rules/structure/heading-dots";
import { headingSequence } from "../../src/rules/structure/heading-sequence";
import { ownReference } from "../../src/rules/structure/own-reference";
import { placeholderDate } from "../../src/rules/structure/placeholder-date";
import { placeholderNumber } from "../../src/rules/structure/placeholder-number";
import { placeholderText } from "../../src/rules/structure/placeholder-text";
import { quotationMarks } from "../../src/rules/structure/quotation-marks";
import { symbolSpelling } from "../../src/rules/structure/symbol-spelling";
import { report } from "../support/plainReport";
import { ruleTester } from "../support/ruleTester";

ruleTester(headingSequence, {
  valid: [
    {
      name: "a whole tree",
      document: [
        "I. A",
        "1. B",
        "2. C",
        "2.1. D",
        "2.2 E",
        "3. G",
        "II. H",
        "1. K",
        "a) L",
        "b) M",
        "c) N",
        "d) O",
        "đ) P",
        "III. Q",
      ],
    },
    {
      name: "numbers that go on through all sections",
      document: ["I. A", "1. B", "2. C", "II. D", "3. E", "4. G"],
    },
    {
      name: "lists inside sections begin anew",
      document: [
        "I. A",
        "1. B",
        "Gồm các việc sau:",
        "1. Việc thứ nhất;",
        "2. Việc thứ hai.",
        "2. C",
        "3. D",
      ],
    },
    {
      name: "an annex counts for itself",
      document: report({ body: ["I. A", "II. B"], annexes: ["PHỤ LỤC I", "I. C", "II. D"] }),
    },
    {
      name: "numbers that Word computes",
      document: [
        { text: "A", listLabel: "I." },
        { text: "B", listLabel: "III." },
      ],
    },
    {
      name: "figures at the start of sentences",
      document: ["I. A", "54 hồ sơ đã nhận.", "10.455 hồ sơ đã trả.", "II. B"],
    },
  ],
  invalid: [
    {
      name: "a number twice, once reported",
      document: ["I. MỞ ĐẦU", "II. KẾT QUẢ", "II. ĐÁNH GIÁ", "III. PHƯƠNG HƯỚNG", "IV. KIẾN NGHỊ"],
      findings: [{ mentions: ["II.", "ĐÁNH GIÁ", "II. KẾT QUẢ"], severity: "error" }],
    },
    {
      name: "a gap",
      document: ["I. A", "1. B", "3. C", "4. D"],
      findings: [{ mentions: ["1.", "3."], severity: "warning" }],
    },
    {
      name: "a first number that is not the first",
      document: ["I. A", "2. B"],
      findings: [{ mentions: ["2."], severity: "warning" }],
    },
    {
      name: "under the wrong number",
      document: ["I. A", "1. B", "2. C", "3.1. D"],
      findings: [{ mentions: ["3.1.", "2."] }],
    },
    {
      name: "a piece that begins in the middle",
      document: ["II. A", "III. B"],
      findings: [{ mentions: ["II."], severity: "note" }],
    },
    {
      name: "backwards",
      document: ["I. A", "II. B", "III. C", "II. D"],
      findings: [{ mentions: ["III.", "II."], severity: "error" }],
    },
    {
      name: "under the wrong number, as the next of its kind",
      document: ["I. A", "3. B", "4. C", "4.1. D", "5.2. E"],
      findings: [{ mentions: ["3."] }, { mentions: ["5.2.", "4."] }],
    },
    {
      name: "letters",
      document: ["1. A", "a) B", "c) C"],
      findings: [{ mentions: ["a)", "c)"], severity: "warning" }],
    },
  ],
});

ruleTester(headingDots, {
  valid: [{ name: "one way at each level", document: ["I. A", "1. B", "1.1 C", "1.2 D", "2. E"] }],
  invalid: [
    {
      name: "two ways at one level",
      document: ["3. A", "3.1. B", "3.2 C"],
      findings: [{ mentions: ["3.1.", "3.2"], severity: "note" }],
    },
  ],
});

const forms = (...codes: readonly string[]) =>
  codes.flatMap((code) => [`Biểu số ${code}/VPCP/KSTT`, [["STT", "Lĩnh vực"]]]);

ruleTester(annexMissing, {
  valid: [
    {
      name: "all that is sent is there, however it is cited",
      document: report({
        body: [
          "I. A",
          "(Có Biểu số II.06a/VPCP/KSTT gửi kèm)",
          "Chi tiết tại Biểu 07b kèm theo; có Danh mục đính kèm.",
          "(Phụ lục 1 kèm theo)",
        ],
        annexes: [...forms("II.06a", "II.07b"), "DANH MỤC", [["STT", "Văn bản"]], "PHỤ LỤC I"],
      }),
    },
    {
      name: "a form that is named, not sent",
      document: report({ body: ["Theo mẫu Biểu số II.05a/VPCP/KSTT."], annexes: forms("II.06a") }),
    },
    {
      name: "another letter is another rule's",
      document: report({ body: ["(Biểu II.06b gửi kèm)"], annexes: forms("II.06a") }),
    },
    {
      name: "annexes of other documents",
      document: report({
        body: ["Danh mục ban hành kèm theo Quyết định số 1/QĐ-UBND."],
        annexes: forms("II.06a"),
      }),
    },
  ],
  invalid: [
    {
      name: "sent and not there, cited twice",
      document: report({
        body: ["(Có Biểu số II.03b/VPCP/KSTT gửi kèm)", "(Biểu II.03b đính kèm)"],
        annexes: forms("II.06a"),
      }),
      findings: [{ mentions: ["II.03b"], severity: "error" }],
    },
    {
      name: "a register that is not there",
      document: report({ body: ["(Có Danh mục gửi kèm)"], annexes: forms("II.06a") }),
      findings: [{ mentions: ["Danh mục"] }],
    },
    {
      name: "no annex at all: they may be other files",
      document: report({ body: ["(Có Biểu số II.06a/VPCP/KSTT gửi kèm)", "(Phụ lục II kèm theo)"] }),
      findings: [{ mentions: ["II.06a", "Phụ lục II"], severity: "warning" }],
    },
    {
      name: "a table without a head may be it",
      document: ["I. KẾT QUẢ", "(Có Danh mục gửi kèm)", [["STT", "Văn bản"]]],
      findings: [{ mentions: ["Danh mục"], severity: "note" }],
    },
  ],
});

ruleTester(annexLetter, {
  valid: [
    {
      name: "the same code",
      document: report({ body: ["(Biểu II.06a gửi kèm)"], annexes: forms("II.06a") }),
    },
  ],
  invalid: [
    {
      name: "cited under another letter, the attached code misspelt",
      document: report({ body: ["(Có biểu mẫu II.06b/VPCP/KSTT gửi kèm)"], annexes: forms("IL.06a") }),
      findings: [{ mentions: ["II.06b", "IL.06a", "II.06a"], severity: "error" }],
    },
  ],
});

ruleTester(annexCode, {
  formSets: [vpcp2021],
  valid: [
    {
      name: "right codes, with and without series",
      document: report({ body: ["Biểu 01b/VPCP/KSTT"], annexes: forms("II.06a", "II.07b") }),
    },
  ],
  invalid: [
    {
      name: "letters like a Roman one",
      document: report({ body: ["(Biểu số ll.07b/VPCP/KSTT gửi kèm)"], annexes: forms("IL.06a") }),
      findings: [
        { mentions: ["IL.06a", "II.06a/VPCP/KSTT"], correction: "II.06a/VPCP/KSTT", severity: "error" },
        { mentions: ["ll.07b"], correction: "II.07b/VPCP/KSTT" },
      ],
    },
  ],
});

ruleTester(annexNotCited, {
  valid: [
    {
      name: "each is cited",
      document: report({
        body: ["theo Biểu 06a, danh mục kèm theo"],
        annexes: [...forms("II.06a"), "DANH MỤC", "VĂN BẢN"],
      }),
    },
    {
      name: "under another letter is another rule's",
      document: report({ body: ["Biểu II.06b gửi kèm"], annexes: forms("II.06a") }),
    },
  ],
  invalid: [
    {
      name: "one is not",
      document: report({ body: ["(Biểu II.06a gửi kèm)"], annexes: forms("II.06a", "II.07b") }),
      findings: [{ mentions: ["II.07b"], severity: "warning" }],
    },
  ],
});

ruleTester(brackets, {
  valid: [
    {
      name: "nested and paired",
      document: ["tiếp nhận 10 hồ sơ (01 từ kỳ trước; 09 mới (trực tuyến: 05; trực tiếp: 04))."],
    },
    {
      name: "markers of lists and columns",
      document: ["a) Việc thứ nhất", "1) Việc thứ hai", "gồm: a) rà soát; b) kiểm tra; (1) và (3)=(4)+(5)"],
    },
    {
      name: "markers of points that were put in, and of quoted points",
      document: [
        "a1) Trường hợp thứ nhất",
        "đ) Trường hợp khác",
        "“b) Giá đất để tính",
        "-b) Chấm dứt hợp đồng”",
      ],
    },
    {
      name: "closed in a later line of a title",
      document: ["(Ban hành kèm theo Báo cáo số 12/BC-SYT", "ngày 16/3/2021 của Sở Y tế)"],
    },
  ],
  invalid: [
    {
      name: "two open, none closed",
      document: ["tiếp nhận 10 hồ sơ (01 từ kỳ trước; 09 mới (trực tuyến: 05; trực tiếp: 04."],
      findings: [{ mentions: ["2 dấu mở ngoặc", "(01 từ kỳ", "(trực tuyến"], severity: "error" }],
    },
    {
      name: "closed without having been open",
      document: ["tiếp nhận 10 hồ sơ, 01 từ kỳ trước)."],
      findings: [{ mentions: ["đóng ngoặc", "kỳ trước)"] }],
    },
    {
      name: "each cell for itself",
      document: [[["Tổng số (hồ sơ", "Trong đó)"]]],
      findings: [{ mentions: ["(hồ sơ"] }, { mentions: ["Trong đó)"] }],
    },
  ],
});

ruleTester(quotationMarks, {
  valid: [
    {
      name: "pairs, inches, a quote in a quote",
      document: ['“4 tại chỗ”, "một cửa", màn hình 15", “A “B” C”'],
    },
    {
      name: "a quotation of two paragraphs",
      document: ["“Điều 55. Huy động nguồn lực", "1. Theo quy định của Luật này.”"],
    },
  ],
  invalid: [
    {
      name: "open",
      document: ["thực hiện “4 tại chỗ tại Trung tâm"],
      findings: [{ mentions: ["“4 tại chỗ"], severity: "note" }],
    },
    { name: "closed", document: ["thực hiện 4 tại chỗ” tại"], findings: [{ mentions: ["”"] }] },
  ],
});

ruleTester(placeholderNumber, {
  valid: [{ name: "filled in", document: report() }],
  invalid: [
    {
      name: "blank at the head and in an annex: one finding",
      document: report({
        number: "Số:     /BC-SYT",
        annexes: ["PHỤ LỤC I", "(Kèm theo Báo cáo số /BC-SYT ngày 16/3/2021)"],
      }),
      findings: [{ mentions: ["2 chỗ", "Số:     /BC-SYT"], severity: "warning" }],
    },
  ],
});

ruleTester(placeholderDate, {
  valid: [{ name: "filled in", document: report() }],
  invalid: [
    {
      name: "a blank day",
      document: report({ date: "ngày    tháng 3 năm 2021" }),
      findings: [{ mentions: ["tháng 3 năm 2021"], severity: "warning" }],
    },
    {
      name: "dots",
      document: report({ date: "ngày … tháng … năm 2021" }),
      findings: [{ mentions: ["ngày … tháng"] }],
    },
  ],
});

ruleTester(placeholderText, {
  valid: [
    {
      name: "an open list and a closing mark",
      document: ["giấy in, mực in, … và các thứ khác.", "Trên đây là báo cáo./."],
    },
  ],
  invalid: [
    {
      name: "dots, brackets, letters",
      document: ["tiếp nhận …… hồ sơ của [tên cơ quan], XX hồ sơ"],
      findings: [{ mentions: ["3 chỗ", "……"], severity: "warning" }],
    },
  ],
});

ruleTester(symbolSpelling, {
  valid: [
    {
      name: "agencies with like names",
      document: [
        "10/KH-SKHCN, 11/QĐ-BKHCN, 12/BC-STC, 13/BC-STP, 14/KH-SVHTT, 15/KH-SVHTTDL, 16/QĐ-UBND, 17/SKHCN-VP, 18/STNMT-VP, 19/STTTT-VP",
      ],
    },
  ],
  invalid: [
    {
      name: "the report's own symbol, by others of the agency",
      document: report({
        number: "Số: 12/BC-SKHCCN",
        body: ["Kế hoạch số 1/KH-SKHCN; Công văn số 2/SKHCN-VP"],
        annexes: ["PHỤ LỤC I", "(Kèm theo Báo cáo số 12/BC-SKHCN)"],
      }),
      findings: [{ mentions: ["SKHCCN", "SKHCN"], severity: "error" }],
    },
    {
      name: "one of the other documents",
      document: report({
        number: "Số: 12/BC-SKHCN",
        body: ["Quyết định số 216/QĐ-SKH&CN; Công văn số 2/SKHCN-VP"],
      }),
      findings: [{ mentions: ["SKH&CN", "SKHCN"], severity: "warning" }],
    },
  ],
});

ruleTester(ownReference, {
  valid: [
    {
      name: "the same, or still blank",
      document: report({
        annexes: [
          "PHỤ LỤC I",
          "(Kèm theo Báo cáo số 12/BC-SYT ngày 16/3/2021)",
          "PHỤ LỤC II",
          "(Kèm theo Báo cáo số /BC-SYT ngày /3/2021)",
        ],
      }),
    },
    {
      name: "annexes of another document",
      document: report({ annexes: ["PHỤ LỤC I", "(Theo Kế hoạch số 15/KH-SYT ngày 01/02/2021)"] }),
    },
  ],
  invalid: [
    {
      name: "another number and another day",
      document: report({
        annexes: ["PHỤ LỤC I", "(Kèm theo Báo cáo số 13/BC-SYT ngày 15/3/2021 của Sở Y tế)"],
      }),
      findings: [{ mentions: ["13", "12", "15/3/2021", "16/3/2021"], severity: "error" }],
    },
  ],
});

ruleTester(addressee, {
  valid: [
    {
      name: "one body, written short and long",
      document: report({
        addressee: "Kính gửi: Ủy ban nhân dân tỉnh",
        annexes: ["Biểu số II.06a/VPCP/KSTT", "- Đơn vị nhận báo cáo: UBND tỉnh."],
      }),
    },
    { name: "an annex that does not say", document: report({ annexes: ["Biểu số II.06a/VPCP/KSTT"] }) },
  ],
  invalid: [
    {
      name: "two bodies",
      document: report({ annexes: ["Biểu số II.06a/VPCP/KSTT", "- Đơn vị nhận báo cáo:\nUBND tỉnh."] }),
      findings: [{ mentions: ["Văn phòng UBND tỉnh", "UBND tỉnh"], severity: "note" }],
    },
  ],
});
