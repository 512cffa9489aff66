import { decree30 } from "../data/legalSources";
import { citationKey, type Citation } from "../../facts/citations";
import { groupBy } from "../../facts/claims";
import type { Facts } from "../../facts/facts";
import { formatDate } from "../../language/dates";
import { issuerKey } from "../issuers";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

interface Entry {
  readonly citation: Citation;
  readonly number: number;
  readonly iso: string;
}

export const registerOrder: Rule = {
  id: "register-order",
  family: "dates",
  severity: "error",
  sentence: "Trong cùng một sổ văn bản của một năm, số lớn hơn không thể có ngày sớm hơn.",
  source: decree30("Điều 15: số văn bản lấy theo thứ tự và trình tự thời gian ban hành trong năm"),
  check: (facts) => {
    const entries = facts.citations.flatMap((citation) => entryOf(facts, citation));
    const findings: Draft[] = [];
    for (const register of groupBy(entries, registerOf).values())
      findings.push(...checkRegister(facts, register));
    return { findings, checked: entries.map(({ citation }) => citation.span) };
  },
};

function entryOf(facts: Facts, citation: Citation): readonly Entry[] {
  const iso = citation.date === null ? null : (facts.dates[citation.date]?.iso ?? null);
  if (iso === null || citation.number === null || citationKey(citation) === null) return [];
  return [{ citation, number: Number.parseInt(citation.number, 10), iso }];
}

/** One register: one year, one body, and one kind of document; letters to others ("Công văn") share one. */
function registerOf({ citation: { letters, issuer, type, year }, iso }: Entry): string {
  const [agency = ""] = letters.split("-");
  // Legal documents, with the year in their symbol, are numbered apart from decisions on single cases.
  const series = type === "Công văn" ? `công văn ${agency}` : `${letters} ${year ?? ""}`;
  return [iso.slice(0, 4), series, issuer === null ? "" : issuerKey(issuer)].join("|");
}

function checkRegister(facts: Facts, register: readonly Entry[]): readonly Draft[] {
  const unique = [...new Map(register.map((entry) => [`${entry.number}|${entry.iso}`, entry])).values()];
  const ordered = unique.sort((one, other) => one.number - other.number || one.iso.localeCompare(other.iso));
  const inOrder = longestInOrder(ordered);
  const outside = ordered.filter((entry) => !inOrder.has(entry));
  // Where so many stand out, the numbers come from more than one register.
  if (outside.length === 0 || outside.length * 3 > ordered.length + 1) return [];
  const earlier = neighbours(ordered, inOrder);
  const later = neighbours([...ordered].reverse(), inOrder);
  return outside.flatMap((entry) => {
    const [lower, higher] = [earlier.get(entry), later.get(entry)];
    const rival = lower !== undefined && lower.iso > entry.iso ? lower : higher;
    return rival === undefined ? [] : [draftOf(facts, entry, rival, ordered.length > 2)];
  });
}

/** For each entry the last one in order before it. */
function neighbours(entries: readonly Entry[], inOrder: ReadonlySet<Entry>): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>();
  let last: Entry | undefined;
  for (const entry of entries) {
    if (last) found.set(entry, last);
    if (inOrder.has(entry)) last = entry;
  }
  return found;
}

function draftOf(facts: Facts, entry: Entry, rival: Entry, isSure: boolean): Draft {
  const [lower, higher] = rival.number < entry.number ? [rival, entry] : [entry, rival];
  return {
    // Of two, either may be the wrong one.
    severity: isSure ? "error" : "warning",
    message: `Số ${higher.citation.symbol} ghi ngày ${formatDate(higher.iso)}, sớm hơn số ${lower.citation.symbol} ngày ${formatDate(lower.iso)} trong cùng một sổ.`,
    evidence: evidenceOf(facts, [entry.citation.span, rival.citation.span]),
    fix: `Đối chiếu văn bản gốc; kiểm tra trước hết ngày của số ${entry.citation.symbol}.`,
    roots: [`register:${entry.citation.symbol}`],
  };
}

/** The longest run of entries whose dates never go back, numbers ascending: O(n log n). */
function longestInOrder(ordered: readonly Entry[]): ReadonlySet<Entry> {
  const tails: number[] = [];
  const before = new Array<number>(ordered.length).fill(-1);
  ordered.forEach(({ iso }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[tails[middle] ?? -1]?.iso ?? "") <= iso) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chosen = new Set<Entry>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const entry = ordered[at];
    if (entry) chosen.add(entry);
  }
  return chosen;
}
