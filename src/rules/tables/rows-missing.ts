import type { Facts } from "../../facts/facts";
import type { RowFact, TableFact } from "../../facts/tables";
import { foldText } from "../../language/fold";
import { groupBy } from "../../facts/claims";
import { tableName } from "../cells";
import { evidenceOf, joinList } from "../quoting";
import type { Draft, Rule } from "../rule";

export const rowsMissing: Rule = {
  id: "rows-missing",
  family: "tables",
  severity: "warning",
  sentence:
    "Các phần của một biểu liệt kê cùng các lĩnh vực; lĩnh vực có ở phần này mà thiếu ở phần khác cần xem lại.",
  source: { kind: "logical", text: "Các phần của một biểu cùng nói về những lĩnh vực của đơn vị." },
  check: (facts) => {
    const byPart = groupBy(facts.tables, ({ part }) => part);
    return {
      findings: [...byPart].flatMap(([part, tables]) =>
        facts.outline.parts[part]?.kind === "annex" ? missingIn(facts, tables) : [],
      ),
      checked: [],
    };
  },
};

/** Each table is held against the one in its annex that has most rows. */
function missingIn(facts: Facts, tables: readonly TableFact[]): readonly Draft[] {
  const listed = tables
    .map((table) => ({ table, rows: labelled(table) }))
    .filter(({ rows }) => rows.size >= 2);
  const fullest = listed.reduce<(typeof listed)[number] | null>(
    (best, one) => (best === null || one.rows.size > best.rows.size ? one : best),
    null,
  );
  if (fullest === null) return [];
  return listed.flatMap(({ table, rows }): Draft[] => {
    const shared = [...rows.keys()].filter((key) => fullest.rows.has(key));
    const missing = [...fullest.rows].filter(([key]) => !rows.has(key)).map(([, row]) => row);
    if (shared.length < 2 || shared.length < rows.size || missing.length === 0) return [];
    return [
      {
        message:
          `${tableName(table)} không có dòng ${joinList(missing.slice(0, 5).map(({ label }) => `“${label}”`))} ` +
          `như ở ${tableName(fullest.table)}.`,
        evidence: evidenceOf(
          facts,
          missing.slice(0, 5).flatMap(({ labelSpan }) => labelSpan ?? []),
        ),
        fix: "Bổ sung dòng còn thiếu (ghi 0 nếu không phát sinh) hoặc xác nhận không áp dụng.",
      },
    ];
  });
}

function labelled(table: TableFact): ReadonlyMap<string, RowFact> {
  const rows = table.rows.filter(
    ({ kind, sequence, label }) => kind === "data" && sequence !== null && label !== "",
  );
  return new Map(rows.map((row) => [foldText(row.label).replace(/^lĩnh vực /, ""), row]));
}
