import { readFacts } from "../../src/facts/readFacts";
import { buildReport } from "../../src/report/buildReport";
import { documentHeadings } from "../../src/workflows/documentHeadings";
import { matchHeadings } from "../../src/workflows/matchHeadings";
import { bookOf, sampleFile } from "../report/samples";
import { report } from "../support/plainReport";
import { textDocument, type Block } from "../support/textDocument";

const blocks = buildReport(bookOf(sampleFile("quy-1-2021"))).filter(
  ({ place }) => place === "body" || place === "annex",
);

/** Block ids by the headings that they were found under; "?" behind what is not sure. */
function found(body: readonly Block[], annexes: readonly Block[] = []): Readonly<Record<string, string>> {
  const facts = readFacts(textDocument(report({ body, annexes })));
  const headings = documentHeadings(facts);
  return Object.fromEntries(
    matchHeadings(blocks, headings, facts.abbreviations).map(({ block, heading, sure }) => [
      headings[heading]?.text ?? "",
      block + (sure ? "" : "?"),
    ]),
  );
}

const bold = (text: string): Block => ({ text, run: { bold: true } });
const TEXT = "Trong kỳ, đơn vị thực hiện nghiêm túc các nhiệm vụ được giao.";

describe("a heading in a province's own words", () => {
  test.each([
    ["1. Kết quả giải quyết TTHC", "dossiers"],
    ["5. TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH", "dossiers"],
    ["II. Tình hình giải quyết thủ tục hành chính tại đơn vị", "dossiers"],
    ["Phần thứ hai: Tình hình, kết quả giải quyết TTHC trong kỳ", "dossiers"],
    ["2.3. Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức", "feedback"],
    ["4. Công tác tiếp nhận, xử lý PAKN về quy định hành chính", "feedback"],
    ["3. Công bố, công khai thủ tục hành chính", "publication"],
    ["b) Rà soát, đơn giản hóa TTHC", null],
    ["6. Việc rà soát, đơn giản hoá các quy định, TTHC", "review"],
    ["7. Truyền thông về hoạt động kiểm soát TTHC", "communication"],
    ["VIII. Công tác truyền thông hỗ trợ kiểm soát thủ tục hành chính", "communication"],
    ["8. Kiểm tra, đôn đốc việc thực hiện kiểm soát TTHC", "inspection"],
    ["9. Công tác thi đua, khen thưởng", "rewards"],
    ["1. Đánh giá tác động TTHC trong xây dựng VBQPPL", "impact"],
    ["III. Những ưu điểm", "strengths"],
    ["2. Khó khăn, vướng mắc, tồn tại, hạn chế", "weaknesses"],
    ["IV. Phương hướng, nhiệm vụ kiểm soát TTHC quý tới", "direction"],
    ["V. ĐỀ XUẤT, KIẾN NGHỊ", "proposals"],
    ["6. Triển khai cơ chế một cửa, một cửa liên thông", "oneStop?"],
    ["3. Kinh phí cho công tác kiểm soát thủ tục hành chính", "budget?"],
    ["10. Tổ chức làm việc vào sáng thứ Bảy", "saturday"],
    ["2. Bố trí cán bộ, công chức làm đầu mối kiểm soát TTHC", "focal"],
  ])("%s", (heading, block) => {
    const matches = found([heading, TEXT]);
    expect(Object.values(matches)).toEqual(block === null ? [] : [block]);
  });

  test.each([
    "1. Công tác cán bộ và biên chế",
    "2. Ứng dụng công nghệ thông tin",
    "3. Cải cách tài chính công",
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "4. Công tác phòng, chống tham nhũng",
    "5. Cải cách tổ chức bộ máy",
  ])("of another matter is no section's: %s", (heading) => {
    expect(found([heading, TEXT])).toEqual({});
  });
});

test("the headings of one report go to one section each, in another order and numbering", () => {
  expect(
    found([
      "A. KẾT QUẢ THỰC HIỆN",
      "I. Công tác chỉ đạo, điều hành",
      "1. Văn bản chỉ đạo, đôn đốc đã ban hành",
      TEXT,
      "II. Kết quả giải quyết TTHC",
      TEXT,
      "III. Rà soát, đơn giản hóa TTHC",
      TEXT,
      "IV. Thi đua, khen thưởng",
      TEXT,
      "B. PHƯƠNG HƯỚNG, NHIỆM VỤ",
      TEXT,
    ]),
  ).toMatchObject({
    "I. Công tác chỉ đạo, điều hành": "management",
    "1. Văn bản chỉ đạo, đôn đốc đã ban hành": expect.stringMatching(/^directing/) as string,
    "II. Kết quả giải quyết TTHC": "dossiers",
    "III. Rà soát, đơn giản hóa TTHC": "review",
    "IV. Thi đua, khen thưởng": expect.stringMatching(/^rewards/) as string,
    "B. PHƯƠNG HƯỚNG, NHIỆM VỤ": expect.stringMatching(/^direction/) as string,
  });
});

