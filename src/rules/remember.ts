/** Work that several rules ask of the same facts is done once. */
import type { Facts } from "../facts/facts";

/** The same function, remembering its result for as long as the facts live. */
export function remember<T extends object>(work: (facts: Facts) => T): (facts: Facts) => T {
  const known = new WeakMap<Facts, T>();
  return (facts) => {
    const before = known.get(facts);
    if (before !== undefined) return before;
    const result = work(facts);
    known.set(facts, result);
    return result;
  };
}
