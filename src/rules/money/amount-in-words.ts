import type { Facts } from "../../facts/facts";
import { readAmountsInWords, type AmountInWords } from "../../facts/amountsInWords";
import type { Span } from "../../facts/passages";
import { formatMoney, moneyInWords } from "../../language/money";
import { evidenceOf, placeWords, textOf } from "../quoting";
import type { Rule } from "../rule";

export const amountInWords: Rule = {
  id: "amount-in-words",
  family: "money",
  severity: "error",
  sentence: "Số tiền viết bằng chữ bằng số tiền viết bằng số đứng trước nó.",
  source: { kind: "logical", text: "Hai cách ghi một số tiền." },
  check: (facts) => {
    const pairs = readAmountsInWords(facts).flatMap((words) => {
      const figure = amountBefore(facts, words.span);
      return figure === null ? [] : [{ words, figure }];
    });
    return {
      findings: pairs
        .filter(({ words, figure }) => words.value !== BigInt(figure.value))
        .map(({ words, figure }) => ({
          message:
            `Tại ${placeWords(facts, words.span)}, số tiền ghi bằng số là ${textOf(facts, figure.span)} nhưng ` +
            `bằng chữ là “${textOf(facts, words.span)}”${meant(words)}.`,
          evidence: evidenceOf(facts, [figure.span, words.span]),
          fix: `Nếu số đúng, ghi bằng chữ: “${moneyInWords(figure.value)}”.`,
        })),
      checked: pairs.flatMap(({ words, figure }) => [words.span, figure.span]),
    };
  },
};

function meant({ value }: AmountInWords): string {
  return value === null ? " (không đọc được thành số)" : ` (tức ${formatMoney(value)})`;
}

interface Amount {
  readonly span: Span;
  readonly value: number;
}

/** How far above the words the amount may stand. */
const NEAR = 3;

/** The amount nearest before: in the same passage, in the lines above, or the total of the table above. */
function amountBefore(facts: Facts, words: Span): Amount | null {
  const inText = facts.figures
    .filter(
      ({ form, span }) => form === "money" && isBefore(span, words) && words.passage - span.passage <= NEAR,
    )
    .at(-1);
  const table = facts.tables.filter(({ cells }) => (lastPassage(cells) ?? Infinity) < words.passage).at(-1);
  const last = table === undefined ? null : lastPassage(table.cells);
  if (
    table !== undefined &&
    last !== null &&
    isNear(facts, last, words.passage) &&
    (inText?.span.passage ?? -1) < last
  ) {
    const total = facts.cellFigures
      .filter(({ table: index, row }) => facts.tables[index] === table && table.rows[row]?.kind === "total")
      .filter(({ column }) => table.columns[column]?.kind === "money")
      .at(-1);
    return total === undefined ? null : { span: total.value.span, value: total.value.value };
  }
  return inText === undefined || !Number.isSafeInteger(inText.value)
    ? null
    : { span: inText.span, value: inText.value };
}

function isBefore(one: Span, other: Span): boolean {
  return one.passage < other.passage || (one.passage === other.passage && one.end <= other.start);
}

/** Nothing but empty lines in between. */
function isNear(facts: Facts, last: number, passage: number): boolean {
  for (let index = last + 1; index < passage; index++) {
    if (facts.passages[index]?.cell === null && (facts.tokens[index]?.length ?? 0) > 0) return false;
  }
  return passage - last <= NEAR + 1;
}

function lastPassage(cells: Facts["tables"][number]["cells"]): number | null {
  return cells.at(-1)?.at(-1)?.passages.at(-1) ?? null;
}
