import { deriveFigures } from "../../src/figures/deriveFigures";
import { figurePaths, missingPaths } from "../../src/figures/figurePaths";
import { parseFigures } from "../../src/figures/parseFigures";
import { smallFile, smallIndex } from "../support/smallFormSet";

function bookOf(changes: object = {}) {
  const { figures, problems } = parseFigures(smallIndex, { ...smallFile, ...changes });
  if (!figures) throw new Error(problems.map(({ message }) => message).join("\n"));
  return deriveFigures(smallIndex, figures);
}

describe("deriveFigures", () => {
  const book = bookOf();

  it.each([
    ["budget.granted", 40000000],
    ["budget.items.r1.amount", 2640000],
    ["budget.items.total.amount", 6460000],
    ["budget.spent", 6460000],
    ["budget.spent.words", "Sáu triệu bốn trăm sáu mươi nghìn đồng chẵn"],
    ["budget.share", 0.1615],
    ["dossiers.byField.f1.received", 24],
    ["dossiers.byField.total.online", 4],
    ["dossiers.byField.total.received", 32],
    ["dossiers.byField.total.rate", 0.125],
    ["scores.indices.total.points", 0.3],
    ["scores.typeA", 1],
    ["report.period.from", "2020-12-15"],
    ["report.period.to", "2021-03-14"],
    ["report.period.year", "2021"],
    ["report.date.long", "ngày 15 tháng 3 năm 2021"],
    ["report.remark", null],
  ])("%s is %s", (path, value) => {
    expect(book.value(path)).toBe(value);
  });

  it("knows the periods before and after", () => {
    expect(book.value("report.period.next")).toMatchObject({
      kind: "quarter",
      number: 2,
      from: "2021-03-15",
    });
    expect(book.value("report.period.previous")).toMatchObject({ year: 2020, number: 4, to: "2020-12-14" });
  });

  it("leaves missing what is computed from something missing", () => {
    const missing = bookOf({
      budget: { items: [{ amount: 1 }, {}] },
      dossiers: { byField: [{ id: "f1", online: 1, direct: 2 }] },
    });
    expect(missing.value("budget.spent")).toBeNull();
    expect(missing.value("budget.spent.words")).toBeNull();
    expect(missing.value("budget.share")).toBeNull();
    expect(missing.value("dossiers.byField.f1.received")).toBe(3);
    expect(missing.value("dossiers.byField.f2.received")).toBeNull();
    expect(missing.value("dossiers.byField.total.received")).toBeNull();
  });

  it("adds up an empty list to 0 and a missing one to nothing", () => {
    expect(bookOf({ budget: { granted: 5, items: [] } }).value("budget.spent")).toBe(0);
    expect(bookOf({ budget: { granted: 5 } }).value("budget.spent")).toBeNull();
    expect(bookOf({ fields: { list: [] }, dossiers: {} }).value("dossiers.byField.total.online")).toBe(0);
    expect(bookOf({ fields: {}, dossiers: {} }).value("dossiers.byField.total.online")).toBeNull();
  });

  it("divides nothing by nothing to 0, something by nothing not at all", () => {
    expect(bookOf({ budget: { granted: 0, items: [] } }).value("budget.share")).toBe(0);
    expect(bookOf({ budget: { granted: 0, items: [{ amount: 5 }] } }).value("budget.share")).toBeNull();
  });

  it("gives the sides of a share, for rows and totals", () => {
    expect(book.fraction("dossiers.byField.f2.rate")).toEqual({ above: 0, below: 8 });
    expect(book.fraction("dossiers.byField.total.rate")).toEqual({ above: 4, below: 32 });
    expect(book.fraction("budget.share")).toEqual({ above: 6460000, below: 40000000 });
    expect(book.fraction("budget.spent")).toBeNull();
    expect(book.fraction("none.none")).toBeNull();
  });

  it("says what a figure is", () => {
    expect(book.find("dossiers.byField.total.received")).toMatchObject({
      kind: "count",
      row: "total",
      derived: true,
      value: 32,
    });
    expect(book.find("budget.granted")).toMatchObject({ kind: "money", row: null, derived: false });
    expect(book.find("report.period.to")).toMatchObject({ kind: "date", derived: true });
  });

  it.each([
    "none.none",
    "budget",
    "budget.items.r9.amount",
    "dossiers.byField.f9.online",
    "",
    "fields.list.total.name",
  ])("has no figure %j", (path) => {
    expect(book.find(path)).toBeNull();
    expect(() => book.value(path)).toThrow(`No figure ${path} in this report`);
  });

  it.each([
    ["budget.granted", "Kinh phí được cấp (Kinh phí)"],
    ["budget.spent.words", "Đã chi, bằng chữ (Kinh phí)"],
    ["report.period.from", "Kỳ báo cáo, ngày đầu kỳ (Báo cáo)"],
    ["budget.items.r2.amount", "Các khoản chi, Khoản chi “Văn phòng phẩm”, Số tiền"],
    ["budget.items.total.amount", "Các khoản chi, dòng tổng, Số tiền"],
    ["dossiers.byField.f2.online", "Biểu II.06a, Sở hữu trí tuệ, cột (4) Trực tuyến"],
    ["dossiers.byField.total.received", "Biểu II.06a, dòng tổng, cột (3) Tiếp nhận"],
    ["budget.items", "Các khoản chi"],
    ["none.none", "none.none"],
  ])("calls %s “%s”", (path, label) => {
    expect(book.label(path)).toBe(label);
  });

  it("names rows that have no name by their number", () => {
    const unnamed = bookOf({ fields: { list: [{ name: "A" }, {}] }, dossiers: {} });
    expect(unnamed.rows("dossiers.byField")).toEqual([
      { id: "r1", name: "A" },
      { id: "r2", name: "Lĩnh vực 2" },
    ]);
    expect(unnamed.rows("budget.none")).toBeNull();
    expect(unnamed.label("fields.list.r2.name")).toBe("Các lĩnh vực, Lĩnh vực 2, Tên lĩnh vực");
  });
});

