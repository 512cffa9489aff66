import type { Facts } from "../../facts/facts";
import type { ColumnFact, TableFact } from "../../facts/tables";
import { tableName } from "../cells";
import { evidenceOf, wholePassage } from "../quoting";
import type { Draft, Rule } from "../rule";
import type { Span } from "../../facts/passages";

export const columnNumbers: Rule = {
  id: "column-numbers",
  family: "tables",
  severity: "error",
  sentence: "Dòng số cột của biểu đánh số liên tục; công thức ở đó chỉ nêu những cột có trong biểu.",
  source: { kind: "logical", text: "Số cột là tên của cột trong các công thức." },
  check: (facts) => {
    const tables = facts.tables.filter(({ rows }) => rows.some(({ kind }) => kind === "number"));
    return {
      findings: tables.flatMap((table) => draftsOf(facts, table)),
      checked: tables.flatMap((table) =>
        table.columns.flatMap((column) => numberSpan(facts, table, column) ?? []),
      ),
    };
  },
};

function draftsOf(facts: Facts, table: TableFact): readonly Draft[] {
  const numbered = table.columns.filter(({ number }) => number !== null);
  const known = new Set(numbered.map(({ number }) => number));
  return numbered.flatMap((column, index): Draft[] => {
    const span = numberSpan(facts, table, column);
    const before = numbered[index - 1]?.number ?? null;
    if (span === null) return [];
    const evidence = evidenceOf(facts, [span]);
    const isNext =
      before === null
        ? column.index > 0 || column.number === 1
        : column.number === before + 1 || column.number === before;
    if (!isNext && isOutOfPlace(numbered, index)) {
      return [
        {
          message:
            before === null
              ? `${tableName(table)}: cột đầu tiên mang số (${column.number ?? ""}), không phải (1).`
              : `${tableName(table)}: cột mang số (${column.number ?? ""}) đứng sau cột (${before}).`,
          evidence,
          fix: "Đánh lại số cột.",
        },
      ];
    }
    const unknown = [...(column.formula ?? "").matchAll(/\((\d{1,3})\)/g)].filter(
      ([, number]) => !known.has(Number(number)),
    );
    if (unknown.length === 0) return [];
    return [
      {
        message: `${tableName(table)}: công thức “${column.formula ?? ""}” nêu cột không có trong biểu.`,
        evidence,
        fix: "Sửa công thức theo số cột của biểu.",
      },
    ];
  });
}

/** Of two numbers that do not follow each other, the one that also does not fit its other neighbour is wrong. */
function isOutOfPlace(numbered: readonly ColumnFact[], index: number): boolean {
  const own = numbered[index]?.number ?? 0;
  const next = numbered[index + 1]?.number;
  const beforeLast = numbered[index - 2]?.number;
  const before = numbered[index - 1]?.number ?? 0;
  if (next == null) return true;
  const isBeforeWrong = next === own + 1 && beforeLast != null && before !== beforeLast + 1;
  return !isBeforeWrong;
}

function numberSpan(facts: Facts, table: TableFact, { index }: ColumnFact): Span | null {
  const row = table.rows.find(({ kind }) => kind === "number");
  const passage = row === undefined ? undefined : table.cells[row.index]?.[index]?.passages[0];
  return passage === undefined ? null : wholePassage(facts, passage);
}
