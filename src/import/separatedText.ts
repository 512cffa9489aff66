/** Cells in plain text, a line a row: as spreadsheets put them on the clipboard (tabs), and .csv files. */

/** What stands between two cells. Vietnamese Excel writes .csv with semicolons: the comma is the decimal mark. */
export type Separator = "\t" | ";" | ",";

/**
 * Reads rows of texts. A cell with a line break, a separator or a quotation mark stands in quotation marks,
 * with those inside it doubled (RFC 4180), as Excel and LibreOffice Calc write it.
 */
export function parseSeparated(text: string, separator: Separator): readonly (readonly string[])[] {
  const source = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .replace(/\n$/, "");
  const quoted = new RegExp(`"((?:[^"]|"")*)"(?=[${separator}\\n]|$)`, "y");
  const plain = new RegExp(`[^${separator}\\n]*`, "y");
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    quoted.lastIndex = at;
    const found = source[at] === '"' ? quoted.exec(source) : null;
    plain.lastIndex = at;
    const raw = found?.[0] ?? plain.exec(source)?.[0] ?? "";
    rows.at(-1)?.push(found ? (found[1] ?? "").replaceAll('""', '"') : raw);
    at += raw.length;
    const next = source[at];
    if (next === undefined) return rows;
    if (next === "\n") rows.push([]);
    at += 1;
  }
}

/** How far into a file its separator is looked for. */
const SAMPLE = 20_000;

/** The separator of a text: the one that gives the most rows of one same width. */
export function separatorOf(text: string): Separator {
  const sample = text.slice(0, SAMPLE);
  const scores = (["\t", ";", ","] as const).map((separator) => {
    const widths = parseSeparated(sample, separator).map(({ length }) => length);
    const widest = Math.max(...widths);
    return { separator, score: widest < 2 ? 0 : widths.filter((width) => width === widest).length };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Writes rows of texts so that spreadsheets take them as cells. */
export const writeTabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(writeCell).join("\t")).join("\n");

const writeCell = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What spreadsheets take for the beginning of a formula; a negative number is none. */
const FORMULA = /^(?!-[\d.,]+$)[=+\-@\t\r]/;

/** A text as it may be given to a spreadsheet: what would run there as a formula gets an apostrophe before it. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
