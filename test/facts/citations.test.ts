import fc from "fast-check";
import { citationKey } from "../../src/facts/citations";
import { readFacts } from "../../src/facts/readFacts";
import { textDocument, type Block } from "../support/textDocument";

function citationsIn(text: string): readonly unknown[] {
  const { citations, dates } = readFacts(textDocument([text]));
  return citations.map(({ type, symbol, year, date, issuer }) => {
    const { span } = (date === null ? undefined : dates[date]) ?? { span: null };
    return [type, symbol, year, span && text.slice(span.start, span.end), issuer];
  });
}

describe("citations", () => {
  test.each([
    [
      "Thực hiện Công văn số 767/VP-TTPVHCC ngày 05/3/2021 của Văn phòng UBND tỉnh về việc báo cáo",
      [["Công văn", "767/VP-TTPVHCC", null, "ngày 05/3/2021", "Văn phòng UBND tỉnh"]],
    ],
    [
      "tại Quyết định 1517/QĐ-UBND ngày 09/8/2019 của Chủ tịch UBND tỉnh",
      [["Quyết định", "1517/QĐ-UBND", null, "ngày 09/8/2019", "Chủ tịch UBND tỉnh"]],
    ],
    [
      "Nghị quyết số 19-2016/NQ-CP ngày 28/4/2016 của Chính phủ",
      [["Nghị quyết", "19-2016/NQ-CP", 2016, "ngày 28/4/2016", "Chính phủ"]],
    ],
    [
      "khoản 1 Điều 6 Thông tư số 01/2018/TT\u2011VPCP ngày 23 tháng 11 năm 2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn",
      [
        [
          "Thông tư",
          "01/2018/TT-VPCP",
          2018,
          "ngày 23 tháng 11 năm 2018",
          "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ",
        ],
      ],
    ],
    ["Kế hoạch số 67 /KH-SNV ngày 31/12/2020", [["Kế hoạch", "67/KH-SNV", null, "ngày 31/12/2020", null]]],
    ["Số:       /BC-STNMT", [[null, "/BC-STNMT", null, null, null]]],
    ["kèm theo Báo cáo số ..../BC-UBND", [["Báo cáo", "/BC-UBND", null, null, null]]],
    [
      "Quyết định số 216/QĐ-SKH&CN ký ngày 31/12/2020",
      [["Quyết định", "216/QĐ-SKH&CN", null, "ngày 31/12/2020", null]],
    ],
    ["Nghị quyết số 30c/NQ-CP ngày 08/11/2011", [["Nghị quyết", "30c/NQ-CP", null, "ngày 08/11/2011", null]]],
    [
      "Luật số 63/2010/QH12; Tờ trình 12/TTr-SYT",
      [
        ["Luật", "63/2010/QH12", 2010, null, null],
        ["Tờ trình", "12/TTr-SYT", null, null, null],
      ],
    ],
    [
      "Nghị quyết số 05-NQ/TU ngày 15/6/2021 của Tỉnh ủy",
      [["Nghị quyết", "05-NQ/TU", null, "ngày 15/6/2021", "Tỉnh ủy"]],
    ],
  ] as const)("reads %s", (text, expected) => {
    expect(citationsIn(text)).toEqual(expected);
  });

  test.each([
    "Biểu số II.06a/VPCP/KSTT và 01b/VPCP/KSTT",
    "7/8 điểm, tỷ lệ 04/24, trực 24/7",
    "http://motcua.sonla.gov.vn/TTHC/DanhSach",
    "và/hoặc, cá nhân/Tổ chức",
    "quý I/2021, tháng 3/2021",
  ])("sees no document in: %s", (text) => {
    expect(citationsIn(text)).toEqual([]);
  });

  test("what is said about a document ends with the clause", () => {
    const text =
      "Quyết định số 9/QĐ-UBND ngày 01/02/2021 về giai đoạn 2021-2025; Kế hoạch số 8/KH-UBND năm 2022. Sau đó";
    const { citations } = readFacts(textDocument([text]));
    expect(citations.map(({ extent }) => text.slice(extent.start, extent.end))).toEqual([
      "Quyết định số 9/QĐ-UBND ngày 01/02/2021 về giai đoạn 2021-2025",
      "Kế hoạch số 8/KH-UBND năm 2022",
    ]);
  });

  test("one document keeps its key whatever zeros and spaces are typed", () => {
    const { citations } = readFacts(
      textDocument([
        "Thông tư số 02/2017/TT-VPCP, Thông tư 2/2017/TT-VPCP, Nghị quyết 19-2016/NQ-CP, số /BC-X",
      ]),
    );
    expect(citations.map(citationKey)).toEqual(["2/2017/TT-VPCP", "2/2017/TT-VPCP", "19-2016/NQ-CP", null]);
  });
});

