import { mayDouble } from "../../src/rules/data/doublings";
import { slips as slipLines } from "../../src/rules/data/slips";
import { abbreviationTail } from "../../src/rules/language/abbreviation-tail";
import { abbreviations } from "../../src/rules/language/abbreviations";
import { doubledWords } from "../../src/rules/language/doubled-words";
import { nameCapitals } from "../../src/rules/language/name-capitals";
import { slips } from "../../src/rules/language/slips";
import { strayPunctuation } from "../../src/rules/language/stray-punctuation";
import { syllables } from "../../src/rules/language/syllables";
import { readSlips } from "../../src/rules/slips";
import { syllableFault } from "../../src/rules/syllable";
import { foldText } from "../../src/language/fold";
import { report } from "../support/plainReport";
import { ruleTester } from "../support/ruleTester";

const wrong = (text: string, right: string) => ({
  name: text,
  document: [text],
  findings: [{ mentions: [], correction: right }],
});

ruleTester(slips, {
  valid: [
    {
      name: "right words that look like slips",
      document: [
        "số hồ sơ thực tiếp nhận; thực tiếp thu ý kiến; đo lượng mưa, đo lượng nước; cửa chế biến gỗ",
      ],
    },
    {
      name: "measuring, without a word of the trade",
      document: ["thiết bị đo lượng tiêu thụ của khách hàng"],
    },
    {
      name: "a public centre and its online services",
      document: ["Trung tâm Phục vụ hành chính công dịch vụ công trực tuyến"],
    },
    { name: "issuing bidding documents", document: ["chưa phát hồ sơ mời thầu, không phát hồ sơ yêu cầu"] },
    { name: "electromagnetism", document: ["sóng điện từ, bức xạ điện từ; môi trường điện từ trường"] },
    {
      name: "rank and term",
      document: ["giải nhất trong hạng mục; đứng đúng hạng nhất; trước hạng mục thi công"],
    },
    {
      name: "words that meet at the border of two sentences",
      document: ["Đã kiểm. Soát vé", "đơn, đốc thúc; công, dịch vụ công"],
    },
    {
      name: "effort, industry, supply",
      document: [
        "hồ sơ xuất trình, hồ sơ xuất nhập cảnh; cũng cố gắng; công suất phát điện; sản xuất sắt; lịch sử lý luận; vấn đề suất ăn",
      ],
    },
    {
      name: "people's names and congratulations",
      document: ["tiếp nhân dân; công chúc mừng; chung tâm huyết; đơn vi phạm"],
    },
    {
      name: "tone marks placed in the other way",
      document: ["thủ tục hành chính, hoá đơn, thuỷ lợi, uỷ quyền, rà soát, khoá"],
    },
    { name: "file names without marks", document: ["Danh muc so 01 dinh kem, kinh phi thuc hien.doc"] },
    { name: "notices", document: ["thông báo các quý trong năm; báo cao su"] },
  ],
  invalid: [
    wrong("về việc đơn đốc thực hiện", "đôn đốc"),
    wrong("Thực tuyến", "Trực tuyến"),
    wrong("Thực tiếp, dịch vụ bưu chính", "Trực tiếp"),
    wrong("Tiêu chuẩn - Đo lượng - Chất lượng", "Đo lường"),
    wrong("cơ chế một cửa, cửa chế một cửa liên thông", "cơ chế"),
    wrong("trong quý chưa phát hồ sơ nộp trực tuyến", "chưa phát sinh hồ sơ"),
    wrong("truy cập công dịch vụ công quốc gia", "Cổng Dịch vụ công quốc gia"),
    wrong("TÌNH HÌNH GIÃI QUYẾT HỒ SƠ", "GIẢI QUYẾT"),
    wrong("đã bổ xung hồ sơ", "bổ sung"),
    wrong("Sữa đổi, bổ sung", "Sửa đổi"),
    wrong("trên môi trường điện từ", "điện tử"),
    wrong("ban hàng quyết định", "ban hành"),
    wrong("tiếp nhân hồ sơ", "tiếp nhận hồ sơ"),
    wrong("trú trọng công tác", "chú trọng"),
    wrong("xắp xếp cán bộ", "sắp xếp"),
    wrong("củng như các đơn vị", "cũng như"),
    wrong("giành cho tổ chức", "dành cho"),
    {
      name: "many places, one finding",
      document: ["đơn đốc", "ĐƠN ĐỐC", [["đơn đốc các phòng"]]],
      findings: [{ mentions: ["3 chỗ", "đơn đốc", "ĐƠN ĐỐC"], severity: "error" }],
    },
    {
      name: "cut in two by a page break",
      document: ["thuộc các lĩnh vực: Hoạt động, Tiêu chuẩn - Đo", "lượng - Chất lượng"],
      findings: [{ mentions: ["Đo", "lượng", "Đo lường"] }],
    },
    {
      name: "two slips, each its own finding",
      document: ["Đơn đốc xữ lý"],
      findings: [{ mentions: ["Đôn đốc"] }, { mentions: ["xử lý"] }],
    },
  ],
});

