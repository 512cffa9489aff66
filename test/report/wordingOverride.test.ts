import { formSets } from "../../src/forms/sets/registry";
import { vpcp2021 } from "../../src/forms/sets/vpcp2021";
import { buildReport } from "../../src/report/buildReport";
import { wordingProblems } from "../../src/report/checkWording";
import { parseWordingOverride } from "../../src/report/wordingOverride";
import { bookOf, changed, sampleFile } from "./samples";

const messages = (json: unknown): readonly string[] =>
  parseWordingOverride(vpcp2021, json).problems.map(({ message }) => message);

const closing = "Trên đây là báo cáo {period} của {unit}, kính trình {addressees}";

describe("a good wording file", () => {
  it("is taken over and changes the report", () => {
    const { override, problems } = parseWordingOverride(vpcp2021, { closing });
    expect(problems).toEqual([]);
    const blocks = buildReport(bookOf(sampleFile("quy-1-2021")), override ?? {});
    expect(JSON.stringify(blocks)).toContain("kính trình ");
  });

  it("may choose variants of its own", () => {
    const budgetGranted =
      "{granted, select, zero {Năm {year} {unit} không có kinh phí.} missing {Chưa rõ kinh phí.} other {{unit} được cấp {granted} đồng trong năm {year}.}}";
    const { override } = parseWordingOverride(vpcp2021, { budgetGranted });
    const written = (granted: number | null): string =>
      JSON.stringify(buildReport(bookOf(changed("quy-1-2021", { budget: { granted } })), override ?? {}));
    expect(written(0)).toContain("không có kinh phí.");
    expect(written(null)).toContain("Chưa rõ kinh phí.");
    expect(written(1)).toContain(" được cấp ");
  });

  it("may leave out an argument that only chooses", () => {
    expect(messages({ superiorBody: "{superior}" })).toEqual([]);
  });

  it("may use the figure and the label of a message that joins figures", () => {
    expect(messages({ directingOfType: "{label}: {figure} văn bản" })).toEqual([]);
  });

  it("may be empty as a whole", () => {
    expect(parseWordingOverride(vpcp2021, {})).toEqual({ override: {}, problems: [] });
  });
});

