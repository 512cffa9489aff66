import type { Facts } from "../../facts/facts";
import { shown } from "../arithmetic";
import { columnName, rowName, tableName } from "../cells";
import { evidenceOf } from "../quoting";
import { factRoot } from "../roots";
import type { Draft, Rule } from "../rule";
import { sameFacts } from "../sameFacts";
import { agree, type Statement } from "../statements";

export const tableTable: Rule = {
  id: "table-table",
  family: "text-table",
  severity: "error",
  sentence: "Một số liệu có trong hai biểu là cùng một số.",
  source: { kind: "logical", text: "Một sự việc chỉ có một số liệu." },
  check: (facts) => {
    const tested = sameFacts(facts)
      .map(({ cells }) => cells)
      .filter((cells) => new Set(cells.map(({ cell }) => cell?.table)).size > 1);
    return {
      findings: tested.flatMap((cells) => {
        const [first] = cells;
        const other =
          first && cells.find((cell) => cell.cell?.table !== first.cell?.table && !agree(first, cell));
        return first === undefined || other === undefined ? [] : [draft(facts, first, other)];
      }),
      checked: tested.flatMap((cells) => cells.map(({ span }) => span)),
    };
  },
};

function draft(facts: Facts, first: Statement, other: Statement): Draft {
  return {
    message: `${where(facts, first)} ghi ${shown(facts, first)} nhưng ${where(facts, other)} ghi ${shown(facts, other)}.`,
    evidence: evidenceOf(facts, [first.quote, other.quote]),
    fix: "Xác định số đúng theo số liệu gốc rồi sửa cho hai biểu giống nhau.",
    roots: [factRoot(first)],
  };
}

function where(facts: Facts, { cell }: Statement): string {
  const table = facts.tables[cell?.table ?? -1];
  if (cell === null || table === undefined) return "Biểu";
  return `${tableName(table)}, ${rowName(table, cell.row)}, ${columnName(table, cell.column)}`;
}
