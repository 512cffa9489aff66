/** Roman numerals: quarters, headings, annexes. */

const LETTERS: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** 1 … 3999 → "I" … "MMMCMXCIX"; a RangeError otherwise. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`No Roman numeral: ${value}`);
  let rest = value;
  let roman = "";
  for (const [letters, worth] of LETTERS) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

/** "IV" or "iv" → 4; null when it is not a well-formed numeral. */
export function fromRoman(text: string): number | null {
  const roman = text.toUpperCase();
  let rest = roman;
  let value = 0;
  for (const [letters, worth] of LETTERS) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return value > 0 && value <= 3999 && rest === "" && toRoman(value) === roman ? value : null;
}
