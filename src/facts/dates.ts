/** Calendar dates as reports write them, whole, cut or impossible. */
import type { Passage, Span } from "./passages";

export interface DateMention {
  readonly span: Span;
  /** ISO, or null when it is no real date ("01/01/202", "31/4/2021"). */
  readonly iso: string | null;
  /** As read, missing parts null. A blank day ("ngày   tháng 3") is null. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** "14/3/2021" or "ngày 14 tháng 3 năm 2021". */
  readonly form: "figures" | "words";
}

export function readDates(_passages: readonly Passage[]): readonly DateMention[] {
  return [];
}
