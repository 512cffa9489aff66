import fc from "fast-check";
import { z } from "zod";
import { figuresJsonSchema } from "../../src/figures/jsonSchema";
import { figuresFile } from "../../src/figures/figuresFile";
import { parseFigures } from "../../src/figures/parseFigures";
import { requireFormSet } from "../../src/forms/compileFormSet";
import { formSets } from "../../src/forms/sets/registry";
import { figuresArbitrary, figuresFileArbitrary } from "../support/figuresArbitrary";
import { smallFile, smallIndex } from "../support/smallFormSet";

const groupsOf = (file: object) => {
  const { figures, problems } = parseFigures(smallIndex, { formSet: "nho-2021", ...file });
  expect(problems).toEqual([]);
  return figures?.groups;
};
const indexes = [smallIndex, ...formSets.map(requireFormSet)].map(
  (index) => [index.formSet.id, index] as const,
);

describe("parseFigures", () => {
  it("reads the canonical form as it is", () => {
    const { figures } = parseFigures(smallIndex, smallFile);
    expect(figures && figuresFile(figures)).toEqual(smallFile);
  });

  it.each(indexes)("reads what figuresFile writes, for any valid figures of %s", (_, index) => {
    fc.assert(
      fc.property(figuresArbitrary(index), (figures) => {
        expect(parseFigures(index, JSON.parse(JSON.stringify(figuresFile(figures))))).toEqual({
          figures,
          problems: [],
        });
      }),
      { numRuns: 25 },
    );
  });

  it("keeps figures of an earlier form set aside, and refuses what is no such thing", () => {
    const others = { "budget.old": 5, "dossiers.byField.old": { f1: 1 } };
    const { figures } = parseFigures(smallIndex, { ...smallFile, others });
    expect(figures && figuresFile(figures)).toEqual({ ...smallFile, others });
    expect(parseFigures(smallIndex, { ...smallFile, others: {} }).figures).not.toHaveProperty("others");
    expect(
      parseFigures(smallIndex, { ...smallFile, others: [1] }).problems.map(({ message }) => message),
    ).toEqual(['others: phải là một nhóm { "đường dẫn": … }; hãy bỏ mục này nếu không cần.']);
  });

  it("reads figures as people type them", () => {
    expect(
      groupsOf({
        $schema: "so-lieu.schema.json",
        report: {
          period: "quý I năm 2021",
          date: "ngày 15 tháng 3 năm 2021",
          unit: "  Sở  Khoa học\nvà Công nghệ ",
          level: "cấp TỈNH",
          strengths: "Đoạn một.\r\n\r\nĐoạn hai.\n",
        },
        budget: { granted: "40.000.000 đồng", items: [{ amount: "2,64 triệu đồng" }, { amount: "không" }] },
        fields: { list: [{ name: "A" }] },
        dossiers: {
          byField: [{ name: "A", online: "08", direct: "1.234", resolved: "-", pending: "Không phát sinh" }],
        },
        scores: { own: "16,93/18", satisfied: "98,5%", indices: [{ points: "9,5", since: "5/1/2021" }] },
      }),
    ).toEqual({
      report: {
        period: { kind: "quarter", year: 2021, number: 1, from: "2020-12-15", to: "2021-03-14" },
        date: "2021-03-15",
        unit: "Sở Khoa học và Công nghệ",
        level: "Cấp tỉnh",
        strengths: ["Đoạn một.", "Đoạn hai."],
      },
      budget: {
        granted: 40000000,
        items: [
          { id: "r1", amount: 2640000 },
          { id: "r2", amount: 0 },
        ],
      },
      fields: { list: [{ id: "r1", name: "A" }] },
      dossiers: { byField: [{ id: "r1", online: 8, direct: 1234, resolved: 0, pending: 0 }] },
      scores: { own: 16.93, satisfied: 0.985, indices: [{ id: "r1", points: 9.5, since: "2021-01-05" }] },
    });
  });

  it.each([
    ["tháng 02/2021", { kind: "month", year: 2021, number: 2, from: "2021-01-15", to: "2021-02-14" }],
    ["6 tháng đầu năm 2021", { kind: "sixMonths", year: 2021, from: "2020-12-15", to: "2021-06-14" }],
    ["năm 2021", { kind: "year", year: 2021, from: "2020-12-15", to: "2021-12-14" }],
    [
      "từ ngày 01/7/2025 đến ngày 30/9/2025",
      { kind: "custom", year: 2025, from: "2025-07-01", to: "2025-09-30" },
    ],
    [
      { kind: "quarter", year: 2021, number: 2, from: "2021-04-01" },
      { kind: "quarter", year: 2021, number: 2, from: "2021-04-01", to: "2021-06-14" },
    ],
    [
      { kind: "custom", from: "01/7/2025", to: "30/9/2025", number: null },
      { kind: "custom", year: 2025, from: "2025-07-01", to: "2025-09-30" },
    ],
  ])("reads the period %j", (period, expected) => {
    expect(groupsOf({ report: { period } })).toEqual({ report: { period: expected } });
  });

  it("keeps missing apart from zero, and no rows apart from no list", () => {
    expect(groupsOf({ budget: { granted: null, items: null } })).toEqual({});
    expect(groupsOf({ budget: { granted: "", items: [{ content: "  ", amount: null }] } })).toEqual({
      budget: { items: [{ id: "r1" }] },
    });
    expect(groupsOf({ budget: { granted: 0, items: [] }, report: { strengths: [] } })).toEqual({
      budget: { granted: 0, items: [] },
      report: { strengths: [] },
    });
  });

  it("gives rows without id new ids that nobody has", () => {
    const rows = [{ content: "a" }, { id: "r1", content: "b" }, { content: "c" }, { id: "r2", content: "d" }];
    expect(groupsOf({ budget: { items: rows } })?.["budget"]?.["items"]).toEqual([
      { id: "r3", content: "a" },
      { id: "r1", content: "b" },
      { id: "r4", content: "c" },
      { id: "r2", content: "d" },
    ]);
  });

  it("puts the rows of a grid in the order of its list, and leaves out empty ones", () => {
    const file = {
      fields: {
        list: [
          { id: "a", name: "A" },
          { id: "b", name: "B" },
          { id: "c", name: "C" },
        ],
      },
      dossiers: { byField: [{ name: "c", online: 3 }, { id: "b" }, { id: "a", online: 1 }] },
    };
    expect(groupsOf(file)?.["dossiers"]).toEqual({
      byField: [
        { id: "a", online: 1 },
        { id: "c", online: 3 },
      ],
    });
    expect(groupsOf({ ...file, dossiers: { byField: [{ id: "b" }] } })?.["dossiers"]).toBeUndefined();
  });

  it("does not guess which of two rows of one name is meant", () => {
    const file = {
      formSet: "nho-2021",
      fields: { list: [{ name: "A" }, { name: "a" }] },
      dossiers: { byField: [{ name: "A", online: 1 }] },
    };
    expect(parseFigures(smallIndex, file).problems.map(({ message }) => message)).toEqual([
      "Biểu II.06a, dòng 1 (dossiers.byField[0]): không có dòng “A” trong Các lĩnh vực (fields.list); hãy thêm dòng ấy vào danh sách hoặc sửa lại cho khớp.",
    ]);
  });

  it("cleans text that XML and Word cannot hold", () => {
    const unit = "A\u0000\u000bB\ud800\u2028C\ufffe\u200b e\u0302\u00ad";
    expect(groupsOf({ report: { unit } })).toEqual({ report: { unit: "A B C ê" } });
    expect(parseFigures(smallIndex, { formSet: "nho-2021", note: " a \n\n b\u0001" }).figures?.note).toBe(
      "a\nb",
    );
    expect(parseFigures(smallIndex, { formSet: "nho-2021", note: " " }).figures).toEqual({
      formSet: "nho-2021",
      groups: {},
    });
  });

  it("takes any JSON without a crash", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { figures, problems } = parseFigures(smallIndex, json);
        expect(figures === null).toBe(problems.length > 0);
      }),
    );
    const groups = fc.dictionary(
      fc.constantFrom("report", "fields", "budget", "dossiers", "note"),
      fc.dictionary(
        fc.constantFrom("period", "list", "items", "byField", "granted", "strengths"),
        fc.jsonValue(),
      ),
    );
    fc.assert(
      fc.property(groups, (json) => {
        const { figures, problems } = parseFigures(smallIndex, { formSet: "nho-2021", ...json });
        expect(figures === null).toBe(problems.length > 0);
      }),
    );
  });
});

describe("figuresJsonSchema", () => {
  it.each(indexes)("accepts any valid file of %s", (_, index) => {
    const schema = z.fromJSONSchema(figuresJsonSchema(index));
    fc.assert(
      fc.property(figuresFileArbitrary(index), (file) => {
        expect(schema.safeParse(JSON.parse(JSON.stringify(file))).error).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    { formSet: "khac" },
    { formSet: "nho-2021", extra: {} },
    { formSet: "nho-2021", budget: { spent: 5 } },
    { formSet: "nho-2021", budget: { granted: -5 } },
    { formSet: "nho-2021", budget: { granted: 1.5 } },
    { formSet: "nho-2021", budget: { items: [{ id: "a b" }] } },
    { formSet: "nho-2021", report: { period: { kind: "week" } } },
  ])("refuses %j", (file) => {
    expect(z.fromJSONSchema(figuresJsonSchema(smallIndex)).safeParse(file).success).toBe(false);
  });

  it("names every figure in Vietnamese", () => {
    expect(figuresJsonSchema(smallIndex)).toMatchSnapshot();
  });
});
