/**
 * What a written number may stand for. The one place that tells a rounded number from one cut off
 * and from a wrong one, in exact arithmetic.
 */
import { divide, divideHalfUp, ratioOf, toNumber } from "./decimal";
import type { ParsedNumber } from "./numbers";

/** The part of a parsed number that decides its precision; without a scale word `scale` may be left out. */
export type WrittenNumber = Pick<ParsedNumber, "value" | "decimals"> & Partial<Pick<ParsedNumber, "scale">>;

/** Units of the last written digit: "20,4" → 204 of 10^-1, "8,98 nghìn" → 898 of 10. */
function lastDigitUnits({ value, decimals, scale = 1 }: WrittenNumber): bigint {
  const { units } = divide(value, scale, decimals);
  return units;
}

/**
 * The numbers that round to the written one: half a unit of the last digit to either side.
 * "20,4" → [20.35, 20.45]; "8,98 nghìn" → [8975, 8985]; "504" → [503.5, 504.5].
 */
export function roundingInterval(written: WrittenNumber): readonly [low: number, high: number] {
  const halves = 2n * lastDigitUnits(written);
  const edge = (numerator: bigint): number => {
    const units = numerator * 5n * BigInt(written.scale ?? 1);
    return toNumber({ units, digits: written.decimals + 1 });
  };
  return [edge(halves - 1n), edge(halves + 1n)];
}

/** How a written number stands to the exact one. */
export type Agreement = "exact" | "rounded" | "truncated" | "wrong";

/**
 * Compares a written number with numerator / denominator.
 * 20,4 with 1100/54 is "rounded", 20,3 is "truncated", 20,2 is "wrong".
 * For a percentage the caller gives a hundredfold numerator.
 */
export function agrees(
  written: WrittenNumber,
  numerator: number | bigint,
  denominator: number | bigint = 1,
): Agreement {
  const { above, below } = ratioOf(numerator, denominator);
  const step = 10n ** BigInt(written.decimals);
  const exactUnits = above * step;
  const unitsBelow = below * BigInt(written.scale ?? 1);
  const units = lastDigitUnits(written);
  if (exactUnits === units * unitsBelow) return "exact";
  if (divideHalfUp(exactUnits, unitsBelow) === units) return "rounded";
  if (exactUnits / unitsBelow === units) return "truncated";
  return "wrong";
}
