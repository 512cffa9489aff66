import type { ArithmeticOperator, Comparison, Expression, FormulaProblem, ParsedFormula } from "./formula";
import { tokenize, type Token } from "./formulaTokens";

/** Longest formula read, in characters, and deepest nesting of brackets: they bound all work on a formula. */
const MAX_LENGTH = 1000;
const MAX_DEPTH = 40;

/** Reads a formula; never throws. Positions in a problem count characters of the NFC text from 0. */
export function parseFormula(text: string): ParsedFormula {
  const formula = text.normalize("NFC");
  if (formula.length > MAX_LENGTH) return refused(`Công thức dài quá ${MAX_LENGTH} ký tự.`, MAX_LENGTH);
  const tokens = tokenize(formula);
  if (!isTokens(tokens)) return { expression: null, problem: tokens };
  try {
    const reader: Reader = { tokens, next: 0, depth: 0 };
    const expression = readLogic(reader, "or");
    const rest = peek(reader);
    if (rest.kind !== "end") throw new Unreadable(`Thừa “${rest.text}”.`, rest.at);
    return { expression, problem: null };
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.message, error.at);
    throw error;
  }
}

const isTokens = (result: readonly Token[] | FormulaProblem): result is readonly Token[] =>
  Array.isArray(result);

const refused = (message: string, at: number): ParsedFormula => ({
  expression: null,
  problem: { message, at },
});

class Unreadable extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

interface Reader {
  readonly tokens: readonly Token[];
  next: number;
  depth: number;
}

const END: Token = { kind: "end", text: "", at: 0 };
const peek = (reader: Reader): Token => reader.tokens[reader.next] ?? END;

function take(reader: Reader): Token {
  const token = peek(reader);
  reader.next += 1;
  return token;
}

function takeIf(reader: Reader, ...texts: readonly string[]): Token | null {
  const token = peek(reader);
  if (token.kind !== "operator" && token.kind !== "name") return null;
  return texts.includes(token.text) ? take(reader) : null;
}

function expect(reader: Reader, text: string): void {
  const token = peek(reader);
  if (takeIf(reader, text)) return;
  const found = token.kind === "end" ? "công thức đã hết" : `gặp “${token.text}”`;
  throw new Unreadable(`Cần “${text}” nhưng ${found}.`, token.at);
}

/** or > and > comparison > sum > product > sign > operand, each left to right. */
function readLogic(reader: Reader, operator: "or" | "and"): Expression {
  const readPart = () => (operator === "or" ? readLogic(reader, "and") : readComparison(reader));
  let left = readPart();
  for (let token = takeIf(reader, operator); token; token = takeIf(reader, operator)) {
    const right = readPart();
    for (const side of [left, right])
      if (!isCondition(side)) throw new Unreadable("Hai bên “và”, “hoặc” phải là điều kiện.", token.at);
    left = { kind: "logic", operator, left, right };
  }
  return left;
}

function readComparison(reader: Reader): Expression {
  const left = readSum(reader);
  const token = takeIf(reader, "=", "<=", ">=", "<", ">", "<>");
  if (!token) return left;
  const right = readSum(reader);
  const again = takeIf(reader, "=", "<=", ">=", "<", ">", "<>");
  if (again) throw new Unreadable("Một công thức chỉ so sánh một lần; hãy nối bằng “và”.", again.at);
  for (const side of [left, right])
    if (isCondition(side)) throw new Unreadable("Không so sánh được một điều kiện.", token.at);
  return { kind: "comparison", operator: token.text as Comparison, left, right };
}

function readSum(reader: Reader): Expression {
  let left = readProduct(reader);
  for (let token = takeIf(reader, "+", "-"); token; token = takeIf(reader, "+", "-"))
    left = arithmetic(token, left, readProduct(reader));
  return left;
}

function readProduct(reader: Reader): Expression {
  let left = readSigned(reader);
  for (let token = takeIf(reader, "*", "/"); token; token = takeIf(reader, "*", "/"))
    left = arithmetic(token, left, readSigned(reader));
  return left;
}

function readSigned(reader: Reader): Expression {
  const minus = takeIf(reader, "-");
  if (!minus) return readOperand(reader);
  return nested(reader, minus.at, () => {
    const operand = readSigned(reader);
    requireNumber(operand, minus);
    return { kind: "negate", operand };
  });
}

