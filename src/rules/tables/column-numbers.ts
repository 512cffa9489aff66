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
  const numbered = table.columns.filter((column) => column.number !== null && !isMerged(table, column));
  const known = new Set(numbered.map(({ number }) => number));
  const misplaced = numbered.filter((_, index) => isOutOfPlace(numbered, index));
  const drafts: Draft[] = [];
  if (misplaced.length > 0) {
    const list = misplaced.map(({ number }) => `(${number ?? ""})`).join(", ");
    drafts.push({
      message: `${tableName(table)}: số cột không liên tục tại ${list}.`,
      evidence: evidenceOf(
        facts,
        misplaced.flatMap((column) => numberSpan(facts, table, column) ?? []),
      ),
      fix: "Đánh lại số cột.",
    });
  }
  for (const column of numbered) {
    const named = [...(column.formula ?? "").matchAll(/\((\d{1,3})\)/g)].map(([, number]) => Number(number));
    if (named.every((number) => known.has(number))) continue;
    drafts.push({
      message: `${tableName(table)}: công thức “${column.formula ?? ""}” nêu cột không có trong biểu.`,
      evidence: evidenceOf(
        facts,
        [numberSpan(facts, table, column)].flatMap((span) => span ?? []),
      ),
      fix: "Sửa công thức theo số cột của biểu.",
    });
  }
  return drafts;
}

/** The number stands in one cell with the column on its left. */
function isMerged(table: TableFact, { index }: ColumnFact): boolean {
  const row = table.cells[table.rows.find(({ kind }) => kind === "number")?.index ?? -1];
  return index > 0 && row?.[index]?.id === row?.[index - 1]?.id;
}

/**
 * The number does not follow the one before it. When it is the one before that breaks the row, the number
 * itself stands in its place.
 */
function isOutOfPlace(numbered: readonly ColumnFact[], index: number): boolean {
  const at = (offset: number): number | null => numbered[index + offset]?.number ?? null;
  const [own, before, beforeLast, next] = [at(0) ?? 0, at(-1), at(-2), at(1)];
  if (before === null) return (numbered[index]?.index ?? 0) === 0 && own !== 1;
  if (own === before + 1) return false;
  const isBeforeWrong = next === own + 1 && beforeLast !== null && before !== beforeLast + 1;
  return !isBeforeWrong;
}

function numberSpan(facts: Facts, table: TableFact, { index }: ColumnFact): Span | null {
  const row = table.rows.find(({ kind }) => kind === "number");
  const passage = row === undefined ? undefined : table.cells[row.index]?.[index]?.passages[0];
  return passage === undefined ? null : wholePassage(facts, passage);
}
