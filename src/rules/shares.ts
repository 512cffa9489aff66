/** Percentages and averages of the text with the two numbers that they come from. */
import { groupBy } from "../facts/claims";
import type { Facts } from "../facts/facts";
import type { FigureFact } from "../facts/figures";
import { saysWhich, type Meaning } from "../facts/meaning";
import { agrees, type Agreement } from "../language/rounding";
import { coreOf, isResult, ofFigure, statementsOf, type Statement } from "./statements";

export interface Share {
  readonly percent: FigureFact;
  /** What the percentage is of: 11 in "11 TTHC đạt 20,3%". */
  readonly part: Statement;
  /** The whole that makes it true, or comes nearest to it. */
  readonly whole: { readonly value: number; readonly statement: Statement | null };
  readonly agreement: Agreement;
  /** The text itself says of which whole: "497/504 hồ sơ (98,6%)", or a part of a list. */
  readonly isCertain: boolean;
}

/** Fewer candidates are enough in any report; the bound keeps hostile text linear. */
const MOST_CANDIDATES = 60;

/** Every percentage of a result for which part and whole are known. */
export function sharesOf(facts: Facts): readonly Share[] {
  const parents = new Map<number, number>();
  for (const { whole, parts, kind } of facts.breakdowns) {
    if (kind !== "nested") for (const part of parts) parents.set(part, whole);
  }
  const candidates = candidateFinder(facts);
  return facts.figures.flatMap((percent): Share[] => {
    if (percent.form !== "percent" || percent.change !== null || percent.approximate) return [];
    if (percent.scope.period === "plan" || percent.of === null) return [];
    const figure = facts.figures[percent.of];
    if (figure === undefined || figure.approximate || !speaksOf(percent.meaning, figure.meaning)) return [];
    const found = shareOf(facts, percent, figure, parents, candidates);
    return found === null ? [] : [found];
  });
}

/** A percentage with a label of its own ("tỷ lệ đúng hạn 99%") is not of the number before it. */
function speaksOf(label: Meaning, counted: Meaning): boolean {
  const own = label.dimensions.timeliness ?? label.dimensions.channel;
  const other = counted.dimensions.timeliness ?? counted.dimensions.channel;
  return own === undefined || own.join() === other?.join();
}

function shareOf(
  facts: Facts,
  percent: FigureFact,
  figure: FigureFact,
  parents: ReadonlyMap<number, number>,
  candidates: (figure: FigureFact) => readonly Statement[],
): Share | null {
  const part = ofFigure(figure);
  if (figure.form === "ratio" && figure.outOf !== null) {
    const whole = { value: figure.outOf, statement: null };
    return { percent, part, whole, agreement: agreement(percent, part.value, figure.outOf), isCertain: true };
  }
  if (figure.form !== "count" && figure.form !== "money") return null;
  const parent = facts.figures[parents.get(figure.index) ?? -1];
  const certain = parent === undefined || parent.form !== figure.form ? [] : [ofFigure(parent)];
  const rated = [...certain, ...candidates(figure)].flatMap((whole): Share[] =>
    whole.value <= 0
      ? []
      : [
          {
            percent,
            part,
            whole: { value: whole.value, statement: whole },
            agreement: agreement(percent, part.value, whole.value),
            isCertain: certain.length > 0,
          },
        ],
  );
  const rank: readonly Agreement[] = ["exact", "rounded", "truncated"];
  for (const wanted of rank) {
    const fit = rated.find((share) => share.agreement === wanted);
    if (fit !== undefined) return fit;
  }
  // "Đã giải quyết 497 hồ sơ, đạt 100%": of what was due, which may well be all that was resolved.
  if (percent.value === 100 && certain.length === 0) return null;
  return rated[0] ?? null;
}

export function agreement(
  { value, decimals }: Pick<FigureFact, "value" | "decimals">,
  part: number,
  whole: number,
): Agreement {
  return whole === 0 ? "wrong" : agrees({ value, decimals }, part * 100, whole);
}

/** Wholes that a part may be measured by: of the same sentence, then what includes it, in text and tables. */
function candidateFinder(facts: Facts): (figure: FigureFact) => readonly Statement[] {
  const bySentence = groupBy(facts.figures, ({ sentence }) => `${sentence.passage}:${sentence.start}`);
  const usable = statementsOf(facts).filter(
    (one) =>
      isResult(one) &&
      one.period === null &&
      !one.approximate &&
      one.restriction === "" &&
      saysWhich(one.meaning),
  );
  const byObject = groupBy(usable, ({ meaning, form }) => `${String(meaning.object)}|${form}`);
  return (figure) => {
    const part = ofFigure(figure);
    const near = (bySentence.get(`${figure.sentence.passage}:${figure.sentence.start}`) ?? [])
      .slice(0, MOST_CANDIDATES)
      .filter((other) => other.index !== figure.index && other.form === figure.form && other.change === null)
      .filter((other) => other.meaning.object === figure.meaning.object && !other.approximate)
      .map(ofFigure);
    const object = figure.meaning.object ?? "noun:";
    const same = object.startsWith("noun:") ? [] : (byObject.get(`${object}|${figure.form}`) ?? []);
    const including = same.filter(
      (other) => other.span !== part.span && includes(other.meaning, part.meaning),
    );
    return [...near, ...including.slice(0, MOST_CANDIDATES)];
  };
}

/** Everything that the whole says is also said of the part; received dossiers include all others. */
export function includes(whole: Meaning, part: Meaning): boolean {
  const outer = coreOf(whole).dimensions;
  const inner = coreOf(part).dimensions;
  return (Object.keys(outer) as (keyof typeof outer)[]).every((dimension) => {
    if (dimension === "stage" && outer.stage?.join() === "received") return inner.stage !== undefined;
    return outer[dimension]?.join() === inner[dimension]?.join();
  });
}
