import { figuresFile } from "../../src/figures/figuresFile";
import { checkFigures } from "../../src/figures/checkFigures";
import { shippedForms } from "../../src/workflows/forms";
import { nextReport } from "../../src/workflows/nextReport";
import { readFigures } from "../../src/workflows/readFigures";
import { bookOf, changed, sampleFile } from "../report/samples";

const last = bookOf(sampleFile("quy-1-2021"));
const forms = shippedForms();

test("the period moves on; who reports, who signs and the administrative fields stay", () => {
  const { book, period, kept } = nextReport(last, forms);
  expect(period).toMatchObject({ kind: "quarter", number: 2, year: 2021 });
  expect(book.value("report.period")).toEqual(period);
  expect(book.value("unit.name")).toBe(last.value("unit.name"));
  expect(book.value("sign.name")).toBe(last.value("sign.name"));
  expect(book.rows("fields.list")).toEqual(last.rows("fields.list"));
  expect(kept).toEqual(["Cơ quan báo cáo", "Kính gửi", "Ký và nơi nhận", "Các lĩnh vực giải quyết TTHC"]);
});

test("what was pending is carried over, field by field, and tallies with the last report", () => {
  const { book, handedOver } = nextReport(last, forms);
  const rows = last.rows("fields.list") ?? [];
  expect(handedOver).toBe(rows.length);
  for (const { id } of rows)
    expect(book.value(`dossiers.byField.${id}.carriedOver`)).toBe(
      last.value(`dossiers.byField.${id}.pending`),
    );
  expect(checkFigures(book, last).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("numbers, the number and date of the report and the document that asked for it are missing, not zero; told", () => {
  const { book, left } = nextReport(last, forms);
  for (const path of ["report.number", "report.date", "basis.symbol", "basis.date", "budget.granted"])
    expect(book.value(path)).toBeNull();
  expect(book.rows("directing.documents")).toBeNull();
  expect(left.numbers).toBeGreaterThan(40);
  expect(left.labels).toContain("Văn bản chỉ đạo, đôn đốc, triển khai (9)");
  expect(left.labels).not.toContain("Công chức đầu mối theo chức vụ, vị trí (2)");
  expect(left.labels.some((label) => label.startsWith("Ngày của báo cáo"))).toBe(true);
  expect(left.labels.some((label) => label.startsWith("Ưu điểm"))).toBe(false);
});

test("the drafter's words come along, to be looked at again", () => {
  const { book, inherited } = nextReport(last, forms);
  for (const path of inherited.filter((each) => !book.index.tables.has(each)))
    expect(book.value(path)).toEqual(last.value(path));
  expect(inherited).toEqual(
    expect.arrayContaining([
      "assessment.strengths",
      "assessment.weaknesses",
      "direction.tasks",
      "proposals.items",
      "communication.activities",
      "review.planSymbol",
      "review.planDate",
      "rewards.reason",
    ]),
  );
  for (const path of ["report.number", "report.date", "basis.subject", "unit.name", "sign.name"])
    expect(inherited).not.toContain(path);
});

test("how things stood at the end of the last period comes along, to be looked at again", () => {
  const { book, inherited } = nextReport(last, forms);
  expect(inherited).toEqual(
    expect.arrayContaining(["focal.posts", "inventory.central", "inventory.postal", "procedures.byField"]),
  );
  expect(book.figures.groups["focal"]).toEqual(last.figures.groups["focal"]);
  expect(book.value("inventory.total")).toBe(last.value("inventory.total"));
  expect(book.value("procedures.byField.total.authority")).toBe(
    last.value("procedures.byField.total.authority"),
  );
  // What is counted anew in each period is not.
  expect(book.value("dossiers.byField.total.online")).toBeNull();
});

test("a report of which nothing is known hands nothing over", () => {
  const { book: empty } = readFigures(forms, { formSet: "vpcp-2021" });
  if (!empty) throw new Error("An empty report cannot be read");
  expect(nextReport(empty, forms)).toMatchObject({
    period: null,
    kept: [],
    inherited: [],
    handedOver: 0,
    left: { numbers: 0, labels: [] },
  });
});

test("after the form set's last day the next one is begun", () => {
  const { book: end } = readFigures(
    forms,
    changed("quy-1-2021", { report: { period: { kind: "year", year: 2025 } } }),
  );
  if (!end) throw new Error("The report cannot be read");
  const { book } = nextReport(end, forms);
  expect(book.index.formSet.id).toBe("btp-2026");
  expect(readFigures(forms, figuresFile(book.figures)).book).not.toBeNull();
});

test("what the last report should hand over and does not surely say is named", () => {
  expect(nextReport(last, forms).notHandedOver).toEqual([]);
  const unclear = bookOf(changed("quy-1-2021", { dossiers: { byField: [] } }));
  const { handedOver, notHandedOver } = nextReport(unclear, forms);
  expect(handedOver).toBe(0);
  expect(notHandedOver).toEqual(["Từ kỳ trước chuyển qua"]);
});