test("of two headings that are alike the likelier one is taken, and the other is left", () => {
  const matches = found(["1. Kết quả giải quyết TTHC", TEXT, "2. Giải quyết TTHC tại UBND cấp xã", TEXT]);
  expect(matches["1. Kết quả giải quyết TTHC"]).toMatch(/^dossiers/);
  expect(Object.keys(matches)).toHaveLength(1);
});

test("a short bold line, or one in capitals, is a heading without a number", () => {
  expect(
    found([bold("Công bố, công khai TTHC"), TEXT, "PHƯƠNG HƯỚNG, NHIỆM VỤ KIỂM SOÁT TTHC", TEXT]),
  ).toEqual({
    "Công bố, công khai TTHC": "publication",
    "PHƯƠNG HƯỚNG, NHIỆM VỤ KIỂM SOÁT TTHC": "direction",
  });
});

test("an abbreviation that the document explains is read as it means", () => {
  const body = [
    "Đơn vị báo cáo về cơ chế một cửa, một cửa liên thông (MCLT) như sau.",
    "1. Thực hiện MCLT",
    TEXT,
  ];
  expect(found(body)).toEqual({ "1. Thực hiện MCLT": "oneStop?" });
  expect(found(body.slice(1))).toEqual({});
});

const table = [
  ["STT", "Lĩnh vực", "Tổng số"],
  ["1", "Y tế", "5"],
];

test("annexes are told by the code of their form, whatever they are called, else by their title", () => {
  const annexes: readonly Block[] = [
    "DANH MỤC VĂN BẢN CHỈ ĐẠO, ĐÔN ĐỐC CÔNG TÁC KIỂM SOÁT TTHC",
    "(Kèm theo Báo cáo số 12/BC-SYT)",
    table,
    "Biểu số II.06a/VPCP/KSTT",
    "BIỂU TỔNG HỢP CỦA SỞ Y TẾ",
    "Kỳ báo cáo: Quý I năm 2021",
    table,
    "Biểu số II.05a/VPCP/KSTT",
    "KẾT QUẢ GIẢI QUYẾT TTHC",
    table,
  ];
  const matches = found(["I. KẾT QUẢ", TEXT], annexes);
  expect(Object.values(matches)).toContain("directingAnnex");
  expect(Object.entries(matches).filter(([, block]) => block.startsWith("dossiersAnnex"))).toEqual([
    ["Biểu số II.06a/VPCP/KSTT BIỂU TỔNG HỢP CỦA SỞ Y TẾ", "dossiersAnnex"],
  ]);
});

describe("what stands under a heading", () => {
  const headings = (body: readonly Block[], annexes: readonly Block[] = []) => {
    const snapshot = textDocument(report({ body, annexes }));
    const text = (index: number) => snapshot.paragraphs[index]?.text;
    return documentHeadings(readFacts(snapshot)).map((heading) => ({
      heading: heading.text,
      level: heading.level,
      last: text(heading.last),
      end: text(heading.end),
    }));
  };

  test("ends before the next heading as high, before empty lines, and before the signature", () => {
    expect(
      headings([
        "I. KẾT QUẢ",
        "1. Công bố TTHC",
        "Đoạn một.",
        "1.1. Công khai",
        "Đoạn hai.",
        "",
        "2. Khác",
        "",
        "Nốt.",
      ]),
    ).toEqual([
      { heading: "I. KẾT QUẢ", level: 0, last: "I. KẾT QUẢ", end: "Nốt." },
      { heading: "1. Công bố TTHC", level: 1, last: "1. Công bố TTHC", end: "Đoạn hai." },
      { heading: "1.1. Công khai", level: 2, last: "1.1. Công khai", end: "Đoạn hai." },
      { heading: "2. Khác", level: 1, last: "2. Khác", end: "Nốt." },
    ]);
  });

  test("of an annex begins behind its head, before the unit of the table", () => {
    const annexes = [
      "Biểu số II.06a/VPCP/KSTT",
      "KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
      "Kỳ báo cáo: Quý I năm 2021",
      "Đơn vị tính: hồ sơ",
      table,
    ];
    expect(headings(["I. KẾT QUẢ", TEXT], annexes).at(-1)).toMatchObject({
      last: "Kỳ báo cáo: Quý I năm 2021",
      end: "5",
    });
  });
});
