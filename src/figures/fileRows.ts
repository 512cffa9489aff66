/** Rows of lists and grids in a figures file: their ids, and which row of its list each row of a grid is. */
import type { Problem } from "../findings/finding";
import { ROW_ID, TOTAL_ROW } from "../forms/concepts";
import type { FormSetIndex, TableFigures } from "../forms/formSetIndex";
import { foldText } from "../language/fold";
import { tableLabel } from "./figureLabel";
import { member } from "../forms/json";
import { quoted } from "./readResult";

/** A row as far as ids are concerned; anything else about it may be wrong. */
interface FileRow {
  readonly id: string | null;
  /** What names it: in a list its naming column, in a grid the name of the row that is meant. */
  readonly name: string | null;
}

/** Ids of the rows of every table of a file, in the file's order; null where a row's id cannot be told. */
export type RowIds = ReadonlyMap<string, readonly (string | null)[]>;

export interface FileRows {
  readonly ids: RowIds;
  readonly problems: readonly Problem[];
}

/**
 * Gives every row of a file its id: its own, or a new one (`r1`, `r2` …) for rows of lists, and for rows of
 * grids the id of the list's row that they name. Works on the raw file, so that mistakes here are reported
 * beside those of single values.
 */
export function identifyRows(index: FormSetIndex, json: unknown): FileRows {
  const ids = new Map<string, readonly (string | null)[]>();
  const problems: Problem[] = [];
  const report = (id: string, path: string, message: string): void => {
    problems.push({ id, severity: "error", message, paths: [path] });
  };
  for (const table of index.tables.values())
    if (table.definition.kind === "list") {
      const rows = rowsIn(json, table);
      if (!rows) continue;
      ids.set(table.path, listIds(table, rows, report));
    }
  for (const table of index.tables.values())
    if (table.definition.kind === "grid") {
      const rows = rowsIn(json, table);
      const list = index.tables.get(table.rowsFrom);
      if (rows && list) ids.set(table.path, gridIds(table, list, rows, json, ids, report));
    }
  return { ids, problems };
}

type Report = (id: string, path: string, message: string) => void;

function listIds(table: TableFigures, rows: readonly FileRow[], report: Report): (string | null)[] {
  const taken = new Set(rows.map(({ id }) => id).filter((id) => id !== null));
  const seen = new Set<string>();
  let next = 1;
  return rows.map(({ id }, position) => {
    if (id === null) {
      while (taken.has(`r${next}`)) next += 1;
      taken.add(`r${next}`);
      return `r${next}`;
    }
    if (seen.has(id))
      report(
        "row-id-twice",
        table.path,
        `${place(table, position)}: mã dòng (id) ${quoted(id)} đã dùng ở dòng trên; hãy đặt mã khác hoặc bỏ mã.`,
      );
    seen.add(id);
    return id;
  });
}

function gridIds(
  table: TableFigures,
  list: TableFigures,
  rows: readonly FileRow[],
  json: unknown,
  ids: RowIds,
  report: Report,
): (string | null)[] {
  const listIds = ids.get(list.path) ?? [];
  const byName = new Map<string, string | null>();
  rowsIn(json, list)?.forEach(({ name }, position) => {
    if (name === null) return;
    // Two rows of one name: the name alone does not tell which is meant.
    byName.set(foldText(name), byName.has(foldText(name)) ? null : (listIds[position] ?? null));
  });
  const known = new Set(listIds);
  const seen = new Set<string>();
  return rows.map((row, position) => {
    const id = row.id ?? (row.name === null ? null : (byName.get(foldText(row.name)) ?? null));
    const where = place(table, position);
    if (id === null || !known.has(id)) {
      report("row-unknown", table.path, `${where}: ${unknownRow(row, list, table.nameColumn ?? "")}`);
      return null;
    }
    if (seen.has(id))
      report(
        "row-twice",
        table.path,
        `${where}: dòng ${quoted(row.name ?? id)} đã có ở trên; mỗi dòng chỉ nhập một lần.`,
      );
    seen.add(id);
    return id;
  });
}

function unknownRow({ id, name }: FileRow, list: TableFigures, nameKey: string): string {
  const where = `${list.definition.label} (${list.path})`;
  if (id === null && name === null)
    return `chưa nói là dòng nào; hãy thêm id hoặc ${nameKey} của một dòng trong ${where}.`;
  return `không có dòng ${quoted(id ?? name ?? "")} trong ${where}; hãy thêm dòng ấy vào danh sách hoặc sửa lại cho khớp.`;
}

const place = (table: TableFigures, position: number): string =>
  `${tableLabel(table)}, dòng ${position + 1} (${table.path}[${position}])`;

function rowsIn(json: unknown, table: TableFigures): readonly FileRow[] | null {
  const rows = member(member(json, table.group.id), table.definition.id);
  if (!Array.isArray(rows)) return null;
  return rows.map((row: unknown) => {
    const id = member(row, "id");
    const name = table.nameColumn === null ? null : member(row, table.nameColumn);
    return {
      id: typeof id === "string" && ROW_ID.test(id) && id !== TOTAL_ROW ? id : null,
      name: typeof name === "string" && name.trim() !== "" ? name : null,
    };
  });
}
