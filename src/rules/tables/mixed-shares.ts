import { columnName, tableName } from "../cells";
import { evidenceOf, textOf } from "../quoting";
import type { Rule } from "../rule";

export const mixedShares: Rule = {
  id: "mixed-shares",
  family: "tables",
  severity: "note",
  sentence: "Một cột tỷ lệ ghi thống nhất một cách: phần trăm hoặc phân số.",
  source: { kind: "logical", text: "Các số trong một cột phải so sánh được với nhau." },
  check: (facts) => ({
    findings: facts.tables.flatMap((table) =>
      table.columns
        .filter(({ kind }) => kind === "share")
        .flatMap((column) => {
          const values = table.cells.slice(table.headerRows).flatMap((row) => row[column.index]?.value ?? []);
          const fractions = values.filter(({ form }) => form === "ratio");
          const percents = values.filter(({ form, value }) => form !== "ratio" && value !== 0);
          const [fraction] = fractions;
          const [percent] = percents;
          if (fraction === undefined || percent === undefined) return [];
          return [
            {
              message:
                `${tableName(table)}, ${columnName(table, column.index)}: có dòng ghi phân số (${textOf(facts, fraction.span)}), ` +
                `có dòng ghi phần trăm (${textOf(facts, percent.span)}).`,
              evidence: evidenceOf(
                facts,
                [...fractions.slice(0, 5), percent].map(({ span }) => span),
              ),
              fix: "Ghi cả cột bằng phần trăm, hoặc cả cột bằng phân số.",
            },
          ];
        }),
    ),
    checked: [],
  }),
};
