/** Percentages and fractions in tables with the numbers that they come from. */
import { groupBy } from "../facts/claims";
import type { Facts } from "../facts/facts";
import type { ColumnFact, TableFact } from "../facts/tables";
import { agrees, type Agreement } from "../language/rounding";
import { remember } from "./remember";
import { cellStatement, columnName, rowName, tableName } from "./cells";
import { includes } from "./shares";
import { coreOf, scopeKey, statementsOf, type Statement } from "./statements";

export interface TableShare {
  readonly share: Statement;
  /** The count that the share is of, in the same row. */
  readonly part: Statement;
  /** The whole that makes it true, or the likeliest. */
  readonly whole: Statement;
  readonly agreement: Agreement;
  /** "Biểu số …, dòng …, cột …". */
  readonly place: string;
}

/** Columns that compare two periods are no shares of a whole. */
const COMPARED = /so sánh|so với|tăng|giảm|cùng kỳ/iu;

/** Every share in a table for which part and whole are at hand. Columns with a printed formula are left to it. */
export const tableSharesOf = remember((facts): readonly TableShare[] => {
  const counts = statementsOf(facts).filter((one) => isCountCell(facts, one));
  const byRow = groupBy(counts, ({ cell }) => `${cell?.table ?? ""}:${cell?.row ?? ""}`);
  const byScope = groupBy(counts, scopeKey);
  return facts.tables.flatMap((table, index) =>
    table.columns
      .filter(
        ({ kind, formula, path }) => kind === "share" && formula === null && !COMPARED.test(path.join(" ")),
      )
      .flatMap((column) => {
        const counted = partColumn(table, column);
        if (counted === null) return [];
        return table.rows.flatMap((row): TableShare[] => {
          const share = cellStatement(facts, index, row.index, column.index);
          const part = cellStatement(facts, index, row.index, counted.index);
          if (share === null || part === null) return [];
          const place = `${tableName(table)}, ${rowName(table, row.index)}, ${columnName(table, column.index)}`;
          const beside = byRow.get(`${index}:${row.index}`) ?? [];
          const others = (byScope.get(scopeKey(part)) ?? []).filter(({ cell }) => cell?.table !== index);
          const candidates = [...beside, ...others].filter((whole) => isWholeOf(whole, part));
          const best = bestOf(share, part, candidates);
          return best === null ? [] : [{ share, part, ...best, place }];
        });
      }),
  );
});

/** A count in a column of counts: what shares may be of. */
function isCountCell(facts: Facts, { form, cell, value }: Statement): boolean {
  if (form !== "count" || cell === null || value <= 0) return false;
  return facts.tables[cell.table]?.columns[cell.column]?.kind === "count";
}

/** It includes the part; or the part is "trễ hạn" alone, which may be said of the resolved or the pending. */
function isWholeOf(whole: Statement, part: Statement): boolean {
  if (whole.span === part.span || whole.meaning.object !== part.meaning.object) return false;
  return (
    includes(whole.meaning, part.meaning) ||
    (part.meaning.dimensions.stage === undefined && isStageOnly(whole))
  );
}

function isStageOnly({ meaning }: Statement): boolean {
  const { dimensions } = coreOf(meaning);
  return dimensions.stage !== undefined && Object.keys(dimensions).length === 1;
}

/** The count column beside the share column under the same label: "Cấp tỉnh / Số lượng" for "Cấp tỉnh / Tỷ lệ". */
function partColumn(table: TableFact, column: ColumnFact): ColumnFact | null {
  const before = table.columns[column.index - 1];
  if (before?.kind !== "count") return null;
  const isSister = column.pathCells.length < 2 || before.pathCells.at(-2) === column.pathCells.at(-2);
  const speaksOf = (["timeliness", "channel"] as const).every((dimension) => {
    const said = column.meaning.dimensions[dimension];
    return said === undefined || said.join() === before.meaning.dimensions[dimension]?.join();
  });
  return isSister && speaksOf ? before : null;
}

function bestOf(
  share: Statement,
  part: Statement,
  candidates: readonly Statement[],
): Pick<TableShare, "whole" | "agreement"> | null {
  const rated = candidates.map((whole) => ({ whole, agreement: agreementOf(share, part, whole) }));
  const order: readonly Agreement[] = ["exact", "rounded", "truncated", "wrong"];
  for (const wanted of order) {
    const fit = rated.find(({ agreement }) => agreement === wanted);
    // A wrong share counts only against a whole that the labels are sure of.
    if (fit !== undefined && (wanted !== "wrong" || includes(fit.whole.meaning, part.meaning))) return fit;
  }
  return null;
}

/** A percentage by its digits; a fraction by its two numbers. */
function agreementOf(share: Statement, part: Statement, whole: Statement): Agreement {
  const outOf = share.cell?.value.outOf ?? null;
  if (outOf !== null) return share.value === part.value && outOf === whole.value ? "exact" : "wrong";
  if (share.value === 0 && part.value === 0) return "exact";
  return agrees(share, part.value * 100, whole.value);
}
