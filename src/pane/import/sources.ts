/** From what the user pastes or picks to tables. All of it rejects with `HostError`. */
import { HostError } from "../../document/port";
import { parseSeparated, separatorOf } from "../../import/separatedText";
import { sourceParts } from "../../import/sourceParts";
import { type SourceTable, sourceTable } from "../../import/sourceTable";
import type { PaneServices } from "../services";
import { htmlTables } from "./htmlTables";

const MAX_TEXT_BYTES = 20 * 1024 * 1024;

const nothing = (what: string): HostError =>
  new HostError(
    "not-supported",
    `${what} không có bảng nào. Hãy chép cả bảng, kể cả dòng tiêu đề, rồi thử lại.`,
  );

/** Tables on the clipboard: HTML where the program gives it, for its merged cells and exact numbers, else text. */
export function pastedTables(html: string, text: string): readonly SourceTable[] {
  const tables = html === "" ? [] : htmlTables(html);
  const found = tables.length > 0 ? tables : separatedTables("Bảng vừa dán", text);
  const parts = found.flatMap(sourceParts);
  if (parts.length === 0) throw nothing("Nội dung vừa dán");
  return parts;
}

const separatedTables = (name: string, text: string): readonly SourceTable[] =>
  text.trim() === "" ? [] : [sourceTable(name, parseSeparated(text, separatorOf(text)))];

/** Tables in a spreadsheet file, sheet by sheet. */
export async function fileTables(
  file: File,
  readWorkbook: PaneServices["readWorkbook"],
): Promise<readonly SourceTable[]> {
  const isText = /\.(?:csv|tsv|txt)$/i.test(file.name);
  if (isText && file.size > MAX_TEXT_BYTES)
    throw new HostError("too-large", `Tệp ${file.name} quá lớn. Hãy chép riêng bảng số liệu sang tệp khác.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tables = isText ? separatedTables(file.name, decodeText(bytes)) : await readWorkbook(bytes);
  const parts = tables.flatMap(sourceParts);
  if (parts.length === 0) throw nothing(`Tệp ${file.name}`);
  return parts;
}

/** UTF-8, UTF-16 where Excel's "Unicode text" says so, and otherwise the Vietnamese code page of Windows. */
export function decodeText(bytes: Uint8Array): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes);
  }
}