describe("annexes", () => {
  const closing: readonly Block[] = ["Nơi nhận:", "- Như trên;", "GIÁM ĐỐC", "Lê Văn An"];
  const annexesOf = (blocks: readonly Block[]) => {
    const { cited, attached } = readFacts(textDocument(blocks)).annexes;
    return {
      cited: cited.map(({ word, code, sent }) => [word, code, sent]),
      attached: attached.map(({ written, code }) => [written, code]),
    };
  };

  test("cited and attached, misspelt codes read as meant", () => {
    expect(
      annexesOf([
        "I. KẾT QUẢ",
        "(Có Biểu số II.06b/VPCP/KSTT gửi kèm)",
        "Chi tiết tại biểu mẫu 03a kèm theo; danh mục đính kèm.",
        ...closing,
        "Biểu số IL.06a/VPCP/KSTT",
      ]),
    ).toEqual({
      cited: [
        ["Biểu số", "II.06b", true],
        ["biểu mẫu", "03a", true],
        ["danh mục", null, true],
      ],
      attached: [["IL.06a/VPCP/KSTT", "II.06a"]],
    });
  });

  test.each([
    "mục II.5 và mục II.10 nêu trên",
    "các Quyết định công bố danh mục, kèm theo nội dung TTHC mới",
    "Danh mục TTHC ban hành kèm theo Quyết định số 12/QĐ-UBND",
    "đạt 1.06 điểm",
  ])("points to no annex: %s", (text) => {
    expect(annexesOf(["I. KẾT QUẢ", text]).cited.filter(([, , sent]) => sent)).toEqual([]);
  });
});

describe("placeholders", () => {
  const blanksIn = (text: string): readonly string[] =>
    readFacts(textDocument([text])).placeholders.map(({ kind }) => kind);
  test.each([
    ["Số: /BC-STC", ["number"]],
    ["Số: ……/BC-STC", ["number"]],
    ["Lai Châu, ngày     tháng 3 năm 2021", ["date"]],
    ["Báo cáo số /BC-SYT ngày /3/2021", ["number", "date"]],
    ["đã giải quyết …… hồ sơ", ["dots"]],
    ["của [tên cơ quan] và [...]", ["brackets", "brackets"]],
    ["đạt XX hồ sơ, tại huyện XXX", ["letters", "letters"]],
  ])("%s", (text, kinds) => {
    expect(blanksIn(text)).toEqual(kinds);
  });
  test.each([
    "giấy in, mực in, …",
    "Giấy in, mực in...",
    "Điều [1]",
    "Đại hội XX của",
    "Số: 12/BC-STC",
    "ngày 05/3",
  ])("nothing to fill in: %s", (text) => {
    expect(blanksIn(text)).toEqual([]);
  });
});

