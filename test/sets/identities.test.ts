import { join } from "node:path";
import { checkFigures } from "../../src/figures/checkFigures";
import { formSets } from "../../src/forms/sets/registry";
import { expectGolden } from "../support/golden";
import { bookOf, changed, sampleFile, type FiguresJson } from "../report/samples";

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Row = Readonly<Record<string, unknown>>;

const problems = (file: FiguresJson, previous: FiguresJson | null = null) =>
  checkFigures(bookOf(file), previous && bookOf(previous));

/** The rows of a grid of a sample, the one of that number with some columns changed. */
function rows(file: FiguresJson, group: string, row: number, columns: Row, grid = "byField"): Groups {
  const before = (file[group] as Record<string, readonly Row[]>)[grid] ?? [];
  return {
    [group]: {
      [grid]: before.map((given, position) => (position === row ? { ...given, ...columns } : given)),
    },
  };
}

const quarter = sampleFile("quy-1-2021");
const halfYear = sampleFile("6-thang-2026");
const document = (symbol: string, date: string): Groups => ({
  directing: { documents: [{ type: "Công văn", symbol, date, subject: "Đôn đốc báo cáo" }] },
});

describe("consistent figures", () => {
  it.each(["quy-1-2021", "6-thang-2026", "khong-va-thieu"] as const)("of %s raise nothing", (name) => {
    expect(problems(sampleFile(name))).toEqual([]);
  });

  it("of two quarters raise nothing when what was pending is carried over", () => {
    const next = changed("quy-1-2021", {
      report: {
        period: { kind: "quarter", year: 2021, number: 2, from: "2021-03-15", to: "2021-06-14" },
        date: "2021-06-15",
      },
      directing: { documents: [] },
      dossiers: {
        byField: [
          {
            id: "f1",
            online: 0,
            direct: 2,
            carriedOver: 6,
            early: 8,
            onTime: 0,
            overdue: 0,
            pendingOnTime: 0,
            pendingOverdue: 0,
          },
          {
            id: "f2",
            online: 0,
            direct: 0,
            carriedOver: 1,
            early: 1,
            onTime: 0,
            overdue: 0,
            pendingOnTime: 0,
            pendingOverdue: 0,
          },
          {
            id: "f3",
            online: 500,
            direct: 0,
            carriedOver: 0,
            early: 500,
            onTime: 0,
            overdue: 0,
            pendingOnTime: 0,
            pendingOverdue: 0,
          },
          {
            id: "f4",
            online: 0,
            direct: 0,
            carriedOver: 0,
            early: 0,
            onTime: 0,
            overdue: 0,
            pendingOnTime: 0,
            pendingOverdue: 0,
          },
        ],
      },
    });
    expect(problems(next, quarter)).toEqual([]);
  });
});

/** For each identity of a form set, figures that break it. */
const broken: Readonly<Record<string, Readonly<Record<string, Groups>>>> = {
  "vpcp-2021": {
    "basis-before-report": { basis: { date: "2021-03-16" } },
    "report-after-period": { report: { date: "2021-03-10" } },
    "document-in-period": document("67/KH-SKHCN", "2021-12-31"),
    "document-before-period": document("09/SKHCN-VP", "2020-12-14"),
    "spent-within-granted": { budget: { granted: 6_000_000 } },
    "drafts-have-procedures": { impact: { drafts: 2, procedures: 1 } },
    "one-stop-within-total": { inventory: { oneStop: 41 } },
    "postal-within-total": { inventory: { postal: 55 } },
    "online-within-total": { inventory: { onlineLevel4: 22 } },
    "simplified-within-reviewed": { review: { simplified: 1 } },
    "portal-within-total": { review: { onPortal: 67 } },
    "cut-within-total": { review: { cutDone: 55 } },
    "plan-before-report": { review: { planDate: "2021-04-01" } },
    "feedback-handled": { feedback: { handled: 1 } },
    "dossier-balance": rows(quarter, "dossiers", 0, { onTime: 25 }),
    "centre-within-received": { centre: { onTime: 500 } },
    "centre-overdue-within": { centre: { overdue: 1 } },
    "index-points-within": { scores: { indices: [{ index: "1", points: 971 }] } },
    "reception-as-seconded": { centre: { seconded: 2 } },
    "inventory-total-as-form": { inventory: { central: 64 } },
    "inventory-one-stop-as-form": { inventory: { interlinked: 13 } },
    "field-one-stop-within-total": rows(quarter, "procedures", 1, { oneStopProvince: 8 }),
    "field-internal-for-one-stop": rows(quarter, "procedures", 3, { internalProvince: 5 }),
    "on-spot-province": rows(quarter, "onSpot", 3, { province: 7 }),
    "on-spot-district": rows(quarter, "onSpot", 0, { district: 1 }),
  },
  "btp-2026": {
    "digitised-within-new": { digital: { digitised: 2250 } },
    "results-within-resolved": { digital: { results: 2234 } },
    "payments-within-received": { digital: { payments: 2272 } },
  },
};

const samples = { "vpcp-2021": "quy-1-2021", "btp-2026": "6-thang-2026" } as const;
const formSetIds = ["vpcp-2021", "btp-2026"] as const;

describe.each(formSetIds)("the identities of %s", (formSet) => {
  const cases = Object.entries(broken[formSet] ?? {});

  it.each(cases)("%s is found when it is broken", (id, groups) => {
    const found = problems(changed(samples[formSet], groups));
    expect(found.map((problem) => problem.id)).toContain(id);
  });

  it("say what is wrong, with both numbers", () => {
    const said = cases.flatMap(([id, groups]) => [
      `# ${id}`,
      ...problems(changed(samples[formSet], groups)).map(
        ({ severity, message, paths }) => `${severity}: ${message}\n  (${paths.join(", ")})`,
      ),
    ]);
    expectGolden(join(__dirname, "__golden__", `identities-${formSet}.txt`), said.join("\n"));
  });
});

it("every identity of every form set has a case", () => {
  const tried = new Set(["carried-over", ...Object.values(broken).flatMap((cases) => Object.keys(cases))]);
  const identities = formSets.flatMap((formSet) => formSet.identities.map(({ id }) => id));
  expect(identities.filter((id) => !tried.has(id))).toEqual([]);
});

it("compares what is carried over with the last period's report, row by row", () => {
  const before = changed("6-thang-2026", {
    report: {
      period: { kind: "custom", year: 2025, from: "2025-07-01", to: "2025-12-14" },
      date: "2025-12-16",
    },
    ...rows(halfYear, "dossiers", 0, { onTime: 47, pendingOnTime: 10 }),
  });
  const found = problems(halfYear, before).filter(({ id }) => id === "carried-over");
  expect(found[0]?.message).toBe(
    "Hộ tịch: hồ sơ từ kỳ trước chuyển qua, cột (6), là 04; báo cáo kỳ trước ghi đang giải quyết, cột (11), là 10. Hai số phải bằng nhau; đề nghị đối chiếu với báo cáo kỳ trước.",
  );
});
