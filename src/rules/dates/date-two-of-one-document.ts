import { citationKey, type Citation } from "../../facts/citations";
import { groupBy } from "../../facts/claims";
import type { Facts } from "../../facts/facts";
import { formatDate } from "../../language/dates";
import { evidenceOf, joinList } from "../quoting";
import { mayBeOneIssuer } from "../issuers";
import type { Draft, Rule } from "../rule";

interface Dated {
  readonly citation: Citation;
  readonly iso: string;
}

export const dateTwoOfOneDocument: Rule = {
  id: "date-two-of-one-document",
  family: "dates",
  severity: "error",
  sentence: "Một văn bản viện dẫn nhiều lần phải được ghi cùng một ngày ban hành.",
  source: { kind: "logical", text: "Mỗi số, ký hiệu văn bản chỉ có một ngày ban hành" },
  check: (facts) => {
    const dated = facts.citations.flatMap((citation): readonly Dated[] => {
      const iso = citation.date === null ? null : (facts.dates[citation.date]?.iso ?? null);
      return iso === null || citationKey(citation) === null ? [] : [{ citation, iso }];
    });
    const findings: Draft[] = [];
    for (const group of groupBy(dated, ({ citation }) => citationKey(citation)).values()) {
      const draft = draftOf(facts, group);
      if (draft) findings.push(draft);
    }
    return { findings, checked: dated.map(({ citation }) => citation.span) };
  },
};

function draftOf(facts: Facts, group: readonly Dated[]): Draft | null {
  const [first] = group;
  if (first === undefined) return null;
  const same = group.filter((other) => isSameDocument(first, other));
  const byDate = groupBy(same, ({ iso }) => iso);
  if (byDate.size < 2) return null;
  const { symbol, type } = first.citation;
  return {
    message: `${type ?? "Văn bản"} số ${symbol} được ghi ${byDate.size} ngày khác nhau: ${joinList(
      Array.from(byDate, ([iso, list]) =>
        list.length > 1 ? `${formatDate(iso)} (${list.length} chỗ)` : formatDate(iso),
      ),
    )}.`,
    evidence: evidenceOf(
      facts,
      Array.from(byDate.values(), (list) => list.slice(0, 3).map(({ citation }) => citation.span)).flat(),
    ),
    fix: "Đối chiếu văn bản gốc và ghi thống nhất một ngày.",
    roots: [`document-date:${symbol}`],
  };
}

/**
 * Numbers begin anew each year, and each agency has its own: without a year in the symbol the document is
 * the same when the year is the same, or the day and month are.
 */
function isSameDocument(one: Dated, other: Dated): boolean {
  if (one.citation.year !== null) return true;
  if (!mayBeOneIssuer(one.citation.issuer, other.citation.issuer)) return false;
  return one.iso.slice(0, 4) === other.iso.slice(0, 4) || one.iso.slice(4) === other.iso.slice(4);
}
