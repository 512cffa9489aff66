/** Checks a document: all rules over its facts, findings of one root put together, every number accounted for. */
import type { Snapshot } from "../document/snapshot";
import { readFacts } from "../facts/readFacts";
import type { Finding } from "../findings/finding";
import type { FormSet } from "../forms/formSet";
import { countCoverage, type Coverage, type NumberState } from "./coverage";
import { mergeDrafts } from "./merge";
import { rules as allRules } from "./registry";
import type { Rule, Written } from "./rule";
import type { Span } from "../facts/passages";

export interface CheckOptions {
  /** All form sets that are known. */
  readonly formSets: readonly FormSet[];
  /** What Khớp wrote into the document; null for a document that it did not write. */
  readonly written?: Written | null;
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Every number of the document, in reading order. */
  readonly numbers: readonly NumberState[];
}

/** Pure and linear; the same snapshot gives the same result. */
export function checkDocument(snapshot: Snapshot, options: CheckOptions): CheckResult {
  const { formSets, written = null, rules = allRules } = options;
  const facts = readFacts(snapshot, formSets);
  const context = { formSets, written };
  const drafts = [];
  const checked: { readonly rule: string; readonly spans: readonly Span[] }[] = [];
  for (const rule of rules) {
    const verdict = rule.check(facts, context);
    checked.push({ rule: rule.id, spans: verdict.checked });
    for (const draft of verdict.findings) drafts.push({ rule, draft });
  }
  const numbers = countCoverage(facts, checked);
  return { findings: mergeDrafts(drafts), coverage: numbers.coverage, numbers: numbers.numbers };
}
