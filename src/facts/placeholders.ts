/** Blanks that were left to fill in: "Số: /BC-", "ngày   tháng 3", "……", "[…]", "XX". */
import { openClaims } from "./claims";
import { isBlank, type DateMention } from "./dates";
import type { Passage, Span } from "./passages";

export interface Placeholder {
  readonly span: Span;
  readonly kind: "number" | "date" | "dots" | "brackets" | "letters";
}

const PATTERNS: readonly { readonly kind: Placeholder["kind"]; readonly pattern: RegExp }[] = [
  { kind: "number", pattern: /(?<!\p{L})số ?:?[ .…_]{0,40}\/(?=(?:\d{4}\/)?\p{Lu})/giu },
  { kind: "brackets", pattern: /\[(?:[ .…_]{0,40}|\p{L}[^\]\d]{1,60})\]|<[ .…_]{1,40}>|\([ .…_]{2,40}\)/gu },
  { kind: "dots", pattern: /(?:…|\.{4,}|…\.+|_{3,})[.…_]*/gu },
  {
    kind: "letters",
    pattern:
      /(?<![\p{L}\d])(?:x{2,}|X{3,}|XX(?= (?:hồ sơ|TTHC|thủ tục|điểm|văn bản|trường hợp|người|cá nhân|đồng)|%)|\?{2,})(?![\p{L}\d])/gu,
  },
];

/** All blanks of the passages; a blank date is one blank, whatever stands in it. */
export function readPlaceholders(
  passages: readonly Passage[],
  dates: readonly DateMention[],
): readonly Placeholder[] {
  const blankDates = dates.filter(isBlank).filter((date) => date.year !== null || date.form === "words");
  const found: Placeholder[] = blankDates.map(({ span }) => ({ span, kind: "date" }));
  const claims = new Map<number, ReturnType<typeof openClaims>>();
  for (const { span } of found) {
    const claim = claims.get(span.passage) ?? openClaims(passages[span.passage]?.text.length ?? 0);
    claims.set(span.passage, claim);
    claim.claim(span.start, span.end);
  }
  for (const passage of passages) {
    if (passage.story === "header" || passage.story === "footer") continue;
    const { claim } = claims.get(passage.index) ?? openClaims(passage.text.length);
    for (const { kind, pattern } of PATTERNS) {
      for (const { index, 0: text } of passage.text.matchAll(pattern)) {
        if (kind === "dots" && isEllipsis(passage.text, index, text)) continue;
        const end = index + text.trimEnd().length;
        if (claim(index, end)) found.push({ span: { passage: passage.index, start: index, end }, kind });
      }
    }
  }
  return found.sort(
    (one, other) => one.span.passage - other.span.passage || one.span.start - other.span.start,
  );
}

/** "giấy in, mực in, …": "and so on" closes a list; dots in the middle of a sentence are a blank. */
function isEllipsis(text: string, at: number, dots: string): boolean {
  const before = text.slice(Math.max(0, at - 4), at).trimEnd();
  const after = text.slice(at + dots.length, at + dots.length + 4).trimStart();
  if (dots.length > 3) return false;
  if (/[,;]$|v\.v\.?$/u.test(before)) return true;
  return /\p{L}$/u.test(before) && /^(?:$|[.;:,)\]"”]|\p{Lu})/u.test(after);
}
