import { readOutline } from "../../src/facts/outline";
import { readPassages } from "../../src/facts/passages";
import { textDocument, type Block } from "../support/textDocument";

function outlineOf(blocks: readonly Block[]): ReturnType<typeof readOutline> {
  const snapshot = textDocument(blocks);
  return readOutline(snapshot, readPassages(snapshot));
}

const placesOf = (blocks: readonly Block[]): readonly string[] =>
  outlineOf(blocks).lines.map(({ place }) => place);

test("headings give each passage its place", () => {
  expect(
    placesOf([
      "Thực hiện kế hoạch, đơn vị báo cáo như sau:",
      "I. CHỈ ĐẠO",
      "1. Ban hành văn bản",
      "Đã ban hành 03 văn bản.",
      "2.Bố trí cán bộ",
      "II. KẾT QUẢ",
      "1. Rà soát",
      "1.1. Theo kế hoạch năm",
      "1.2 Theo đề án",
      "Nội dung.",
      "10. Việc khác",
    ]),
  ).toEqual(["phần mở đầu", "I", "I.1", "I.1", "I.2", "II", "II.1", "II.1.1", "II.1.2", "II.1.2", "II.10"]);
});

test("a heading number used twice keeps the places apart", () => {
  expect(placesOf(["II. KẾT QUẢ", "1. Rà soát", "II. ĐÁNH GIÁ CHUNG", "1. Ưu điểm"])).toEqual([
    "II",
    "II.1",
    "II (ĐÁNH GIÁ CHUNG)",
    "II (ĐÁNH GIÁ CHUNG).1",
  ]);
});

test("labels that Word computes count like typed ones", () => {
  const { headings, lines } = outlineOf([
    { text: "CHỈ ĐẠO", listLabel: "I." },
    { text: "Văn bản", listLabel: "1." },
    { text: "kế hoạch", listLabel: "-" },
  ]);
  expect(headings.map(({ label, marker }) => [label, marker.span])).toEqual([
    ["I", null],
    ["I.1", null],
  ]);
  expect(lines[2]?.role).toBe("item");
});

test("a number at the start of a sentence is no marker", () => {
  const { headings } = outlineOf([
    "I. KẾT QUẢ",
    "54 TTHC được thực hiện.",
    "1.234 hồ sơ đã nhận.",
    "2.5 triệu đồng đã chi.",
    "V/v góp ý dự thảo.",
    "-5 độ là lạnh.",
  ]);
  expect(headings.map(({ label }) => label)).toEqual(["I"]);
});

test("items belong to the line that ends with a colon, and sub-items to their item", () => {
  const { lines } = outlineOf([
    "Kết quả như sau:",
    "- Tổng số: 67 TTHC; trong đó:",
    "+ Trung ương: 64 TTHC;",
    "+ Địa phương: 03 TTHC.",
    "- Trực tuyến: 54 TTHC.",
    "Ngoài ra đơn vị đã làm việc khác.",
    "- Việc thứ nhất.",
  ]);
  expect(lines.map(({ role, owner, depth }) => [role, owner, depth])).toEqual([
    ["text", null, 0],
    ["item", 0, 0],
    ["item", 1, 1],
    ["item", 1, 1],
    ["item", 0, 0],
    ["text", null, 0],
    ["item", null, 0],
  ]);
});

describe("parts", () => {
  const report: readonly Block[] = [
    "I. KẾT QUẢ",
    "Trên đây là báo cáo của Sở./.",
    "Nơi nhận:",
    "- Như trên;",
    "KT. GIÁM ĐỐC",
    "Nguyễn Văn An",
  ];
  test.each<readonly [string, readonly Block[], readonly (readonly [string, string | null])[]]>([
    ["none", report, [["Báo cáo", null]]],
    [
      "a register and two forms",
      [
        ...report,
        "DANH MỤC",
        "VĂN BẢN ĐÃ BAN HÀNH",
        "Biểu số II.06a/VPCP/KSTT",
        "TÌNH HÌNH GIẢI QUYẾT",
        [["STT", "Lĩnh vực"]],
        "Biểu số: II.07b/VPCP/KSTT",
      ],
      [
        ["Báo cáo", null],
        ["Biểu số II.06a/VPCP/KSTT", "II.06a/VPCP/KSTT"],
        ["Biểu số: II.07b/VPCP/KSTT", "II.07b/VPCP/KSTT"],
      ],
    ],
    [
      "an appendix with its title and code in one head",
      [
        ...report,
        "PHỤ LỤC II",
        "DANH MỤC TTHC",
        "(Kèm theo Báo cáo số 12/BC-STC)",
        [["STT", "Tên"]],
        "Phụ lục III",
      ],
      [
        ["Báo cáo", null],
        ["Phụ lục II", null],
        ["Phụ lục III", null],
      ],
    ],
    [
      "codes that the text only cites, and a list that the text only names",
      ["I. KẾT QUẢ", "Danh mục kèm theo.", "(Có Biểu số II.06a/VPCP/KSTT gửi kèm)", ...report.slice(2)],
      [["Báo cáo", null]],
    ],
  ])("%s", (_name, blocks, expected) => {
    expect(outlineOf(blocks).parts.map(({ label, code }) => [label, code])).toEqual(expected);
  });
});
