/** The rows under the header of a source table: which hold figures, which is the total, which are neither. */
import { foldText } from "../language/fold";
import { columnNumberOf } from "../facts/tableHeader";
import { isNumeric } from "./sourceParts";
import { type SourceCell, type SourceTable, filledCells, isEmptyRow } from "./sourceTable";

export interface SourceRow {
  /** Index in the source. */
  readonly at: number;
  readonly kind: "figures" | "total" | "words";
  /** What names it; "" where nothing does. */
  readonly name: string;
  readonly cells: readonly SourceCell[];
}

const TOTAL =
  /^(?:tổng cộng|tổng số|tổng|cộng|tổng chung|cộng chung|tổng cộng chung|toàn tỉnh|toàn ngành|total)$/;

const isTotalName = (text: string): boolean =>
  TOTAL.test(
    foldText(text)
      .replace(/\([^()]*\)/g, "")
      .replace(/[.:=+*]/g, "")
      .trim(),
  );

/**
 * `nameAt`: column of the names; `taken`: columns whose cells are wanted. A row whose wanted cells are all empty
 * holds words only: a note, a signature, a heading between rows.
 */
export function sourceRows(
  { rows }: SourceTable,
  body: number,
  nameAt: number | null,
  taken: readonly number[],
): readonly SourceRow[] {
  return rows.slice(body).flatMap((cells, offset): readonly SourceRow[] => {
    const at = body + offset;
    if (isEmptyRow(cells) || isNumberRow(cells)) return [];
    const total = filledCells(cells)
      .slice(0, 3)
      .find((cell) => !isNumeric(cell) && isTotalName(cell.text));
    const nameCell = nameAt === null ? undefined : cells[nameAt];
    // A cell over the whole row is a heading or a note, whichever columns it covers; so is a name alone.
    const isNameAlone = (cell: SourceCell | undefined) => cell === nameCell && taken.length > 1;
    const wanted = taken.filter((column) => cells[column]?.text !== "" && !isNameAlone(cells[column]));
    const name = nameCell?.text ?? "";
    if (wanted.length === 0) return [{ at, kind: "words", name, cells }];
    if (total) return [{ at, kind: "total", name: total.text, cells }];
    return [{ at, kind: "figures", name, cells }];
  });
}

/** "(1) (2) (3)" once more, at the top of a page. */
function isNumberRow(cells: readonly SourceCell[]): boolean {
  const filled = filledCells(cells);
  return (
    filled.length >= 3 &&
    filled.every(({ text }) => /^\(\d{1,2}\)/.test(text) && columnNumberOf(text) !== null)
  );
}
