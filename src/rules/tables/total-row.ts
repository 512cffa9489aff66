import type { Facts } from "../../facts/facts";
import type { TableFact } from "../../facts/tables";
import { showNumber, shown, sumAgrees } from "../arithmetic";
import { cellStatement, columnName, rowName, tableName } from "../cells";
import { evidenceOf } from "../quoting";
import { factRoots } from "../roots";
import type { Draft, Rule } from "../rule";
import type { Statement } from "../statements";
import { isCommon, totalRows, type RowSum } from "../totalRows";

export const totalRow: Rule = {
  id: "total-row",
  family: "tables",
  severity: "error",
  sentence: "Dòng tổng (Tổng cộng, Cộng, cộng từng phần) bằng tổng các dòng mà nó cộng, ở từng cột.",
  source: { kind: "logical", text: "Dòng tổng bằng các dòng cộng lại." },
  check: (facts) => {
    const findings: Draft[] = [];
    const checked: Statement[] = [];
    facts.tables.forEach((table, index) => {
      for (const sum of totalRows(facts, index)) {
        for (const column of sum.columns) {
          const total = cellStatement(facts, index, sum.row, column);
          const parts = sum.parts.flatMap((row) => cellStatement(facts, index, row, column) ?? []);
          if (total === null) continue;
          checked.push(total, ...parts);
          const added = parts.reduce((all, part) => all + part.value, 0);
          if (
            isCommon(
              total.value,
              parts.map(({ value }) => value),
            )
          )
            continue;
          if (!sumAgrees(total, parts, added))
            findings.push(draft(facts, table, sum, column, { total, parts, added }));
        }
      }
    });
    return { findings, checked: checked.map(({ span }) => span) };
  },
};

/** Longer columns are not quoted cell by cell. */
const MOST_QUOTES = 12;

function draft(
  facts: Facts,
  table: TableFact,
  sum: RowSum,
  column: number,
  found: { readonly total: Statement; readonly parts: readonly Statement[]; readonly added: number },
): Draft {
  const { total, parts, added } = found;
  const isShort = parts.length <= MOST_QUOTES;
  const terms = isShort ? ` (${parts.map((part) => shown(facts, part)).join(" + ")})` : "";
  return {
    severity: sum.isSure ? "error" : "warning",
    message:
      `${tableName(table)}, ${columnName(table, column)}: ${rowName(table, sum.row)} ghi ${shown(facts, total)} ` +
      `nhưng các dòng cộng lại là ${showNumber(added)}${terms}.`,
    evidence: evidenceOf(
      facts,
      [total, ...(isShort ? parts : [])].map(({ quote }) => quote),
    ),
    fix: "Cộng lại cột này; sửa dòng tổng hoặc dòng bị sai.",
    roots: factRoots([total, ...parts]),
  };
}
