/** Periods that a text speaks of: words of the last report may speak of the wrong one in the next. */
import { readDates } from "../facts/dates";
import { type Passage, plainText } from "../facts/passages";
import { type PeriodMention, readPeriods } from "../facts/periods";
import type { ReportingPeriod } from "../language/periods";

/**
 * Months, quarters and years as the text writes them, each once, in its order. Left out is what holds in the whole year
 * of the report: the year itself, spans of years that reach into it, "trong kỳ".
 */
export function mentionedPeriods(text: string, report: ReportingPeriod | null): readonly string[] {
  const { text: plain } = plainText(text);
  const passage: Passage = {
    index: 0,
    text: plain,
    lower: plain.toLowerCase(),
    pieces: [],
    cell: null,
    story: "body",
  };
  const found = readPeriods([passage], readDates([passage]))
    .filter((mention) => !holdsIn(mention, report))
    .map(({ span: { start, end } }) => plain.slice(start, end));
  return [...new Set(found)];
}

function holdsIn({ kind, year, lastYear }: PeriodMention, report: ReportingPeriod | null): boolean {
  if (kind === "current") return true;
  if (kind === "year") return report !== null && year === report.year;
  return kind === "years" && lastYear !== null && (report === null || lastYear >= report.year);
}
