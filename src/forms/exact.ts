/**
 * Exact arithmetic on the numbers of a report: 0,1 + 0,2 is 0,3, a third of a third is a ninth.
 * A whole number stays a plain number while it is safe; anything else is a fraction of big integers.
 */
import { decimalOf, divide as divideDecimals, toNumber } from "../language/decimal";

interface Fraction {
  readonly numerator: bigint;
  /** Above zero; no common divisor with the numerator. */
  readonly denominator: bigint;
}

/** A safe integer, or a fraction in lowest terms. */
export type Exact = number | Fraction;

/** The decimal that the number prints as: 16.93 is 1693/100. Null for NaN and infinities. */
export function toExact(value: number): Exact | null {
  if (Number.isSafeInteger(value)) return value;
  if (!Number.isFinite(value)) return null;
  const { units, digits } = decimalOf(value);
  return fraction(units, 10n ** BigInt(digits));
}

/** Decimal places kept of a quotient, enough for the nearest number. */
const KEPT_DIGITS = 20;

/** The nearest number; decimals that end are kept as they are (3/10 is 0.3). */
export function fromExact(value: Exact): number {
  if (typeof value === "number") return value;
  return toNumber(divideDecimals(value.numerator, value.denominator, KEPT_DIGITS));
}

export function add(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const [x, y] = [parts(a), parts(b)];
  return fraction(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator);
}

export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negate(b));
}

export function negate(a: Exact): Exact {
  // 0 - 0 is 0; -0 would be a second zero.
  return typeof a === "number" ? 0 - a : { numerator: -a.numerator, denominator: a.denominator };
}

export function multiply(a: Exact, b: Exact): Exact {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  const [x, y] = [parts(a), parts(b)];
  return fraction(x.numerator * y.numerator, x.denominator * y.denominator);
}

/** Null when the divisor is zero. */
export function divide(a: Exact, b: Exact): Exact | null {
  const [x, y] = [parts(a), parts(b)];
  if (y.numerator === 0n) return null;
  return fraction(x.numerator * y.denominator, x.denominator * y.numerator);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Exact, b: Exact): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [x, y] = [parts(a), parts(b)];
  const difference = x.numerator * y.denominator - y.numerator * x.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function parts(value: Exact): Fraction {
  return typeof value === "number" ? { numerator: BigInt(value), denominator: 1n } : value;
}

function fraction(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  const lowest = { numerator: numerator / divisor, denominator: denominator / divisor };
  if (lowest.denominator !== 1n) return lowest;
  const whole = Number(lowest.numerator);
  return Number.isSafeInteger(whole) ? whole : lowest;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
