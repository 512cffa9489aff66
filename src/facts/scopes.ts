/** For what a figure holds: its period, and words that restrict it. */
import type { Identity } from "./identity";
import type { PeriodMention } from "./periods";
import { knownPhrases } from "./meaning";
import { PhraseIndex } from "./phrases";
import type { Range } from "./groups";
import type { Token } from "./tokens";
import { functionWords } from "./lexicon/functionWords";

/** Words that put a figure into another period without naming it. */
const index = new PhraseIndex<string>();
const phrases: Readonly<Record<string, readonly string[]>> = {
  cumulative: ["lũy kế", "từ đầu năm", "từ đầu năm đến nay", "cộng dồn", "tính từ đầu năm"],
  wholeYear: ["cả năm", "trong cả năm"],
  previous: [
    "so với",
    "cùng kỳ",
    "kỳ trước",
    "năm trước",
    "năm ngoái",
    "quý trước",
    "tháng trước",
    "cùng thời điểm",
  ],
  week: ["trong tuần", "tuần qua", "trong ngày", "trong tháng qua"],
  plan: [
    "phấn đấu",
    "mục tiêu",
    "chỉ tiêu",
    "dự kiến",
    "kế hoạch đề ra",
    "chỉ tiêu giao",
    "theo quy định là",
  ],
};
for (const [key, all] of Object.entries(phrases)) for (const phrase of all) index.add(phrase, key);

/** The period that words before a figure put it into; null when they put it into none. */
export function periodWordIn(tokens: readonly Token[], { from, to }: Range): string | null {
  const carried = new Set<number>();
  for (const match of knownPhrases(tokens, from, to)) {
    if (match.value.means.source === undefined) continue;
    for (let at = match.from; at < match.to; at++) carried.add(at);
  }
  const compared = index.find(tokens, from, to);
  const said = compared.filter((match) => match.value === "previous" || !carried.has(match.from));
  const isCompared = said.some((match) => tokens[match.from]?.text === "so");
  return said.filter((match) => isCompared || !carried.has(match.from)).at(-1)?.value ?? null;
}

/** The same as a key of a scope: the whole year is the report's own period where the report is one of a year. */
export function periodWordKey(word: string | null, { period }: Identity): string | null {
  return word === "wholeYear" && (period === null || period.kind === "year") ? null : word;
}

/** null when the mention is the report's own period; else a key that is equal for equal periods. */
export function periodKey(mention: PeriodMention, { period, range }: Identity): string | null {
  if (mention.kind === "current" || mention.kind === "years") return null;
  if (mention.kind === "range") {
    const { from, to } = mention;
    if (from === null || to === null || range === null) return null;
    return from === range.from && to === range.to ? null : `${from}-${to}`;
  }
  const isSameKind = period !== null && mention.kind === period.kind && mention.number === period.number;
  if (isSameKind && (mention.year === null || mention.year === period.year)) return null;
  return [mention.kind, mention.number ?? "", mention.year ?? period?.year ?? ""].join("-");
}

/** Words of the reporting unit's own name: they restrict nothing. */
export type OwnWords = ReadonlySet<string>;

/** The words of a label that restrict it: what the vocabulary does not know and the unit's name does not hold. */
export function restrictionOf(rest: string, own: OwnWords): string {
  if (rest === "") return "";
  return rest
    .split(" ")
    .filter((word) => word !== "" && !own.has(word) && !functionWords.has(word))
    .join(" ");
}
