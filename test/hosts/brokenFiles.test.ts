import { strToU8, zipSync } from "fflate";
import { HostError } from "../../src/document/port";
import { openDocx } from "../../src/hosts/docx/docxHost";
import { nodePlatform } from "../../src/hosts/docx/nodePlatform";
import { docxFile, docxFiles, zipFiles } from "../support/docxFile";
import { line } from "../support/docxMarkup";
import { deflatedZeros, patchZip } from "../support/zipBytes";

const files = docxFiles({ body: line("504 hồ sơ") });
const whole = docxFile({ body: line("504 hồ sơ") });

const without = (name: string) =>
  zipFiles(Object.fromEntries(Object.entries(files).filter(([known]) => known !== name)));
const withFile = (name: string, text: string) => zipFiles({ ...files, [name]: text });
const withMainType = (type: string) => docxFile({ body: line("a"), mainType: type });
/** Beginning of an OLE compound file with a stream of that name. */
const compound = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512), ...utf16(stream)]);
const utf16 = (text: string) => [...new TextEncoder().encode(text)].flatMap((byte) => [byte, 0]);

interface BrokenFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly code: HostError["code"];
  readonly message: string;
}

const BROKEN: readonly BrokenFile[] = [
  {
    what: "an empty file",
    bytes: () => new Uint8Array(),
    code: "not-a-docx",
    message: "Tệp rỗng (0 byte). Hãy chép hoặc tải lại tệp từ nơi gửi.",
  },
  {
    what: "a PDF",
    bytes: () => strToU8("%PDF-1.7\n"),
    code: "not-a-docx",
    message: "Đây là tệp PDF, không phải tài liệu Word. Hãy mở bản Word gốc (.docx) của báo cáo.",
  },
  {
    what: "an RTF file",
    bytes: () => strToU8("{\\rtf1\\ansi"),
    code: "not-a-docx",
    message:
      "Đây là tệp RTF. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (*.docx)” rồi mở lại.",
  },
  {
    what: "a web page saved as .docx",
    bytes: () => strToU8("\ufeff <html><body>504</body></html>"),
    code: "not-a-docx",
    message:
      "Đây là trang web hoặc tệp XML, không phải tài liệu Word (.docx). Hãy mở bằng Word, chọn Lưu thành kiểu “Word Document (*.docx)” rồi mở lại.",
  },
  {
    what: "a text file",
    bytes: () => strToU8("Báo cáo"),
    code: "not-a-docx",
    message: "Tệp này không phải tài liệu Word (.docx). Hãy chọn đúng tệp báo cáo có đuôi .docx.",
  },
  {
    what: "an old .doc",
    bytes: () => compound("WordDocument"),
    code: "not-a-docx",
    message:
      "Đây là tệp Word kiểu cũ (.doc). Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (*.docx)” rồi mở lại.",
  },
  {
    what: "an old .xls",
    bytes: () => compound("Workbook"),
    code: "not-a-docx",
    message: "Đây là tệp Office kiểu cũ, không phải tài liệu Word (.docx). Hãy chọn đúng tệp báo cáo.",
  },
  {
    what: "a file with a password",
    bytes: () => compound("EncryptedPackage"),
    code: "encrypted",
    message:
      "Tệp được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu để bỏ mật khẩu, lưu lại rồi mở lại.",
  },
  {
    what: "a zip whose entries are encrypted",
    bytes: () => patchZip(whole, "word/document.xml", { flags: 1 }),
    code: "encrypted",
    message:
      "Tệp được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu để bỏ mật khẩu, lưu lại rồi mở lại.",
  },
  {
    what: "an OpenDocument text",
    bytes: () => zipFiles({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
    code: "not-a-docx",
    message:
      "Đây là tệp OpenDocument (.odt). Hãy mở bằng LibreOffice hoặc Word, chọn Lưu thành kiểu .docx rồi mở lại.",
  },
  {
    what: "a workbook",
    bytes: () => withMainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    code: "not-a-docx",
    message: "Đây là bảng tính Excel, không phải tài liệu Word. Hãy chọn tệp báo cáo có đuôi .docx.",
  },
  {
    what: "slides",
    bytes: () =>
      withMainType("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
    code: "not-a-docx",
    message:
      "Đây là bản trình chiếu PowerPoint, không phải tài liệu Word. Hãy chọn tệp báo cáo có đuôi .docx.",
  },
  {
    what: "a zip of something else",
    bytes: () => zipFiles({ "bao-cao.txt": "504" }),
    code: "not-a-docx",
    message:
      "Đây là tệp nén (zip) nhưng bên trong không có tài liệu Word. Hãy giải nén rồi chọn tệp báo cáo có đuôi .docx.",
  },
  {
    what: "a document with macros",
    bytes: () => withMainType("application/vnd.ms-word.document.macroEnabled.main+xml"),
    code: "not-supported",
    message:
      "Tệp có macro (.docm, .dotm) nên không được mở, để bảo đảm an toàn. Hãy mở bằng Word, chọn Lưu thành kiểu “Word Document (*.docx)” (không macro) rồi mở lại.",
  },
  {
    what: "a file cut short",
    bytes: () => whole.slice(0, whole.length - 400),
    code: "damaged",
    message:
      "Tệp bị cắt cụt, thiếu phần cuối (thường do tải về hoặc chép chưa xong). Hãy tải hoặc chép lại tệp.",
  },
  {
    what: "a file whose beginning is lost",
    bytes: () => new Uint8Array([...strToU8("PK"), ...whole.slice(600)]),
    code: "damaged",
    message:
      "Tệp bị hỏng: mục lục bên trong không đọc được. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.",
  },
  {
    what: "a part whose checksum is wrong",
    bytes: () => patchZip(whole, "word/document.xml", { crc: 0x12345678 }),
    code: "damaged",
    message:
      "Tệp bị hỏng ở thành phần “word/document.xml”. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.",
  },
  {
    what: "a part whose compressed data is garbage",
    bytes: () => patchZip(whole, "word/document.xml", { data: (data) => data.fill(0xff) }),
    code: "damaged",
    message:
      "Tệp bị hỏng ở thành phần “word/document.xml”. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.",
  },
  {
    what: "an unknown way of compressing",
    bytes: () => patchZip(whole, "word/document.xml", { method: 12 }),
    code: "damaged",
    message: "Tệp dùng kiểu nén mà tài liệu Word không dùng. Hãy mở bằng Word rồi lưu lại thành .docx.",
  },
  {
    what: "a package without relationships",
    bytes: () => without("_rels/.rels"),
    code: "damaged",
    message:
      "Tệp thiếu thành phần bắt buộc “_rels/.rels”. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.",
  },
  {
    what: "a package without document",
    bytes: () => without("word/document.xml"),
    code: "damaged",
    message:
      "Tệp thiếu thành phần bắt buộc “word/document.xml”. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.",
  },
  {
    what: "a document that is not well-formed",
    bytes: () => withFile("word/document.xml", "<w:document><w:body></w:document>"),
    code: "damaged",
    message:
      "Nội dung “word/document.xml” trong tệp bị lỗi nên không đọc được. Hãy mở bằng Word để sửa (Open and Repair), lưu lại rồi mở lại.",
  },
  {
    what: "a document in an encoding of the past",
    bytes: () => withFile("word/document.xml", '<?xml version="1.0" encoding="windows-1258"?><a/>'),
    code: "damaged",
    message:
      "Nội dung “word/document.xml” trong tệp bị lỗi nên không đọc được. Hãy mở bằng Word để sửa (Open and Repair), lưu lại rồi mở lại.",
  },
  {
    what: "another XML in place of the document",
    bytes: () => withFile("word/document.xml", '<w:styles xmlns:w="urn:x"/>'),
    code: "damaged",
    message:
      "Nội dung “word/document.xml” trong tệp bị lỗi nên không đọc được. Hãy mở bằng Word để sửa (Open and Repair), lưu lại rồi mở lại.",
  },
  {
    what: "entities that multiply (DTD)",
    bytes: () =>
      withFile(
        "word/document.xml",
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>',
      ),
    code: "hostile",
    message:
      "Tệp có khai báo kiểu tài liệu (DTD) mà tài liệu Word không được có, có thể là tệp phá hoại, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  },
  {
    what: "a zip bomb of zeros",
    bytes: () => deflatedZeros("word/media/image1.png", 32 * 1024 * 1024),
    code: "hostile",
    message:
      "Tệp phình to bất thường khi giải nén, có thể là tệp phá hoại (“bom nén”), nên không mở. Hãy hỏi lại nơi gửi tệp.",
  },
  {
    what: "a part that is larger than it says",
    bytes: () => patchZip(whole, "word/document.xml", { size: 100 }),
    code: "damaged",
    message:
      "Tệp bị hỏng ở thành phần “word/document.xml”. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.",
  },
  {
    what: "a part of 100 MB",
    bytes: () => patchZip(whole, "word/document.xml", { size: 100 * 1024 * 1024 }),
    code: "too-large",
    message:
      "Trong tệp có một phần lớn quá 64 MB nên không mở. Hãy bỏ bớt hình ảnh, tệp nhúng, hoặc chia tài liệu ra rồi mở lại.",
  },
  {
    what: "parts of 60 MB each",
    bytes: () =>
      ["a", "b", "c", "d", "e"].reduce<Uint8Array>(
        (zip, name) => patchZip(zip, `${name}.bin`, { size: 60 * 1024 * 1024, compressedSize: 1024 * 1024 }),
        zipSync(
          Object.fromEntries(
            ["a", "b", "c", "d", "e"].map((name) => [`${name}.bin`, new Uint8Array(1024 * 1024)]),
          ),
          { level: 0 },
        ),
      ),
    code: "too-large",
    message:
      "Nội dung tệp sau khi giải nén lớn quá 256 MB nên không mở. Hãy bỏ bớt hình ảnh, tệp nhúng rồi mở lại.",
  },
  {
    what: "five thousand parts",
    bytes: () =>
      zipFiles(
        Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`customXml/x${index}.xml`, "<a/>"])),
      ),
    code: "hostile",
    message:
      "Tệp có quá nhiều thành phần bên trong (hơn 4.096), không giống một tài liệu Word bình thường, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  },
  ...[
    "../../evil.xml",
    "/etc/passwd",
    "word\\document.xml",
    "C:/evil.xml",
    "word/./a.xml",
    "word//a.xml",
  ].map((path): BrokenFile => ({
    what: `the path ${path}`,
    bytes: () => withFile(path, "<a/>"),
    code: "hostile",
    message:
      "Tệp chứa đường dẫn không hợp lệ bên trong, có thể là tệp phá hoại, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  })),
  {
    what: "two parts whose names differ by case only",
    bytes: () => withFile("word/Document.xml", files["word/document.xml"] ?? ""),
    code: "hostile",
    message:
      "Tệp có hai thành phần trùng tên bên trong, các chương trình sẽ đọc khác nhau, nên không mở. Hãy mở bằng Word rồi lưu lại thành tệp mới.",
  },
  {
    what: "two entries over the same bytes",
    bytes: () => patchZip(whole, "_rels/.rels", { localHeader: 0 }),
    code: "hostile",
    message:
      "Các thành phần bên trong tệp chồng lên nhau, có thể là tệp phá hoại, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  },
];

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await openDocx(bytes, "a.docx", nodePlatform).read();
  } catch (error) {
    return error;
  }
  return null;
}

test.each(BROKEN)(
  "$what is refused with a message that says what to do",
  async ({ bytes, code, message }) => {
    const error = await refusalOf(bytes());
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code, message });
  },
);

test("a document nested without end is refused, not crashed on", async () => {
  const depth = 60_000;
  const body = "<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth);
  expect(await refusalOf(docxFile({ body }))).toMatchObject({
    code: "hostile",
    message:
      "Nội dung tệp lồng vào nhau quá nhiều tầng, không giống một tài liệu Word bình thường, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  });
});

test("a strict document is read, but not written", async () => {
  const strict = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  );
  const host = openDocx(zipFiles(strict), "a.docx", nodePlatform);
  expect((await host.read()).paragraphs[0]?.text).toBe("504 hồ sơ");
  await expect(host.apply([{ kind: "removeParagraph", paragraph: 0 }])).rejects.toMatchObject({
    code: "not-supported",
    message:
      "Tệp được lưu ở dạng “Strict Open XML Document” nên chỉ kiểm tra được, không ghi được. Hãy mở bằng Word, chọn Lưu thành kiểu “Word Document (*.docx)” rồi mở lại.",
  });
});

test("any damage of a few bytes is refused or does no harm", async () => {
  // Every seventh byte, flipped: never anything but a HostError or a document.
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0x55;
    const error = await refusalOf(bytes);
    if (error !== null) expect(error).toBeInstanceOf(HostError);
  }
});
