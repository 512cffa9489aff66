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

test("counts, dates, the number of the report and texts about the period are missing, not zero", () => {
  const { book } = nextReport(last, forms);
  for (const path of ["report.number", "report.date", "basis.symbol", "budget.granted", "rewards.reason"])
    expect(book.value(path)).toBeNull();
  expect(book.rows("directing.documents")).toBeNull();
});

test("a report of which nothing is known hands nothing over", () => {
  const { book: empty } = readFigures(forms, { formSet: "vpcp-2021" });
  if (!empty) throw new Error("An empty report cannot be read");
  expect(nextReport(empty, forms)).toMatchObject({ period: null, kept: [], handedOver: 0 });
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
