/** Checks a document: all rules over its facts, findings of one root put together, every number accounted for. */
import type { Snapshot } from "../document/snapshot";
import { readFacts } from "../facts/readFacts";
import type { Finding } from "../findings/finding";
import { applyWaivers, type WaivedFinding, type Waiver } from "../findings/waiver";
import type { FormSet } from "../forms/formSet";
import { likeliestFirst } from "./likelyFormSets";
import { countCoverage, type Coverage, type NumberState, withWaived } from "./coverage";
import { mergeDrafts } from "./merge";
import { rules as allRules } from "./registry";
import type { Rule, Written } from "./rule";
import type { Span } from "../facts/passages";

export interface CheckOptions {
  /** All form sets that are known. */
  readonly formSets: readonly FormSet[];
  /** What Khớp wrote into the document; null for a document that it did not write. */
  readonly written?: Written | null;
  /** What the drafter let stand. Default: nothing. */
  readonly waivers?: readonly Waiver[];
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Findings that the drafter let stand; they are not among `findings`. */
  readonly waived: readonly WaivedFinding[];
  readonly coverage: Coverage;
  /** Every number of the document, in reading order. */
  readonly numbers: readonly NumberState[];
}

/** Pure and linear; the same snapshot gives the same result. */
export function checkDocument(snapshot: Snapshot, options: CheckOptions): CheckResult {
  const { formSets, written = null, waivers = [], rules = allRules } = options;
  const facts = readFacts(snapshot);
  const context = { formSets: likeliestFirst(facts, formSets), written };
  const drafts = [];
  const checked: { readonly rule: string; readonly spans: readonly Span[] }[] = [];
  for (const rule of rules) {
    const verdict = rule.check(facts, context);
    checked.push({ rule: rule.id, spans: verdict.checked });
    for (const draft of verdict.findings) drafts.push({ rule, draft });
  }
  const numbers = countCoverage(facts, checked);
  const { findings, waived } = applyWaivers(mergeDrafts(drafts), waivers);
  return { findings, waived, ...withWaived(numbers, waived) };
}
