import fc from "fast-check";
import { decimalOf, divide, divideHalfUp, ratioOf, roundTo, toNumber } from "../../src/language/decimal";

test.each([
  [1.005, 1005n, 3],
  [-0.1, -1n, 1],
  [0, 0n, 0],
  [1e-7, 1n, 7],
  [1.5e-7, 15n, 8],
  [1.5e22, 15n * 10n ** 21n, 0],
])("%d is the decimal that it prints as", (value, units, digits) => {
  expect(decimalOf(value)).toEqual({ units, digits });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is no decimal", (value) => {
  expect(() => decimalOf(value)).toThrow(RangeError);
});

test("every number is found again in its decimal", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(toNumber(decimalOf(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("halves go away from zero", () => {
  expect([25n, 35n, -25n, 24n, -26n].map((n) => divideHalfUp(n, 10n))).toEqual([3n, 4n, -3n, 2n, -3n]);
  expect(roundTo({ units: 1005n, digits: 3 }, 2)).toEqual({ units: 101n, digits: 2 });
  expect(roundTo({ units: 5n, digits: 0 }, 2)).toEqual({ units: 500n, digits: 2 });
});

test("quotients are exact until they are rounded, and the sign is in the numerator", () => {
  expect(divide(1, 3, 4)).toEqual({ units: 3333n, digits: 4 });
  expect(ratioOf(0.5, -0.25)).toEqual({ above: -50n * 10n, below: 25n * 10n });
  expect(() => ratioOf(1, 0)).toThrow(RangeError);
});
