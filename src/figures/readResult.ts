import { formatDecimal } from "../language/numbers";
import { cleanText } from "./cleanText";
import type { FigureValue } from "./figures";

/** A figure as read: its value, or a Vietnamese sentence that says what is wrong and what to do. */
export type ReadFigure =
  | { readonly value: FigureValue; readonly problem: null }
  | { readonly value: null; readonly problem: string };

export const found = (value: FigureValue): ReadFigure => ({ value, problem: null });
export const refused = (problem: string): ReadFigure => ({ value: null, problem });

export const wrongType = (expected: string): ReadFigure =>
  refused(`sai kiểu; hãy nhập ${expected}, hoặc để null nếu chưa có.`);

/** The number in Vietnamese notation with all its decimals, for messages. */
export function plainNumber(value: number): string {
  return Number.isFinite(value) ? formatDecimal(value, Math.min(decimalsOf(value), 20)) : String(value);
}

/** Decimal places that a number prints with. */
export function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}

/** The text as quoted in a message. */
export function quoted(text: string): string {
  const line = cleanText(text);
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
}
