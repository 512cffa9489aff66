/** Periods in messages and comparisons, and the passages that speak of other periods by right. */
import type { Facts } from "../facts/facts";
import type { Span } from "../facts/passages";
import type { PeriodMention } from "../facts/periods";
import { firstFrom } from "../facts/claims";

/** A citation's subject is seldom longer; what stands behind is the report's own text. */
const LONGEST_SUBJECT = 160;
const PLANS =
  /phương hướng|nhiệm vụ|kế hoạch|giải pháp|dự kiến|thời gian tới|chương trình công tác|^(?:những )?(?:kiến nghị|đề xuất)/u;
/** Words with which a sentence compares with another period. */
const COMPARES = /so với|cùng kỳ|năm trước|(?<!gia )tăng(?! cường)|(?<!cắt )giảm|lũy kế|luỹ kế/u;
/** … or speaks of what is to come. */
const INTENDS =
  /(?<!\p{L})sẽ(?!\p{L})|kế hoạch|dự kiến|phương hướng|nhiệm vụ trọng tâm|tiếp tục|thời gian tới/u;
/** Behind a period: what was left of it. */
const LEFT_OVER = /^.{0,30}(?:chuyển|còn lại|tồn)/u;

/** The same kind and number; a year left out is the same year. */
export function isSamePeriod(one: PeriodMention, other: PeriodMention): boolean {
  const sameYear = one.year === null || other.year === null || one.year === other.year;
  return one.kind === other.kind && one.number === other.number && sameYear;
}

/** "PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II": a heading about what is to come. */
export function isPlanTitle(title: string): boolean {
  return PLANS.test(title.toLowerCase());
}

/** Does the passage stand under a heading about what is to come? */
export function isPlan(facts: Facts, passage: number): boolean {
  let heading = facts.outline.headings[facts.outline.lines[passage]?.heading ?? -1];
  while (heading !== undefined) {
    if (isPlanTitle(heading.title)) return true;
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

/** Does the sentence around a span compare, or say what was left over from that period? */
export function looksBack(facts: Facts, span: Span): boolean {
  const after = facts.passages[span.passage]?.lower.slice(span.end, span.end + 60) ?? "";
  return LEFT_OVER.test(after) || COMPARES.test(sentenceAround(facts, span));
}

/** Does the sentence around a span say what is to come? */
export function looksAhead(facts: Facts, span: Span): boolean {
  return INTENDS.test(sentenceAround(facts, span));
}

/** Months since year 0 in which a named period begins, for comparison; null without year or number. */
export function beginsIn({ kind, year, number }: PeriodMention): number | null {
  if (year === null) return null;
  if (kind === "quarter") return number === null ? null : year * 12 + (number - 1) * 3;
  if (kind === "month") return number === null ? null : year * 12 + number - 1;
  return year * 12;
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
