/** What an import would do, as text that a person can read. */
import { formatValue } from "../../src/figures/formatFigure";
import type { LabelledLine } from "../../src/import/labelledFigures";
import { type ImportReading, sizeOf } from "../../src/import/reading";

export function readableReading(reading: ImportReading): string {
  const { table, columns, rows, left, untouched, keptByEmpty, problems, source } = reading;
  const labelOf = (id: string) => table.columns.find(({ definition }) => definition.id === id)?.label ?? id;
  const { figures, newRows } = sizeOf(reading);
  return [
    `Bảng: ${table.definition.label}`,
    "",
    "Cột:",
    ...columns.map(
      ({ heading, target, sure, filled }) =>
        `  ${heading} → ${target === null ? "(chưa nhận ra)" : labelOf(target)}${sure || target === null ? "" : " (nên xem lại)"}${filled ? "" : " (trống)"}`,
    ),
    "",
    `Đưa vào: ${figures} số liệu, ${newRows} dòng mới`,
    ...rows.map(({ at, name, row, sure, changes, same }) => {
      const cells = changes.map(({ column, cell, before }) => {
        const definition = table.columns.find((one) => one.definition.id === column);
        const was =
          before === null || !definition ? "" : formatValue(definition.definition, definition.kind, before);
        const is = cell.typed?.kind === "read" ? JSON.stringify(cell.typed.value) : "không đọc được";
        return `${column}: ${was}${was === "" ? "" : " → "}“${cell.text}” = ${is}`;
      });
      return `  ${source.firstRow + at}. ${name} → ${row?.name ?? "dòng mới"}${sure ? "" : " (nên xem lại)"}; giữ nguyên ${same}; ${cells.join("; ")}`;
    }),
    "",
    "Không lấy:",
    ...left.map(({ at, text, why }) => `  ${source.firstRow + at}. ${text} (${why})`),
    `Dòng của báo cáo không có trong bảng: ${untouched.map(({ name }) => name).join("; ") || "không"}`,
    `Ô trống, giữ số liệu đang có: ${keptByEmpty}`,
    "",
    "Cần xem:",
    ...problems.map(({ severity, message }) => `  [${severity}] ${message}`),
    "",
  ].join("\n");
}

export const readableLines = (lines: readonly LabelledLine[]): string =>
  lines
    .map(({ at, label, text, path, sure, cell }) => {
      const read =
        cell?.typed == null
          ? ""
          : cell.typed.kind === "read"
            ? ` = ${JSON.stringify(cell.typed.value)}`
            : ` (${cell.typed.problem})`;
      return `${at + 1}. ${label} | ${text} → ${path ?? "(chưa nhận ra)"}${path === null || sure ? "" : " (nên xem lại)"}${read}`;
    })
    .join("\n") + "\n";
