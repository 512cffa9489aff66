import fc from "fast-check";
import { formatQuotient, parseNumber } from "../../src/language/numbers";
import { agrees, roundingInterval, type Agreement, type WrittenNumber } from "../../src/language/rounding";

function written(text: string): WrittenNumber {
  const parsed = parseNumber(text);
  if (!parsed) throw new Error(`Not a number: ${text}`);
  return parsed;
}

describe("rounding interval", () => {
  test.each([
    ["20,4%", 20.35, 20.45],
    ["20,40", 20.395, 20.405],
    ["504", 503.5, 504.5],
    ["0", -0.5, 0.5],
    ["8,98 nghìn", 8975, 8985],
    ["1,2 triệu", 1_150_000, 1_250_000],
    ["-1,5", -1.55, -1.45],
    ["0,1", 0.05, 0.15],
  ])("%j stands for %d … %d", (text, low, high) => {
    expect(roundingInterval(written(text))).toEqual([low, high]);
  });
});

describe("rounded, cut off, or wrong", () => {
  const cases: [text: string, numerator: number, denominator: number, expected: Agreement][] = [
    ["20,4", 1100, 54, "rounded"],
    ["20,3", 1100, 54, "truncated"],
    ["20,2", 1100, 54, "wrong"],
    ["20,5", 1100, 54, "wrong"],
    ["20", 1100, 54, "rounded"],
    ["12,5", 100, 8, "exact"],
    ["12,50", 100, 8, "exact"],
    ["13", 100, 8, "rounded"],
    ["12", 100, 8, "truncated"],
    ["0", 0, 24, "exact"],
    ["0", 1, 3, "rounded"],
    ["0", 2, 3, "truncated"],
    ["100", 999, 10, "rounded"],
    ["100,0", 9999, 100, "rounded"],
    ["99,9", 9999, 100, "truncated"],
    ["1,01", 1.005, 1, "rounded"],
    ["1,00", 1.005, 1, "truncated"],
    ["-0,67", -2, 3, "rounded"],
    ["-0,66", -2, 3, "truncated"],
    ["0,67", 2, -3, "wrong"],
    ["8,98 nghìn", 8979, 1, "rounded"],
    ["8,98 nghìn", 8984, 1, "rounded"],
    ["8,98 nghìn", 8985, 1, "truncated"],
    ["8,98 nghìn", 8974, 1, "wrong"],
    ["8,98 nghìn", 8980, 1, "exact"],
    ["504", 504, 1, "exact"],
  ];
  test.each(cases)("%s for %d/%d is %s", (text, numerator, denominator, expected) => {
    expect(agrees(written(text), numerator, denominator)).toBe(expected);
  });

  test("takes any number with its decimals", () => {
    expect(agrees({ value: 20.4, decimals: 1 }, 1100, 54)).toBe("rounded");
    expect(roundingInterval({ value: 20.4, decimals: 1 })).toEqual([20.35, 20.45]);
  });

  test("takes numbers beyond doubles as big integers", () => {
    const third = 10n ** 30n;
    expect(agrees(written("33,3"), 100n * third, 3n * third)).toBe("rounded");
    expect(agrees(written("33,4"), 100n * third, 3n * third)).toBe("wrong");
  });

  test("a division by zero is refused", () => {
    expect(() => agrees(written("1"), 1, 0)).toThrow(RangeError);
  });

  test("what is written by formatQuotient always agrees, one more on the last digit never does", () => {
    const digits = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), digits, (numerator, denominator, places) => {
        const right = written(formatQuotient(numerator, denominator, places));
        expect(["exact", "rounded"]).toContain(agrees(right, numerator, denominator));
        const value = Number(`${Math.round(right.value * 10 ** places) + 1}e-${places}`);
        expect(agrees({ ...right, value }, numerator, denominator)).toBe("wrong");
      }),
    );
  });

  test("a rounded number lies within its interval", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (numerator, denominator) => {
        const [low, high] = roundingInterval(written(formatQuotient(numerator, denominator, 2)));
        expect(low).toBeLessThanOrEqual(numerator / denominator);
        expect(high).toBeGreaterThanOrEqual(numerator / denominator);
      }),
    );
  });
});
