import { checkFigures } from "../../src/figures/checkFigures";
import { deriveFigures } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import { requireFormSet } from "../../src/forms/compileFormSet";
import { indexFormSet } from "../../src/forms/formSetIndex";
import { smallFile, smallFormSet, smallIndex } from "../support/smallFormSet";

function bookOf(changes: object = {}, index = smallIndex) {
  const { figures, problems } = parseFigures(index, { ...smallFile, ...changes });
  if (!figures) throw new Error(problems.map(({ message }) => message).join("\n"));
  return deriveFigures(index, figures);
}
const check = (changes: object, previous: object | null = null) =>
  checkFigures(bookOf(changes), previous && bookOf(previous)).map(
    ({ id, severity, message, paths }) => `${severity} ${id} [${paths.join(" ")}] ${message}`,
  );

const report = (values: object) => ({ report: { ...smallFile.report, ...values } });
const budget = (values: object) => ({ budget: { ...smallFile.budget, ...values } });
const row = { online: 4, direct: 20, resolved: 20, carried: 1, pending: 5 };
const rows = (f1: object, f2: object = {}) => ({
  dossiers: {
    byField: [
      { id: "f1", ...row, ...f1 },
      { id: "f2", online: 0, direct: 8, resolved: 7, carried: 0, pending: 1, ...f2 },
    ],
  },
});

