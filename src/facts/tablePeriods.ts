/** The periods that tables, columns and rows are about. */
import { groupBy } from "./claims";
import type { Identity } from "./identity";
import type { Outline } from "./outline";
import type { PeriodMention } from "./periods";
import { periodKey, periodWordIn, periodWordKey } from "./scopes";
import type { CellFact } from "./tables";
import type { Token } from "./tokens";

/** Key of the period that a header or label names; null for the report's own or none. */
export type CellPeriods = (cell: CellFact) => string | null;

interface Material {
  readonly outline: Outline;
  readonly tokens: readonly (readonly Token[])[];
  readonly periods: readonly PeriodMention[];
  readonly identity: Identity;
}

export function cellPeriods({ tokens, periods, identity }: Material): CellPeriods {
  const periodsOf = groupBy(periods, (period) => period.span.passage);
  return (cell) => {
    for (const passage of cell.passages) {
      const row = tokens[passage] ?? [];
      const word = periodWordKey(periodWordIn(row, { from: 0, to: row.length }), identity);
      if (word !== null) return word;
      for (const mention of periodsOf.get(passage) ?? []) {
        const key = periodKey(mention, identity);
        if (key !== null) return key;
      }
    }
    return null;
  };
}

/** Lines of an annex above its table, such as "Kỳ báo cáo: Quý I năm 2021"; the nearest to the table counts. */
export function linesPeriod(
  { outline, periods, identity }: Material,
  part: number,
  firstCell: number,
): string | null {
  const { kind, first } = outline.parts[part] ?? { kind: "report", first: 0 };
  if (kind === "report") return null;
  let key: string | null = null;
  for (const mention of periods) {
    const { passage } = mention.span;
    if (passage >= firstCell) break;
    if (passage >= first && mention.kind !== "current") key = periodKey(mention, identity);
  }
  return key;
}
