/**
 * Numbers as administrative reports write them: thousands dot, decimal comma (Luật Kế toán 88/2015, Điều 11),
 * and, by custom, counts from 1 to 9 with a leading zero ("08 hồ sơ").
 */
import { type Decimal, decimalOf, divide, roundTo, toNumber } from "./decimal";
import { foldText } from "./fold";

/** A count of things, zero included: 8 → "08", 0 → "0", 1234 → "1.234". */
export function formatCount(count: number): string {
  return Number.isInteger(count) && count > 0 && count < 10 ? `0${count}` : formatInteger(count);
}

/** An integer without leading zero: 8 → "8", 1234 → "1.234". */
export function formatInteger(value: number | bigint): string {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError(`Not a safe integer: ${value}`);
  }
  return writeDecimal({ units: BigInt(value), digits: 0 });
}

/** A decimal with exactly `digits` places, half up: (1.005, 2) → "1,01", (18, 2) → "18,00". */
export function formatDecimal(value: number, digits: number): string {
  return writeDecimal(roundTo(decimalOf(value), digits));
}

/** A percentage that is already one: (20.37, 1) → "20,4%". */
export function formatPercent(percentValue: number, digits: number): string {
  return `${formatDecimal(percentValue, digits)}%`;
}

/** A quotient rounded once, from the exact numbers: (2, 3, 2) → "0,67". */
export function formatQuotient(numerator: number, denominator: number, digits: number): string {
  return writeDecimal(divide(numerator, denominator, digits));
}

/** The share of a part in a whole as a percentage, rounded once: (11, 54, 1) → "20,4%". */
export function formatShare(part: number, whole: number, digits: number): string {
  const { units } = divide(part, whole, digits + 2);
  return `${writeDecimal({ units, digits })}%`;
}

function writeDecimal({ units, digits }: Decimal): string {
  const sign = units < 0n ? "-" : "";
  const written = String(units < 0n ? -units : units).padStart(digits + 1, "0");
  const whole = written.slice(0, written.length - digits).replace(/\B(?=(?:\d{3})+$)/g, ".");
  return sign + whole + (digits > 0 ? `,${written.slice(-digits)}` : "");
}

/** How a number was written, beside its value. */
export interface NumberForm {
  /** "08", "00". */
  readonly leadingZero: boolean;
  /** What stands between the thousands; `comma` is the English way. */
  readonly thousands: "none" | "dot" | "space" | "comma";
  /** What stands before the decimals; `dot` is a slip: "54.9%". */
  readonly decimalMark: "none" | "comma" | "dot";
  readonly percent: boolean;
}

/** A number with all that is needed to tell what it may stand for. See `rounding.ts`. */
export interface ParsedNumber {
  /** "8,98 nghìn" → 8980; "54,9%" → 54.9. Exact: a number that would lose digits is not parsed. */
  readonly value: number;
  /** Decimal places written, before the scale word: "8,98 nghìn" → 2. */
  readonly decimals: number;
  /** 1, or the scale word behind: nghìn 1e3, triệu 1e6, tỷ 1e9, nghìn tỷ 1e12. */
  readonly scale: number;
  readonly form: NumberForm;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["triệu", 1e6],
  ["tỷ", 1e9],
  ["tỉ", 1e9],
  ["nghìn tỷ", 1e12],
  ["nghìn tỉ", 1e12],
  ["ngàn tỷ", 1e12],
  ["ngàn tỉ", 1e12],
]);

/** No number that a figure can hold is written with more characters. */
const LONGEST = 60;
const SHAPE = /^(-?) ?(\d[\d., ]*?)(?: ?(%)| ?([a-zàỉìệỷ ]+))?$/;

/**
 * Reads a number as people type it: "08", "1.234", "6.460.000", "74,5", "54.9%", "1 234", "8,98 nghìn".
 * Null when the text is not one number. A dot with three digits behind is a thousands dot.
 */
export function parseNumber(text: string): ParsedNumber | null {
  const folded = foldText(text);
  const match = folded.length <= LONGEST ? SHAPE.exec(folded) : null;
  if (!match) return null;
  const [, sign = "", body = "", percent, scaleWord] = match;
  const scale = scaleWord === undefined ? 1 : SCALES.get(scaleWord);
  const written = splitDigits(body);
  if (scale === undefined || !written) return null;

  const exact: Decimal = {
    units: BigInt(sign === "" ? 1 : -1) * BigInt(written.whole + written.fraction) * BigInt(scale),
    digits: written.fraction.length,
  };
  const value = toNumber(exact);
  const held = decimalOf(value);
  const digits = Math.max(held.digits, exact.digits);
  if (roundTo(held, digits).units !== roundTo(exact, digits).units) return null;
  return {
    value: value === 0 ? 0 : value,
    decimals: written.fraction.length,
    scale,
    form: {
      leadingZero: /^0\d/.test(written.whole),
      thousands: written.thousands,
      decimalMark: written.decimalMark,
      percent: percent !== undefined,
    },
  };
}

interface WrittenDigits {
  readonly whole: string;
  readonly fraction: string;
  readonly thousands: NumberForm["thousands"];
  readonly decimalMark: NumberForm["decimalMark"];
}

/** The shapes in the order in which they are tried: Vietnamese before English. */
const SHAPES: readonly {
  readonly shape: RegExp;
  readonly thousands: NumberForm["thousands"];
  readonly decimalMark: NumberForm["decimalMark"];
}[] = [
  { shape: /^(\d+)(?:,(\d+))?$/, thousands: "none", decimalMark: "comma" },
  { shape: /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/, thousands: "dot", decimalMark: "comma" },
  { shape: /^([1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/, thousands: "space", decimalMark: "comma" },
  { shape: /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/, thousands: "comma", decimalMark: "dot" },
  { shape: /^([1-9]\d{0,2}(?:,\d{3}){2,})$/, thousands: "comma", decimalMark: "dot" },
  { shape: /^(\d+)\.(\d{1,2})$/, thousands: "none", decimalMark: "dot" },
  { shape: /^(0)\.(\d+)$/, thousands: "none", decimalMark: "dot" },
];

function splitDigits(body: string): WrittenDigits | null {
  for (const { shape, thousands, decimalMark } of SHAPES) {
    const match = shape.exec(body);
    if (!match) continue;
    const [, whole = "", fraction = ""] = match;
    return {
      whole: whole.replace(/\D/g, ""),
      fraction,
      thousands,
      decimalMark: fraction === "" ? "none" : decimalMark,
    };
  }
  return null;
}

/** What can be absent and counted: "không có hồ sơ" is zero, "không có số liệu" is not known. */
const COUNTABLE =
  "trường hợp|hồ sơ|hs|thủ tục|tthc|văn bản|quyết định|phản ánh|kiến nghị|ý kiến|đơn vị|cán bộ|" +
  "công chức|vụ việc|vướng mắc|khó khăn|quy định|nhiệm vụ";
const ZERO = new RegExp(
  `^(?:không|(?:không có|không phát sinh|không có phát sinh|chưa phát sinh)` +
    `(?: (?:(?:${COUNTABLE})(?: .*)?|nào|mới|trong (?:kỳ|quý|tháng|năm)(?: .*)?))?)[.;,]?$`,
);

/** 0 for the words that state that there is none ("Không", "không phát sinh hồ sơ quá hạn"), otherwise null. */
export function parseZeroWord(text: string): 0 | null {
  return ZERO.test(foldText(text)) ? 0 : null;
}

/** A dash alone in a cell: zero to some, "not known" to others, so the reader of the table decides. */
export function isDash(text: string): boolean {
  return /^-+$/.test(foldText(text));
}