describe("checkFigures", () => {
  it("finds nothing where everything adds up", () => {
    expect(check({})).toEqual([]);
  });

  it("states both numbers of an identity and the figures concerned", () => {
    expect(check(budget({ granted: 6000000 }))).toEqual([
      "error spent-within-granted [budget.spent budget.granted] Đã chi 6.460.000 đồng, vượt 6.000.000 đồng được cấp.",
    ]);
  });

  it("accepts what is just within the bound, zero included", () => {
    expect(check(budget({ granted: 6460000 }))).toEqual([]);
    expect(check(budget({ granted: 0, items: [] }))).toEqual([]);
    expect(check(budget({ granted: 0, items: [{ content: "Giấy", amount: 1 }] }))).toHaveLength(1);
  });

  it("checks every row and the total row", () => {
    expect(check(rows({ pending: 4 }))).toEqual([
      "error balance [dossiers.byField.f1.received dossiers.byField.f1.carried dossiers.byField.f1.resolved dossiers.byField.f1.pending] Hoạt động khoa học: tiếp nhận và chuyển qua 25, đã và đang giải quyết 24 (đang giải quyết 04).",
      "error balance [dossiers.byField.total.received dossiers.byField.total.carried dossiers.byField.total.resolved dossiers.byField.total.pending] Dòng tổng cộng: tiếp nhận và chuyển qua 33, đã và đang giải quyết 32 (đang giải quyết 05).",
    ]);
  });

  it("finds rows that are wrong where the total is right", () => {
    const found = check(rows({ pending: 4 }, { pending: 2 }));
    expect(found).toHaveLength(2);
    expect(found.some((text) => text.includes("Dòng tổng cộng"))).toBe(false);
  });

  it("says nothing of figures that are missing", () => {
    expect(check(budget({ granted: null }))).toEqual([]);
    expect(check(rows({ pending: null }))).toEqual([]);
    expect(check({ report: {}, fields: {}, budget: {}, dossiers: {}, scores: {} })).toEqual([]);
  });

  it("writes dates in messages as dates", () => {
    expect(check(report({ date: "2021-03-05" }))).toEqual([
      "note after-period [report.date report.period.to] Báo cáo ghi ngày 05/3/2021, kỳ báo cáo đến ngày 14/3/2021.",
    ]);
  });

  describe("with the last period's report", () => {
    const before = {
      ...report({ period: "quý IV năm 2020", date: "2020-12-15" }),
      fields: {
        list: [
          { id: "x", name: "sở hữu trí tuệ" },
          { id: "y", name: "Hoạt động khoa học" },
        ],
      },
      dossiers: {
        byField: [
          { id: "x", ...row, pending: 0 },
          { id: "y", ...row, pending: 2 },
        ],
      },
    };

    it("compares what was carried over, rows found by name", () => {
      expect(check({}, before)).toEqual([
        "warning carried-over [dossiers.byField.f1.carried] Hoạt động khoa học: kỳ trước chuyển qua 01, báo cáo kỳ trước ghi 02.",
        "warning carried-over [dossiers.byField.total.carried] Dòng tổng cộng: kỳ trước chuyển qua 01, báo cáo kỳ trước ghi 02.",
      ]);
    });

    it("does not compare with a report of another time, and says so", () => {
      expect(check({}, { ...before, ...report({ period: "quý III năm 2020" }) })).toEqual([
        "note previous-not-adjacent [report.period] Báo cáo kỳ trước (từ ngày 15/6/2020 đến ngày 14/9/2020) không liền trước kỳ này (từ ngày 15/12/2020 đến ngày 14/3/2021) nên không đối chiếu được số chuyển kỳ. Đề nghị chọn báo cáo của kỳ liền trước.",
      ]);
    });

    it("passes over rows that are new", () => {
      const without = {
        ...before,
        fields: { list: [{ id: "x", name: "Đo lường" }] },
        dossiers: { byField: [{ id: "x", ...row, pending: 1 }] },
      };
      expect(check({}, without)).toEqual([]);
    });
  });

  it("notices dates of the period that are not those of the cut-off day", () => {
    expect(check(report({ period: { kind: "quarter", year: 2021, number: 1, from: "2021-01-01" } }))).toEqual(
      [
        "warning period-cut-off [report.period] Kỳ báo cáo quý I năm 2021 ghi từ ngày 01/01/2021 đến ngày 14/3/2021, khác thời gian chốt số liệu theo quy định là từ ngày 15/12/2020 đến ngày 14/3/2021 (Nghị định số 09/2019/NĐ-CP). Đề nghị kiểm tra lại.",
      ],
    );
  });

  it("notices a form set that was not in force", () => {
    expect(check(report({ period: "quý I năm 2026", date: null }))).toEqual([
      "warning form-set-in-force [report.period] Kỳ báo cáo quý I năm 2026 (từ ngày 15/12/2025 đến ngày 14/3/2026) nằm ngoài thời gian áp dụng của bộ biểu mẫu “Báo cáo nhỏ” (từ ngày 01/01/2021 đến ngày 30/6/2025). Đề nghị chọn bộ biểu mẫu khác.",
    ]);
  });

  describe("a period on whose last day the form set is not in force", () => {
    const gapSets = ["2021-01-01/2025-06-30", "2026-01-10/"].map((span) => {
      const [from = "", to = ""] = span.split("/");
      return indexFormSet({
        ...smallFormSet,
        title: `Bộ từ ${from}`,
        inForce: { from, to: to === "" ? null : to },
      });
    });
    const messageOf = (period: string): string | undefined => {
      const problems = checkFigures(bookOf(report({ period, date: null })), null, gapSets);
      return problems.find(({ id }) => id === "form-set-in-force")?.message.split("2025). ")[1];
    };

    it.each([
      ["6 tháng đầu năm 2025", undefined],
      [
        "quý III năm 2025",
        "Trong các bộ biểu mẫu hiện có, không bộ nào áp dụng cho thời gian từ ngày 01/7/2025 đến ngày 09/01/2026. Đề nghị hỏi cơ quan nhận báo cáo về biểu mẫu của thời gian này; nếu có biểu mẫu riêng, hãy nạp bộ biểu mẫu của cơ quan.",
      ],
      ["quý I năm 2026", "Đề nghị dùng bộ biểu mẫu “Bộ từ 2026-01-10”."],
    ])("%s", (period, message) => {
      expect(messageOf(period)).toBe(message);
    });
  });

  it("notices two rows of one name", () => {
    const list = [
      { id: "f1", name: "Đo lường" },
      { id: "f2", name: "đo lường" },
    ];
    expect(check({ fields: { list } })).toEqual([
      "warning row-name-twice [fields.list.f2.name] Các lĩnh vực: “đo lường” đứng hai lần. Đề nghị gộp hai dòng hoặc đặt tên khác nhau.",
    ]);
  });

  it("notices sums too large to be exact", () => {
    const items = Array.from({ length: 10 }, () => ({ content: "Giấy", amount: 999_999_999_999_999 }));
    expect(check(budget({ granted: null, items })).map((text) => text.slice(0, 60))).toEqual([
      "error number-too-large [budget.items.total.amount] Các khoản",
      "error number-too-large [budget.spent] Đã chi (Kinh phí): kết",
    ]);
  });

  it("keeps an argument without figure visible rather than dropping it", () => {
    const index = requireFormSet({
      ...smallFormSet,
      identities: [
        {
          id: "always-wrong",
          severity: "note",
          relation: "sum(budget.items.*.amount) / 3 = budget.share * 2 + 0.5",
          message: "{left} và {right}; {name}",
          args: { name: "report.remark" },
          source: "Thử",
        },
      ],
    });
    expect(checkFigures(bookOf({}, index)).map(({ message, paths }) => [message, ...paths])).toEqual([
      [
        "2.153.333,3333 và 82,3%; [chưa có số liệu]",
        "budget.items.r1.amount",
        "budget.items.r2.amount",
        "budget.share",
      ],
    ]);
  });
});
