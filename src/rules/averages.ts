/** Averages of points with the total and the count that they come from. */
import { groupBy } from "../facts/claims";
import type { Facts } from "../facts/facts";
import type { FigureFact } from "../facts/figures";
import { agrees, type Agreement } from "../language/rounding";

export interface Average {
  readonly average: FigureFact;
  readonly total: FigureFact;
  readonly count: FigureFact;
  readonly agreement: Agreement;
}

interface Scored {
  readonly figure: FigureFact;
  /** Which criteria it is about: "01"; "02,03,04". */
  readonly criteria: string;
  /** What was scored, in the same sentence: "485 hồ sơ". */
  readonly count: FigureFact | null;
}

/** Averages whose total stands in the same section for the same criteria and the same count. */
export function averagesOf(facts: Facts): readonly Average[] {
  const scored = readScores(facts);
  const sections = groupBy(scored, ({ figure }) => facts.outline.lines[figure.span.passage]?.heading ?? -1);
  return [...sections.values()].flatMap((section) => {
    const totals = groupBy(
      section.filter(
        ({ figure }) => figure.meaning.dimensions.measure?.join() !== "average" && figure.outOf === null,
      ),
      keyOf,
    );
    return section.flatMap((one): Average[] => {
      if (one.figure.meaning.dimensions.measure?.join() !== "average" || one.count === null) return [];
      const same = totals.get(keyOf(one)) ?? [];
      const [total] = same;
      if (total === undefined || same.length > 1 || one.count.value === 0) return [];
      const agreement = agreementOf(one.figure, total.figure.value, one.count.value);
      return [{ average: one.figure, total: total.figure, count: one.count, agreement }];
    });
  });
}

/** An average of the highest possible score is exact: nobody can have less. */
function agreementOf({ value, decimals, outOf }: FigureFact, total: number, count: number): Agreement {
  if (outOf !== null && value === outOf) return total === value * count ? "exact" : "wrong";
  return agrees({ value, decimals }, total, count);
}

function keyOf({ criteria, count }: Scored): string {
  return `${criteria}|${count?.value ?? ""}`;
}

function readScores(facts: Facts): readonly Scored[] {
  const ordinals = groupBy(
    facts.numbers.filter(({ kind }) => kind === "ordinal"),
    ({ span }) => span.passage,
  );
  return facts.figures.flatMap((figure, index): Scored[] => {
    if (figure.meaning.object !== "score" || figure.approximate) return [];
    const before = facts.figures[index - 1];
    const from = before?.span.passage === figure.span.passage ? before.span.end : 0;
    const own = (ordinals.get(figure.span.passage) ?? []).filter(
      ({ span }) => span.start >= from && span.end <= figure.span.start,
    );
    const text = facts.passages[figure.span.passage]?.text ?? "";
    const criteria = own.map(({ span }) => text.slice(span.start, span.end)).join(",");
    return [{ figure, criteria, count: countBefore(facts, figure) }];
  });
}

/** The nearest count in the sentence before the score that is no score itself. */
function countBefore(facts: Facts, score: FigureFact): FigureFact | null {
  for (let index = score.index - 1; index >= Math.max(0, score.index - 12); index--) {
    const figure = facts.figures[index];
    if (figure === undefined || figure.sentence.passage !== score.sentence.passage) return null;
    if (figure.sentence.start !== score.sentence.start) return null;
    if (figure.form === "count" && figure.meaning.object !== "score") return figure;
  }
  return null;
}
