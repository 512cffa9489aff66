/** Words that introduce the parts of what was just counted. */
import { PhraseIndex } from "./phrases";
import type { Token } from "./tokens";

/**
 * `consists`: the parts make up the whole ("gồm"). `among`: parts of the whole, all or some ("trong đó").
 * `amongHas`: some parts ("trong đó có"). `list`: what follows spells it out ("cụ thể").
 */
export type OpenerKind = "consists" | "among" | "amongHas" | "list";

const index = new PhraseIndex<OpenerKind>();
const phrases: Readonly<Record<OpenerKind, readonly string[]>> = {
  consists: [
    "gồm",
    "bao gồm",
    "gồm có",
    "bao gồm có",
    "trong đó gồm",
    "trong đó bao gồm",
    "chia ra",
    "cơ cấu",
  ],
  among: ["trong đó", "trong số đó", "trong số này", "trong tổng số đó"],
  amongHas: ["trong đó có", "trong số đó có", "kể cả", "bao gồm cả", "gồm cả", "trong số này có"],
  list: ["cụ thể", "cụ thể như sau", "như sau", "cụ thể là", "chi tiết", "chi tiết như sau"],
};
for (const [kind, all] of Object.entries(phrases) as [OpenerKind, readonly string[]][]) {
  for (const phrase of all) index.add(phrase, kind);
}

export interface Opener {
  readonly kind: OpenerKind;
  /** Behind the words and the "," or ":" after them. */
  readonly to: number;
}

/** The opener that begins at a token, or null. */
export function openerAt(tokens: readonly Token[], at: number, to: number): Opener | null {
  if (tokens[at]?.kind !== "word") return null;
  const match = index.longestAt(tokens, at, to);
  if (match === null) return null;
  const next = tokens[match.to]?.text;
  return { kind: match.value, to: next === ":" || next === "," ? match.to + 1 : match.to };
}
