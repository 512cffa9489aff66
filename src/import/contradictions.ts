/** What a source table says against itself: a total that is not the sum, a column that is not its formula. */
import { evaluateFormula } from "../forms/evaluateFormula";
import { type Exact, add, fromExact, toExact } from "../forms/exact";
import type { Concept } from "../forms/concepts";
import { columnByNumber, type TableFigures } from "../forms/formSetIndex";
import { formatValue } from "../figures/formatFigure";
import { type ReadCell, numberIn } from "./readCell";
import type { ImportProblem } from "./reading";

/** Cells of one row of the source by the ids of their columns. */
export interface RowCells {
  /** "Dòng “Sở hữu trí tuệ”", "Dòng tổng cộng". */
  readonly label: string;
  readonly cells: ReadonlyMap<string, ReadCell>;
}

const columnLabel = ({ label, number }: Concept): string =>
  number === null ? `cột “${label}”` : `cột (${number}) ${label}`;

const written = ({ definition, kind }: Concept, value: number): string =>
  formatValue(definition, kind, value);

/** All contradictions; a total that is wrong as a sum is not named once more as a formula. */
export function contradictions(
  table: TableFigures,
  rows: readonly RowCells[],
  total: RowCells | null,
): readonly ImportProblem[] {
  const sums = table.columns.map((column) => ({ column, problems: wrongTotal(column, rows, total) }));
  const open = sums.filter(({ problems }) => problems.length === 0).map(({ column }) => column);
  return [
    ...rows.flatMap((row) => wrongFormulas(table, table.columns, row)),
    ...sums.flatMap(({ problems }) => problems),
    ...(total ? wrongFormulas(table, open, total) : []),
  ];
}

/** A total that the rows do not add up to. A row without a number leaves the column unchecked. */
function wrongTotal(
  column: Concept,
  rows: readonly RowCells[],
  total: RowCells | null,
): readonly ImportProblem[] {
  const isSummed = column.kind === "count" || column.kind === "money" || column.kind === "score";
  const stated = total && numberOf(total, column);
  const sum = isSummed ? sumOf(rows, column) : null;
  if (!total || stated === null || sum === null || sum === stated) return [];
  const message = `${total.label}, ${columnLabel(column)}: bảng ghi ${written(column, stated)}, nhưng các dòng cộng lại được ${written(column, sum)}.`;
  return [{ severity: "warning", message }];
}

function sumOf(rows: readonly RowCells[], column: Concept): number | null {
  let sum: Exact = 0;
  for (const row of rows) {
    const number = numberOf(row, column);
    const exact = number === null ? null : toExact(number);
    if (exact === null) return null;
    sum = add(sum, exact);
  }
  return rows.length === 0 ? null : fromExact(sum);
}

/** Computed columns whose numbers are not what their formula gives from the same row. */
function wrongFormulas(
  table: TableFigures,
  columns: readonly Concept[],
  row: RowCells,
): readonly ImportProblem[] {
  return columns.flatMap((column): readonly ImportProblem[] => {
    const stated = column.formula === null || column.kind === "ratio" ? null : numberOf(row, column);
    const computed = stated === null ? null : compute(table, column, row);
    if (stated === null || computed === null || computed === stated) return [];
    const message = `${row.label}, ${columnLabel(column)}: bảng ghi ${written(column, stated)}, nhưng tính từ các cột khác được ${written(column, computed)}. Khớp lấy các cột khác và tự tính cột này.`;
    return [{ severity: "warning", message }];
  });
}

function compute(table: TableFigures, { formula }: Concept, row: RowCells): number | null {
  if (formula === null) return null;
  const prefix = `${table.path}.row.`;
  const value = evaluateFormula(
    formula,
    {
      figure: (path) => {
        if (!path.startsWith(prefix)) return null;
        const id = path.slice(prefix.length);
        const column = table.columns.find(({ definition }) => definition.id === id);
        if (!column) return null;
        return numberOf(row, column) ?? (column.formula === null ? null : compute(table, column, row));
      },
      rows: () => null,
      has: () => false,
      previous: () => null,
      columnId: (_, number) => columnByNumber(table, number)?.definition.id ?? null,
    },
    { list: table.path, id: "row" },
  );
  return typeof value === "number" ? value : null;
}

const numberOf = ({ cells }: RowCells, { definition }: Concept): number | null => {
  const cell = cells.get(definition.id);
  return cell ? numberIn(cell) : null;
};
