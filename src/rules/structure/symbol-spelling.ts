import { decree30 } from "../data/legalSources";
import type { Citation } from "../../facts/citations";
import { groupBy } from "../../facts/claims";
import type { Facts } from "../../facts/facts";
import { agencyOf, isVariant } from "../agencySymbols";
import { evidenceOf, quoteList } from "../quoting";
import type { Draft, Rule } from "../rule";

const SHOWN = 3;

export const symbolSpelling: Rule = {
  id: "symbol-spelling",
  family: "structure",
  severity: "error",
  sentence: "Chữ viết tắt tên cơ quan trong ký hiệu văn bản phải viết một cách.",
  source: decree30("Phụ lục I, Phần I, II.3"),
  check: (facts) => {
    const byAgency = groupBy(facts.citations, agencyOf);
    const names = [...byAgency.keys()];
    const findings = names.flatMap((name): readonly Draft[] => {
      const own = byAgency.get(name) ?? [];
      const usual = usualOf(name, own, byAgency);
      return usual === null ? [] : [draftOf(facts, name, own, usual, byAgency.get(usual) ?? [])];
    });
    return { findings, checked: [] };
  },
};

/** The commonest spelling that prevails over this one, or null. Of two as common the later is the odd one. */
function usualOf(
  name: string,
  own: readonly Citation[],
  byAgency: ReadonlyMap<string, readonly Citation[]>,
): string | null {
  const names = [...byAgency.keys()];
  const countOf = (other: string): number => byAgency.get(other)?.length ?? 0;
  const [usual] = names
    .filter((other) => isVariant(name, other))
    .sort((one, other) => countOf(other) - countOf(one));
  if (usual === undefined || countOf(usual) < own.length) return null;
  return countOf(usual) > own.length || names.indexOf(usual) < names.indexOf(name) ? usual : null;
}

function draftOf(
  facts: Facts,
  name: string,
  own: readonly Citation[],
  usual: string,
  others: readonly Citation[],
): Draft {
  const isReport = own.some((citation) => citation === facts.identity.own || citation.type === "Báo cáo");
  const first = isReport ? (others.find(({ type }) => type === "Báo cáo") ?? others[0]) : others[0];
  const shown = [...own.slice(0, SHOWN), ...(first ? [first] : [])];
  return {
    severity: isReport ? "error" : "warning",
    message: `Tên cơ quan trong ký hiệu viết hai cách: ${quoteList(own.slice(0, SHOWN).map(({ symbol }) => symbol))} ghi “${name}”, ${others.length} chỗ khác ghi “${usual}”.`,
    evidence: evidenceOf(
      facts,
      shown.map(({ symbolSpan }) => symbolSpan),
    ),
    fix: `Viết thống nhất, “${usual}” nếu đó là chữ viết tắt đã đăng ký của cơ quan.`,
  };
}
