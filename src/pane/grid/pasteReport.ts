import { gridStrings } from "./gridStrings";
import type { PastePlan } from "./paste";

/** What a paste did, and what it left out: nothing is dropped without a word. */
export const pasteReport = ({ changes, computed, rowsOutside, columnsOutside }: PastePlan): string =>
  [
    gridStrings.pasted(changes.length),
    computed > 0 && gridStrings.computedSkipped(computed),
    rowsOutside > 0 && gridStrings.rowsOutside(rowsOutside),
    columnsOutside > 0 && gridStrings.columnsOutside(columnsOutside),
  ]
    .filter(Boolean)
    .join(" ");
