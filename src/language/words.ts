/**
 * Numbers in words, 0 … 10^18 and their negatives.
 * Written in the reference style (linh, nghìn, mươi, mốt, tư, lăm, tỷ); read in all variants of equal value.
 */
import { foldText } from "./fold";

const LIMIT = 10n ** 18n;
/** More than the longest reading of a number up to 10^18 with all its zeros said. */
const MOST_WORDS = 100;
const BILLION = 10n ** 9n;
const DIGITS: readonly string[] = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
const ZERO = "không";
const SCALES = ["", "nghìn", "triệu"] as const;

/** The word between trăm and a digit when the tens are zero: "một trăm linh năm". */
export type ZeroTens = "linh" | "lẻ";

/** 6460000 → "sáu triệu bốn trăm sáu mươi nghìn"; -5 → "âm năm". Beyond 10^18 a RangeError. */
export function numberInWords(value: bigint | number, zeroTens: ZeroTens = "linh"): string {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError(`Not a safe integer: ${value}`);
  }
  const whole = BigInt(value);
  if (whole < -LIMIT || whole > LIMIT) throw new RangeError(`Beyond 10^18: ${whole}`);
  if (whole < 0n) return `âm ${numberInWords(-whole, zeroTens)}`;
  return whole === 0n ? ZERO : positiveInWords(whole, zeroTens);
}

function positiveInWords(value: bigint, zeroTens: ZeroTens): string {
  const billions = value / BILLION;
  const words = billions > 0n ? [positiveInWords(billions, zeroTens), "tỷ"] : [];
  const rest = Number(value % BILLION);
  for (const scale of [2, 1, 0] as const) {
    const group = Math.floor(rest / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(groupInWords(group, words.length > 0, zeroTens));
    if (scale > 0) words.push(SCALES[scale]);
  }
  return words.join(" ");
}

/** 1–999; `inner` groups say their zero hundreds: "không trăm linh năm". */
function groupInWords(group: number, inner: boolean, zeroTens: ZeroTens): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const ones = group % 10;
  const words: string[] = [];
  if (hundreds > 0 || inner) words.push(digit(hundreds), "trăm");
  if (tens > 1) words.push(digit(tens), "mươi");
  else if (tens === 1) words.push("mười");
  else if (ones > 0 && words.length > 0) words.push(zeroTens);
  if (ones > 0) words.push(onesAfter(tens, ones));
  return words.join(" ");
}

function onesAfter(tens: number, ones: number): string {
  if (ones === 5 && tens > 0) return "lăm";
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 4 && tens > 1) return "tư";
  return digit(ones);
}

function digit(value: number): string {
  const word = DIGITS[value];
  if (word === undefined) throw new RangeError(`Not a digit: ${value}`);
  return word;
}

/** Spellings of equal value; keys are folded. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["lẻ", "linh"],
  ["ngàn", "nghìn"],
  ["tỉ", "tỷ"],
  ["nhăm", "lăm"],
  ["bẩy", "bảy"],
]);

/**
 * Reads a number in words: linh/lẻ, nghìn/ngàn, tỷ/tỉ, mươi bốn/mươi tư, lăm/nhăm, bảy/bẩy, "không trăm" and
 * "không nghìn" said or left out, capitals, commas between groups. Null for anything that is not one number
 * beyond doubt: "một nghìn hai" may be 1.002 or 1.200.
 */
export function parseNumberInWords(text: string): bigint | null {
  const words = foldText(text)
    .replace(/,(?= )/g, "")
    .split(" ")
    .map((word) => SAME_WORD.get(word) ?? word);
  if (words.length > MOST_WORDS) return null;
  if (words[0] === "âm") {
    const positive = parsePositive(words.slice(1));
    return positive === null ? null : -positive;
  }
  return words.length === 1 && words[0] === ZERO ? 0n : parsePositive(words);
}

function parsePositive(words: readonly string[]): bigint | null {
  const split = words.lastIndexOf("tỷ");
  if (split === -1) return parseBelowBillion(words, false);
  const billions = parsePositive(words.slice(0, split));
  const rest = split === words.length - 1 ? 0n : parseBelowBillion(words.slice(split + 1), true);
  if (billions === null || rest === null) return null;
  const value = billions * BILLION + rest;
  return value <= LIMIT ? value : null;
}

/** `inner`: words stand before, so zero groups may be said. */
function parseBelowBillion(words: readonly string[], inner: boolean): bigint | null {
  let value = 0;
  let start = 0;
  for (const scale of [2, 1, 0] as const) {
    const end = scale === 0 ? words.length : words.indexOf(SCALES[scale], start);
    if (end === -1 || (scale === 0 && start === words.length)) continue;
    const group = parseGroup(words.slice(start, end), inner || start > 0, scale > 0);
    if (group === null) return null;
    value += group * 1000 ** scale;
    start = end + 1;
  }
  return words.length > 0 ? BigInt(value) : null;
}

/**
 * Up to 999. An `inner` group may begin with zero hundreds; a bare digit is only clear before a scale word
 * or at the very start.
 */
function parseGroup(words: readonly string[], inner: boolean, scaled: boolean): number | null {
  let rest = words;
  let hundreds = 0;
  const saysHundreds = words[1] === "trăm";
  if (saysHundreds) {
    hundreds = DIGITS.indexOf(words[0] ?? "");
    if (hundreds === -1 || (hundreds === 0 && !inner)) return null;
    rest = words.slice(2);
    if (rest.length === 0) return hundreds * 100;
  }
  if (rest.length === 1 && rest[0] !== "mười") {
    const ones = DIGITS.indexOf(rest[0] ?? "");
    const clear = !saysHundreds && (scaled || !inner) && (ones > 0 || (ones === 0 && inner));
    return clear ? ones : null;
  }
  if (rest[0] === "linh" && !saysHundreds && !inner) return null;
  const belowHundred = BELOW_HUNDRED.get(rest.join(" "));
  return belowHundred === undefined ? null : hundreds * 100 + belowHundred;
}

/** All readings of 1–99 in two or three words, and "mười". */
const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 99 }, (_, index) => index + 1).flatMap((value) =>
    readingsBelowHundred(value).map((reading) => [reading, value] as const),
  ),
);

function readingsBelowHundred(value: number): readonly string[] {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const before = tens === 0 ? "linh" : tens === 1 ? "mười" : `${digit(tens)} mươi`;
  if (ones === 0) return [before];
  const endings = new Set([onesAfter(tens, ones)]);
  if (ones === 4) endings.add("bốn").add("tư");
  if (ones === 1) endings.add("một");
  return [...endings].map((ending) => `${before} ${ending}`);
}
