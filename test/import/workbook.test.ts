import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { HostError } from "../../src/document/port";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { readWorkbook } from "../../src/hosts/xlsx/readWorkbook";
import { looksLabelled, readLabelled } from "../../src/import/labelledFigures";
import { sizeOf } from "../../src/import/reading";
import { readImport } from "../../src/import/readImport";
import { recogniseTable } from "../../src/import/recogniseTable";
import { figures2021, form2021 } from "./figures";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "fixtures", name));
const read = (bytes: Uint8Array) => readWorkbook(bytes, nodePlatform);

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await read(bytes).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error instanceof HostError ? `${error.code}: ${error.message}` : "";
}

/** A workbook of one sheet with this XML for its cells. */
const workbook = (cells: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${cells}</sheetData></worksheet>`),
    ...more,
  });

/** An OLE compound file, as far as its first bytes and the name of one stream go ([MS-CFB]). */
const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(504),
    ...Buffer.from(stream, "utf16le"),
  ]);

test("a workbook of LibreOffice Calc: the sheet with the form is found, the others are named", async () => {
  const sheets = await read(fixture("libreoffice-calc.xlsx"));
  expect(sheets.map(({ name }) => name)).toEqual([
    "Trang tính “Ghi chú”",
    "Trang tính “II.06a”",
    "Trang tính “Chỉ tiêu”",
  ]);
  const ranked = sheets.map((sheet) => recogniseTable(sheet, form2021)[0]);
  expect(ranked.map((best) => best?.path ?? null)).toEqual([null, "dossiers.byField", null]);
  const [, best] = ranked;
  const [, source] = sheets;
  if (!best || !source) throw new Error("The form was not found");
  const reading = readImport(form2021, source, best, figures2021);
  expect(reading.columns.filter(({ target }) => target === null)).toEqual([]);
  expect(sizeOf(reading).newRows).toBe(0);
  expect(reading.problems).toEqual([]);
  expect(reading.left.map(({ why }) => why)).toContain("tiêu đề của bảng");
});

test("a sheet of labels and values gives single figures", async () => {
  const [, , sheet] = await read(fixture("libreoffice-calc.xlsx"));
  if (!sheet) throw new Error("No sheet");
  const lines = readLabelled(form2021, sheet, figures2021, new Map());
  expect(looksLabelled(lines)).toBe(true);
  const found = lines.flatMap(({ path, cell }) => (path === null ? [] : [[path, cell?.typed]]));
  expect(found).toEqual([
    ["inventory.central", { kind: "read", value: 52 }],
    ["inventory.local", { kind: "read", value: 3 }],
    ["budget.granted", { kind: "read", value: 45_000_000 }],
  ]);
});

test("dates, formulas, numbers with dust and cells far out without content", async () => {
  const [sheet] = await read(
    workbook(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Ngày</t></is></c><c r="B1"><v>0.30000000000000004</v></c><c r="XFD1"/></row>' +
        '<row r="2"><c r="A2" t="str"><f>A1</f><v>Ngày</v></c><c r="B2" t="e"><v>#DIV/0!</v></c></row>' +
        '<row r="1048576"><c r="A1048576"/></row>',
    ),
  );
  expect(sheet?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["Ngày", "0,3"],
    ["Ngày", "#DIV/0!"],
  ]);
});

describe("files that are no bearable workbook are refused in words", () => {
  test.each([
    ["nothing", () => new Uint8Array(), /^damaged: Tệp rỗng/],
    ["a text", () => strToU8("Lĩnh vực;Số lượng"), /^not-supported: .*không phải bảng tính/],
    ["a web page named .xlsx", () => strToU8("<html><table></table></html>"), /^not-supported: .*trang web/],
    ["an .xls of LibreOffice", () => fixture("libreoffice-calc.xls"), /^not-supported: .*\.xls\b.*\.xlsx/],
    ["a password", () => compoundFile("EncryptedPackage"), /^encrypted: .*mật khẩu/],
    [
      "a Word document",
      () => zipSync({ "word/document.xml": strToU8("<w/>") }),
      /^not-supported: .*tài liệu Word.*dán vào đây/,
    ],
    [
      "an OpenDocument spreadsheet",
      () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }, { level: 0 }),
      /^not-supported: .*\.ods/,
    ],
    ["a zip of something else", () => zipSync({ "a.txt": strToU8("a") }), /^not-supported: /],
    [
      "a cell at the end of the sheet",
      () => workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      /^too-large: .*quá xa/,
    ],
    [
      "a zip bomb",
      () => workbook("", { "xl/sharedStrings.xml": new Uint8Array(60_000_000).fill(32) }),
      /^(?:hostile|too-large): /,
    ],
    ["a cut-off file", () => fixture("libreoffice-calc.xlsx").subarray(0, 4000), /^damaged: /],
    ["broken XML", () => workbook("<row><c r='A1'><v>1</row>"), /^damaged: .*hỏng/],
  ])("%s", async (_, make, words) => {
    expect(await refusal(make())).toMatch(words);
  });
});
