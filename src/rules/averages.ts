/** Averages of points with the total and the count that they come from. */
import { groupBy } from "../facts/claims";
import type { Facts } from "../facts/facts";
import type { FigureFact } from "../facts/figures";
import { agrees, type Agreement } from "../language/rounding";
import { remember } from "./remember";

export interface Average {
  readonly average: FigureFact;
  readonly total: FigureFact;
  readonly count: FigureFact;
  readonly agreement: Agreement;
  /** The count stands in another line of the section and is taken for the one meant. */
  readonly isLoose: boolean;
}

interface Scored {
  readonly figure: FigureFact;
  /** Which criteria it is about: "01"; "02,03,04". */
  readonly criteria: string;
  /** What was scored, in the same sentence: "485 hồ sơ". */
  readonly count: FigureFact | null;
  readonly isLoose: boolean;
}

/** Averages whose total stands in the same section for the same criteria and the same count. */
export const averagesOf = remember((facts): readonly Average[] => {
  const scored = readScores(facts);
  const sections = groupBy(scored, ({ figure }) => headingOf(facts, figure));
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
      return [
        { average: one.figure, total: total.figure, count: one.count, agreement, isLoose: one.isLoose },
      ];
    });
  });
});

/** Nobody can have more than the highest score, so an average of it, written without decimals, is exact. */
function agreementOf({ value, decimals, outOf }: FigureFact, total: number, count: number): Agreement {
  if (outOf !== null && total > outOf * count) return "wrong";
  if (outOf !== null && value === outOf && decimals === 0) return total === value * count ? "exact" : "wrong";
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
  const owners = new Map(
    facts.breakdowns.flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)),
  );
  const received = new Map<number, FigureFact>();
  for (const figure of facts.figures) {
    const { object, dimensions } = figure.meaning;
    const heading = headingOf(facts, figure);
    const isReceived = object === "dossier" && dimensions.stage?.join() === "received";
    if (isReceived && !figure.approximate && !received.has(heading)) received.set(heading, figure);
  }
  const read = facts.figures.flatMap((figure, index): Scored[] => {
    if (figure.meaning.object !== "score" || figure.approximate) return [];
    const before = facts.figures[index - 1];
    const from = before?.span.passage === figure.span.passage ? before.span.end : 0;
    const own = (ordinals.get(figure.span.passage) ?? []).filter(
      ({ span }) => span.start >= from && span.end <= figure.span.start,
    );
    const text = facts.passages[figure.span.passage]?.text ?? "";
    const criteria = own.map(({ span }) => text.slice(span.start, span.end)).join(",");
    const owner = facts.figures[owners.get(index) ?? -1];
    const counted = owner === undefined || owner.meaning.object === "score" ? null : owner;
    const near = countBefore(facts, figure) ?? counted;
    return [
      {
        figure,
        criteria,
        count: near ?? received.get(headingOf(facts, figure)) ?? null,
        isLoose: near === null,
      },
    ];
  });
  return read.map((one, index) => (one.criteria === "" ? withCriteriaOf(one, read[index - 1]) : one));
}

function headingOf(facts: Facts, { span }: FigureFact): number {
  return facts.outline.lines[span.passage]?.heading ?? -1;
}

/** "Chỉ số 1: tổng 969 điểm, trung bình 2 điểm": the second is of the same criteria. */
function withCriteriaOf(one: Scored, before: Scored | undefined): Scored {
  const isSame =
    before?.figure.sentence.passage === one.figure.sentence.passage &&
    before.figure.sentence.start === one.figure.sentence.start;
  return isSame ? { ...one, criteria: before.criteria } : one;
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
