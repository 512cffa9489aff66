/** Blanks that were left to fill in: "Số: /BC-", "ngày   tháng 3", "……", "[…]", "XX". */
import type { Passage, Span } from "./passages";

export interface Placeholder {
  readonly span: Span;
  readonly kind: "number" | "date" | "dots" | "brackets" | "letters";
}

export function readPlaceholders(_passages: readonly Passage[]): readonly Placeholder[] {
  return [];
}
