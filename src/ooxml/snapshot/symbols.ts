/**
 * Characters of the symbol fonts that reports use, by font and code (private use area, U+F000 and above), as the
 * ordinary characters that look the same.
 */
const SYMBOLS = {
  symbol: {
    0xb7: "•",
    0x2d: "−",
    0xa3: "≤",
    0xb3: "≥",
    0xb1: "±",
    0xb4: "×",
    0xb8: "÷",
    0xde: "⇒",
    0xae: "→",
  },
  wingdings: {
    0x6c: "●",
    0x6e: "■",
    0x6f: "□",
    0x71: "❑",
    0x76: "❖",
    0x77: "◆",
    0x9f: "•",
    0xa7: "▪",
    0xa8: "◻",
    0xd8: "➢",
    0xe0: "→",
    0xe8: "➔",
    0xf0: "⇨",
    0xfc: "✓",
    0xfd: "☒",
    0xfe: "☑",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<number, string>>>>;

const FONTS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map(Object.entries(SYMBOLS));

/** The character that a symbol font shows for a code; an unknown one stays as it is. */
export function symbol(code: number, font: string): string {
  const known = FONTS.get(font.toLowerCase())?.[code & 0xff];
  return known ?? String.fromCodePoint(code);
}

/** The characters of a label in a symbol font. */
export function symbolText(text: string, font: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (character) => symbol(character.charCodeAt(0), font));
}
