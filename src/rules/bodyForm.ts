/** Rules on the setting of running text: one finding for all paragraphs that are set otherwise. */
import { decree30 } from "./data/legalSources";
import type { Facts } from "../facts/facts";
import type { FormLimits } from "./data/formLimits";
import { bodyPassages, limitsFor } from "./formatting";
import { evidenceOf, wholePassage } from "./quoting";
import type { Rule } from "./rule";

/** Shorter paragraphs are captions and notes. */
const SHORTEST = 60;
const SHOWN = 3;
const QUOTED = 60;

export function bodyFormRule(rule: {
  readonly id: string;
  readonly sentence: string;
  readonly wrong: (facts: Facts, passage: number, limits: FormLimits) => boolean;
  readonly message: (places: number, limits: FormLimits) => string;
  readonly fix: string;
}): Rule {
  return {
    id: rule.id,
    family: "form",
    severity: "note",
    sentence: rule.sentence,
    source: decree30("Phụ lục I, Phần I, II.6.e"),
    check: (facts) => {
      const limits = limitsFor(facts);
      if (limits === null) return { findings: [], checked: [] };
      const wrong = bodyPassages(facts, SHORTEST).filter((passage) => rule.wrong(facts, passage, limits));
      if (wrong.length === 0) return { findings: [], checked: [] };
      const spans = wrong.slice(0, SHOWN).map((passage) => {
        const whole = wholePassage(facts, passage);
        return { ...whole, end: Math.min(whole.end, whole.start + QUOTED) };
      });
      const finding = {
        message: rule.message(wrong.length, limits),
        evidence: evidenceOf(facts, spans),
        fix: rule.fix,
      };
      return { findings: [finding], checked: [] };
    },
  };
}
