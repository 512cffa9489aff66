import fc from "fast-check";
import { capitalise, rawRange, splitSentences, toNfc } from "../../src/language/text";

describe("Unicode form", () => {
  const marks = fc.constantFrom(
    "a",
    "o",
    "D",
    "\u0302",
    "\u0301",
    "\u0323",
    "\u031b",
    "ấ",
    "Đ",
    " ",
    "\u1100",
    "\u1161",
    "\u11a8",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(marks).map((parts) => parts.join("")),
  );

  test("is NFC, with one offset for each character and one for the end", () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const { text, offsets } = toNfc(raw);
        expect(text).toBe(raw.normalize("NFC"));
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(raw.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
      { numRuns: 500 },
    );
  });

  test("a range leads back to the raw text that reads the same", () => {
    const raw = "Báo cáo số liệu hồ sơ".normalize("NFD");
    const nfc = toNfc(raw);
    const start = nfc.text.indexOf("số liệu");
    const range = rawRange(nfc, start, start + "số liệu".length);
    expect(raw.slice(range.start, range.end)).toBe("số liệu".normalize("NFD"));
  });

  test("ranges side by side cover the raw text without gap", () => {
    fc.assert(
      fc.property(texts, fc.nat(), (raw, cut) => {
        const nfc = toNfc(raw);
        const at = nfc.text.length === 0 ? 0 : cut % nfc.text.length;
        const left = rawRange(nfc, 0, at);
        const right = rawRange(nfc, at, nfc.text.length);
        expect(left.start).toBe(0);
        expect(right.end).toBe(raw.length);
        expect(left.end).toBeGreaterThanOrEqual(right.start);
      }),
    );
  });

  test("a mixed text keeps its way back", () => {
    const nfc = toNfc("Sở\u0020" + "Sở".normalize("NFD") + " 08");
    expect(nfc.text).toBe("Sở Sở 08");
    expect(rawRange(nfc, 6, 8)).toEqual({ start: 8, end: 10 });
    expect(rawRange(nfc, 4, 5)).toEqual({ start: 4, end: 7 });
    expect(rawRange(nfc, 5, 5)).toEqual({ start: 7, end: 7 });
    expect(() => rawRange(nfc, 9, 10)).toThrow(RangeError);
  });
});

test.each([
  ["sáu triệu", "Sáu triệu"],
  ["đồng chẵn", "Đồng chẵn"],
  ["ấn định", "Ấn định"],
  ["(không)", "(Không)"],
  ["“một cửa”", "“Một cửa”"],
  ["08 hồ sơ", "08 hồ sơ"],
  ["UBND tỉnh", "UBND tỉnh"],
  ["", ""],
])("%j begins with a capital: %j", (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

describe("sentences", () => {
  const split = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

  test("end with a mark before a space", () => {
    expect(split("Sở đã công bố 08 TTHC. Kết quả tốt! Còn gì? Không.")).toEqual([
      "Sở đã công bố 08 TTHC.",
      "Kết quả tốt!",
      "Còn gì?",
      "Không.",
    ]);
  });

  const whole: [what: string, text: string][] = [
    ["thousands dots", "Kinh phí đã chi 6.460.000 đồng, đạt 16,93/18 điểm."],
    ["thousands with spaces", "Kinh phí đã chi 6. 460. 000 đồng."],
    ["dates", "Từ 15.12.2020 đến 14. 3. 2021 và ngày 05/3/2021."],
    ["symbols of documents", "Theo Thông tư số 01/2018/TT-VPCP và Biểu số II.06a/VPCP/KSTT."],
    ["places", "Tại TP. Vũng Tàu, TX. Phú Mỹ và P. Thắng Tam, Q. 1, TP.HCM."],
    ["authority to sign", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"],
    ["degrees", "Do TS. Nguyễn V. An và ThS. Trần B. Bình trình bày."],
    ["v.v. with more to come", "Gồm đất đai, hộ tịch, v.v. và lĩnh vực khác."],
    ["list markers", "1. Kết quả thực hiện"],
    ["deep list markers", "II.5. Tình hình giải quyết"],
    ["letters as markers", "a. Tiếp nhận hồ sơ"],
    ["brackets", "Có 08 hồ sơ (gồm: trực tuyến. Trực tiếp) quá hạn."],
    ["quotes", "Kế hoạch “Cải cách. Giai đoạn 2” được ban hành."],
    ["the end mark of a report", "Trên đây là báo cáo của đơn vị./."],
    ["ellipsis with more to come", "Gồm các lĩnh vực... và lĩnh vực khác."],
  ];
  test.each(whole)("are not split at %s", (_what, text) => {
    expect(split(text)).toEqual([text]);
  });

  const parted: [what: string, text: string, second: string][] = [
    ["v.v.", "Gồm đất đai, hộ tịch, v.v. Sở đã giải quyết.", "Sở đã giải quyết."],
    ["a quarter", "Đã báo cáo trong quý I. Kết quả như sau.", "Kết quả như sau."],
    ["a year", "Như cùng kỳ năm 2020. 150 hồ sơ còn lại.", "150 hồ sơ còn lại."],
    ["a percentage", "Đạt 100%. 05 hồ sơ còn lại.", "05 hồ sơ còn lại."],
    ["a class", "Xếp loại B. Sở đề nghị xem xét.", "Sở đề nghị xem xét."],
    ["an ellipsis", "Đất đai, hộ tịch… Sở đã giải quyết.", "Sở đã giải quyết."],
    ["a sentence in brackets", "Đã xong (kèm Danh mục.) Sở báo cáo.", "Sở báo cáo."],
    ["a quote", "Khẩu hiệu là “Nhanh, gọn.” Sở thực hiện.", "Sở thực hiện."],
    ["an unclosed bracket", "Có 08 hồ sơ (gồm các loại. Sở báo cáo.", "Sở báo cáo."],
    ["a marker's sentence", "1. Đã xong. Sở báo cáo.", "Sở báo cáo."],
    ["a line break", "Dòng một\nDòng hai", "Dòng hai"],
    ["đồng cut short", "Chi 6.460.000đ. Sở báo cáo.", "Sở báo cáo."],
  ];
  test.each(parted)("end after %s", (_what, text, second) => {
    const sentences = split(text);
    expect(sentences).toHaveLength(2);
    expect(sentences[1]).toBe(second);
  });

  test("stand where they say, in order, and nothing but space is lost", () => {
    const pieces = fc.constantFrom(
      "Sở",
      "hồ sơ",
      "6.460.000",
      ". ",
      "TP. ",
      "v.v. ",
      "(",
      ")",
      "“",
      "”",
      "\n",
      " ",
      "…",
      "I",
      "1.",
      "?",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join("");
        const sentences = splitSentences(text);
        for (const { text: piece, start, end } of sentences) expect(text.slice(start, end)).toBe(piece);
        expect(
          sentences
            .map((s) => s.text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
        for (const [index, { start }] of sentences.entries()) {
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
        }
      }),
    );
  });

  test("hostile text is read in one pass", () => {
    for (const piece of ["(", ".", "TP. ", "“(", "1. 234. ", "A. a", "()"]) {
      const text = piece.repeat(50_000);
      expect(split(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }
  });
});