describe("missingPaths", () => {
  it("finds nothing in a complete report", () => {
    expect(missingPaths(bookOf())).toEqual([]);
  });

  it("names lists as a whole, and typed figures one by one", () => {
    const book = bookOf({ budget: { items: [{ content: "Giấy" }] }, fields: {}, dossiers: {}, scores: {} });
    expect(missingPaths(book)).toEqual([
      "fields.list",
      "budget.granted",
      "budget.items.r1.amount",
      "scores.own",
      "scores.satisfied",
    ]);
  });

  it("names every cell of a grid that has rows", () => {
    const book = bookOf({
      dossiers: { byField: [{ id: "f1", online: 1, direct: 1, resolved: 1, carried: 1, pending: 1 }] },
    });
    expect(missingPaths(book)).toEqual(
      ["online", "direct", "resolved", "carried", "pending"].map((column) => `dossiers.byField.f2.${column}`),
    );
  });
});

test("every path of a report is a figure of it, once", () => {
  const book = bookOf();
  const paths = figurePaths(book);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => book.find(path) === null)).toEqual([]);
  expect(paths).toContain("dossiers.byField.total.rate");
  expect(paths).not.toContain("scores.indices.total.type");
});

test("10,000 rows are read, totalled and labelled", () => {
  const list = Array.from({ length: 10_000 }, (_, row) => ({ name: `Lĩnh vực ${row + 1}` }));
  const byField = list.map(({ name }) => ({
    name,
    online: 1,
    direct: 2,
    resolved: 3,
    carried: 0,
    pending: 0,
  }));
  const book = bookOf({ fields: { list }, dossiers: { byField } });
  expect(book.value("dossiers.byField.total.received")).toBe(30_000);
  expect(figurePaths(book).map(book.label)).toHaveLength(figurePaths(book).length);
});
