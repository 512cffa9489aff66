/** All rules, in the order in which they are listed and run. */
import { balance } from "./identities/balance";
import { partOfAll } from "./identities/part-of-all";
import type { Rule } from "./rule";
import { partExceeds } from "./sums/part-exceeds";
import { partsListedSum } from "./sums/parts-listed-sum";
import { partsScore } from "./sums/parts-score";
import { partsSum } from "./sums/parts-sum";
import { columnFormula } from "./tables/column-formula";
import { sequenceNumbers } from "./tables/sequence-numbers";
import { totalRow } from "./tables/total-row";
import { registerCount } from "./text-table/register-count";
import { scopeQuestion } from "./text-table/scope-question";
import { tableTable } from "./text-table/table-table";
import { textTable } from "./text-table/text-table";
import { textText } from "./text-table/text-text";

export const rules: readonly Rule[] = [
  partsSum,
  partsListedSum,
  partExceeds,
  partsScore,
  columnFormula,
  totalRow,
  sequenceNumbers,
  textTable,
  textText,
  tableTable,
  registerCount,
  scopeQuestion,
  balance,
  partOfAll,
];
