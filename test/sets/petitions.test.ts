/** A form set that an agency wrote, on another subject than those that ship with the program: from file to refresh. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figureTag } from "../../src/document/blocks";
import { deriveFigures, type FigureBook } from "../../src/figures/deriveFigures";
import { parseFigures } from "../../src/figures/parseFigures";
import type { FormSetIndex } from "../../src/forms/formSetIndex";
import { type DocxHost, openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { buildReport } from "../../src/report/buildReport";
import { checkReport } from "../../src/workflows/checkReport";
import { readOwnForms } from "../../src/workflows/ownForms";
import { applyRefresh, planRefresh, verifyRefresh } from "../../src/workflows/refresh";
import { folder, run, sample } from "../cli/run";
import { readableReport } from "../report/readable";
import { expectGolden } from "../support/golden";

// The first check loads all rules.
jest.setTimeout(60_000);

const FORMS = sample("tiep-cong-dan.bieu-mau.json");
const FIGURES = sample("tiep-cong-dan-thang-10-2026.json");

type FigureFile = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const file = JSON.parse(readFileSync(FIGURES, "utf8")) as FigureFile;

function index(): FormSetIndex {
  const { index: own, problems } = readOwnForms(readFileSync(FORMS, "utf8"));
  if (!own) throw new Error(problems.map(({ message }) => message).join("\n"));
  return own;
}

function bookOf(json: object): FigureBook {
  const { figures, problems } = parseFigures(index(), json);
  if (!figures) throw new Error(problems.map(({ message }) => message).join("\n"));
  return deriveFigures(index(), figures);
}

/** The figures with some of a group changed. */
const changed = (group: string, figures: object): FigureFile => ({
  ...file,
  [group]: { ...file[group], ...figures },
});

/** The rows of a grid with some cells of one row changed. */
function changedRow(group: string, grid: string, name: string, cells: object): FigureFile {
  const rows = file[group]?.[grid] as readonly { readonly name: string }[];
  return changed(group, { [grid]: rows.map((row) => (row.name === name ? { ...row, ...cells } : row)) });
}

function written(json: object): string {
  const target = join(folder(), "so-lieu.json");
  writeFileSync(target, JSON.stringify(json));
  return target;
}

async function built(figures = FIGURES): Promise<DocxHost> {
  const target = join(folder(), "bao-cao.docx");
  expect(await run("build", figures, "--forms", FORMS, "-o", target)).toMatchObject({ code: 0, err: "" });
  return openDocx(readFileSync(target), "bao-cao.docx", nodePlatform);
}

const options = () => ({ forms: [index()], tools: nodePlatform });

async function findingsIn(host: DocxHost): Promise<readonly string[]> {
  const { findings } = checkReport(await host.read(), options());
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

it("is in order, and its figures are complete and tally", async () => {
  expect(await run("forms", "check", FORMS)).toEqual({
    code: 0,
    out: "Bộ biểu mẫu “tiep-cong-dan-thang” dùng được.",
    err: "",
  });
  expect(await run("validate", FIGURES, "--forms", FORMS)).toEqual({
    code: 0,
    out: "Số liệu khớp và đủ.",
    err: "",
  });
});

it("reads as an official would write it", () => {
  expectGolden(join(__dirname, "__golden__", "petitions.txt"), readableReport(buildReport(bookOf(file))));
});

it("says so where nothing happened, and where figures are missing", () => {
  const quiet = ["visits", "letters"].reduce<FigureFile>(
    (json, group) => {
      const [[grid, rows] = ["", []]] = Object.entries(json[group] ?? {});
      const zero = (rows as readonly object[]).map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, typeof value === "number" ? 0 : value]),
        ),
      );
      return { ...json, [group]: { [grid]: zero } };
    },
    changed("cases", { complaints: 0, denounced: 0, onTime: 0, late: 0, money: 0, complex: [] }),
  );
  const empty = { formSet: file["formSet"], unit: file["unit"], report: file["report"], sign: file["sign"] };
  const texts = [quiet, empty].map((json) =>
    readableReport(buildReport(bookOf(json)).filter(({ id }) => ["visits", "letters", "cases"].includes(id))),
  );
  expectGolden(join(__dirname, "__golden__", "petitions-quiet.txt"), texts.join("\n##### chưa có số liệu\n"));
});

