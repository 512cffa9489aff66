/** The numbers of tables with what they count, so that they compare with the figures of the text. */
import { foldText } from "../language/fold";
import { inherit, withImplied, withoutDimensions, type Meaning } from "./meaning";
import type { CellFigure, CellValue, ColumnFact, RowFact, TableFact } from "./tables";

const COUNTED = new Set(["count", "money", "share"]);

/** All values of data and total rows, table by table, row by row. */
export function readCellFigures(tables: readonly TableFact[]): readonly CellFigure[] {
  return tables.flatMap((table, index) =>
    table.rows.flatMap((row) => (isCounted(row) ? rowFigures(table, index, row) : [])),
  );
}

function isCounted({ kind }: RowFact): boolean {
  return kind === "data" || kind === "total" || kind === "subtotal";
}

function rowFigures(table: TableFact, index: number, row: RowFact): CellFigure[] {
  const seen = new Set<number>();
  return table.columns.flatMap((column): CellFigure[] => {
    const cell = table.cells[row.index]?.[column.index];
    if (cell?.value == null || !COUNTED.has(column.kind) || seen.has(cell.id)) return [];
    seen.add(cell.id);
    return [
      {
        table: index,
        row: row.index,
        column: column.index,
        value: column.kind === "share" ? asShare(cell.value) : cell.value,
        meaning: meaningOf(row, column),
        period: row.period ?? column.period ?? table.period,
        restriction: restrictionOf(row, column),
      },
    ];
  });
}

/** "99,5" under "Tỷ lệ (%)" counts nothing. */
function asShare(value: CellValue): CellValue {
  return value.form === "count" ? { ...value, form: "percent" } : value;
}

/** The column's header and the row's label speak together; what the row says comes first. */
function meaningOf(row: RowFact, column: ColumnFact): Meaning {
  const own = withoutDimensions(row.meaning, ["money"]);
  const meaning = inherit(own, column.meaning);
  const full = {
    ...meaning,
    object: column.meaning.object ?? own.object,
    total: own.total || column.meaning.total,
  };
  // "Trễ hạn" alone may be said of the resolved, the pending or both.
  return full.dimensions.source === undefined ? full : withImplied(full);
}

function restrictionOf(row: RowFact, column: ColumnFact): string {
  const words = [column.meaning.rest];
  if (row.kind === "data") words.push(row.meaning.rest || (row.label === "" ? `#${row.index}` : ""));
  if (row.kind === "subtotal") words.push(foldText(row.label));
  return words.filter((word) => word !== "").join(" ");
}
