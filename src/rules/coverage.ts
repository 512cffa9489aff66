/** Accounts for every number of a document: linked, checked by which rules, waived, or not covered. */
import { groupBy } from "../facts/claims";
import { quotesOf } from "../facts/evidence";
import type { Facts } from "../facts/facts";
import type { Span } from "../facts/passages";
import type { Evidence } from "../findings/finding";
import type { WaivedFinding } from "../findings/waiver";
import { linkedPaths } from "./linkedPaths";

/** How many numbers there are, and how many of them are what; the four last add up to the first. */
export interface Coverage {
  readonly numbers: number;
  readonly linked: number;
  readonly checked: number;
  readonly waived: number;
  readonly uncovered: number;
}

export interface NumberState {
  /** Where it stands, letter for letter. */
  readonly evidence: Evidence;
  readonly state: "linked" | "checked" | "waived" | "uncovered";
  /** Ids of the rules that tested it. */
  readonly rules: readonly string[];
}

export function countCoverage(
  facts: Facts,
  checked: readonly { readonly rule: string; readonly spans: readonly Span[] }[],
): { readonly coverage: Coverage; readonly numbers: readonly NumberState[] } {
  const linked = linkedPaths(facts);
  const tested = testedBy(facts, checked);
  const numbers = facts.numbers.flatMap((number): NumberState[] => {
    const [evidence] = quotesOf(facts, number.span);
    if (evidence === undefined) return [];
    const rules = [...(tested.get(number.index) ?? [])];
    const state = linked.has(number.index) ? "linked" : rules.length > 0 ? "checked" : "uncovered";
    return [{ evidence, state, rules }];
  });
  return { coverage: coverageOf(numbers), numbers };
}

/** Numbers in the quotes of waived findings count as waived, whatever else they are. */
export function withWaived(
  counted: { readonly coverage: Coverage; readonly numbers: readonly NumberState[] },
  waived: readonly WaivedFinding[],
): { readonly coverage: Coverage; readonly numbers: readonly NumberState[] } {
  if (waived.length === 0) return counted;
  const quotes = waived.flatMap(({ finding }) => finding.evidence);
  const byParagraph = groupBy(quotes, ({ paragraph }) => paragraph);
  const numbers = counted.numbers.map((number): NumberState => {
    const { paragraph, start, end } = number.evidence;
    const isIn = ({ start: from, end: to }: Evidence): boolean =>
      start !== null && end !== null && from !== null && to !== null && from <= start && end <= to;
    const own = paragraph === null ? undefined : byParagraph.get(paragraph);
    return own?.some(isIn) === true ? { ...number, state: "waived" } : number;
  });
  return { coverage: coverageOf(numbers), numbers };
}

export function coverageOf(numbers: readonly NumberState[]): Coverage {
  const count = (state: NumberState["state"]): number =>
    numbers.filter((number) => number.state === state).length;
  return {
    numbers: numbers.length,
    linked: count("linked"),
    checked: count("checked"),
    waived: count("waived"),
    uncovered: count("uncovered"),
  };
}

/** Rules by the number that they tested. Both lists are walked once for each passage. */
function testedBy(
  facts: Facts,
  checked: readonly { readonly rule: string; readonly spans: readonly Span[] }[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const tested = new Map<number, Set<string>>();
  const numbersOf = groupBy(facts.numbers, ({ span }) => span.passage);
  for (const { rule, spans } of checked) {
    for (const [passage, own] of groupBy(spans, (span) => span.passage)) {
      const numbers = numbersOf.get(passage) ?? [];
      for (const { start, end } of own) {
        for (let at = firstEndingAfter(numbers, start); at < numbers.length; at++) {
          const number = numbers[at];
          if (number === undefined || number.span.start >= end) break;
          const rules = tested.get(number.index);
          if (rules === undefined) tested.set(number.index, new Set([rule]));
          else rules.add(rule);
        }
      }
    }
  }
  return tested;
}

function firstEndingAfter(numbers: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
