/** Which form sets govern a document: by the codes of its annexes, then by the day up to which it reports. */
import type { Facts } from "../facts/facts";
import type { FormSet } from "../forms/formSet";

/** The form sets, the likeliest first; equally likely ones keep their order. */
export function likeliestFirst(facts: Facts, formSets: readonly FormSet[]): readonly FormSet[] {
  const codes = new Set(
    [...facts.annexes.attached, ...facts.annexes.cited].map(({ written }) => written.toLowerCase()),
  );
  const day = facts.identity.range?.to ?? facts.identity.lastDay;
  const rated = formSets.map((formSet) => ({
    formSet,
    known: formSet.annexes.filter(({ code }) => code !== undefined && codes.has(code.toLowerCase())).length,
    holds: day !== null && isInForce(formSet, day) ? 1 : 0,
  }));
  return rated
    .sort((one, other) => other.known - one.known || other.holds - one.holds)
    .map(({ formSet }) => formSet);
}

function isInForce({ inForce: { from, to } }: FormSet, day: string): boolean {
  return from <= day && (to === null || day <= to);
}