describe("wrong figures", () => {
  it.each<[string, FigureFile, string]>([
    [
      "letters that are neither handled nor open",
      changedRow("letters", "byKind", "Đơn khiếu nại", { open: 2 }),
      "Sai: Đơn khiếu nại: số đơn phải xử lý, cột (3), là 09; số đơn đã xử lý và đang xử lý, cột (6) + cột (10), là 10.",
    ],
    [
      "fewer people than turns",
      changedRow("visits", "byVenue", "Tiếp thường xuyên", { people: 12 }),
      "Sai: Tiếp thường xuyên: số người được tiếp, cột (4), là 12, nhỏ hơn số lượt tiếp, cột (3), là 14.",
    ],
    [
      "more cases resolved than there are",
      changed("cases", { onTime: 9 }),
      "Sai: Số vụ việc đã giải quyết là 10, lớn hơn số vụ việc phải giải quyết là 07.",
    ],
    [
      "a case taken on after the period",
      changed("cases", { complex: [{ content: "Đường điện", since: "20/10/2026", state: "Đang xác minh" }] }),
      "Sai: Vụ việc “Đường điện” thụ lý ngày 20/10/2026, sau ngày cuối kỳ báo cáo là 14/10/2026.",
    ],
  ])("%s", async (_, json, message) => {
    const { code, out } = await run("validate", written(json), "--forms", FORMS);
    expect(code).toBe(1);
    expect(out).toContain(message);
  });

  it("what was carried over is compared with last month's report", async () => {
    const last = {
      ...changedRow("letters", "byKind", "Đơn kiến nghị, phản ánh", { open: 5, own: 10 }),
      report: { ...file["report"], period: "tháng 9 năm 2026", date: "15/9/2026" },
      cases: { ...file["cases"], complex: [] },
    };
    const { out } = await run("validate", FIGURES, "--forms", FORMS, "--previous", written(last));
    expect(out).toContain(
      "Đơn kiến nghị, phản ánh: số đơn kỳ trước chuyển sang, cột (4), là 03; báo cáo kỳ trước ghi đang xử lý, cột (10), là 05.",
    );
  });
});

describe("its document", () => {
  it("tallies as it is written", async () => {
    expect(await findingsIn(await built())).toEqual([]);
  });

  it("needs no other file: figures, check and the form set itself come out of it", async () => {
    const target = join(folder(), "bao-cao.docx");
    await run("build", FIGURES, "--forms", FORMS, "-o", target);
    const figures = join(folder(), "so-lieu.json");
    const forms = join(folder(), "bieu-mau.json");
    expect(await run("figures", target, "-o", figures)).toMatchObject({ code: 0, err: "" });
    expect(await run("forms", "take", target, "-o", forms)).toMatchObject({ code: 0, err: "" });
    expect(await run("validate", figures, "--forms", forms)).toMatchObject({ out: "Số liệu khớp và đủ." });
    const { code, out } = await run("check", target, "--json");
    expect([code, JSON.parse(out)]).toMatchObject([0, [{ findings: [] }]]);
  });

  it("what is typed over in text and annex is found", async () => {
    const host = await built();
    const typeOver = (path: string, occurrence: number, text: string) =>
      ({ kind: "setControlText", control: { tag: figureTag(path), occurrence }, text }) as const;
    await host.apply([typeOver("cases.resolved", 0, "06"), typeOver("letters.byKind.total.newly", 1, "28")]);
    const findings = await findingsIn(host);
    expect(findings).toContainEqual(expect.stringMatching(/^control-text: .*06.*05/));
    expect(findings).toContainEqual(expect.stringMatching(/28.*27|27.*28/));
  });

  it("follows figures that changed", async () => {
    const host = await built();
    const json = changedRow("letters", "byKind", "Đơn tố cáo", { newly: 2, forwarded: 1 });
    const planned = await planRefresh(host, bookOf(json), options());
    expect(planned.plan.changes.map(({ path, before, after }) => `${path}: ${before} → ${after}`)).toEqual(
      expect.arrayContaining([
        "letters.byKind.r2.newly: 01 → 02",
        "letters.byKind.total.all: 32 → 33",
        "letters.handledRate: 87,5% → 87,9%",
      ]),
    );
    expect(planned.plan.conflicts).toEqual([]);
    await applyRefresh(host, planned, new Map());
    await verifyRefresh(host, planned, options());
    expect(await findingsIn(host)).toEqual([]);
    const { paragraphs } = await host.read();
    expect(paragraphs.map(({ text }) => text)).toContain(
      "- Đơn tố cáo: 02 đơn phải xử lý, đã xử lý 02 đơn, không còn đơn đang xử lý;",
    );
  });
});