describe("the data file of slips", () => {
  const all = [...readSlips(slipLines).values()].flat();
  test("has many entries, none twice", () => {
    const phrases = all.map((slip) => slip.wrong.join(" "));
    expect(phrases.length).toBeGreaterThan(200);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });
  test("proposes something else than what it finds, and nothing that it finds itself", () => {
    const lines = readSlips(slipLines);
    for (const slip of all) {
      const phrase = slip.wrong.join(" ");
      expect(foldText(slip.right)).not.toBe(phrase);
      const [first = ""] = foldText(slip.right).split(" ");
      for (const other of lines.get(first) ?? [])
        expect(`${foldText(slip.right)} `.startsWith(`${other.wrong.join(" ")} `)).toBe(false);
    }
  });
  test("says what is wrong with a bad line", () => {
    expect(() => readSlips("đơn đốc")).toThrow("đơn đốc");
    expect(() => readSlips("a → b | sometimes x")).toThrow("sometimes x");
  });
});

ruleTester(syllables, {
  valid: [
    {
      name: "ordinary, foreign and proper words",
      document: [
        "khuya, quyết, giếng, nghiêng, khuỷu, xoong, Đắk Lắk, Pắc Bó, axít, prôtêin, website, internet, mét, chuyển, quý, gìn giữ, gì, uyển, yêu, ưu",
      ],
    },
    { name: "addresses and symbols", document: ["http://sokhcn.langson.gov.vn/danhmục, số 12/QyĐ-UBND"] },
    { name: "what the dictionary of slips tells with its correction", document: ["thưc hiện, tổng hơp"] },
  ],
  invalid: [
    {
      name: "a stop without its tone",
      document: ["đã nhân đươc thư"],
      findings: [{ mentions: ["đươc", "dấu sắc"], severity: "warning" }],
    },
    { name: "an onset before the wrong vowel", document: ["các ngề"], findings: [{ mentions: ["ngề"] }] },
    { name: "two tone marks", document: ["theo quy định củá Sở"], findings: [{ mentions: ["củá"] }] },
    { name: "a syllable cut off", document: ["tổ chức tuyê dương"], findings: [{ mentions: ["tuyê"] }] },
  ],
});

test.each([
  "toàn",
  "quyển",
  "huỳnh",
  "thuở",
  "khoẻ",
  "hoá",
  "đặc",
  "lịch",
  "tiếp",
  "mượt",
  "nghĩ",
  "ghế",
  "kỹ",
  "của",
  "yếu",
])("%s is a syllable", (word) => {
  expect(syllableFault(word)).toBeNull();
});

ruleTester(doubledWords, {
  valid: [
    {
      name: "words that Vietnamese doubles",
      document: [
        "dần dần, ngày ngày, luôn luôn, hằng hằng, thường thường, từ từ, lần lần, đời đời, người người, nhà nhà, xa xa",
      ],
    },
    { name: "years and names", document: ["trong năm năm qua; mười mười; Ba Ba; sông Sông Cầu"] },
    {
      name: "two cells, two sentences, a comma",
      document: [
        [["hoạt động", "hoạt động"]],
        "một cửa, một cửa liên thông. Cửa. Cửa",
        "cơ chế một cửa một cửa liên thông",
      ],
    },
    {
      name: "the end of one phrase and the beginning of the next",
      document: [
        "hành chính công công bố, quy trình trình Chủ tịch, tiếp theo theo dõi, quy định định kỳ, 2.000.000 đồng đồng thời, cấp xã xã hội hóa",
      ],
    },
    { name: "a name behind the same words", document: ["lĩnh vực hoạt động Hoạt động khoa học"] },
    { name: "figures", document: [[["12 12 12 12"]], "10 10"] },
    {
      name: "one word at the end of a phrase and at the beginning of the next",
      document: [
        "tuân thủ thủ tục; thiết bị bị hư hỏng; hiện tại tại địa phương; mặt bằng bằng cơ giới; tự do do luật",
      ],
    },
    { name: "a column of units", document: ["cái cái cái cái, kg kg kg kg"] },
    ...mayDouble.map((phrase) => ({ name: `${phrase} twice`, document: [`làm ${phrase} ${phrase} một`] })),
  ],
  invalid: [
    {
      name: "two syllables",
      document: ["lĩnh vực hoạt động hoạt động KH&CN"],
      findings: [{ mentions: ["hoạt động hoạt động"], severity: "error", correction: "hoạt động" }],
    },
    {
      name: "a whole phrase",
      document: ["giải quyết thủ tục hành chính thủ tục hành chính của tỉnh"],
      findings: [{ mentions: ["thủ tục hành chính thủ tục hành chính"], correction: "thủ tục hành chính" }],
    },
    {
      name: "a small word",
      document: ["theo quy định của của tỉnh và và các"],
      findings: [{ mentions: ["của của"] }, { mentions: ["và và"] }],
    },
    {
      name: "noun and verb: worth a look",
      document: ["các cơ quan, tổ chức tổ chức thực hiện"],
      findings: [{ mentions: ["tổ chức tổ chức"], severity: "note" }],
    },
  ],
});

