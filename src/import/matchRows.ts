/** Which row of a source table is which row of the report: by name, as people write names. */
import { nearestName } from "../language/nearestName";
import type { NamedRow } from "../figures/typedFigures";
import { foldText } from "../language/fold";
import { likeness, wordsOf } from "../language/likeness";

export interface RowMatch {
  /** The row of the report; null: it has no such row yet. */
  readonly row: NamedRow | null;
  /** False: the names differ by more than spelling, and a person should look. */
  readonly sure: boolean;
}

/** A name that has less in common with another is another name. */
const ALIKE = 0.6;
/** The best of several must be better by this much. */
const CLEARLY = 0.15;

/** "3. Lĩnh vực Tiêu chuẩn – Đo lường – Chất lượng" and "tiêu chuẩn đo lường chất lượng" have one key. */
export function nameKey(name: string): string {
  return foldText(name)
    .replace(/^(?:\d{1,3}|[ivx]{1,5}|[a-zđ])[.)]\s+/u, "")
    .replace(/^\d{1,3}\s+(?=\p{L})/u, "")
    .replace(/^(?:các |nhóm )?lĩnh vực(?: về)? /u, "")
    .replaceAll("&", " và ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How a new row is called in the report: without number and "Lĩnh vực", with a capital. */
export function rowName(name: string): string {
  const bare = name
    .replace(/^(?:\d{1,3}|[IVX]{1,5})[.)]\s+/u, "")
    .replace(/^lĩnh vực(?: về)? /iu, "")
    .trim();
  return bare.charAt(0).toLocaleUpperCase("vi") + bare.slice(1);
}

/** One match for each name, in their order. No row of the report is matched twice. */
export function matchRows(names: readonly string[], rows: readonly NamedRow[]): readonly RowMatch[] {
  const free = new Map(rows.map((row) => [row.id, { row, key: nameKey(row.name) }]));
  const keys = names.map(nameKey);
  const found = new Map<number, RowMatch>();
  const take = (at: number, row: NamedRow, sure: boolean): void => {
    found.set(at, { row, sure });
    free.delete(row.id);
  };
  for (const [at, key] of keys.entries()) {
    const same = [...free.values()].find((one) => one.key === key);
    if (same && key !== "") take(at, same.row, true);
  }
  for (const [at, key] of keys.entries()) {
    if (found.has(at) || key === "") continue;
    const row = likeliest(key, [...free.values()]);
    if (row) take(at, row, false);
  }
  return keys.map((_, at) => found.get(at) ?? { row: null, sure: true });
}

interface Candidate {
  readonly row: NamedRow;
  readonly key: string;
}

function likeliest(key: string, candidates: readonly Candidate[]): NamedRow | null {
  const short = candidates.filter((one) => abbreviates(key, one.key) || abbreviates(one.key, key));
  if (short.length === 1) return short[0]?.row ?? null;
  const words = wordsOf(key);
  const ranked = candidates
    .map(({ row, key: other }) => ({ row, score: likeness(words, wordsOf(other)) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = ranked;
  if (best && best.score >= ALIKE && best.score - (second?.score ?? 0) >= CLEARLY) return best.row;
  // One slip of the keyboard: "Sở hữu trí tụê".
  const near = nearestName(
    key,
    candidates
      .map((one) => one.key)
      .filter((other) => Math.abs(other.length - key.length) <= 2 && key.length > 7),
  );
  const isSlip = near !== null && likeness(wordsOf(near), words) >= 0.5;
  return isSlip ? (candidates.find((one) => one.key === near)?.row ?? null) : null;
}

/**
 * "hoạt động kh và cn" abbreviates "hoạt động khoa học và công nghệ": words, or initials of words. So does "hoạt động
 * khcn", and it abbreviates "hoạt động kh và cn": abbreviations written in one.
 */
function abbreviates(short: string, long: string): boolean {
  const rest = long.split(" ").filter((word) => word !== "và");
  let isShorter = false;
  for (const word of short.split(" ").filter((one) => one !== "và")) {
    if (rest[0] === word) {
      rest.shift();
      continue;
    }
    const inOne = wordsInOne(word, rest);
    const initials = rest.slice(0, word.length).map((one) => one.charAt(0));
    if (inOne === 0 && (word.length < 2 || initials.join("") !== word)) return false;
    rest.splice(0, inOne === 0 ? word.length : inOne);
    isShorter = true;
  }
  return isShorter && rest.length === 0;
}

/** How many of the words that follow, at least two, the word is when they are written without spaces; 0: none. */
function wordsInOne(word: string, rest: readonly string[]): number {
  let joined = "";
  for (const [at, next] of rest.entries()) {
    joined += next;
    if (joined === word) return at === 0 ? 0 : at + 1;
    if (!word.startsWith(joined)) return 0;
  }
  return 0;
}
