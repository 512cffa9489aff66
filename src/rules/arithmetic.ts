/** Sums of written numbers and how they are shown in messages. */
import type { Facts } from "../facts/facts";
import { formatDecimal, formatInteger } from "../language/numbers";
import { roundingInterval } from "../language/rounding";
import { textOf } from "./quoting";
import type { Statement } from "./statements";

/** Everything that binary fractions can add to a sum of decimals. */
const FLOAT_NOISE = 1e-6;

/** Does the sum stand for the whole? Exact for whole numbers; rounded numbers may differ by their rounding. */
export function sumAgrees(whole: Statement, parts: readonly Statement[], sum: number): boolean {
  const slack = [whole, ...parts].reduce((total, one) => total + slackOf(one), 0);
  return Math.abs(whole.value - sum) <= slack + FLOAT_NOISE;
}

/** How much the number behind a rounded one may differ from it; a count written in full is exact. */
function slackOf(statement: Statement): number {
  const { decimals, scale, value } = statement;
  if (scale === 1) return 0;
  return roundingInterval({ value, decimals, scale })[1] - value;
}

export function isApproximate(statements: readonly Statement[]): boolean {
  return statements.some(({ approximate }) => approximate);
}

/** "497", "1,5", "6.460.000". */
export function showNumber(value: number): string {
  if (Number.isInteger(value)) return formatInteger(value);
  return formatDecimal(value, 2).replace(/,?0+$/, "");
}

/** The number as it stands in the document: "08", "Không". */
export function shown(facts: Facts, statement: Statement): string {
  return textOf(facts, statement.span);
}
