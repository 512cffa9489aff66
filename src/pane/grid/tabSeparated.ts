/** A block of cells as spreadsheets put it on the clipboard as plain text: tabs between cells, a line a row. */

/**
 * Reads a copied block into rows of texts. A cell with a line break, a tab or a quotation mark stands in
 * quotation marks, with those inside it doubled, as Excel and LibreOffice Calc write it.
 */
export function parseTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let rest = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (;;) {
    const { cell, length } = readCell(rest);
    rows.at(-1)?.push(cell);
    const separator = rest[length];
    if (separator === undefined) return rows;
    if (separator === "\n") rows.push([]);
    rest = rest.slice(length + 1);
  }
}

const quotedCell = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/;
const plainCell = /^[^\t\n]*/;

function readCell(text: string): { readonly cell: string; readonly length: number } {
  const quoted = quotedCell.exec(text);
  if (quoted) return { cell: (quoted[1] ?? "").replaceAll('""', '"'), length: quoted[0].length };
  const plain = plainCell.exec(text)?.[0] ?? "";
  return { cell: plain, length: plain.length };
}

/** Writes rows of texts so that spreadsheets take them as cells. */
export const writeTabSeparated = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(writeCell).join("\t")).join("\n");

const writeCell = (cell: string): string => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
