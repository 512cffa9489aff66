/** Abbreviated names of agencies inside symbols: "SKHCN" in "15/KH-SKHCN" and "108/SKHCN-VP". */
import type { Citation } from "../facts/citations";
import { documentTypes } from "../facts/documentTypes";

const TYPE_LETTERS: ReadonlySet<string> = new Set(documentTypes.flatMap(({ letters }) => letters));
/** Shorter names differ by a letter by right: STC, STP. */
const SHORTEST = 4;

/** The agency's letters: behind the type's letters, or the first where there are none. */
export function agencyOf({ letters }: Citation): string {
  const parts = letters.split("-");
  const [first = "", second] = parts;
  return TYPE_LETTERS.has(first) && second !== undefined ? second : first;
}

/** One name in two spellings: "SKHCN" and "SKH&CN", "SKHCCN", "SHKCN"; but "BKHCN" is another body. */
export function isVariant(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isDoubled(short, long)) return true;
  if (short.length < SHORTEST) return false;
  if (long.length === short.length) return isSwapped(short, long);
  return long.length === short.length + 1 && isOneMore(short, long);
}

function bare(name: string): string {
  return name.replaceAll("&", "").toUpperCase();
}

/** `long` is `short` with one letter typed twice. */
function isDoubled(short: string, long: string): boolean {
  if (short.length < 2 || long.length !== short.length + 1) return false;
  const at = firstDifference(short, long);
  return at > 0 && long[at] === long[at - 1] && short.slice(at) === long.slice(at + 1);
}

/** `long` is `short` with one letter put in; at the ends it makes another name ("SVHTT", "SVHTTD"). */
function isOneMore(short: string, long: string): boolean {
  const at = firstDifference(short, long);
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
}

function firstDifference(short: string, long: string): number {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at;
}

/** Two neighbours changed places. */
function isSwapped(one: string, other: string): boolean {
  for (let at = 0; at + 1 < one.length; at++) {
    if (one[at] === other[at]) continue;
    return (
      one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
    );
  }
  return false;
}
