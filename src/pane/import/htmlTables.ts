/** The tables in HTML from the clipboard: Excel, Word, LibreOffice, Google Sheets, web pages. */
import { HostError } from "../../document/port";
import { MAX_SOURCE_CELLS, type SourceTable, type SpannedCell, spannedTable } from "../../import/sourceTable";

/** Longer than any table of figures with all the styles that Word writes around it. */
const MAX_CHARACTERS = 40_000_000;
/** Bounds of the HTML standard for `colspan` and `rowspan`. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/**
 * Tables with something in them, in their order. The HTML is parsed into a document that is never shown: nothing in
 * it runs or is fetched. Throws `HostError` when there is too much of it.
 */
export function htmlTables(html: string): readonly SourceTable[] {
  if (html.length > MAX_CHARACTERS)
    throw new HostError(
      "too-large",
      "Nội dung vừa dán quá lớn. Hãy chỉ chép phần bảng có số liệu rồi dán lại.",
    );
  const document = new DOMParser().parseFromString(html, "text/html");
  const tables = [...document.querySelectorAll("table")].filter((table) => !table.querySelector("table"));
  return tables
    .map((table, at) => spannedTable(tables.length === 1 ? "Bảng vừa dán" : `Bảng ${at + 1}`, rowsOf(table)))
    .filter(({ rows }) => rows.length > 0);
}

const rowsOf = (table: HTMLTableElement): readonly (readonly SpannedCell[])[] =>
  Array.from(table.rows)
    .slice(0, MAX_SOURCE_CELLS)
    .map((row) => [...row.cells].map(cellOf));

function cellOf(cell: HTMLTableCellElement): SpannedCell {
  const text = textIn(cell);
  return {
    text,
    number: exactNumber(cell, text),
    columnSpan: spanOf(cell.getAttribute("colspan"), MOST_COLUMNS),
    rowSpan: spanOf(cell.getAttribute("rowspan"), MOST_ROWS),
  };
}

/** Line breaks and paragraphs divide words; scripts and styles are no text. */
function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
  const name = node.nodeName;
  if (name === "SCRIPT" || name === "STYLE" || name === "BR") return " ";
  const text = [...node.childNodes].map(textIn).join("");
  return name === "P" || name === "DIV" || name === "LI" ? `${text} ` : text;
}

function spanOf(attribute: string | null, most: number): number {
  const span = Number.parseInt(attribute ?? "1", 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), most);
}

/** What spreadsheets show where a number is meant; a date has slashes. */
const SHOWN_NUMBER = /^-?[\d.,\s\u00a0]+%?$/;

/** Spreadsheets write the exact number beside the one that is shown: LibreOffice, Google Sheets, Excel. */
function exactNumber(cell: HTMLTableCellElement, text: string): number | null {
  if (!SHOWN_NUMBER.test(text.trim())) return null;
  const plain = cell.getAttribute("sdval") ?? cell.getAttribute("x:num");
  const sheets = /"3":(-?\d+(?:\.\d+)?)/.exec(cell.getAttribute("data-sheets-value") ?? "")?.[1];
  const written = plain === null || plain === "" ? sheets : plain;
  const number = written === undefined ? NaN : Number(written);
  return Number.isFinite(number) ? number : null;
}
