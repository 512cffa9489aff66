/** What the schema found wrong in a figures file, in the drafter's words. */
import type { z } from "zod";
import type { Problem } from "../findings/finding";
import { isDerived, TOTAL_ROW } from "../forms/concepts";
import type { Column, FormSet, Grid, Group, List, Scalar } from "../forms/formSet";
import type { FormSetIndex } from "../forms/formSetIndex";
import { jsonPath } from "../forms/schemaIssues";
import { formatInteger } from "../language/numbers";
import { columnLabel, tableLabel } from "./figureLabel";
import { MAX_ROWS } from "./figuresSchema";
import type { RowIds } from "./fileRows";
import { memberAt } from "../forms/json";
import { nearestName } from "../language/nearestName";
import { readFigure } from "./readFigure";
import { quoted } from "./readResult";

type Issue = z.core.$ZodIssue;

/** Where in a file: the definitions that the path leads to, as far as they exist. */
interface Place {
  /** "dossiers.byField[2].online" */
  readonly json: string;
  /** Path of the figure concerned, for the pane; empty where no figure is. */
  readonly path: string;
  /** "Biểu II.06a, dòng 3, cột (4) Trực tuyến"; empty where nothing has a label. */
  readonly label: string;
  readonly group: Group | null;
  readonly figure: Scalar | List | Grid | null;
  /** Key in a row of a list or grid. */
  readonly cell: string | null;
  /** What the file has there. */
  readonly raw: unknown;
}

/**
 * Problems for what the schema did not accept in the file `json`, one for each place. What is wrong with a
 * value says `readFigure`: a schema only knows that it is wrong.
 */
export function describeIssues(
  index: FormSetIndex,
  ids: RowIds,
  json: unknown,
  issues: readonly Issue[],
): Problem[] {
  const problems = issues.flatMap((issue) => {
    const place = placeOf(index, ids, json, issue.path);
    // Keys inside a single figure (a period) are that figure's matter.
    if (issue.code === "unrecognized_keys" && (!place.figure || isTable(place.figure)))
      return issue.keys.map((key) =>
        problem(
          "unknown-key",
          placeOf(index, ids, json, [...issue.path, key]),
          unknownKey(index, place, key),
        ),
      );
    return [problem("unreadable", place, describe(index, place))];
  });
  return [...new Map(problems.map((one) => [one.message, one])).values()];
}

const problem = (id: string, { label, json, path }: Place, text: string): Problem => ({
  id,
  severity: "error",
  message: `${label === "" ? json : `${label} (${json})`}: ${text}`,
  paths: path === "" ? [] : [path],
});

const WORDS = "phải là chữ trong dấu ngoặc kép.";

function describe({ formSet }: FormSetIndex, { json, figure, cell, raw }: Place): string {
  if (json === WHOLE_FILE) return 'nội dung phải là một nhóm { "formSet": "…", … }.';
  if (json === "formSet") return `phải là “${formSet.id}” (${formSet.title}).`;
  if (json === "note" || json === "$schema") return WORDS;
  if (json === "others") return 'phải là một nhóm { "đường dẫn": … }; hãy bỏ mục này nếu không cần.';
  if (!figure) return "phải là một nhóm { … }; hãy bỏ mục này nếu chưa có số liệu.";
  if (!isTable(figure)) return problemOf(formSet, figure, raw);
  if (cell === null && json.endsWith("]")) return "mỗi dòng phải là một nhóm { … }.";
  if (cell === null)
    return Array.isArray(raw) && raw.length > MAX_ROWS
      ? `có ${formatInteger(raw.length)} dòng; nhiều nhất là ${formatInteger(MAX_ROWS)}. Hãy kiểm tra lại.`
      : "phải là danh sách các dòng [ { … }, { … } ], hoặc null nếu chưa có số liệu.";
  if (cell === "id")
    return `mã dòng (id) phải gồm 1–12 chữ cái không dấu hoặc chữ số, không phải “${TOTAL_ROW}”; có thể bỏ trống.`;
  const column = figure.columns.find(({ id }) => id === cell);
  return column ? problemOf(formSet, column, raw) : WORDS;
}

/** A value that the schema refuses and `readFigure` takes cannot be; should it be, it is still refused aloud. */
const problemOf = ({ cutOff }: FormSet, definition: Scalar | Column, raw: unknown): string =>
  readFigure(definition, raw, cutOff.firstDay).problem ?? "giá trị không hợp lệ.";

const OF_EARLIER_FORMS =
  "Nếu là số liệu của bộ biểu mẫu trước, hãy chuyển vào mục others của tệp để giữ lại.";

function unknownKey(index: FormSetIndex, { group, figure }: Place, key: string): string {
  const inRow = figure && isTable(figure);
  const siblings = inRow ? figure.columns : (group?.figures ?? []);
  if (siblings.some((sibling) => sibling.id === key && isDerived(sibling)))
    return "số liệu này được tính tự động, không nhập; hãy bỏ mục này.";
  const typed = group ? siblings.filter((sibling) => !isDerived(sibling)) : index.formSet.groups;
  const names = typed.map(({ id }) => id);
  const near = nearestName(key, names);
  const what = inRow ? "cột" : group ? "số liệu" : "nhóm";
  return near === null
    ? `không có ${what} ${quoted(key)}; ở đây có: ${names.join(", ")}. ${OF_EARLIER_FORMS}`
    : `không có ${what} ${quoted(key)}; có phải ý là “${near}” không?`;
}

const isTable = (figure: Scalar | List | Grid): figure is List | Grid =>
  figure.kind === "list" || figure.kind === "grid";

const WHOLE_FILE = "Tệp số liệu";

function placeOf(index: FormSetIndex, ids: RowIds, file: unknown, path: readonly PropertyKey[]): Place {
  const [groupId, figureId, position, cell] = path;
  const group = index.formSet.groups.find(({ id }) => id === groupId) ?? null;
  const figure = group?.figures.find(({ id }) => id === figureId) ?? null;
  const figurePath = group && figure ? `${group.id}.${figure.id}` : "";
  const table = index.tables.get(figurePath) ?? null;
  // Parts of a period or of paragraphs are the figure's matter.
  const upTo = path.slice(0, table || !figure ? 4 : 2);
  const base: Place = {
    json: upTo.length === 0 ? WHOLE_FILE : jsonPath(upTo),
    path: figurePath,
    label: group && path.length === 1 ? group.label : "",
    group,
    figure,
    cell: null,
    raw: memberAt(file, upTo),
  };
  if (!group || !figure) return base;
  if (!table) return { ...base, label: `${group.label}, ${figure.label}` };
  if (typeof position !== "number") return { ...base, label: tableLabel(table) };
  const label = `${tableLabel(table)}, dòng ${position + 1}`;
  if (cell === undefined) return { ...base, label };
  const column = table.columns.find(({ definition }) => definition.id === cell);
  const id = ids.get(figurePath)?.[position] ?? null;
  return {
    ...base,
    cell: String(cell),
    path: column && id !== null ? `${figurePath}.${id}.${column.definition.id}` : figurePath,
    label: column ? `${label}, ${columnLabel(column)}` : label,
  };
}
