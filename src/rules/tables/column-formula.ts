import type { Facts } from "../../facts/facts";
import { columnFormulas, type ColumnFormula } from "../../facts/tableFormulas";
import type { RowFact, TableFact } from "../../facts/tables";
import { evaluateFormula } from "../../forms/evaluateFormula";
import { agrees } from "../../language/rounding";
import { showNumber, shown } from "../arithmetic";
import { cellStatement, columnName, rowName, tableName } from "../cells";
import { evidenceOf } from "../quoting";
import { factRoots } from "../roots";
import type { Draft, Rule } from "../rule";
import type { Statement } from "../statements";

export const columnFormula: Rule = {
  id: "column-formula",
  family: "tables",
  severity: "error",
  sentence:
    "Trên mỗi dòng của bảng, cột tổng bằng các cột thành phần, theo công thức ghi ở dòng số cột hoặc theo đầu bảng.",
  source: { kind: "logical", text: "Công thức của chính biểu mẫu." },
  check: (facts) => {
    const findings: Draft[] = [];
    const checked: Statement[] = [];
    facts.tables.forEach((table, index) => {
      const rows = table.rows.filter(
        ({ kind, meaning }) =>
          (kind === "data" || kind === "total" || kind === "subtotal") &&
          meaning.dimensions.measure === undefined,
      );
      for (const formula of columnFormulas(table)) {
        const results = rows.flatMap((row) => {
          const result = evaluate(facts, index, row, formula);
          return result === null ? [] : [{ row, result }];
        });
        const wrong = results.filter(({ result }) => result.agreement === "wrong");
        // Sisters of a total may overlap; what hardly any row keeps is no rule of the table.
        if (formula.source === "tree" && wrong.length > 1 && wrong.length * 2 > results.length) continue;
        for (const { result } of results) checked.push(result.whole, ...result.parts);
        for (const { row, result } of wrong) findings.push(draft(facts, table, row, formula, result));
      }
    });
    return { findings, checked: checked.map(({ span }) => span) };
  },
};

interface Result {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  readonly value: number;
  /** Some cell is empty and was taken for zero. */
  readonly hasBlank: boolean;
  readonly agreement: ReturnType<typeof agrees>;
}

/** An empty cell or a dash counts as zero; a row without the total, or without any part, is not tested. */
function evaluate(facts: Facts, table: number, row: RowFact, formula: ColumnFormula): Result | null {
  const whole = cellStatement(facts, table, row.index, formula.column);
  if (whole === null || whole.form === "ratio") return null;
  const parts: Statement[] = [];
  const values = new Map<number, number>();
  for (const [number, column] of formula.columns) {
    const part = cellStatement(facts, table, row.index, column);
    const text = facts.tables[table]?.cells[row.index]?.[column]?.text ?? "";
    if (part === null && !/^-*$/.test(text)) return null;
    if (part !== null) parts.push(part);
    values.set(number, part?.value ?? 0);
  }
  if (parts.length === 0) return null;
  const value = evaluateFormula(
    formula.expression,
    {
      figure: (path) => values.get(Number(path.split(".").at(-1))) ?? null,
      rows: () => null,
      has: () => false,
      previous: () => null,
      columnId: (_list, number) => String(number),
    },
    { list: "table", id: "row" },
  );
  if (typeof value !== "number") return null;
  return { whole, parts, value, hasBlank: parts.length < values.size, agreement: agrees(whole, value) };
}

function draft(facts: Facts, table: TableFact, row: RowFact, formula: ColumnFormula, result: Result): Draft {
  const { whole, parts, value, hasBlank } = result;
  return {
    severity: hasBlank ? "warning" : "error",
    message:
      `${tableName(table)}, ${rowName(table, row.index)}: ${columnName(table, formula.column)} ghi ${shown(facts, whole)} ` +
      `nhưng theo ${formula.text} phải là ${showNumber(value)} (${parts.map((part) => shown(facts, part)).join("; ")}).`,
    evidence: evidenceOf(
      facts,
      [whole, ...parts].map(({ quote }) => quote),
    ),
    fix: `Sửa ${columnName(table, formula.column)} hoặc các cột thành phần của dòng này.`,
    roots: factRoots([whole, ...parts]),
  };
}
