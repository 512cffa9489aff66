import fc from "fast-check";
import { evaluateFormula, evaluateSides, type FormulaScope } from "../../src/forms/evaluateFormula";
import type { Expression } from "../../src/forms/formula";
import { parseFormula } from "../../src/forms/parseFormula";
import { printFormula } from "../../src/forms/printFormula";

function expressionOf(text: string): Expression {
  const { expression, problem } = parseFormula(text);
  if (!expression) throw new Error(`${text}: ${problem.message}`);
  return expression;
}

describe("parseFormula", () => {
  it.each([
    ["(3)=(4)+(5)+(6)", "(3)=(4)+(5)+(6)"],
    ["( 3 ) = (4) + (5)", "(3)=(4)+(5)"],
    ["a.b − c.d", "a.b-c.d"],
    ["(4) × 100 ÷ (3)", "(4)*100/(3)"],
    ["(4)x100:(3)", "(4)*100/(3)"],
    ["a.b - (c.d - e.f)", "a.b-(c.d-e.f)"],
    ["(a.b + c.d) * 2", "(a.b+c.d)*2"],
    ["-(a.b + 1)", "-(a.b+1)"],
    ["a.b ≤ c.d", "a.b<=c.d"],
    ["a.b ≠ 1.5", "a.b<>1.5"],
    ["sum(a.b.*.c)", "tổng(a.b.*.c)"],
    ['count(a.b, type = "Kế hoạch")', 'đếm(a.b, type="Kế hoạch")'],
    ["đếm(a.b)", "đếm(a.b)"],
    ["tổng(a.b.*.c; d > 0)", "tổng(a.b.*.c, d>0)"],
    ["max(a.b, c.d, 0)", "max(a.b, c.d, 0)"],
    ["has(a.b) and a.b > 0 or c.d = 0", "có(a.b) và a.b>0 hoặc c.d=0"],
    ["có(a.b) và (a.b > 0 hoặc c.d = 0)", "có(a.b) và (a.b>0 hoặc c.d=0)"],
    ["a.b.@.c = previous(a.b.@.d)", "a.b.@.c=previous(a.b.@.d)"],
    ['a.b = “Cấp "tỉnh"”', 'a.b=“Cấp "tỉnh"”'],
    ["price * quantity", "price*quantity"],
  ])("reads %s", (text, printed) => {
    expect(printFormula(expressionOf(text))).toBe(printed);
  });

  it.each([
    ["", "Công thức còn thiếu số hạng ở cuối.", 0],
    ["(3)=(4)+", "Công thức còn thiếu số hạng ở cuối.", 8],
    ["(3)=+(4)", "Cần một số hạng nhưng gặp “+”.", 4],
    ["(3)=(4)=(5)", "Một công thức chỉ so sánh một lần; hãy nối bằng “và”.", 7],
    ["(4)+(5", "Cần “)” nhưng công thức đã hết.", 6],
    ["(4) (5)", "Thừa “(”.", 4],
    ["(0)+1", "Không có cột số (0).", 0],
    ["(4.5)+1", "Không có cột số (4.5).", 0],
    ["a.b & c.d", "Không đọc được ký tự “&”.", 4],
    ['a.b = "Kế hoạch', "Thiếu dấu ngoặc kép đóng.", 6],
    ["avg(a.b)", "Không có hàm “avg”. Các hàm dùng được: tổng, đếm, có, max, min, previous.", 0],
    ["sum(a.b)", "Trong tổng(…) phải là mọi dòng của một cột, ví dụ tổng(a.b.*.c).", 4],
    ["sum(a.*.b.*.c)", "Trong tổng(…) phải là mọi dòng của một cột, ví dụ tổng(a.b.*.c).", 4],
    ["a.*.b + 1", "Dấu * (mọi dòng) chỉ dùng trong tổng(…), ví dụ tổng(a.b.*.c).", 0],
    ["count(3)", "Trong đếm(…) phải là đường dẫn của một số liệu.", 6],
    ["count(a.b, c)", 'Sau dấu phẩy phải là một điều kiện, ví dụ loai = "Kế hoạch".', 9],
    ["(a.b = 1) + 2", "“+” chỉ tính được với số.", 10],
    ['"a" * 2', "“*” chỉ tính được với số.", 4],
    ["-has(a.b)", "“-” chỉ tính được với số.", 0],
    ["a.b and c.d", "Hai bên “và”, “hoặc” phải là điều kiện.", 4],
    ["(a.b = 1) = 2", "Không so sánh được một điều kiện.", 10],
    ["and > 1", "“and” đứng sai chỗ.", 0],
    ["1234567890123456 + 1", "Số trong công thức dài quá (nhiều nhất 15 chữ số, 6 chữ số thập phân).", 0],
    ["a.b +\u0000", "Không đọc được ký tự “\u0000”.", 5],
  ])("refuses %j: %s", (text, message, at) => {
    expect(parseFormula(text).problem).toEqual({ message, at });
  });

  it("bounds length and depth", () => {
    expect(parseFormula("1+".repeat(600)).problem?.message).toBe("Công thức dài quá 1000 ký tự.");
    expect(parseFormula(`${"(".repeat(400)}a.b${")".repeat(400)}`).problem?.message).toBe(
      "Công thức lồng ngoặc quá sâu.",
    );
    expect(parseFormula(`${"-".repeat(900)}1`).problem?.message).toBe("Công thức lồng ngoặc quá sâu.");
    expect(parseFormula(`1${"+1".repeat(499)}`).problem).toBeNull();
  });

  it("never throws, whatever the text", () => {
    const signs = fc.constantFrom(...'()+-*/=<>,."“”@ x1234abcđ%&'.split(""), "sum(", "count(", "và", "a.b");
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 40 }).map((parts) => parts.join("")),
        (text) => {
          const { expression, problem } = parseFormula(text);
          expect(expression === null).toBe(problem !== null);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => parseFormula(text)).not.toThrow();
      }),
    );
  });
});

