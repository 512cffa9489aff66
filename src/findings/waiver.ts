/** A finding that the drafter let stand, with the reason. It falls when a quote changes. */
import type { Finding } from "./finding";

export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  /** The drafter's reason. */
  readonly reason: string;
  /** Quotes of the finding's evidence, as they stood. */
  readonly quotes: readonly string[];
  /** ISO date of the day on which it was waived. */
  readonly date: string;
}

/** A finding that is no longer reported, and why. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Which finding a waiver speaks of: its rule and its quotes, whatever their order. */
const keyOf = (rule: string, quotes: readonly string[]): string =>
  JSON.stringify([rule, ...[...quotes].sort()]);
const keyOfFinding = ({ rule, evidence }: Finding): string =>
  keyOf(
    rule,
    evidence.map(({ quote }) => quote),
  );

/** The waiver speaks of this finding: of its rule, and every quote still stands as it stood. */
export const isWaiverOf = (waiver: Waiver, finding: Finding): boolean =>
  keyOf(waiver.rule, waiver.quotes) === keyOfFinding(finding);

/** Sorts findings; a waiver waives one finding, so that a second slip of the same words is still reported. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): { readonly findings: readonly Finding[]; readonly waived: readonly WaivedFinding[] } {
  if (waivers.length === 0) return { findings, waived: [] };
  const left = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const key = keyOf(waiver.rule, waiver.quotes);
    left.set(key, [...(left.get(key) ?? []), waiver]);
  }
  const reported: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const waiver = left.get(keyOfFinding(finding))?.shift();
    if (waiver) waived.push({ finding, waiver });
    else reported.push(finding);
  }
  return { findings: reported, waived };
}
