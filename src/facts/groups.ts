/** Groups of the clause grammar: quantities that stand side by side, as parts of a whole or in a sentence. */
import type { Meaning } from "./meaning";
import type { OpenerKind } from "./openers";
import type { Quantity } from "./quantities";

export type GroupKind = "sentence" | "bracket" | OpenerKind;

/** A range of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quantity with its label. */
export interface Mention extends Range {
  readonly quantity: Quantity;
  readonly group: Group;
  /** What its label says, not what it inherits. */
  readonly own: Meaning;
  /** Pieces before it that give it scope: "Cấp tỉnh:", "Trong quý I năm 2021,". */
  readonly leads: readonly Range[];
  /** What a percentage, or a score behind a count, is said of; null for others. */
  readonly of: Mention | null;
  /** "tăng", "giảm": the quantity is a difference. */
  readonly change: "up" | "down" | null;
}

export interface Group {
  readonly kind: GroupKind;
  /** What the mentions are parts of. */
  whole: Mention | null;
  readonly mentions: Mention[];
  /** Those of the mentions that are quantities of their own, see `isCount`. */
  readonly counts: Mention[];
}

/** Can the quantity be one of the parts that the group lists? Only groups without brackets can refuse. */
export function accepts(group: Group, separator: string, part: Pick<Mention, "quantity" | "own">): boolean {
  const { whole } = group;
  if (group.kind === "sentence" || group.kind === "bracket" || whole === null) return true;
  if (areKnown(whole.own.object, part.own.object) && whole.own.object !== part.own.object) return false;
  const wholeStage = stageOf(whole.own);
  const ownStage = stageOf(part.own);
  const hasOtherStage = ownStage !== wholeStage && ownStage !== null;
  if (hasOtherStage && wholeStage !== null && wholeStage !== "received") return false;
  const [first] = group.counts;
  if (first === undefined) return true;
  if (hasOtherStage && stageOf(first.own) === wholeStage && isNamed(first.own)) return false;
  if (isNamed(part.own) || isNamed(first.own) || separator !== ";") return true;
  return !isComplete(group, whole);
}

/** No enumeration is longer; it bounds the work on hostile text. */
const LONGEST_ENUMERATION = 60;

/** The parts named so far make up the whole, so that a further one can be none of them. */
function isComplete({ counts }: Group, whole: Mention): boolean {
  if (counts.length > LONGEST_ENUMERATION) return false;
  const sum = counts.reduce((total, mention) => total + mention.quantity.value, 0);
  return sum === whole.quantity.value;
}

/** A quantity of its own, not a percentage or a score said of another one. */
export function isCount({ quantity, of }: Mention): boolean {
  return quantity.form !== "percent" && of === null;
}

function areKnown(one: string | null, other: string | null): boolean {
  return [one, other].every((object) => object !== null && !object.startsWith("noun:"));
}

function stageOf(meaning: Meaning): string | null {
  return meaning.dimensions.stage?.join() ?? null;
}

function isNamed(meaning: Meaning): boolean {
  return Object.keys(meaning.dimensions).length > 0;
}
