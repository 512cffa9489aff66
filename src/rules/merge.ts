/** Puts findings of one root together: the gravest speaks, the others add their places and what they add to say. */
import type { Evidence, Finding, Severity } from "../findings/finding";
import type { Draft, Rule } from "./rule";

export interface DraftOfRule {
  readonly rule: Rule;
  readonly draft: Draft;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
/** A finding says at most so many things; the rest is in its evidence. */
const MOST_SENTENCES = 3;

/** Findings, the gravest first and in reading order; drafts that share a root are one. */
export function mergeDrafts(drafts: readonly DraftOfRule[]): readonly Finding[] {
  const groups = joinByRoot(drafts);
  return groups
    .map(findingOf)
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || firstPlace(a) - firstPlace(b));
}

function severityOf({ rule, draft }: DraftOfRule): Severity {
  return draft.severity ?? rule.severity;
}

function firstPlace(finding: Finding): number {
  return finding.evidence[0]?.paragraph ?? Infinity;
}

/** Union-find over the roots; the groups keep the order of their first draft. */
function joinByRoot(drafts: readonly DraftOfRule[]): readonly (readonly DraftOfRule[])[] {
  const parent = drafts.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== at && parent[at] !== undefined) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = parent[at] ?? at;
    }
    return at;
  };
  const byRoot = new Map<string, number>();
  drafts.forEach(({ draft }, index) => {
    for (const root of draft.roots ?? []) {
      const other = byRoot.get(root);
      if (other === undefined) byRoot.set(root, index);
      else parent[find(index)] = find(other);
    }
  });
  const groups = new Map<number, DraftOfRule[]>();
  drafts.forEach((draft, index) => {
    const root = find(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [draft]);
    else group.push(draft);
  });
  return [...groups.values()];
}

function findingOf(group: readonly DraftOfRule[]): Finding {
  const ordered = [...group].sort((a, b) => GRAVITY[severityOf(a)] - GRAVITY[severityOf(b)]);
  const [first, ...others] = ordered;
  if (first === undefined) throw new RangeError("A group holds at least one draft");
  const told = ordered.filter(({ draft }, index) => index === 0 || saysMore(draft, ordered.slice(0, index)));
  const messages = told.slice(0, MOST_SENTENCES).map(({ draft }) => draft.message);
  const evidence = distinct(ordered.flatMap(({ draft }) => draft.evidence));
  const { correction } = first.draft;
  const base = {
    rule: first.rule.id,
    severity: severityOf(first),
    message: messages.join(" "),
    evidence,
    fix: first.draft.fix,
  };
  return correction === undefined || others.length > 0 ? base : { ...base, correction };
}

/** The draft points to a place that the drafts before it do not. */
function saysMore({ evidence }: Draft, before: readonly DraftOfRule[]): boolean {
  const known = new Set(before.slice(0, 20).flatMap(({ draft }) => draft.evidence.map(placeKey)));
  return evidence.some((one) => !known.has(placeKey(one)));
}

function placeKey({ paragraph, start, end, quote }: Evidence): string {
  return [paragraph, start, end, quote].join("|");
}

function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = placeKey(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
