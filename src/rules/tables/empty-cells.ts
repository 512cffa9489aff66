import { columnName, rowName, tableName } from "../cells";
import { evidenceOf } from "../quoting";
import type { Rule } from "../rule";

/** From this share of filled cells on, an empty one looks forgotten. */
const MOSTLY = 0.8;

export const emptyCells: Rule = {
  id: "empty-cells",
  family: "tables",
  severity: "note",
  sentence: "Trong cột số liệu mà hầu hết các dòng đã điền, ô trống cần ghi 0 hoặc số liệu.",
  source: { kind: "logical", text: "Ô trống không cho biết là không phát sinh hay chưa có số liệu." },
  check: (facts) => ({
    findings: facts.tables.flatMap((table) => {
      const rows = table.rows.filter(({ kind }) => kind === "data" || kind === "total");
      const empty = table.columns
        .filter(({ kind }) => kind === "count" || kind === "money")
        .flatMap((column) => {
          const cells = rows.map((row) => ({ row, cell: table.cells[row.index]?.[column.index] ?? null }));
          const filled = cells.filter(({ cell }) => cell !== null && cell.text !== "");
          if (filled.length < cells.length * MOSTLY) return [];
          return cells
            .filter(({ cell, row }) => cell?.text === "" && isNumeric(table.cells[row.index] ?? []))
            .map(({ row }) => ({ row, column }));
        });
      const [first] = empty;
      if (first === undefined) return [];
      return [
        {
          message:
            `${tableName(table)}: ô trống tại ${rowName(table, first.row.index)}, ${columnName(table, first.column.index)}` +
            (empty.length > 1 ? ` và ${empty.length - 1} ô khác.` : "."),
          evidence: evidenceOf(
            facts,
            empty.slice(0, 3).flatMap(({ row }) => row.labelSpan ?? []),
          ),
          fix: "Điền số liệu, ghi 0 nếu không phát sinh.",
        },
      ];
    }),
    checked: [],
  }),
};

function isNumeric(row: readonly ({ readonly value: unknown } | null)[]): boolean {
  return row.filter((cell) => cell !== null && cell.value !== null).length >= 2;
}
