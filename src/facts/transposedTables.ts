/** Tables that stand upright: "Tiếp nhận", "Đã giải quyết", "Trước hạn" are rows, units or periods are columns. */
import { inherit, meaningKey, withoutDimensions, type Meaning } from "./meaning";
import type { RowFact } from "./tables";

/** At least two rows name different stages of dossiers. */
export function isTransposed(rows: readonly RowFact[]): boolean {
  return new Set(rows.filter(isStage).map(({ meaning }) => meaningKey(meaning))).size >= 2;
}

/** A row such as "Trước hạn" under "Đã giải quyết" is about what that row counts. */
export function underTheirStages(rows: readonly RowFact[]): readonly RowFact[] {
  if (!isTransposed(rows)) return rows;
  let stage: Meaning | null = null;
  return rows.map((row) => {
    if (isStage(row)) {
      stage = withoutDimensions(row.meaning, ["timeliness", "source", "channel"]);
      // "Tổng số hồ sơ tiếp nhận" adds up no rows: it is an item of its own.
      return { ...row, kind: "data" };
    }
    const { dimensions } = row.meaning;
    const isPart = [dimensions.timeliness, dimensions.source, dimensions.channel].some(
      (one) => one !== undefined,
    );
    if (stage === null || !isPart || row.kind !== "data") return row;
    return { ...row, meaning: inherit(row.meaning, stage) };
  });
}

function isStage({ kind, meaning }: RowFact): boolean {
  return (kind === "data" || kind === "subtotal") && meaning.dimensions.stage !== undefined;
}
