/** The numbers that other readers have understood: dates, periods, symbols, form codes, markers. */
import type { AnnexFacts } from "./annexes";
import type { Citation } from "./citations";
import type { DateMention } from "./dates";
import type { Mask } from "./numbers";
import type { Outline } from "./outline";
import type { PeriodMention } from "./periods";
import type { Token } from "./tokens";

export function readMasks(found: {
  readonly outline: Outline;
  readonly dates: readonly DateMention[];
  readonly periods: readonly PeriodMention[];
  readonly citations: readonly Citation[];
  readonly annexes: AnnexFacts;
}): readonly Mask[] {
  const { outline, dates, periods, citations, annexes } = found;
  return [
    ...dates.map(({ span }): Mask => ({ span, kind: "date" })),
    ...periods.filter(({ kind }) => kind !== "current").map(({ span }): Mask => ({ span, kind: "period" })),
    ...citations.map(({ span }): Mask => ({ span, kind: "symbol" })),
    ...[...annexes.cited, ...annexes.attached].map(({ span }): Mask => ({ span, kind: "annexCode" })),
    ...outline.lines.flatMap(({ marker }): Mask[] =>
      marker?.span == null ? [] : [{ span: marker.span, kind: "marker" }],
    ),
  ];
}

const MASKED_WORDS: ReadonlySet<string> = new Set(["date", "period", "symbol", "annexCode"]);

/**
 * The tokens with those of dates, symbols and the like blotted out, so that no label takes up their words.
 * "Trong kỳ" stays: it also says that dossiers are new.
 */
export function blotOut(
  tokens: readonly (readonly Token[])[],
  masks: readonly Mask[],
): readonly (readonly Token[])[] {
  const blotted = tokens.map((row) => [...row]);
  for (const { span, kind } of masks) {
    if (!MASKED_WORDS.has(kind)) continue;
    const row = blotted[span.passage] ?? [];
    for (let at = firstAt(row, span.start); at < row.length; at++) {
      const token = row[at];
      if (token === undefined || token.start >= span.end) break;
      row[at] = { ...token, kind: "mark", text: "·", number: null };
    }
  }
  return blotted;
}

/** Index of the first token that ends behind an offset, by halving. */
function firstAt(row: readonly Token[], offset: number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
