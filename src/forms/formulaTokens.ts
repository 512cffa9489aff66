/** Cuts a formula into tokens. Signs that officials type for one operator become one. */
import type { FormulaProblem } from "./formula";

export type TokenKind = "number" | "text" | "name" | "operator" | "end";

export interface Token {
  readonly kind: TokenKind;
  /** Number as typed, text without its quotes, name or path, or the operator in its one spelling. */
  readonly text: string;
  readonly at: number;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  "−": "-",
  "–": "-",
  "×": "*",
  "÷": "/",
  ":": "/",
  "≤": "<=",
  "≥": ">=",
  "≠": "<>",
  ";": ",",
  và: "and",
  hoặc: "or",
  tổng: "sum",
  đếm: "count",
  có: "has",
};

const SPACE = /\s+/uy;
/** At most 15 digits: more would not be kept exactly. */
const NUMBER = /\d{1,15}(?:\.\d{1,6})?(?!\d)/y;
/** "(4)x100", "(4) x (5)": a letter x after an operand is the sign of multiplication. */
const TIMES = /[xX](?=[\s\d(])/y;
const NAME = /\p{L}[\p{L}\p{N}]*(?:\.(?:[\p{L}\p{N}]+|[@*]))*/uy;
const TEXT = /"([^"]*)"|“([^”]*)”/y;
const OPERATOR = /<=|>=|<>|[-+*/()=<>,;:−–×÷≤≥≠]/uy;

/** Tokens of a formula in NFC, the last of kind `end`; or the sign that cannot be read. */
export function tokenize(formula: string): readonly Token[] | FormulaProblem {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < formula.length) {
    if (match(SPACE)) continue;
    const start = at;
    const number = match(NUMBER)?.[0];
    if (number !== undefined) {
      tokens.push({ kind: "number", text: number, at: start });
      continue;
    }
    const text = match(TEXT);
    if (text) {
      tokens.push({ kind: "text", text: text[1] ?? text[2] ?? "", at: start });
      continue;
    }
    if (endsOperand(tokens.at(-1)) && match(TIMES)) {
      tokens.push({ kind: "operator", text: "*", at: start });
      continue;
    }
    const word = match(NAME)?.[0] ?? match(OPERATOR)?.[0];
    if (word === undefined) return { message: unreadable(formula, at), at };
    const spelled = Object.hasOwn(SPELLINGS, word) ? (SPELLINGS[word] ?? word) : word;
    tokens.push({ kind: /^\p{L}/u.test(spelled) ? "name" : "operator", text: spelled, at: start });
  }
  tokens.push({ kind: "end", text: "", at: formula.length });
  return tokens;
}

function endsOperand(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "operator") return token.text === ")";
  return token.kind !== "name" || !["and", "or"].includes(token.text);
}

function unreadable(formula: string, at: number): string {
  const sign = String.fromCodePoint(formula.codePointAt(at) ?? 0);
  if (sign === '"' || sign === "“") return "Thiếu dấu ngoặc kép đóng.";
  if (/\d/.test(sign)) return "Số trong công thức dài quá (nhiều nhất 15 chữ số, 6 chữ số thập phân).";
  return `Không đọc được ký tự “${sign}”.`;
}