/** Expressions that a formula can state, conditions and numbers kept apart. */
const { numeric } = fc.letrec<{ numeric: Expression; condition: Expression }>((tie) => ({
  numeric: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.integer({ min: 0, max: 9999 }).map((value): Expression => ({ kind: "number", value })),
    fc.integer({ min: 1, max: 20 }).map((number): Expression => ({ kind: "column", number, at: 0 })),
    fc
      .constantFrom("a.b", "a.list.@.c", "amount")
      .map((path): Expression => ({ kind: "figure", path, at: 0 })),
    tie("numeric").map((operand): Expression => ({ kind: "negate", operand })),
    fc
      .tuple(fc.constantFrom("+", "-", "*", "/"), tie("numeric"), tie("numeric"))
      .map(([operator, left, right]): Expression => ({ kind: "arithmetic", operator, left, right })),
    fc
      .tuple(fc.constantFrom("max", "min"), fc.array(tie("numeric"), { minLength: 1, maxLength: 3 }))
      .map(([name, of]): Expression => ({ kind: "extreme", name, of })),
    fc
      .option(tie("condition"))
      .map((where): Expression => ({ kind: "sum", list: "a.list", column: "c", where, at: 0 })),
  ),
  condition: fc.oneof(
    { depthSize: "small" },
    fc.constant<Expression>({ kind: "has", path: "a.b", at: 0 }),
    fc
      .tuple(fc.constantFrom("=", "<=", ">=", "<", ">", "<>"), tie("numeric"), tie("numeric"))
      .map(([operator, left, right]): Expression => ({ kind: "comparison", operator, left, right })),
    fc
      .tuple(fc.constantFrom("and", "or"), tie("condition"), tie("condition"))
      .map(([operator, left, right]): Expression => ({ kind: "logic", operator, left, right })),
  ),
}));

/** The expression without positions, which printing does not keep. */
const bare = (expression: Expression): unknown =>
  JSON.parse(JSON.stringify(expression, (key, value: unknown) => (key === "at" ? undefined : value)));

test("printing and parsing give back the same expression", () => {
  fc.assert(
    fc.property(numeric, (expression) => {
      const printed = printFormula(expression);
      fc.pre(printed.length <= 1000);
      const again = parseFormula(printed);
      fc.pre(again.problem?.message !== "Công thức lồng ngoặc quá sâu.");
      expect(again.expression && bare(again.expression)).toEqual(bare(expression));
    }),
  );
});

