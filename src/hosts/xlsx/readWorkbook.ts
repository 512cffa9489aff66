/** The tables in a workbook, sheet by sheet. */
import readSheets, { type CellValue } from "read-excel-file/universal";
import { HostError } from "../../document/port";
import { type SourceTable, sourceTable } from "../../import/sourceTable";
import type { Codec } from "../../ooxml/platform";
import { guardedWorkbook } from "./guardWorkbook";
import { workbookRefusal } from "./refusals";

/** Sheets with something in them, in the order of the workbook. Rejects with `HostError`. */
export async function readWorkbook(bytes: Uint8Array, codec: Codec): Promise<readonly SourceTable[]> {
  const guarded = await guardedWorkbook(bytes, codec);
  try {
    const sheets = await readSheets(guarded.buffer);
    return sheets
      .map(({ sheet, data }) =>
        sourceTable(
          `Trang tính “${sheet}”`,
          data.map((row) => row.map(valueOf)),
        ),
      )
      .filter(({ rows }) => rows.length > 0);
  } catch (error) {
    throw error instanceof HostError ? error : workbookRefusal("damaged", error);
  }
}

/** The library's types name the constructor of dates where a date stands. */
function valueOf(value: CellValue | Date | null): string | number | null {
  if (value instanceof Date) return dateText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** A spreadsheet's dates have no time zone; the library gives them in UTC. */
const dateText = (date: Date): string =>
  `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
