/** Percentages and averages of the text with the two numbers that they come from. */
import { groupBy } from "../facts/claims";
import type { Facts } from "../facts/facts";
import type { FigureFact } from "../facts/figures";
import {
  meaningKey,
  readMeaning,
  saysWhich,
  unknownMeaning,
  withDimension,
  withImplied,
  type Meaning,
} from "../facts/meaning";
import { tokenize } from "../facts/tokens";
import { agrees, type Agreement } from "../language/rounding";
import { isCompared } from "./comparisons";
import { remember } from "./remember";
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
export const sharesOf = remember((facts): readonly Share[] => {
  const parents = new Map<number, number>();
  for (const { whole, parts, kind } of facts.breakdowns) {
    if (kind !== "nested") for (const part of parts) parents.set(part, whole);
  }
  const finder = candidateFinder(facts);
  const stated = factFinder(facts);
  const respective = respectiveShares(facts);
  return facts.figures.flatMap((percent): readonly Share[] => {
    if (percent.form !== "percent" || percent.change !== null || percent.approximate) return [];
    if (isCompared(facts, percent)) return [];
    const { period } = percent.scope;
    if (period === "plan" || period === "previous") return [];
    const figure = facts.figures[respective.get(percent.index) ?? percent.of ?? -1];
    if (period !== null && figure?.scope.period !== period) return [];
    if (figure === undefined || !speaksOf(percent.meaning, figure.meaning))
      return labelShares(percent, stated);
    // "Tăng 45 hồ sơ (4,5%)": measured by what was before, not by a whole.
    if (figure.approximate || figure.change !== null) return [];
    const found = shareOf(facts, percent, figure, parents, finder(figure, percent));
    return found === null ? [] : [found];
  });
});

/** "1.000 hồ sơ …, 335 hồ sơ … và 5 hồ sơ …, lần lượt chiếm 74,6%, 25% và 0,4%": each percentage with its count. */
function respectiveShares({ figures, passages }: Facts): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const lists = groupBy(
    figures.filter(({ form, of }) => form === "percent" && of !== null),
    ({ of }) => of,
  );
  for (const [of, percents] of lists) {
    const [first] = percents;
    const counted = figures[of ?? -1];
    if (first === undefined || counted === undefined || percents.length < 2) continue;
    const between = passages[first.span.passage]?.lower.slice(counted.span.end, first.span.start) ?? "";
    if (!between.includes("lần lượt") && !between.includes("tương ứng")) continue;
    const counts = figures
      .slice(Math.max(0, first.index - MOST_CANDIDATES), first.index)
      .filter(({ form, sentence }) => form === counted.form && sentence.start === first.sentence.start)
      .slice(-percents.length);
    if (counts.length < percents.length) continue;
    percents.forEach((percent, at) => pairs.set(percent.index, counts[at]?.index ?? counted.index));
  }
  return pairs;
}

/** Finds what is stated of a fact for the whole unit, near a passage first. */
type FactFinder = (meaning: Meaning, near: number) => Statement | null;

function factFinder(facts: Facts): FactFinder {
  const usable = statementsOf(facts).filter(
    (one) => isPlainFact(one) && one.meaning.dimensions.level === undefined,
  );
  const byKey = groupBy(usable, ({ meaning }) => meaningKey(coreOf(meaning)));
  const headingOf = (passage: number): number => facts.outline.lines[passage]?.heading ?? -1;
  return (meaning, near) => {
    const all = byKey.get(meaningKey(meaning)) ?? [];
    return all.find(({ span }) => headingOf(span.passage) === headingOf(near)) ?? all[0] ?? null;
  };
}

function isPlainFact(one: Statement): boolean {
  return isResult(one) && one.period === null && !one.approximate && one.restriction === "";
}

