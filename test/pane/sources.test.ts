import { HostError } from "../../src/document/port";
import { decodeText, fileTables, pastedTables } from "../../src/pane/import/sources";

const noWorkbook = () => Promise.reject(new Error("No workbook was expected"));
const textsOf = (tables: ReturnType<typeof pastedTables>) =>
  tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

/** Bytes of the Vietnamese code page of Windows, where tones stand behind their vowels. */
const windows1258 = Uint8Array.from([
  ...[0x4c, 0x69, 0xde, 0x6e, 0x68, 0x20, 0x76, 0xfd, 0xf2, 0x63, 0x3b],
  ...[0x53, 0xf4, 0xec, 0x0d, 0x0a, 0x61, 0x3b, 0x31, 0x0d, 0x0a],
]);

test.each([
  ["UTF-8 with a mark", new TextEncoder().encode("\ufeffLĩnh vực;Số\r\na;1\r\n")],
  ["UTF-8 without", new TextEncoder().encode("Lĩnh vực;Số\na;1")],
  [
    "UTF-16 of Excel's “Unicode text”",
    new Uint8Array(Buffer.from("\ufeffLĩnh vực\tSố\r\na\t1\r\n", "utf16le")),
  ],
  ["the Vietnamese code page of Windows", windows1258],
])("a .csv in %s is read", async (_, bytes) => {
  const tables = await fileTables(new File([bytes], "so-lieu.csv"), noWorkbook);
  expect(textsOf(tables)).toEqual([
    [
      ["Lĩnh vực", "Số"],
      ["a", "1"],
    ],
  ]);
});

test("bytes that are no UTF-8 are not mangled silently into it", () => {
  expect(decodeText(Uint8Array.from([0x61, 0xd0]))).toBe("aĐ");
});

test("a paste without a table, and an empty file, are refused in words", async () => {
  expect(() => pastedTables("", "  \n ")).toThrow(/^Nội dung vừa dán không có bảng nào\. Hãy/);
  const empty = fileTables(new File([""], "rỗng.csv"), noWorkbook);
  await expect(empty).rejects.toThrow(/^Tệp rỗng\.csv không có bảng nào/);
  await expect(empty).rejects.toBeInstanceOf(HostError);
});

test("a pasted text is divided as its program divided it", () => {
  expect(textsOf(pastedTables("", "Lĩnh vực\tSố, lượng\nĐo lường\t1,5\n"))).toEqual([
    [
      ["Lĩnh vực", "Số, lượng"],
      ["Đo lường", "1,5"],
    ],
  ]);
});