describe("abbreviations", () => {
  const read = (text: string): readonly unknown[] =>
    readFacts(textDocument([text])).abbreviations.map(({ letters, uses, definition }) => [
      letters,
      uses.length,
      definition?.meaning ?? null,
    ]);
  test.each([
    ["thủ tục hành chính (TTHC) và TTHC khác", [["TTHC", 2, "thủ tục hành chính"]]],
    ["Sở Khoa học và Công nghệ tỉnh Hà Giang (KH&CN)", [["KH&CN", 1, "Khoa học và Công nghệ"]]],
    [
      "Trung tâm Phục vụ hành chính công (sau đây gọi tắt là Trung tâm PVHCC)",
      [["PVHCC", 1, "Phục vụ hành chính công"]],
    ],
    ["Bộ phận một cửa (viết tắt là BPMC)", [["BPMC", 1, "Bộ phận một cửa"]]],
    ["theo Thông tư số 01/2018/TT-VPCP, mục II và quý IV", []],
    ["CÔNG TÁC CHỈ ĐẠO CỦA UBND TỈNH", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test("a report says who it is", () => {
  const { identity, passages } = readFacts(
    textDocument([
      [
        ["UBND TỈNH SƠN LA\nSỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"],
        ["Số: /BC-SNV", "Sơn La, ngày   tháng 02 năm 2024"],
      ],
      { text: "BÁO CÁO", format: { align: "center" } },
      { text: "Công tác kiểm soát thủ tục hành chính quý I năm 2024", format: { align: "center" } },
      "Kính gửi: Văn phòng UBND tỉnh",
      "I. KẾT QUẢ",
      "Từ ngày 15/12/2023 đến ngày 14/3/2024 tiếp nhận 10 hồ sơ; so với quý I năm 2023 tăng.",
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT.",
      "KT. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "Lò Thị Mai",
    ]),
  );
  const texts = [...identity.components].map(([component, found]) => [
    component,
    found.map((index) => passages[index]?.text),
  ]);
  expect(Object.fromEntries(texts)).toEqual({
    superiorBody: ["UBND TỈNH SƠN LA"],
    issuingBody: ["SỞ NỘI VỤ"],
    nationalName: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    motto: ["Độc lập - Tự do - Hạnh phúc"],
    number: ["Số: /BC-SNV"],
    placeAndDate: ["Sơn La, ngày   tháng 02 năm 2024"],
    documentType: ["BÁO CÁO"],
    subject: ["Công tác kiểm soát thủ tục hành chính quý I năm 2024"],
    addressee: ["Kính gửi: Văn phòng UBND tỉnh"],
    recipientsTitle: ["Nơi nhận:"],
    recipients: ["- Như trên;", "- Lưu: VT."],
    signatureRole: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    signatureName: ["Lò Thị Mai"],
  });
  expect(identity.own?.letters).toBe("BC-SNV");
  expect(identity.lastDay).toBe("2024-02-29");
  expect(identity.period).toMatchObject({ kind: "quarter", number: 1, year: 2024 });
  expect(identity.range).toMatchObject({ from: "2023-12-15", to: "2024-03-14" });
});

test("any text is read without an exception, and every span lies in its passage", () => {
  const piece = fc.constantFrom(
    ..."Số: /BC-|số |ngày |/3/2021|tháng |năm 2021|quý I|II.|1.|a)|- |+ |(|)|:|;|.|…|II.06a/VPCP/KSTT|Biểu số |PHỤ LỤC I|DANH MỤC|Nơi nhận:|BÁO CÁO|KT. GIÁM ĐỐC|TTHC|\n|\t|\u00a0|ấ|İ|e\u0301".split(
      "|",
    ),
    " ",
  );
  const paragraph = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
      const facts = readFacts(textDocument(paragraphs));
      const spans = [
        ...facts.dates.map(({ span }) => span),
        ...facts.periods.map(({ span }) => span),
        ...facts.citations.flatMap(({ span, extent, symbolSpan }) => [span, extent, symbolSpan]),
        ...facts.placeholders.map(({ span }) => span),
        ...facts.annexes.cited.map(({ span }) => span),
        ...facts.annexes.attached.map(({ span }) => span),
        ...facts.abbreviations.flatMap(({ uses }) => uses),
      ];
      for (const { passage, start, end } of spans) {
        const length = facts.passages[passage]?.text.length ?? -1;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(length);
      }
      expect(facts.outline.lines).toHaveLength(facts.passages.length);
    }),
  );
});