/** "Tỷ lệ giải quyết đúng hạn đạt 99,5%": of all that was resolved; early counts as on time to most. */
function labelShares(percent: FigureFact, stated: FactFinder): readonly Share[] {
  const { timeliness, stage } = percent.meaning.dimensions;
  if (timeliness === undefined || (stage !== undefined && stage.join() !== "resolved")) return [];
  if (percent.scope.restriction !== "" || percent.value === 100) return [];
  const resolved: Meaning = { ...unknownMeaning, object: "dossier", dimensions: { stage: ["resolved"] } };
  const find = (values: readonly string[]): Statement | null =>
    stated(withDimension(resolved, "timeliness", values), percent.span.passage);
  const whole = stated(resolved, percent.span.passage);
  if (whole === null || whole.value === 0) return [];
  const [early, onTime] = [find(["early"]), find(["onTime"])];
  const sums = [find(timeliness), find(["early", "onTime"])].flatMap((one) =>
    one === null ? [] : [{ part: one, value: one.value }],
  );
  if (onTime !== null && early !== null) sums.push({ part: onTime, value: onTime.value + early.value });
  const rated = (timeliness.join() === "late" ? sums.slice(0, 1) : sums).map(({ part, value }): Share => {
    const shown = value === part.value ? part : { ...part, value };
    return {
      percent,
      part: shown,
      whole: { value: whole.value, statement: whole },
      agreement: agreement(percent, value, whole.value),
      isCertain: false,
    };
  });
  const best = ["exact", "rounded", "truncated", "wrong"].flatMap((wanted) =>
    rated.filter((one) => one.agreement === wanted),
  )[0];
  return best === undefined ? [] : [best];
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
  candidates: readonly Statement[] | null,
): Share | null {
  const part = ofFigure(figure);
  if (figure.form === "ratio" && figure.outOf !== null) {
    const whole = { value: figure.outOf, statement: null };
    return { percent, part, whole, agreement: agreement(percent, part.value, figure.outOf), isCertain: true };
  }
  if (figure.form !== "count" && figure.form !== "money") return null;
  if (candidates === null) return null;
  const parent = facts.figures[parents.get(figure.index) ?? -1];
  const certain = parent === undefined || parent.form !== figure.form ? [] : [ofFigure(parent)];
  const rated = [...certain, ...candidates].flatMap((whole): Share[] =>
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
  return nearest(rated);
}

/** Of wholes that none fits, the one that the percentage comes nearest to; one that the text names before others. */
function nearest(rated: readonly Share[]): Share | null {
  const [first] = rated;
  if (first === undefined || first.isCertain) return first ?? null;
  const distance = ({ percent, part, whole }: Share): number =>
    Math.abs((part.value * 100) / whole.value - percent.value);
  return rated.reduce((best, one) => (distance(one) < distance(best) ? one : best), first);
}

export function agreement(
  { value, decimals }: Pick<FigureFact, "value" | "decimals">,
  part: number,
  whole: number,
): Agreement {
  return whole === 0 ? "wrong" : agrees({ value, decimals }, part * 100, whole);
}

/**
 * Wholes that a part may be measured by: of the same sentence, then what includes it, in text and tables.
 * When the percentage names its base ("35,8% số hồ sơ mới tiếp nhận"), only that; null when it is not stated.
 */
function candidateFinder(
  facts: Facts,
): (figure: FigureFact, percent: FigureFact) => readonly Statement[] | null {
  const bySentence = groupBy(facts.figures, ({ sentence }) => `${sentence.passage}:${sentence.start}`);
  const ratiosOf = groupBy(
    facts.figures.filter(({ form }) => form === "ratio"),
    ({ span }) => span.passage,
  );
  const usable = statementsOf(facts).filter((one) => isPlainFact(one) && saysWhich(one.meaning));
  const byObject = groupBy(usable, ({ meaning, form }) => `${String(meaning.object)}|${form}`);
  return (figure, percent) => {
    const part = ofFigure(figure);
    const object = figure.meaning.object ?? "noun:";
    const same = object.startsWith("noun:") ? [] : (byObject.get(`${object}|${figure.form}`) ?? []);
    const base = figure.scope.period === null ? namedBase(facts, percent, figure) : null;
    if (base !== null) {
      const named = same.filter(({ meaning }) => meaningKey(coreOf(meaning)) === base);
      return named.length === 0 ? null : named.slice(0, MOST_CANDIDATES);
    }
    const near = (bySentence.get(`${figure.sentence.passage}:${figure.sentence.start}`) ?? [])
      .slice(0, MOST_CANDIDATES)
      .filter((other) => other.index !== figure.index && other.form === figure.form && other.change === null)
      .filter((other) => other.meaning.object === figure.meaning.object && !other.approximate)
      .filter(({ scope }) => scope.period === figure.scope.period)
      .map(ofFigure);
    if (figure.scope.period !== null) return near;
    // "Kết quả: 5.300/5.432 hồ sơ. Trong đó trước hạn 4.770 hồ sơ (90%)": of the first of the two.
    const ratios = (ratiosOf.get(figure.span.passage) ?? [])
      .filter(
        (other) => other.span.start < figure.span.start && other.meaning.object === figure.meaning.object,
      )
      .slice(0, MOST_CANDIDATES)
      .map(ofFigure);
    const including = same.filter(
      (other) => other.span !== part.span && includes(other.meaning, part.meaning),
    );
    return [...near, ...ratios, ...including.slice(0, MOST_CANDIDATES)];
  };
}

/** The key of the base that stands behind the percentage, "… số hồ sơ mới tiếp nhận"; null when none does. */
function namedBase(
  { passages }: Facts,
  percent: FigureFact,
  { meaning, piece: counted }: FigureFact,
): string | null {
  const { span, piece } = percent;
  // "98,9% (14.934 hồ sơ) trả đúng hạn": the words behind say what is counted.
  if (counted.start === piece.start) return null;
  const behind = passages[span.passage]?.text.slice(span.end, piece.end) ?? "";
  if (!/(?:hồ sơ|hs|tthc)/iu.test(behind)) return null;
  const { object, dimensions } = withImplied(readMeaning(tokenize(behind)));
  const base = { ...unknownMeaning, object: object ?? meaning.object, dimensions };
  if (dimensions.source === undefined && dimensions.stage === undefined) return null;
  return meaningKey(coreOf(base));
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
