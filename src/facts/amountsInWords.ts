/** Amounts of money written in words: "(Sáu triệu … đồng chẵn)", "Bằng chữ: …". */
import { parseMoneyInWords } from "../language/money";
import { foldWord, type Token } from "./tokens";
import type { Facts } from "./facts";
import type { Span } from "./passages";

export interface AmountInWords {
  /** The words, without brackets and "Bằng chữ:". */
  readonly span: Span;
  /** Null when the words are no number beyond doubt. */
  readonly value: bigint | null;
}

const NUMERALS = new Set(
  "không một hai ba bốn năm sáu bảy bẩy tám chín mười mươi mốt tư lăm nhăm linh trăm nghìn triệu tỷ"
    .split(" ")
    .map(foldWord),
);
const ENDS = new Set(["đồng", "chẵn", "việt", "nam"]);

/** All amounts in words of the running text: a run of numerals that ends in "đồng". */
export function readAmountsInWords({
  passages,
  tokens,
}: Pick<Facts, "passages" | "tokens">): readonly AmountInWords[] {
  return passages.flatMap(({ index, text, cell }) =>
    cell === null ? runsOf(tokens[index] ?? []).map((run) => amountOf(text, index, run)) : [],
  );
}

function amountOf(text: string, passage: number, [first, last]: readonly [Token, Token]): AmountInWords {
  const span = { passage, start: first.start, end: last.end };
  return { span, value: parseMoneyInWords(text.slice(span.start, span.end)) };
}

/** First and last token of each run of at least two numerals with "đồng" behind it. */
function runsOf(tokens: readonly Token[]): readonly (readonly [Token, Token])[] {
  const runs: (readonly [Token, Token])[] = [];
  let start = -1;
  tokens.forEach((token, at) => {
    if (NUMERALS.has(token.text)) {
      if (start < 0) start = at;
      return;
    }
    if (token.text === "," && start >= 0) return;
    const first = tokens[start];
    if (first !== undefined && token.text === "đồng" && at - start >= 2) {
      let end = at;
      while (ENDS.has(tokens[end + 1]?.text ?? "")) end++;
      const last = tokens[end];
      if (last !== undefined) runs.push([first, last]);
    }
    start = -1;
  });
  return runs;
}
