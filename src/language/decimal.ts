/**
 * Exact decimal arithmetic. Figures are JavaScript numbers; what a person means by 1.005 is the decimal
 * that the number prints as, not the binary fraction below it, so all rounding happens here on digits.
 */

/** units / 10^digits */
export interface Decimal {
  readonly units: bigint;
  /** Number of decimal places, at least 0. */
  readonly digits: number;
}

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The decimal that a number or bigint prints as: 1.005 → 1005 / 10^3, 1e-7 → 1 / 10^7. */
export function decimalOf(value: number | bigint): Decimal {
  if (typeof value === "bigint") return { units: value, digits: 0 };
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const units = BigInt(whole + fraction);
  const digits = fraction.length - Number(exponent);
  return digits >= 0 ? { units, digits } : { units: units * powerOfTen(-digits), digits: 0 };
}

/** The nearest number. */
export function toNumber(decimal: Decimal): number {
  return Number(`${decimal.units}e-${decimal.digits}`);
}

/** numerator / denominator rounded to an integer, halves away from zero. The denominator is positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const quotient = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -quotient : quotient;
}

/** The quotient of two exact numbers, rounded to `digits` places, halves away from zero. */
export function divide(numerator: number | bigint, denominator: number | bigint, digits: number): Decimal {
  const { above, below } = ratioOf(numerator, denominator);
  return { units: divideHalfUp(above * powerOfTen(digits), below), digits };
}

/** Two exact numbers as a fraction of integers; `below` is positive. */
export function ratioOf(
  numerator: number | bigint,
  denominator: number | bigint,
): { readonly above: bigint; readonly below: bigint } {
  const top = decimalOf(numerator);
  const bottom = decimalOf(denominator);
  if (bottom.units === 0n) throw new RangeError("Division by zero");
  const sign = bottom.units < 0n ? -1n : 1n;
  return {
    above: sign * top.units * powerOfTen(bottom.digits),
    below: sign * bottom.units * powerOfTen(top.digits),
  };
}

/** The same decimal with another number of places, halves away from zero when places are lost. */
export function roundTo(decimal: Decimal, digits: number): Decimal {
  if (digits >= decimal.digits) {
    return { units: decimal.units * powerOfTen(digits - decimal.digits), digits };
  }
  return { units: divideHalfUp(decimal.units, powerOfTen(decimal.digits - digits)), digits };
}