describe("a wrong wording file", () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ["not an object", ["closing"], ['Tệp lời văn phải có dạng { "mã lời văn": "lời văn mới", … }.']],
    ["nothing", null, ['Tệp lời văn phải có dạng { "mã lời văn": "lời văn mới", … }.']],
    [
      "an unknown id near a known one",
      { closng: closing },
      ["Bộ biểu mẫu vpcp-2021 không có lời văn “closng”; có phải ý là “closing” không?"],
    ],
    [
      "an unknown id",
      { loiKetThuc: closing },
      ["Bộ biểu mẫu vpcp-2021 không có lời văn “loiKetThuc”; hãy bỏ mục này hoặc sửa lại mã."],
    ],
    [
      "an id that JavaScript knows",
      { toString: "Xin chào" },
      ["Bộ biểu mẫu vpcp-2021 không có lời văn “toString”; hãy bỏ mục này hoặc sửa lại mã."],
    ],
    [
      "a number",
      { closing: 5 },
      ["Lời văn “closing” phải là chữ trong dấu ngoặc kép và không được để trống."],
    ],
    [
      "no text",
      { closing: " " },
      ["Lời văn “closing” phải là chữ trong dấu ngoặc kép và không được để trống."],
    ],
    [
      "a lost argument",
      { closing: "Trên đây là báo cáo của {unit}, kính trình {addressees}" },
      [
        "Lời văn “closing” thiếu {period}, nên số liệu ấy sẽ không có trong báo cáo; hãy thêm {period} vào chỗ thích hợp.",
      ],
    ],
    [
      "an argument that stands only in a rare variant",
      {
        reviewCutDone:
          "{done, select, zero {{inPeriod}, không có TTHC được cắt giảm} missing {{done}} other {{inPeriod}, đã cắt giảm thời hạn.}}",
      },
      [
        "Lời văn “reviewCutDone” thiếu {done}, nên số liệu ấy sẽ không có trong báo cáo; hãy thêm {done} vào chỗ thích hợp.",
      ],
    ],
    [
      "an unknown argument near a known one",
      { closing: "Trên đây là báo cáo {perod} của {unit}, kính trình {addressees}, {period}" },
      ["Lời văn “closing”: không có {perod}, có lẽ ý là {period}."],
    ],
    [
      "an unknown argument",
      { archive: "Lưu: VT, {archive} {soTrang}" },
      ["Lời văn “archive”: không có {soTrang}; ở đây có: {archive}."],
    ],
    [
      "an argument where there are none",
      { documentType: "Báo cáo {period}" },
      ["Lời văn “documentType”: không có {period}; lời văn này không dùng số liệu nào."],
    ],
    [
      "an unknown variant",
      { superiorBody: "{superior, select, non {} other {{superior}}}" },
      ["Lời văn “superiorBody”: {superior, select, …} có trường hợp lạ “non”; có lẽ ý là “none”."],
    ],
    [
      "a variant of another language",
      { superiorBody: "{superior, select, khongcogi {} other {{superior}}}" },
      [
        "Lời văn “superiorBody”: {superior, select, …} có trường hợp lạ “khongcogi”; các trường hợp có thể là: zero, one, missing, none, other, month, quarter, sixMonths, nineMonths, year, custom.",
      ],
    ],
    [
      "a brace that is not closed",
      { archive: "Lưu: VT, {archive" },
      ["Lời văn “archive”: thiếu dấu } đóng (gần “Lưu: VT, {archive”)."],
    ],
    [
      "empty braces",
      { archive: "Lưu: VT, {}" },
      ["Lời văn “archive”: có cặp dấu {} rỗng (gần “Lưu: VT, {}”)."],
    ],
    [
      "a choice without other",
      { superiorBody: "{superior, select, none {}}" },
      ["Lời văn “superiorBody”: select thiếu trường hợp other {…} (gần “ect, none {}}”)."],
    ],
    [
      "a choice without variants",
      { superiorBody: "{superior, select}" },
      [
        "Lời văn “superiorBody”: sau select phải là dấu phẩy và các trường hợp, ví dụ {total, select, zero {…} other {…}} (gần “rior, select}”).",
      ],
    ],
    [
      "a plural, which Vietnamese has not",
      { focalPost: "{count, plural, one {# {post}} other {# {post}}}" },
      [
        "Lời văn “focalPost”: {count, …} dùng kiểu không có ở đây; chỉ dùng {count} hoặc {count, select, zero {…} other {…}}.",
      ],
    ],
    [
      "a number format, which the program does itself",
      { focalPost: "{count, number} {post}" },
      [
        "Lời văn “focalPost”: {count, …} dùng kiểu không có ở đây; chỉ dùng {count} hoặc {count, select, zero {…} other {…}}.",
      ],
    ],
    [
      "several at once",
      { closng: "x", archive: "Lưu" },
      [
        "Bộ biểu mẫu vpcp-2021 không có lời văn “closng”; có phải ý là “closing” không?",
        "Lời văn “archive” thiếu {archive}, nên số liệu ấy sẽ không có trong báo cáo; hãy thêm {archive} vào chỗ thích hợp.",
      ],
    ],
  ];

  it.each(cases)("%s", (_, json, expected) => {
    expect(messages(json)).toEqual(expected);
    expect(parseWordingOverride(vpcp2021, json).override).toBeNull();
  });
});

describe("the texts of a form set", () => {
  it.each(formSets.map((formSet) => [formSet.id, formSet] as const))("of %s can be written", (_, formSet) => {
    expect(wordingProblems(formSet)).toEqual([]);
  });

  it("are reported where they cannot", () => {
    const wording = { ...vpcp2021.wording, archive: { text: "Lưu: {archive", args: {} } };
    expect(wordingProblems({ ...vpcp2021, wording })).toEqual([
      { at: "wording.archive.text", message: "Lời văn “archive”: thiếu dấu } đóng (gần “Lưu: {archive”)." },
    ]);
  });
});
