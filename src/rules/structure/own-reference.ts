import { decree30 } from "../data/legalSources";
import type { Citation } from "../../facts/citations";
import type { Facts } from "../../facts/facts";
import { formatDate } from "../../language/dates";
import { isVariant } from "../agencySymbols";
import { evidenceOf } from "../quoting";
import type { Draft, Rule } from "../rule";

export const ownReference: Rule = {
  id: "own-reference",
  family: "structure",
  severity: "error",
  sentence: "Số, ký hiệu, ngày của báo cáo ghi ở phụ lục phải đúng như ở đầu văn bản.",
  source: decree30("Phụ lục I, Phần I, III.1.c"),
  check: (facts) => {
    const { own } = facts.identity;
    if (own === null) return { findings: [], checked: [] };
    const references = facts.citations.filter(
      (citation) => citation !== own && refersToReport(facts, citation),
    );
    const findings = references.flatMap((reference) => draftOf(facts, own, reference));
    return { findings, checked: [own, ...references].map(({ symbolSpan }) => symbolSpan) };
  },
};

/** "(Kèm theo Báo cáo số 12/BC-STC ngày …)" at the head of an annex. */
function refersToReport(facts: Facts, { span }: Citation): boolean {
  const line = facts.outline.lines[span.passage];
  if (facts.outline.parts[line?.part ?? 0]?.kind !== "annex") return false;
  const lead = facts.passages[span.passage]?.lower.slice(Math.max(0, span.start - 30), span.start) ?? "";
  return /kèm theo (?:công văn |báo cáo )?$/u.test(lead);
}

function draftOf(facts: Facts, own: Citation, reference: Citation): readonly Draft[] {
  const evidence = evidenceOf(facts, [reference.span, own.symbolSpan]);
  const said: string[] = [];
  const isBlank = own.number === null || reference.number === null;
  if (!isBlank && Number.parseInt(own.number, 10) !== Number.parseInt(reference.number, 10))
    said.push(`số ${reference.number}, đầu văn bản ghi số ${own.number}`);
  // A spelling of the agency's own letters is another rule's.
  if (own.letters !== reference.letters && !isSpelling(own.letters, reference.letters))
    said.push(`ký hiệu ${reference.letters}, đầu văn bản ghi ${own.letters}`);
  const date = reference.date === null ? null : (facts.dates[reference.date]?.iso ?? null);
  const ownDate = facts.identity.date?.iso ?? null;
  if (date !== null && ownDate !== null && date !== ownDate)
    said.push(`ngày ${formatDate(date)}, đầu văn bản ghi ngày ${formatDate(ownDate)}`);
  if (said.length === 0) return [];
  return [
    {
      message: `Phụ lục dẫn báo cáo này với ${said.join("; ")}.`,
      evidence,
      fix: "Ghi số, ký hiệu, ngày ở phụ lục đúng như ở đầu văn bản.",
    },
  ];
}

function isSpelling(one: string, other: string): boolean {
  const [a, b] = [one.split("-"), other.split("-")];
  return a.length === b.length && a.every((part, at) => part === b[at] || isVariant(part, b[at] ?? ""));
}
