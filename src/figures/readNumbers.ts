/** Reading counts, amounts, scores and ratios. */
import { divide, fromExact, toExact } from "../forms/exact";
import { parseMoney } from "../language/money";
import { formatInteger, isDash, parseNumber, parseZeroWord } from "../language/numbers";
import { decimalsOf, found, plainNumber, quoted, refused, wrongType, type ReadFigure } from "./readResult";

/** Bounds of what a drafter may type: beyond them a key was held down, not a figure meant. */
export const MAX_COUNT = 999_999_999;
export const MAX_MONEY = 999_999_999_999_999;
/** Decimal places of a typed score. */
const MAX_DECIMALS = 6;

type NumberParser = (text: string) => { readonly value: number } | null;

export const readCount = (raw: unknown): ReadFigure => readWhole(raw, MAX_COUNT, "số lượng", parseNumber);
export const readMoney = (raw: unknown): ReadFigure => readWhole(raw, MAX_MONEY, "số tiền", parseMoney);

function readWhole(raw: unknown, max: number, what: string, parse: NumberParser): ReadFigure {
  const read = readNumber(raw, parse);
  if (typeof read.value !== "number") return read;
  const { value } = read;
  const written = plainNumber(value);
  if (!Number.isInteger(value))
    return refused(`${written} không phải là số nguyên; ${what} phải là số nguyên.`);
  if (value > max)
    return refused(`${written} quá lớn; ${what} nhiều nhất là ${formatInteger(max)}. Hãy kiểm tra lại.`);
  return read;
}

/**
 * A score at or below the highest possible; "16,93/18" where 18 is that highest.
 */
export function readScore(raw: unknown, outOf: number | undefined): ReadFigure {
  const read = readNumber(typeof raw === "string" ? withoutHighest(raw, outOf) : raw, parseNumber);
  if (typeof read.value !== "number") return read;
  const written = plainNumber(read.value);
  const highest = outOf ?? MAX_COUNT;
  if (read.value > highest)
    return refused(`${written} vượt điểm tối đa ${plainNumber(highest)}; hãy kiểm tra lại.`);
  if (decimalsOf(read.value) > MAX_DECIMALS)
    return refused(
      `${written} có quá nhiều chữ số thập phân; hãy làm tròn còn nhiều nhất ${MAX_DECIMALS} chữ số.`,
    );
  return read;
}

function withoutHighest(text: string, outOf: number | undefined): string {
  const [score = "", highest, ...rest] = text.split("/");
  const agrees = highest !== undefined && rest.length === 0 && parseNumber(highest)?.value === outOf;
  return agrees ? score : text;
}

/** Largest ratio that can be meant: a figure ten times its base. */
export const MAX_RATIO = 10;

/** A ratio as number (0.204), or as text: "20,4%", "20,4" (hundredths too) or "11/54". */
export function readRatio(raw: unknown): ReadFigure {
  const read = typeof raw === "string" ? parseRatio(raw) : readNumber(raw, parseNumber);
  if (typeof read.value !== "number" || read.value <= MAX_RATIO) return read;
  return refused(`${plainNumber(read.value)} quá lớn; tỷ lệ 20,4% viết là 0.204 hoặc "20,4%".`);
}

function parseRatio(text: string): ReadFigure {
  const [above = "", below = "100", ...rest] = text.split("/");
  const numerator = readNumber(above, parseNumber).value;
  const denominator = parseNumber(below)?.value;
  const [part, whole] = [numerator, denominator].map((side) =>
    typeof side === "number" ? toExact(side) : null,
  );
  const quotient = part == null || whole == null || rest.length > 0 ? null : divide(part, whole);
  if (quotient === null)
    return refused(`không đọc được ${quoted(text)} thành tỷ lệ; hãy nhập ví dụ 20,4% hoặc 11/54.`);
  return found(fromExact(quotient));
}

/** A number from 0 up, given as number or as text; "không" and a dash are 0. */
function readNumber(raw: unknown, parse: NumberParser): ReadFigure {
  if (typeof raw !== "number" && typeof raw !== "string") return wrongType("số");
  const value = typeof raw === "number" ? raw : isDash(raw) ? 0 : (parseZeroWord(raw) ?? parse(raw)?.value);
  if (value === undefined)
    return refused(`không đọc được ${quoted(String(raw))} thành số; hãy nhập số, ví dụ 08 hoặc 1.234.`);
  if (!Number.isFinite(value)) return refused(`${value} không phải là số; hãy nhập một số.`);
  if (value < 0) return refused(`${plainNumber(value)} là số âm; hãy nhập số từ 0 trở lên.`);
  return found(value === 0 ? 0 : value);
}
