import { join } from "node:path";
import { buildReport } from "../../src/report/buildReport";
import type { PeriodKind, ReportingPeriod } from "../../src/language/periods";
import { expectGolden } from "../support/golden";
import { readableReport } from "./readable";
import { bookOf, changed, sampleFile, sampleNames } from "./samples";

const golden = (name: string): string => join(__dirname, "__golden__", `${name}.txt`);

it.each(sampleNames)("writes the report of %s", (name) => {
  expectGolden(golden(name), readableReport(buildReport(bookOf(sampleFile(name)))));
});

const periods: Readonly<Record<PeriodKind, ReportingPeriod>> = {
  month: { kind: "month", year: 2021, number: 12, from: "2021-11-15", to: "2021-12-14" },
  quarter: { kind: "quarter", year: 2021, number: 4, from: "2021-09-15", to: "2021-12-14" },
  sixMonths: { kind: "sixMonths", year: 2021, from: "2020-12-15", to: "2021-06-14" },
  nineMonths: { kind: "nineMonths", year: 2021, from: "2020-12-15", to: "2021-09-14" },
  year: { kind: "year", year: 2021, from: "2020-12-15", to: "2021-12-14" },
  custom: { kind: "custom", year: 2021, from: "2021-07-01", to: "2021-09-30" },
};

/** Paragraphs whose words depend on the kind of period, by block and role. */
const TELLING: Readonly<Record<string, string>> = {
  head: "documentSubject",
  opening: "body",
  directing: "body",
  budget: "body",
  direction: "heading1",
  closing: "body",
  directingAnnex: "annexTitle",
  dossiersAnnex: "annexLine",
};

it("says every kind of period, and a missing one, rightly", () => {
  const texts = [...Object.entries(periods), ["missing", null] as const].map(([kind, period]) => {
    const blocks = buildReport(bookOf(changed("quy-1-2021", { report: { period } })))
      .filter(({ id }) => id in TELLING)
      .map((block) => ({
        ...block,
        content: block.content.filter((part) => part.kind === "paragraph" && part.role === TELLING[block.id]),
      }));
    return `##### ${kind}\n${readableReport(blocks)}`;
  });
  expectGolden(golden("periods"), texts.join("\n"));
});
