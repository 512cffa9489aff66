/** What a piece of a clause is, seen from its words: where it parts, what its bracket or colon stands for. */
import type { Mention, Range } from "./groups";
import { knownPhrases, readMeaning } from "./meaning";
import { quantityAt, zeroAt, type Quantity } from "./quantities";
import type { Scan } from "./scan";
import type { Token } from "./tokens";

const EQUALS = new Set(["tương", "ứng", "đương", "với", "là", "bằng", "tức"]);

/** The one quantity of a bracket behind a percentage: "(14.934 hồ sơ)", "(tương ứng 14.957/15.420)". */
export function amountIn(scan: Scan, from: number, to: number): Quantity | null {
  let at = from;
  while (at < to && EQUALS.has(scan.tokens[at]?.text ?? "")) at++;
  const quantity = quantityAt(scan.tokens, at, scan.numbers);
  if (quantity === null || quantity.form === "percent" || quantity.form === "score") return null;
  return scan.holdsQuantity(quantity.unitTo, to) ? null : quantity;
}

/** "tăng 50 hồ sơ so với tháng trước (350 hồ sơ)": the bracket gives the number compared with, not a part. */
export function comparisonIn({ tokens }: Scan, from: number, to: number): Range | null {
  for (let at = from; at < to; at++) {
    const next = tokens[at + 1]?.text;
    if (tokens[at]?.text === "so" && (next === "với" || next === "cùng")) return { from: at, to };
  }
  return null;
}

/** "Qua bưu chính: 12 hồ sơ nhận; 40 hồ sơ trả": the first value has a label of its own behind it. */
export function startsAccount({ tokens, numbers, endOfPiece }: Scan, at: number): boolean {
  const quantity = quantityAt(tokens, at, numbers);
  if (quantity === null || tokens[endOfPiece(at)]?.text !== ";") return false;
  const behind = readMeaning(tokens, { from: quantity.unitTo, to: endOfPiece(at) });
  return behind.dimensions.stage !== undefined;
}

/** A number, or a word for none, stands where the value of a label stands. */
export function startsValue({ tokens, numbers, endOfPiece }: Scan, at: number): boolean {
  const word = tokens[at]?.text ?? "";
  const value = /^(?:là|có|hơn|gần|khoảng|trên)$/.test(word) ? at + 1 : at;
  return quantityAt(tokens, value, numbers) !== null || zeroAt(tokens, at, endOfPiece(at), true) !== null;
}

/** Words before "có" that make it something else: "đã có kết quả", "không có", "chưa có". */
const NOT_HAVING = new Set(["đã", "không", "chưa", "cả", "gồm"]);

/** "36 hồ sơ chuyển sang nên tổng số hồ sơ phải giải quyết là 1.081": the label of the second begins behind "nên". */
function labelBefore({ tokens }: Scan, from: number, to: number): number {
  const label = knownPhrases(tokens, from, to).find(
    ({ value }) => value.total === true || (value.object !== undefined && value.unitOnly !== true),
  );
  return label?.from ?? to;
}

/** "Trong 8.400 hồ sơ đã giải quyết, …", "Trong tổng số 512 hồ sơ có …": what follows are parts of it. */
export function isAmong({ tokens }: Scan, from: number, { form, object, from: number }: Quantity): boolean {
  if (form !== "count" || object === null || object.startsWith("noun:")) return false;
  if (tokens[from]?.text !== "trong") return false;
  return tokens.slice(from + 1, Math.min(number, from + 4)).every(({ text }) => /^(?:tổng|số)$/.test(text));
}

/**
 * Where the words between two quantities of one piece part: before "đạt", "chiếm" …, else behind the first's
 * unit. The label of "không phát sinh" comes behind it.
 */
export function splitBetween(scan: Scan, pieceFrom: number, first: Quantity, second: Quantity): number {
  if (second.value === 0 && second.inWords) return second.from;
  for (let at = first.unitTo; at < second.from; at++) {
    const text = scan.tokens[at]?.text ?? "";
    if (text === "là") return labelBefore(scan, first.unitTo, at);
    if (/^(?:đạt|chiếm|được|tương|so|với)$/.test(text)) return at;
    if (text === "có" && !NOT_HAVING.has(scan.tokens[at - 1]?.text ?? "")) return at;
    if (text === "trên" && (at + 1 === second.from || scan.tokens[at + 1]?.text === "tổng")) return at;
  }
  const hasLabelBefore = first.from > pieceFrom;
  return hasLabelBefore ? first.unitTo : second.from;
}

/** "Tăng", "giảm" in a piece; "cắt giảm" is something else. */
export function changeIn(tokens: readonly Token[], from: number, to: number): Mention["change"] {
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text;
    if (text === "tăng") return "up";
    if (text === "giảm" && tokens[at - 1]?.text !== "cắt") return "down";
  }
  return null;
}
