/** Documents that a report names: "Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của …". */
import type { DateMention } from "./dates";
import type { Passage, Span } from "./passages";

export interface Citation {
  /** From the type to the date (or the symbol). */
  readonly span: Span;
  /** "Thông tư", "Kế hoạch", as written; null when only the symbol stands there. */
  readonly type: string | null;
  /** "15"; null when left blank ("Số: /BC-…"). */
  readonly number: string | null;
  /** "02/2017/TT-VPCP", "KH-SKHCN" without the running number. */
  readonly symbol: string;
  readonly symbolSpan: Span;
  /** Index into the dates, or null. */
  readonly date: number | null;
  /** "Văn phòng UBND tỉnh", as far as it is written behind "của". */
  readonly issuer: string | null;
}

export function readCitations(
  _passages: readonly Passage[],
  _dates: readonly DateMention[],
): readonly Citation[] {
  return [];
}