ruleTester(strayPunctuation, {
  valid: [
    {
      name: "ordinary punctuation",
      document: [
        "Đã làm: a, b; c. Tỷ lệ 20,4%; 1.234 hồ sơ (v.v...).",
        "Trên đây là báo cáo./.",
        "- Mục một;",
        "ngày 15/12/2020, số 12/BC-SYT",
      ],
    },
  ],
  invalid: [
    {
      name: "at the start of a line",
      document: ["DANH MỤC\n.CÔNG TÁC KIỂM SOÁT"],
      findings: [{ mentions: [".CÔNG TÁC"], severity: "note" }],
    },
    {
      name: "two marks",
      document: ["giấy in, mực in,.. và giấy,, bút"],
      findings: [{ mentions: ["2 chỗ"] }],
    },
    {
      name: "spaces before and none behind",
      document: ["đã nhận , đã trả,chưa xong"],
      findings: [{ mentions: ["nhận ,"] }, { mentions: ["trả,chưa"] }],
    },
    {
      name: "a space beside a slash",
      document: ["số 67 /KH-SYT ngày 15 /12/2020"],
      findings: [{ mentions: ["67 /KH-SYT"] }],
    },
  ],
});

ruleTester(abbreviations, {
  valid: [
    {
      name: "explained, well known, in the head and foot",
      document: report({
        body: ["thủ tục hành chính (TTHC); TTHC của UBND tỉnh", "Sở Khoa học và Công nghệ (Sở KH&CN), KH&CN"],
        recipients: ["- Phòng CM;", "- Lưu: VT, QLCN."],
      }),
    },
    {
      name: "lines in capitals, symbols, codes",
      document: ["TỔNG HỢP TTHC CỦA SỞ", "số 12/BC-SKHCN, Biểu II.06a/VPCP/KSTT, quý IV"],
    },
  ],
  invalid: [
    {
      name: "never explained",
      document: ["tại Trung tâm PVHCC, theo VBQPPL"],
      findings: [{ mentions: ["PVHCC", "VBQPPL"], severity: "note" }],
    },
    {
      name: "explained too late",
      document: ["giải quyết TTHC", "thủ tục hành chính (TTHC)"],
      findings: [{ mentions: ["TTHC", "trước chỗ giải thích"] }],
    },
  ],
});

ruleTester(abbreviationTail, {
  valid: [
    { name: "another word behind it", document: ["Trung tâm PVHCC công khai TTHC chính xác; UBND tỉnh"] },
  ],
  invalid: [
    {
      name: "the last word again",
      document: ["gửi Trung tâm PVHCC công của tỉnh"],
      findings: [{ mentions: ["PVHCC công"], severity: "note", correction: "PVHCC" }],
    },
  ],
});

ruleTester(nameCapitals, {
  valid: [
    {
      name: "accepted ways",
      document: [
        "Văn phòng Chính phủ, VĂN PHÒNG CHÍNH PHỦ, thứ Bảy, Thứ Bảy, Uỷ ban nhân dân, Cổng dịch vụ công Quốc gia, sở thích, bộ y tế công cộng",
      ],
    },
  ],
  invalid: [
    {
      name: "small letters, all places in one finding",
      document: ["văn phòng chính phủ", "của văn phòng Chính phủ"],
      findings: [{ mentions: ["2 chỗ", "văn phòng chính phủ"], severity: "note" }],
    },
    { name: "days of the week", document: ["sáng thứ bảy hằng tuần"], findings: [{ mentions: ["thứ bảy"] }] },
  ],
});
