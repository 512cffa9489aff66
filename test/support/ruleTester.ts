/** Runs the valid and invalid cases of one rule, each a short literal document. */
import { readFacts } from "../../src/facts/readFacts";
import type { FormSet } from "../../src/forms/formSet";
import type { Rule, RuleContext, Verdict } from "../../src/rules/rule";
import type { Severity } from "../../src/findings/finding";
import { textDocument, type Block } from "./textDocument";
import type { Snapshot } from "../../src/document/snapshot";

export interface Case {
  readonly name: string;
  /** The document: blocks, or a snapshot of your own. */
  readonly document: readonly Block[] | Snapshot;
  readonly context?: Partial<RuleContext>;
}

export interface InvalidCase extends Case {
  /** For each finding, in order: texts that its message or quotes must hold. */
  readonly findings: readonly {
    readonly mentions: readonly string[];
    readonly severity?: Severity;
    readonly correction?: string;
  }[];
}

export interface Cases {
  readonly formSets?: readonly FormSet[];
  readonly valid: readonly Case[];
  readonly invalid: readonly InvalidCase[];
}

function isSnapshot(document: readonly Block[] | Snapshot): document is Snapshot {
  return !Array.isArray(document);
}

/** One jest test per case; refuses two cases of one name. */
export function ruleTester(rule: Rule, cases: Cases): void {
  for (const names of [cases.valid, cases.invalid].map((list) => list.map(({ name }) => name))) {
    if (new Set(names).size !== names.length) throw new Error(`${rule.id}: two cases of one name`);
  }

  const run = (one: Case): { verdict: Verdict; snapshot: Snapshot } => {
    const snapshot = isSnapshot(one.document) ? one.document : textDocument(one.document);
    const formSets = cases.formSets ?? [];
    const facts = readFacts(snapshot);
    const verdict = rule.check(facts, { formSets, written: null, ...one.context });
    return { verdict, snapshot };
  };

  describe(rule.id, () => {
    test.each(cases.valid.map((one) => [one.name, one] as const))("accepts: %s", (_name, one) => {
      expect(run(one).verdict.findings.map((finding) => finding.message)).toEqual([]);
    });
    test.each(cases.invalid.map((one) => [one.name, one] as const))("finds: %s", (_name, one) => {
      const { verdict, snapshot } = run(one);
      expect(verdict.findings.map((finding) => finding.message)).toHaveLength(one.findings.length);
      one.findings.forEach((expected, index) => {
        const finding = verdict.findings[index];
        const words = [finding?.message, ...(finding?.evidence.map((evidence) => evidence.quote) ?? [])].join(
          "\n",
        );
        for (const mention of expected.mentions) expect(words).toContain(mention);
        if (expected.severity !== undefined)
          expect(finding?.severity ?? rule.severity).toBe(expected.severity);
        if (expected.correction !== undefined) expect(finding?.correction?.text).toBe(expected.correction);
        for (const { paragraph, start, end, quote } of finding?.evidence ?? []) {
          if (paragraph === null || start === null || end === null) continue;
          expect(snapshot.paragraphs[paragraph]?.text.slice(start, end)).toBe(quote);
        }
      });
    });
  });
}
