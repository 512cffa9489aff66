/** Finds the slips of the data file in a text. */
import type { Passage } from "../facts/passages";
import { slips } from "./data/slips";
import { phraseOf, standsAt, wordsOfPassage, type Word } from "./words";

interface Slip {
  readonly wrong: readonly string[];
  readonly right: string;
  readonly next: readonly (readonly string[])[] | null;
  readonly notNext: readonly (readonly string[])[];
  readonly previous: readonly (readonly string[])[] | null;
  readonly notPrevious: readonly (readonly string[])[];
  readonly near: readonly (readonly string[])[] | null;
  readonly isSure: boolean;
}

export interface FoundSlip {
  readonly slip: Slip;
  readonly start: number;
  readonly end: number;
}

/** How many words away a word that must be near may stand. */
const NEAR = 8;
const byFirstWord = readSlips(slips);

/** The lines of the data file, by the first word of what is wrong; longer phrases come first. */
export function readSlips(lines: string): ReadonlyMap<string, readonly Slip[]> {
  const found = new Map<string, Slip[]>();
  for (const line of lines.split("\n")) {
    if (line.trim() === "") continue;
    const slip = readSlip(line);
    const [first = ""] = slip.wrong;
    found.set(
      first,
      [...(found.get(first) ?? []), slip].sort((one, other) => other.wrong.length - one.wrong.length),
    );
  }
  return found;
}

function readSlip(line: string): Slip {
  const [pair = "", written = ""] = line.split("|");
  const [wrong, right] = pair.split("→").map((text) => text.trim());
  if (!wrong || !right) throw new Error(`Not a slip: ${line}`);
  const conditions = new Map<string, readonly (readonly string[])[]>();
  for (const condition of written.split(";").map((text) => text.trim())) {
    if (condition === "") continue;
    const match = /^(not>|not<|>|<|near|warn)(?: (.+))?$/u.exec(condition);
    if (!match) throw new Error(`Not a condition of a slip: ${condition}`);
    conditions.set(match[1] ?? "", (match[2] ?? "").split(",").map(phraseOf));
  }
  return {
    wrong: phraseOf(wrong),
    right,
    next: conditions.get(">") ?? null,
    notNext: conditions.get("not>") ?? [],
    previous: conditions.get("<") ?? null,
    notPrevious: conditions.get("not<") ?? [],
    near: conditions.get("near") ?? null,
    isSure: !conditions.has("warn"),
  };
}

const found = new WeakMap<Passage, readonly FoundSlip[]>();

/** All slips of a passage, none inside another. */
export function findSlips(passage: Passage): readonly FoundSlip[] {
  const known = found.get(passage);
  if (known !== undefined) return known;
  // A line without any mark of Vietnamese ("Danh muc so 01.doc") was typed without them.
  const slipsFound = /[^\p{ASCII}]/u.test(passage.lower) ? slipsAmong(wordsOfPassage(passage)) : [];
  found.set(passage, slipsFound);
  return slipsFound;
}

function slipsAmong(words: readonly Word[]): readonly FoundSlip[] {
  const list: FoundSlip[] = [];
  for (let at = 0; at < words.length; at++) {
    const slip = byFirstWord.get(words[at]?.key ?? "")?.find((one) => fires(one, words, at));
    if (!slip) continue;
    const last = at + slip.wrong.length - 1;
    list.push({ slip, start: words[at]?.start ?? 0, end: words[last]?.end ?? 0 });
    at = last;
  }
  return list;
}

function fires(slip: Slip, words: readonly Word[], at: number): boolean {
  if (!standsAt(words, at, slip.wrong)) return false;
  const after = at + slip.wrong.length;
  const follows = (phrase: readonly string[]): boolean =>
    words[after]?.near === true && standsAt(words, after, phrase);
  const precedes = (phrase: readonly string[]): boolean =>
    words[at]?.near === true && standsAt(words, at - phrase.length, phrase);
  if (slip.notNext.some(follows) || slip.notPrevious.some(precedes)) return false;
  if (slip.next && !slip.next.some(follows)) return false;
  if (slip.previous && !slip.previous.some(precedes)) return false;
  return slip.near === null || slip.near.some((phrase) => isNear(words, at, after, phrase));
}

function isNear(words: readonly Word[], at: number, after: number, phrase: readonly string[]): boolean {
  for (let index = Math.max(0, at - NEAR); index < after + NEAR; index++)
    if ((index < at || index >= after) && standsAt(words, index, phrase)) return true;
  return false;
}
