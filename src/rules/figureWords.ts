/** What a figure is called, from its path alone. */
import type { FormSet } from "../forms/formSet";

/** "dossiers.byField.total.received" → "Hồ sơ theo lĩnh vực, dòng tổng, Tổng số tiếp nhận"; else the path itself. */
export function figureWords(formSets: readonly FormSet[], path: string): string {
  const [groupId, figureId, row, columnId] = path.split(".");
  for (const { groups } of formSets) {
    const figure = groups.find(({ id }) => id === groupId)?.figures.find(({ id }) => id === figureId);
    if (figure === undefined) continue;
    if (!("columns" in figure)) return `“${figure.label}”`;
    const column = figure.columns.find(({ id }) => id === columnId)?.label;
    return `“${[figure.label, ...(row === "total" ? ["dòng tổng"] : []), ...(column ? [column] : [])].join(", ")}”`;
  }
  return `“${path}”`;
}