function readOperand(reader: Reader): Expression {
  const token = take(reader);
  if (token.kind === "number") return { kind: "number", value: Number(token.text) };
  if (token.kind === "text") return { kind: "text", value: token.text };
  if (token.kind === "name") return readName(reader, token);
  if (token.text === "(") return nested(reader, token.at, () => readBrackets(reader, token));
  if (token.kind === "end") throw new Unreadable("Công thức còn thiếu số hạng ở cuối.", token.at);
  throw new Unreadable(`Cần một số hạng nhưng gặp “${token.text}”.`, token.at);
}

/** "(4)" is column 4; anything longer in brackets is an expression. */
function readBrackets(reader: Reader, open: Token): Expression {
  const inside = peek(reader);
  const isColumn = inside.kind === "number" && reader.tokens[reader.next + 1]?.text === ")";
  if (!isColumn) {
    const expression = readLogic(reader, "or");
    expect(reader, ")");
    return expression;
  }
  reader.next += 2;
  const number = Number(inside.text);
  if (!Number.isInteger(number) || number < 1 || number > 999)
    throw new Unreadable(`Không có cột số (${inside.text}).`, open.at);
  return { kind: "column", number, at: open.at };
}

function readName(reader: Reader, name: Token): Expression {
  if (peek(reader).kind !== "operator" || peek(reader).text !== "(") return figure(name);
  return nested(reader, name.at, () => {
    take(reader);
    const call = readCall(reader, name);
    expect(reader, ")");
    return call;
  });
}

function figure(name: Token): Expression {
  if (["and", "or", "sum", "count", "has"].includes(name.text))
    throw new Unreadable(`“${name.text}” đứng sai chỗ.`, name.at);
  if (name.text.includes("*"))
    throw new Unreadable("Dấu * (mọi dòng) chỉ dùng trong tổng(…), ví dụ tổng(a.b.*.c).", name.at);
  return { kind: "figure", path: name.text, at: name.at };
}

function readCall(reader: Reader, name: Token): Expression {
  switch (name.text) {
    case "sum":
      return readSumOfRows(reader, name.at);
    case "count": {
      const list = readPath(reader, "đếm");
      return { kind: "count", list, where: readWhere(reader), at: name.at };
    }
    case "has":
    case "previous":
      return { kind: name.text, path: readPath(reader, name.text), at: name.at };
    case "max":
    case "min": {
      const of = [readSum(reader)];
      while (takeIf(reader, ",")) of.push(readSum(reader));
      for (const part of of) requireNumber(part, name);
      return { kind: "extreme", name: name.text, of };
    }
    default:
      throw new Unreadable(
        `Không có hàm “${name.text}”. Các hàm dùng được: tổng, đếm, có, max, min, previous.`,
        name.at,
      );
  }
}

function readSumOfRows(reader: Reader, at: number): Expression {
  const path = take(reader);
  const parts = path.text.split(".*.");
  const [list, column] = parts;
  if (path.kind !== "name" || parts.length !== 2 || !list || !column || /[.*@]/.test(column))
    throw new Unreadable("Trong tổng(…) phải là mọi dòng của một cột, ví dụ tổng(a.b.*.c).", path.at);
  return { kind: "sum", list, column, where: readWhere(reader), at };
}

function readWhere(reader: Reader): Expression | null {
  const comma = takeIf(reader, ",");
  if (!comma) return null;
  const where = readLogic(reader, "or");
  if (!isCondition(where))
    throw new Unreadable('Sau dấu phẩy phải là một điều kiện, ví dụ loai = "Kế hoạch".', comma.at);
  return where;
}

function readPath(reader: Reader, functionName: string): string {
  const token = take(reader);
  if (token.kind !== "name" || token.text.includes("*"))
    throw new Unreadable(`Trong ${functionName}(…) phải là đường dẫn của một số liệu.`, token.at);
  return token.text;
}

function arithmetic(token: Token, left: Expression, right: Expression): Expression {
  requireNumber(left, token);
  requireNumber(right, token);
  return { kind: "arithmetic", operator: token.text as ArithmeticOperator, left, right };
}

function requireNumber(expression: Expression, token: Token): void {
  if (isCondition(expression) || expression.kind === "text")
    throw new Unreadable(`“${token.text}” chỉ tính được với số.`, token.at);
}

const isCondition = (expression: Expression): boolean =>
  expression.kind === "comparison" || expression.kind === "logic" || expression.kind === "has";

function nested<Result>(reader: Reader, at: number, read: () => Result): Result {
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) throw new Unreadable("Công thức lồng ngoặc quá sâu.", at);
  const result = read();
  reader.depth -= 1;
  return result;
}
