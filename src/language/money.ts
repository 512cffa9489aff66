/** Amounts of Vietnamese đồng, in figures and in words. Amounts are whole đồng. */
import { foldText } from "./fold";
import { formatInteger, parseNumber, type ParsedNumber } from "./numbers";
import { capitalise } from "./text";
import { numberInWords, parseNumberInWords } from "./words";

/** 6460000 → "6.460.000"; the unit is the caller's. */
export function formatMoney(amount: number | bigint): string {
  return formatInteger(amount);
}

/**
 * 6460000 → "Sáu triệu bốn trăm sáu mươi nghìn đồng chẵn". "chẵn" stands only when nothing is left
 * below nghìn; zero is "Không đồng".
 */
export function moneyInWords(amount: number | bigint): string {
  const whole = BigInt(amount);
  const even = whole !== 0n && whole % 1000n === 0n;
  return `${capitalise(numberInWords(amount))} đồng${even ? " chẵn" : ""}`;
}

const UNIT = / ?(?:đồng(?: việt nam)?|vnđ|vnd|đ|₫)$/;

/** "6.460.000 đồng", "6.460.000đ", "6,46 triệu đồng", "6.460.000"; null when it is not an amount. */
export function parseMoney(text: string): ParsedNumber | null {
  const parsed = parseNumber(foldText(text).replace(UNIT, ""));
  return parsed && !parsed.form.percent && Number.isInteger(parsed.value) ? parsed : null;
}

const BEFORE = /^\(?(?:(?:số tiền )?(?:viết )?bằng chữ ?:? ?)?/;
const AFTER = /(?: ?đồng(?: việt nam)?)?(?: chẵn)?$/;

/** "(Bằng chữ: Sáu triệu bốn trăm sáu mươi nghìn đồng chẵn)" → 6460000n; null when it is not an amount. */
export function parseMoneyInWords(text: string): bigint | null {
  return parseNumberInWords(withoutEndMarks(foldText(text)).replace(BEFORE, "").replace(AFTER, ""));
}

/** Without what may close the line: ")", ".", "./.", ";". */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ").;,/ ".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
