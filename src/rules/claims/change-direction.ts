import { groupBy } from "../../facts/claims";
import type { Facts } from "../../facts/facts";
import type { FigureFact } from "../../facts/figures";
import { agrees } from "../../language/rounding";
import { showNumber } from "../arithmetic";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Draft, Rule } from "../rule";

export const changeDirection: Rule = {
  id: "change-direction",
  family: "claims",
  severity: "error",
  sentence: "“Tăng”, “giảm” đúng chiều và đúng mức so với hai số được nêu.",
  source: { kind: "logical", text: "Mức tăng, giảm là hiệu của hai số." },
  check: (facts) => {
    const sentences = groupBy(facts.figures, ({ sentence }) => `${sentence.passage}:${sentence.start}`);
    const tested = [...sentences.values()].flatMap((figures) => changesIn(facts, figures));
    return {
      findings: tested.flatMap((change) => (isRight(change) ? [] : [draft(facts, change)])),
      checked: tested.flatMap(({ now, before, by }) =>
        [now, before, ...(by === null ? [] : [by])].map(({ span }) => span),
      ),
    };
  },
};

interface Change {
  readonly direction: "up" | "down";
  readonly before: FigureFact;
  readonly now: FigureFact;
  /** By how much, a count or a percentage; null when only the two numbers are given. */
  readonly by: FigureFact | null;
}

function changesIn(facts: Facts, figures: readonly FigureFact[]): readonly Change[] {
  return figures.flatMap((figure, index): Change[] => {
    if (figure.change === null || figure.approximate) return [];
    const next = figures[index + 1];
    if (next !== undefined && isFromTo(facts, figure, next)) {
      return [{ direction: figure.change, before: figure, now: next, by: null }];
    }
    const now = figures
      .slice(0, index)
      .reverse()
      .find((one) => isAmount(one) && one.change === null && one.scope.period !== "previous");
    // "tăng 45 hồ sơ so với tháng 8 (1.000 hồ sơ), tương đương tăng 4,5%": behind the first, before the second.
    const before = [...figures.slice(index + 1, index + 3), ...figures.slice(0, index).reverse()].find(
      (one) => isAmount(one) && one.scope.period === "previous" && one.change === null,
    );
    if (now === undefined || before === undefined || now.meaning.object !== before.meaning.object) return [];
    return [{ direction: figure.change, before, now, by: figure }];
  });
}

function isAmount({ form, approximate }: FigureFact): boolean {
  return (form === "count" || form === "money") && !approximate;
}

/** "tăng từ 480 lên 504", "giảm từ 20 xuống còn 12". */
function isFromTo(facts: Facts, from: FigureFact, to: FigureFact): boolean {
  if (!isAmount(from) || !isAmount(to) || from.span.passage !== to.span.passage) return false;
  const lower = facts.passages[from.span.passage]?.lower ?? "";
  const before = lower.slice(Math.max(0, from.span.start - 6), from.span.start);
  const between = lower.slice(from.span.end, to.span.start);
  return /(?:^|\s)từ\s*$/u.test(before) && /(?:lên|xuống|còn|đến|thành)(?: còn| đến)?\s*$/u.test(between);
}

function isRight({ direction, before, now, by }: Change): boolean {
  const difference = now.value - before.value;
  if (difference === 0 || difference > 0 !== (direction === "up")) return false;
  if (by === null) return true;
  const size = Math.abs(difference);
  if (by.form === "percent") return before.value === 0 || agrees(by, size * 100, before.value) !== "wrong";
  return by.value === size;
}

function draft(facts: Facts, { direction, before, now, by }: Change): Draft {
  const word = direction === "up" ? "tăng" : "giảm";
  const size = by === null ? "" : ` ${textOf(facts, by.span)}`;
  return {
    message:
      `Tại ${placeWords(facts, now.span)} nói ${word}${size}, nhưng hai số là ${showNumber(before.value)} (trước) và ` +
      `${showNumber(now.value)} (nay), chênh ${showNumber(now.value - before.value)}.`,
    evidence: evidenceOf(facts, [now.piece, before.piece, ...(by === null ? [] : [by.piece])]),
    fix: "Sửa chiều, mức tăng giảm hoặc hai số.",
  };
}
