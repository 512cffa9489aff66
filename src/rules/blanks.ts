/** Rules on blanks that were left to fill in: one finding for all blanks of a kind. */
import type { Placeholder } from "../facts/placeholders";
import { evidenceOf, wholePassage } from "./quoting";
import type { Rule } from "./rule";

/** Lines longer than this are quoted from the blank on. */
const WHOLE_LINE = 80;
const SHOWN = 10;

export function blankRule(rule: {
  readonly id: string;
  readonly kinds: readonly Placeholder["kind"][];
  readonly sentence: string;
  readonly source: Rule["source"];
  readonly message: (places: number) => string;
  readonly fix: string;
}): Rule {
  return {
    id: rule.id,
    family: "structure",
    severity: "warning",
    sentence: rule.sentence,
    source: rule.source,
    check: (facts) => {
      const blanks = facts.placeholders.filter(({ kind }) => rule.kinds.includes(kind));
      if (blanks.length === 0) return { findings: [], checked: [] };
      const spans = blanks.slice(0, SHOWN).map(({ span }) => {
        const whole = wholePassage(facts, span.passage);
        return whole.end - whole.start <= WHOLE_LINE
          ? whole
          : { ...span, end: Math.min(whole.end, span.end + 30) };
      });
      const finding = {
        message: rule.message(blanks.length),
        evidence: evidenceOf(facts, spans),
        fix: rule.fix,
      };
      return { findings: [finding], checked: blanks.map(({ span }) => span) };
    },
  };
}
