/**
 * Advance widths of Times New Roman Bold, in thousandths of the size, for U+0020 … U+007E. Good enough to draw a rule
 * as long as a line of text: Vietnamese letters are as wide as the letters under their marks.
 */
const WIDTHS = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500,
  500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389,
  500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581,
  500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389,
  333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
const OTHER = 600;

/** Width of a line of bold text, in points. */
export function boldWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("Đ", "D")
    .replaceAll("đ", "d"))
    width += WIDTHS[character.charCodeAt(0) - 0x20] ?? OTHER;
  return (width * size) / 1000;
}
