import fc from "fast-check";
import { fromRoman, toRoman } from "../../src/language/roman";

test.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [40, "XL"],
  [3999, "MMMCMXCIX"],
])("%d is %s", (value, roman) => {
  expect(toRoman(value)).toBe(roman);
  expect(fromRoman(roman.toLowerCase())).toBe(value);
});

test.each(["", "IIII", "IL", "VX", "IC", "A", "1", "MMMM", "I I"])("%j is not a numeral", (text) => {
  expect(fromRoman(text)).toBeNull();
});

test.each([0, -1, 4000, 1.5, Number.NaN])("%d has no numeral", (value) => {
  expect(() => toRoman(value)).toThrow(RangeError);
});

test("reads back every numeral", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (value) => fromRoman(toRoman(value)) === value));
});
