/** Periods in messages and comparisons, and the passages that speak of other periods by right. */
import type { Facts } from "../facts/facts";
import type { Span } from "../facts/passages";
import type { PeriodMention } from "../facts/periods";
import { firstFrom } from "../facts/claims";

/** A citation's subject is seldom longer; what stands behind is the report's own text. */
const LONGEST_SUBJECT = 160;
const PLANS =
  /phương hướng|nhiệm vụ trọng tâm|kế hoạch|giải pháp|dự kiến|thời gian tới|kiến nghị|đề xuất|chương trình công tác/u;
/** Words with which a sentence reaches out to another period. */
const REACHES_OUT =
  /so với|cùng kỳ|kỳ trước|quý trước|năm trước|(?<!gia )tăng(?! cường)|(?<!cắt )giảm|kế hoạch|dự kiến|phương hướng|nhiệm vụ|lũy kế|luỹ kế|tiếp theo|chuyển s|chuyển q|đến hết|từ quý|đến quý|trước khi|sẽ|tới đây/u;

/** The same kind and number; a year left out is the same year. */
export function isSamePeriod(one: PeriodMention, other: PeriodMention): boolean {
  const sameYear = one.year === null || other.year === null || one.year === other.year;
  return one.kind === other.kind && one.number === other.number && sameYear;
}

/** Does the passage stand under a heading about what is to come? */
export function isPlan(facts: Facts, passage: number): boolean {
  let heading = facts.outline.headings[facts.outline.lines[passage]?.heading ?? -1];
  while (heading !== undefined) {
    if (PLANS.test(heading.title.toLowerCase())) return true;
    heading = facts.outline.headings[heading.parent ?? -1];
  }
  return false;
}

/** The sentence around a span, in small letters: from the last to the next semicolon or full stop. */
export function sentenceAround({ passages }: Facts, { passage, start, end }: Span): string {
  const lower = passages[passage]?.lower ?? "";
  const before = lower.slice(Math.max(0, start - 400), start);
  const after = lower.slice(end, end + 400);
  const from = Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1;
  const to = after.search(/;|\.(?=\s|$)/u);
  return before.slice(from) + lower.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}

/** Does the sentence around a span compare with, or lead over to, another period? */
export function reachesOut(facts: Facts, span: Span): boolean {
  return REACHES_OUT.test(sentenceAround(facts, span));
}

/** Tells whether a span stands in what is said about a cited document. */
export function openSubjects({ citations }: Facts): (span: Span) => boolean {
  const starts = citations.map(({ extent }) => extent.passage * 2 ** 24 + extent.start);
  return ({ passage, start }) => {
    const next = firstFrom(starts, passage * 2 ** 24 + start + 1);
    const extent = citations[next - 1]?.extent;
    const end = citations[next - 1]?.span.end ?? 0;
    return extent?.passage === passage && start < extent.end && start < end + LONGEST_SUBJECT;
  };
}
