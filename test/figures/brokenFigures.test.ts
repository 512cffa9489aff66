import { parseFigures } from "../../src/figures/parseFigures";
import { smallFile, smallIndex } from "../support/smallFormSet";

const problemsOf = (json: unknown) =>
  parseFigures(smallIndex, json).problems.map(({ message, paths }) => [message, ...paths]);

/** The complete file with the values of one group replaced; null takes the group away. */
const withGroup = (group: keyof typeof smallFile, values: object) => ({
  ...smallFile,
  [group]: { ...(smallFile[group] as object), ...values },
});

describe("a broken figures file is refused with what is wrong, where, and what to do", () => {
  const budget = (values: object) => withGroup("budget", values);
  const report = (values: object) => withGroup("report", values);
  const items = (...rows: object[]) => budget({ items: rows });
  const cells = (...rows: object[]) => withGroup("dossiers", { byField: rows });

  it.each<[string, unknown, string[][]]>([
    ["not an object", [], [['Tệp số liệu: nội dung phải là một nhóm { "formSet": "…", … }.']]],
    ["null", null, [['Tệp số liệu: nội dung phải là một nhóm { "formSet": "…", … }.']]],
    ["no form set", { ...smallFile, formSet: undefined }, [["formSet: phải là “nho-2021” (Báo cáo nhỏ)."]]],
    [
      "another form set",
      { ...smallFile, formSet: "vpcp-2021" },
      [["formSet: phải là “nho-2021” (Báo cáo nhỏ)."]],
    ],
    ["a note that is no text", { ...smallFile, note: 5 }, [["note: phải là chữ trong dấu ngoặc kép."]]],
    [
      "an unknown group",
      { ...smallFile, inspection: {} },
      [
        [
          "inspection: không có nhóm “inspection”; ở đây có: report, fields, budget, dossiers, scores. Nếu là số liệu của bộ biểu mẫu trước, hãy chuyển vào mục others của tệp để giữ lại.",
        ],
      ],
    ],
    [
      "a misspelt group",
      { ...smallFile, buget: {} },
      [["buget: không có nhóm “buget”; có phải ý là “budget” không?"]],
    ],
    [
      "a group that is a list",
      { ...smallFile, budget: [] },
      [["Kinh phí (budget): phải là một nhóm { … }; hãy bỏ mục này nếu chưa có số liệu."]],
    ],
    [
      "a misspelt figure",
      budget({ grantd: 1 }),
      [["budget.grantd: không có số liệu “grantd”; có phải ý là “granted” không?"]],
    ],
    [
      "a derived figure",
      budget({ spent: 6460000 }),
      [
        [
          "Kinh phí, Đã chi (budget.spent): số liệu này được tính tự động, không nhập; hãy bỏ mục này.",
          "budget.spent",
        ],
      ],
    ],
    [
      "a derived column",
      cells({ id: "f1", received: 24 }),
      [
        [
          "Biểu II.06a, dòng 1, cột (3) Tiếp nhận (dossiers.byField[0].received): số liệu này được tính tự động, không nhập; hãy bỏ mục này.",
          "dossiers.byField.f1.received",
        ],
      ],
    ],
    [
      "an unknown column",
      items({ content: "Giấy", price: 5 }),
      [
        [
          "Các khoản chi, dòng 1 (budget.items[0].price): không có cột “price”; ở đây có: content, amount. Nếu là số liệu của bộ biểu mẫu trước, hãy chuyển vào mục others của tệp để giữ lại.",
          "budget.items",
        ],
      ],
    ],
    [
      "a negative count",
      cells({ id: "f1", online: -1 }),
      [
        [
          "Biểu II.06a, dòng 1, cột (4) Trực tuyến (dossiers.byField[0].online): -1 là số âm; hãy nhập số từ 0 trở lên.",
          "dossiers.byField.f1.online",
        ],
      ],
    ],
    [
      "half a dossier",
      cells({ id: "f1", online: 1.5 }),
      [
        [
          "Biểu II.06a, dòng 1, cột (4) Trực tuyến (dossiers.byField[0].online): 1,5 không phải là số nguyên; số lượng phải là số nguyên.",
          "dossiers.byField.f1.online",
        ],
      ],
    ],
    [
      "no number at all",
      budget({ granted: "bốn mươi tr" }),
      [
        [
          "Kinh phí, Kinh phí được cấp (budget.granted): không đọc được “bốn mươi tr” thành số; hãy nhập số, ví dụ 08 hoặc 1.234.",
          "budget.granted",
        ],
      ],
    ],
    [
      "NaN",
      budget({ granted: NaN }),
      [
        [
          "Kinh phí, Kinh phí được cấp (budget.granted): NaN không phải là số; hãy nhập một số.",
          "budget.granted",
        ],
      ],
    ],
    [
      "infinite money",
      budget({ granted: Infinity }),
      [
        [
          "Kinh phí, Kinh phí được cấp (budget.granted): Infinity không phải là số; hãy nhập một số.",
          "budget.granted",
        ],
      ],
    ],
    [
      "too much money",
      budget({ granted: 4e16 }),
      [
        [
          "Kinh phí, Kinh phí được cấp (budget.granted): 40.000.000.000.000.000 quá lớn; số tiền nhiều nhất là 999.999.999.999.999. Hãy kiểm tra lại.",
          "budget.granted",
        ],
      ],
    ],
    [
      "true for money",
      budget({ granted: true }),
      [
        [
          "Kinh phí, Kinh phí được cấp (budget.granted): sai kiểu; hãy nhập số, hoặc để null nếu chưa có.",
          "budget.granted",
        ],
      ],
    ],
    [
      "a score above the highest",
      withGroup("scores", { own: "18,5/18" }),
      [["Điểm, Điểm tự chấm (scores.own): 18,5 vượt điểm tối đa 18; hãy kiểm tra lại.", "scores.own"]],
    ],
    [
      "a score out of something else",
      withGroup("scores", { own: "9/10" }),
      [
        [
          "Điểm, Điểm tự chấm (scores.own): không đọc được “9/10” thành số; hãy nhập số, ví dụ 08 hoặc 1.234.",
          "scores.own",
        ],
      ],
    ],
    [
      "a score with too many decimals",
      withGroup("scores", { own: 1.23456789 }),
      [
        [
          "Điểm, Điểm tự chấm (scores.own): 1,23456789 có quá nhiều chữ số thập phân; hãy làm tròn còn nhiều nhất 6 chữ số.",
          "scores.own",
        ],
      ],
    ],
    [
      "a percentage as a number",
      withGroup("scores", { satisfied: 98.5 }),
      [
        [
          'Điểm, Tỷ lệ hài lòng (scores.satisfied): 98,5 quá lớn; tỷ lệ 20,4% viết là 0.204 hoặc "20,4%".',
          "scores.satisfied",
        ],
      ],
    ],
    [
      "a ratio of nothing",
      withGroup("scores", { satisfied: "5/0" }),
      [
        [
          "Điểm, Tỷ lệ hài lòng (scores.satisfied): không đọc được “5/0” thành tỷ lệ; hãy nhập ví dụ 20,4% hoặc 11/54.",
          "scores.satisfied",
        ],
      ],
    ],
    [
      "an impossible date",
      report({ date: "31/02/2021" }),
      [
        [
          "Báo cáo, Ngày báo cáo (report.date): không có ngày “31/02/2021”; hãy kiểm tra lại ngày và tháng.",
          "report.date",
        ],
      ],
    ],
    [
      "a cut date",
      report({ date: "01/01/202" }),
      [
        [
          "Báo cáo, Ngày báo cáo (report.date): không đọc được “01/01/202” thành ngày; hãy viết đủ ngày/tháng/năm, ví dụ 14/3/2021.",
          "report.date",
        ],
      ],
    ],
    [
      "a date of another century",
      report({ date: "01/01/1021" }),
      [
        [
          "Báo cáo, Ngày báo cáo (report.date): năm 1021 không hợp lý; chỉ nhận từ 1945 đến 2100.",
          "report.date",
        ],
      ],
    ],
    [
      "a date as a number",
      report({ date: 44000 }),
      [
        [
          'Báo cáo, Ngày báo cáo (report.date): sai kiểu; hãy nhập ngày dạng "14/3/2021", hoặc để null nếu chưa có.',
          "report.date",
        ],
      ],
    ],
    [
      "a fifth quarter",
      report({ period: { kind: "quarter", year: 2021, number: 5 } }),
      [["Báo cáo, Kỳ báo cáo (report.period): quý (number) phải là số từ 1 đến 4.", "report.period"]],
    ],
    [
      "a period that ends before it begins",
      report({ period: { kind: "custom", from: "2021-03-14", to: "2020-12-15" } }),
      [
        [
          "Báo cáo, Kỳ báo cáo (report.period): ngày đầu kỳ (from) đứng sau ngày cuối kỳ (to); hãy kiểm tra lại hai ngày.",
          "report.period",
        ],
      ],
    ],
    [
      "a free period without dates",
      report({ period: { kind: "custom", from: "2021-03-14" } }),
      [
        [
          "Báo cáo, Kỳ báo cáo (report.period): kỳ tự chọn (custom) phải có ngày đầu (from) và ngày cuối (to).",
          "report.period",
        ],
      ],
    ],
    [
      "a period of unknown kind",
      report({ period: { kind: "week", year: 2021 } }),
      [
        [
          "Báo cáo, Kỳ báo cáo (report.period): loại kỳ báo cáo (kind) phải là một trong: month, quarter, sixMonths, nineMonths, year, custom.",
          "report.period",
        ],
      ],
    ],
    [
      "a period with more in it",
      report({ period: { kind: "year", year: 2021, quarter: 1 } }),
      [
        [
          "Báo cáo, Kỳ báo cáo (report.period): kỳ báo cáo không có mục “quarter”; chỉ có kind, year, number, from, to.",
          "report.period",
        ],
      ],
    ],
    [
      "a period without its year",
      report({ period: "quý I" }),
      [
        [
          'Báo cáo, Kỳ báo cáo (report.period): không đọc được kỳ báo cáo “quý I”; hãy viết "quý I năm 2021" hoặc { "kind": "quarter", "year": 2021, "number": 1 }.',
          "report.period",
        ],
      ],
    ],
    [
      "an unknown choice",
      report({ level: "Cấp huyện" }),
      [
        [
          "Báo cáo, Cấp (report.level): không có lựa chọn “Cấp huyện”; hãy chọn một trong: Cấp tỉnh; Cấp xã.",
          "report.level",
        ],
      ],
    ],
    [
      "a number for text",
      report({ unit: 5 }),
      [
        [
          "Báo cáo, Tên cơ quan (report.unit): sai kiểu; hãy nhập chữ trong dấu ngoặc kép, hoặc để null nếu chưa có.",
          "report.unit",
        ],
      ],
    ],
    [
      "text without end",
      report({ unit: "x".repeat(2001) }),
      [
        [
          "Báo cáo, Tên cơ quan (report.unit): dài 2.001 ký tự; nhiều nhất là 2.000. Hãy rút ngắn.",
          "report.unit",
        ],
      ],
    ],
    [
      "paragraphs that are no texts",
      report({ strengths: ["Tốt.", 5] }),
      [
        [
          'Báo cáo, Ưu điểm (report.strengths): sai kiểu; hãy nhập danh sách đoạn văn [ "…", "…" ], hoặc để null nếu chưa có.',
          "report.strengths",
        ],
      ],
    ],
    [
      "rows that are no list",
      budget({ items: { amount: 5 } }),
      [
        [
          "Các khoản chi (budget.items): phải là danh sách các dòng [ { … }, { … } ], hoặc null nếu chưa có số liệu.",
          "budget.items",
        ],
      ],
    ],
    [
      "a row that is no object",
      budget({ items: ["x"] }),
      [["Các khoản chi, dòng 1 (budget.items[0]): mỗi dòng phải là một nhóm { … }.", "budget.items"]],
    ],
    [
      "two rows of one id",
      items({ id: "a", amount: 1 }, { id: "a", amount: 2 }),
      [
        [
          "Các khoản chi, dòng 2 (budget.items[1]): mã dòng (id) “a” đã dùng ở dòng trên; hãy đặt mã khác hoặc bỏ mã.",
          "budget.items",
        ],
      ],
    ],
    [
      "a row id that no tag can hold",
      items({ id: "khoản 1", amount: 1 }),
      [
        [
          "Các khoản chi, dòng 1 (budget.items[0].id): mã dòng (id) phải gồm 1–12 chữ cái không dấu hoặc chữ số, không phải “total”; có thể bỏ trống.",
          "budget.items",
        ],
      ],
    ],
    [
      "a total row typed in",
      items({ id: "total", amount: 1 }),
      [
        [
          "Các khoản chi, dòng 1 (budget.items[0].id): mã dòng (id) phải gồm 1–12 chữ cái không dấu hoặc chữ số, không phải “total”; có thể bỏ trống.",
          "budget.items",
        ],
      ],
    ],
    [
      "a grid row of no known field",
      cells({ id: "f9", online: 1 }),
      [
        [
          "Biểu II.06a, dòng 1 (dossiers.byField[0]): không có dòng “f9” trong Các lĩnh vực (fields.list); hãy thêm dòng ấy vào danh sách hoặc sửa lại cho khớp.",
          "dossiers.byField",
        ],
      ],
    ],
    [
      "a grid row of an unknown name",
      cells({ name: "Đo lường", online: 1 }),
      [
        [
          "Biểu II.06a, dòng 1 (dossiers.byField[0]): không có dòng “Đo lường” trong Các lĩnh vực (fields.list); hãy thêm dòng ấy vào danh sách hoặc sửa lại cho khớp.",
          "dossiers.byField",
        ],
      ],
    ],
    [
      "a grid row without a field",
      cells({ online: 1 }),
      [
        [
          "Biểu II.06a, dòng 1 (dossiers.byField[0]): chưa nói là dòng nào; hãy thêm id hoặc name của một dòng trong Các lĩnh vực (fields.list).",
          "dossiers.byField",
        ],
      ],
    ],
    [
      "one field twice",
      cells({ id: "f1", online: 1 }, { name: "hoạt động khoa học", online: 2 }),
      [
        [
          "Biểu II.06a, dòng 2 (dossiers.byField[1]): dòng “hoạt động khoa học” đã có ở trên; mỗi dòng chỉ nhập một lần.",
          "dossiers.byField",
        ],
      ],
    ],
  ])("%s", (_, json, expected) => {
    expect(problemsOf(json)).toEqual(expected);
  });

  it("reports everything at once, in the order of the form set", () => {
    const json = {
      formSet: "nho-2021",
      report: { date: "31/02/2021", level: "Cấp huyện" },
      budget: { granted: -1, lent: 1, items: [{ id: "a" }, { id: "a", amount: "x" }] },
    };
    expect(problemsOf(json).map(([message]) => message?.split(":")[0])).toEqual([
      "Báo cáo, Ngày báo cáo (report.date)",
      "Báo cáo, Cấp (report.level)",
      "Kinh phí, Kinh phí được cấp (budget.granted)",
      "Các khoản chi, dòng 2, Số tiền (budget.items[1].amount)",
      "budget.lent",
      "Các khoản chi, dòng 2 (budget.items[1])",
    ]);
  });

  it("does not follow keys that every object has", () => {
    const json: unknown = JSON.parse(
      '{"formSet":"nho-2021","__proto__":{},"constructor":1,"budget":{"toString":1}}',
    );
    expect(problemsOf(json).map(([message]) => message)).toEqual([
      "budget.toString: không có số liệu “toString”; ở đây có: granted, items. Nếu là số liệu của bộ biểu mẫu trước, hãy chuyển vào mục others của tệp để giữ lại.",
      "__proto__: không có nhóm “__proto__”; ở đây có: report, fields, budget, dossiers, scores. Nếu là số liệu của bộ biểu mẫu trước, hãy chuyển vào mục others của tệp để giữ lại.",
      "constructor: không có nhóm “constructor”; ở đây có: report, fields, budget, dossiers, scores. Nếu là số liệu của bộ biểu mẫu trước, hãy chuyển vào mục others của tệp để giữ lại.",
    ]);
  });
});
