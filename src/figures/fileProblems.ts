/** What the schema found wrong in a figures file, in the drafter's words. */
import type { z } from "zod";
import type { Problem } from "../findings/finding";
import { TOTAL_ROW } from "../forms/concepts";
import type { Grid, Group, List, Scalar } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { formatInteger } from "../language/numbers";
import { columnLabel, tableLabel } from "./figureLabel";
import { MAX_ROWS } from "./figuresSchema";
import type { RowIds } from "./fileRows";
import { nearestName } from "./nearestName";
import { quoted } from "./readResult";

type Issue = z.core.$ZodIssue;

/** Where in a file: the definitions that the path leads to, as far as they exist. */
interface Place {
  /** "dossiers.byField[2].online" */
  readonly json: string;
  /** Path of the figure concerned, for the pane. */
  readonly path: string;
  /** "Biểu II.06a, dòng 3, cột (4) Trực tuyến"; empty for the file as a whole. */
  readonly label: string;
  readonly group: Group | null;
  readonly figure: Scalar | List | Grid | null;
  /** Key of the column in a row. */
  readonly column: string | null;
}

export function describeIssues(index: FormSetIndex, ids: RowIds, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => {
    const place = placeOf(index, ids, issue.path);
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => {
        const inside = placeOf(index, ids, [...issue.path, key]);
        return problem("unknown-key", inside, unknownKey(index, place, key));
      });
    return [problem("unreadable", place, describe(index, place, issue))];
  });
}

const problem = (id: string, { label, json, path }: Place, text: string): Problem => ({
  id,
  severity: "error",
  message: `${label === "" ? json : `${label} (${json})`}: ${text}`,
  paths: path === "" ? [] : [path],
});

function describe(index: FormSetIndex, place: Place, issue: Issue): string {
  const { formSet } = index;
  if (place.json === "Tệp số liệu") return 'nội dung phải là một nhóm { "formSet": "…", … }.';
  if (place.json === "formSet") return `phải là “${formSet.id}” (${formSet.title}).`;
  if (place.json === "note") return "ghi chú phải là chữ trong dấu ngoặc kép.";
  if (!place.figure) return "phải là một nhóm { … }; hãy bỏ mục này nếu chưa có số liệu.";
  const isTable = place.figure.kind === "list" || place.figure.kind === "grid";
  if (isTable && place.column === "id")
    return `mã dòng (id) gồm 1–12 chữ cái không dấu hoặc chữ số, không phải “${TOTAL_ROW}”; có thể bỏ trống.`;
  if (isTable && place.column === null)
    return issue.code === "too_big"
      ? `có quá ${formatInteger(MAX_ROWS)} dòng; hãy kiểm tra lại.`
      : "phải là danh sách các dòng [ { … }, { … } ], hoặc null nếu chưa có số liệu.";
  if (place.figure.kind === "grid" && place.column === place.figure.rows.name)
    return "tên dòng phải là chữ trong dấu ngoặc kép.";
  return issue.message;
}

function unknownKey(index: FormSetIndex, { group, figure }: Place, key: string): string {
  const isTable = figure?.kind === "list" || figure?.kind === "grid";
  const siblings: readonly { readonly id: string; readonly formula?: string | undefined }[] = isTable
    ? figure.columns
    : (group?.figures ?? index.formSet.groups);
  if (siblings.some(({ id, formula }) => id === key && formula !== undefined))
    return "số liệu này được tính tự động, không nhập; hãy bỏ mục này.";
  if (isTable && key === TOTAL_ROW) return "dòng tổng được tính tự động, không nhập; hãy bỏ mục này.";
  const names = siblings.filter(({ formula }) => formula === undefined).map(({ id }) => id);
  const near = nearestName(key, names);
  const what = isTable ? "cột" : group ? "số liệu" : "nhóm";
  return near === null
    ? `không có ${what} ${quoted(key)}; ở đây có: ${names.join(", ")}.`
    : `không có ${what} ${quoted(key)}; có phải ý là “${near}” không?`;
}

function placeOf(index: FormSetIndex, ids: RowIds, path: readonly PropertyKey[]): Place {
  const [groupId, figureId, position, columnId] = path;
  const json = path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .slice(1);
  const group = index.formSet.groups.find(({ id }) => id === groupId) ?? null;
  const figure = group?.figures.find(({ id }) => id === figureId) ?? null;
  const base = { json: json === "" ? "Tệp số liệu" : json, group, figure, column: null };
  if (!group) return { ...base, path: "", label: "" };
  if (!figure) return { ...base, path: "", label: path.length === 1 ? group.label : "" };
  const figurePath = `${group.id}.${figure.id}`;
  const table = index.tables.get(figurePath);
  if (!table) return { ...base, path: figurePath, label: `${figure.label}, ${group.label}` };
  if (typeof position !== "number") return { ...base, path: figurePath, label: tableLabel(table) };
  const row = `${tableLabel(table)}, dòng ${position + 1}`;
  if (columnId === undefined) return { ...base, path: figurePath, label: row };
  const column = table.columns.find(({ definition }) => definition.id === columnId);
  const id = ids.get(figurePath)?.[position] ?? null;
  return {
    ...base,
    column: String(columnId),
    path: column && id !== null ? `${figurePath}.${id}.${column.definition.id}` : figurePath,
    label: column ? `${row}, ${columnLabel(column)}` : row,
  };
}