const figures: Readonly<Record<string, number | string | null>> = {
  "a.x": 0.1,
  "a.y": 0.2,
  "a.zero": 0,
  "a.missing": null,
  "a.date": "2021-03-14",
  "a.list.r1.c": 10,
  "a.list.r2.c": 0.5,
  "a.list.r1.type": "Kế hoạch",
  "a.list.r2.type": "Công văn",
  "a.list.total.c": 10.5,
  "a.part.r1.c": null,
  "a.part.r2.c": 5,
};
const lists: Readonly<Record<string, readonly string[]>> = {
  "a.list": ["r1", "r2"],
  "a.part": ["r1", "r2"],
  "a.none": [],
};
const scope: FormulaScope = {
  figure: (path) => figures[path] ?? null,
  has: (path) => (lists[path] ?? []).length > 0 || (figures[path] ?? null) !== null,
  rows: (path) => lists[path] ?? null,
  previous: (path) => (path === "a.x" ? 7 : null),
  columnId: (_, number) => (number === 4 ? "c" : null),
};
const evaluate = (text: string, row: string | null = null) =>
  evaluateFormula(expressionOf(text), scope, row === null ? null : { list: "a.list", id: row });

describe("evaluateFormula", () => {
  it.each([
    ["a.x + a.y", 0.3],
    ["a.x * 3", 0.3],
    ["(a.x + a.y) * 10 - 3", 0],
    ["1/3*3", 1],
    ["2/3", 2 / 3],
    ["-a.x", -0.1],
    ["0 * -1", 0],
    ["a.missing + 1", null],
    ["a.unknown", null],
    ["1 / a.zero", null],
    ["sum(a.list.*.c)", 10.5],
    ["sum(a.none.*.c)", 0],
    ["sum(a.gone.*.c)", null],
    ["sum(a.part.*.c)", null],
    ['sum(a.list.*.c, type = "Kế hoạch")', 10],
    ["sum(a.part.*.c, c > 1)", null],
    ["count(a.list)", 2],
    ["count(a.none)", 0],
    ["count(a.gone)", null],
    ['count(a.list, type = "Công văn")', 1],
    ["count(a.part, c > 1)", null],
    ["max(0.1, a.y, 0.3)", 0.3],
    ["min(1, a.y, 0.3)", 0.2],
    ["max(1, a.missing)", null],
    ["previous(a.x)", 7],
    ["previous(a.y)", null],
    ["a.x + a.y = 0.3", true],
    ["a.x < a.y", true],
    ["a.x > a.missing", null],
    ['a.date <= "2021-03-15"', true],
    ["a.date > 5", null],
    ["has(a.list)", true],
    ["has(a.none) or has(a.x)", true],
    ["has(a.missing)", false],
    ["has(a.missing) and a.missing > 0", false],
    ["has(a.x) or a.missing > 0", true],
    ["has(a.x) and a.missing > 0", null],
    ["999999999999999 * 999999999999999 / 999999999999999", 999999999999999],
  ])("%s is %s", (text, expected) => {
    expect(evaluate(text)).toBe(expected);
  });

  it("reads columns and @ from the row at hand", () => {
    expect(evaluate("(4) * 2", "r1")).toBe(20);
    expect(evaluate("c * 2", "r2")).toBe(1);
    expect(evaluate("a.list.@.c", "total")).toBe(10.5);
    expect(evaluate("(5)", "r1")).toBeNull();
    expect(evaluate("(4)")).toBeNull();
  });

  it("gives both sides of a comparison, for messages", () => {
    const sides = (text: string) => evaluateSides(expressionOf(text), scope);
    expect(sides("a.x + a.y = 0.4")).toEqual({ left: 0.3, right: 0.4, holds: false });
    expect(sides('a.date < "2021-01-01"')).toEqual({ left: "2021-03-14", right: "2021-01-01", holds: false });
    expect(sides("a.missing = 1")).toBeNull();
    expect(sides("a.x + 1")).toBeNull();
  });

  it("adds any decimals exactly", () => {
    const decimal = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const path: Readonly<Record<string, number>> = { "n.a": a / 100, "n.b": b / 100, "n.c": c / 100 };
        const numbers = { ...scope, figure: (name: string) => path[name] ?? null };
        const sum = evaluateFormula(expressionOf("n.a + n.b - n.c"), numbers);
        expect(sum).toBe((a + b - c) / 100 + 0);
      }),
    );
  });
});
