import type { Facts } from "../../facts/facts";
import type { Span } from "../../facts/passages";
import { issuerKey } from "../issuers";
import { evidenceOf, textOf } from "../quoting";
import type { Rule } from "../rule";

interface Receiver {
  readonly span: Span;
  readonly name: string;
}

const BODY =
  /kính (?:gửi|trình):?\s*(?<name>[^\n;.:(]{3,80}?)(?=\s*(?:tổng hợp|xem xét|theo dõi|để|báo cáo|biết|chỉ đạo|[;.:(\n]|\/|$))/u;
const ANNEX = /(?:đơn vị|cơ quan|nơi) nhận báo cáo\s*:\s*(?<name>[^\n;.(]{3,80})/u;

export const addressee: Rule = {
  id: "addressee",
  family: "structure",
  severity: "note",
  sentence: "Nơi nhận của báo cáo và nơi nhận ghi ở biểu nên là một cơ quan.",
  source: { kind: "logical", text: "Biểu kèm theo gửi cùng báo cáo" },
  check: (facts) => {
    const body = find(facts, "report", BODY);
    const annex = find(facts, "annex", ANNEX);
    if (body.length === 0) return { findings: [], checked: [] };
    const known = new Set(body.map(({ name }) => issuerKey(name)));
    const other = annex.filter(({ name }) => !known.has(issuerKey(name)));
    const [first] = other;
    if (first === undefined) return { findings: [], checked: [] };
    const spans = [...body.slice(0, 1), ...other].map(({ span }) => span);
    return {
      findings: [
        {
          message: `Báo cáo gửi ${body[0]?.name ?? ""}, biểu ghi đơn vị nhận báo cáo là ${first.name}.`,
          evidence: evidenceOf(facts, spans),
          fix: "Kiểm tra nơi nhận ở báo cáo và ở biểu.",
        },
      ],
      checked: [],
    };
  },
};

function find(facts: Facts, kind: "report" | "annex", pattern: RegExp): readonly Receiver[] {
  return facts.passages.flatMap(({ lower, index }): readonly Receiver[] => {
    const line = facts.outline.lines[index];
    if (facts.outline.parts[line?.part ?? 0]?.kind !== kind || !/kính|nhận báo cáo/u.test(lower)) return [];
    const match = pattern.exec(lower);
    const written = match?.groups?.name;
    if (match === null || written === undefined) return [];
    const start = match.index + match[0].indexOf(written);
    const span = { passage: index, start, end: start + written.trimEnd().length };
    return [{ span, name: textOf(facts, span) }];
  });
}
