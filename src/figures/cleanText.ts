/** Text as a drafter pastes it, made fit for a document: NFC, no characters that XML and Word cannot hold. */

// Control characters but tab and line ends, lone halves of surrogate pairs, U+FFFE and U+FFFF (XML 1.0, production
// 2); soft hyphens and zero-width spaces, which would make texts differ that look the same. Nobody sees them; they
// come with text copied out of PDF files and web pages. Written as code points for the linter.
const range = (from: number, to: number): string => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`;
const UNWRITABLE = new RegExp(
  `[${range(0, 8)}${range(0xe, 0x1f)}\\u{7f}${range(0xd800, 0xdfff)}\\u{fffe}\\u{ffff}` +
    "\\u{ad}\\u{200b}\\u{2060}\\u{feff}]",
  "gu",
);
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
const BLANKS = /[\t ]+/g;

/** One line: spaces, tabs and line ends between words become one space, none at the ends. */
export function cleanText(raw: string): string {
  return cleanLine(raw.split(LINE_END).join(" "));
}

/** The lines of a text that are not empty: each is a paragraph. */
export function cleanParagraphs(raw: string): readonly string[] {
  return raw
    .split(LINE_END)
    .map(cleanLine)
    .filter((line) => line !== "");
}

const cleanLine = (line: string): string =>
  line.replace(UNWRITABLE, "").replace(BLANKS, " ").normalize("NFC").trim();
