/** Wholes with the parts that the text lists under them, ready to be added up. */
import type { Breakdown } from "../facts/figures";
import { textOf } from "./quoting";
import { remember } from "./remember";
import { additionsOf, indexParts, type Addition, type PartIndex } from "./splitting";
import { isResult, ofFigure, type Statement } from "./statements";

export interface ListedParts {
  readonly kind: Breakdown["kind"];
  readonly whole: Statement;
  /** Counts and amounts, without percentages and scores. */
  readonly parts: readonly Statement[];
  readonly index: PartIndex;
  /** The splits that the parts follow; none when the vocabulary does not know how they split the whole. */
  readonly additions: readonly Addition[];
  /** The whole carries a score ("09 công chức đạt 10/10"), so the parts need not be all of it. */
  readonly hasScore: boolean;
}

/** No list that a person writes is longer; it bounds the work on hostile text. */
const LONGEST_LIST = 200;

export const listedParts = remember((facts): readonly ListedParts[] => {
  const scored = new Set(
    facts.figures.flatMap(({ form, of }) => (form === "score" && of !== null ? [of] : [])),
  );
  return facts.breakdowns.flatMap(({ whole, parts, kind }): ListedParts[] => {
    const figure = facts.figures[whole];
    if (figure === undefined || parts.length > LONGEST_LIST) return [];
    const statement = ofFigure(figure);
    const statements = parts
      .flatMap((part) => facts.figures[part] ?? [])
      .filter(({ form, of }) => of === null && (form === "count" || form === "money"))
      .map(ofFigure)
      .filter(isResult);
    if (!isResult(statement) || !["count", "money"].includes(statement.form) || statements.length === 0)
      return [];
    // "giảm 1,5 tỷ đồng (từ 6 tỷ đồng xuống 4,5 tỷ đồng)": before and after, no parts.
    if (statements.some((part) => /^từ \d/iu.test(textOf(facts, part.quote)))) return [];
    const index = indexParts(statements);
    const additions = additionsOf(statement.meaning, index).filter(({ split }) => split.exhaustive);
    return [{ kind, whole: statement, parts: statements, index, additions, hasScore: scored.has(whole) }];
  });
});
