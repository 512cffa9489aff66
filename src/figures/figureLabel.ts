/** How messages name a figure, for people. */
import { TOTAL_ROW, type Concept } from "../forms/concepts";
import type { FigureReference, FormSetIndex, TableFigures } from "../forms/formSetIndex";
import { quoted } from "./readResult";

/**
 * "Biểu II.06a, Lĩnh vực Sở hữu trí tuệ, cột (7) Tổng số đã giải quyết" for a cell,
 * "Kinh phí được cấp (Bố trí kinh phí)" for a single figure. `rowName` names the row of a cell.
 */
export function figureLabel(index: FormSetIndex, reference: FigureReference, rowName: string): string {
  const { concept, part } = reference;
  const table = tableOf(index, concept);
  if (!table) {
    const label = part === null ? concept.label : `${concept.label}, ${PART_LABELS[part]}`;
    return concept.group.label === concept.label ? label : `${label} (${concept.group.label})`;
  }
  const row = reference.row === TOTAL_ROW ? "dòng tổng" : rowLabel(table, rowName);
  return [tableLabel(table), row, columnLabel(concept)].filter((text) => text !== "").join(", ");
}

/** "Trực tuyến (Hồ sơ theo lĩnh vực)", "Kinh phí được cấp (Bố trí kinh phí)": a kind of figure, whatever the row. */
export const conceptLabel = ({ label, table, group }: Concept): string =>
  `${label} (${table?.label ?? group.label})`;

/** "Khoản chi “Văn phòng phẩm”" in a list; rows of a grid are named alone. */
function rowLabel({ definition }: TableFigures, name: string): string {
  if (definition.kind === "grid" || name.startsWith(definition.rowLabel)) return name;
  return name === "" ? definition.rowLabel : `${definition.rowLabel} ${quoted(name)}`;
}

const PART_LABELS = {
  from: "ngày đầu kỳ",
  to: "ngày cuối kỳ",
  year: "năm",
  next: "kỳ sau",
  previous: "kỳ trước",
  long: "viết đầy đủ",
  words: "bằng chữ",
} as const;

/** "Biểu II.06a", else the label of the list or grid. */
export function tableLabel({ annex, definition }: TableFigures): string {
  const code = annex?.code?.split("/")[0];
  return code === undefined ? definition.label : `Biểu ${code}`;
}

/** "cột (7) Tổng số", or the label alone where the form does not number the column. */
export function columnLabel({ number, label }: Concept): string {
  return number === null ? label : `cột (${number}) ${label}`;
}

/** The list or grid that a concept is a column of. */
export function tableOf(index: FormSetIndex, concept: Concept): TableFigures | null {
  return concept.tablePath === null ? null : (index.tables.get(concept.tablePath) ?? null);
}
