import { strings } from "../strings";
import type { PastePlan } from "./paste";

/** What a paste did, and what it left out: nothing is dropped without a word. */
export const pasteReport = ({ changes, computed, rowsOutside, columnsOutside }: PastePlan): string =>
  [
    strings.grid.pasted(changes.length),
    computed > 0 && strings.grid.computedSkipped(computed),
    rowsOutside > 0 && strings.grid.rowsOutside(rowsOutside),
    columnsOutside > 0 && strings.grid.columnsOutside(columnsOutside),
  ]
    .filter(Boolean)
    .join(" ");
