import { HostError, type HostErrorCode } from "../document/port";

/** Why a file could not be opened: each reason with its code and what it tells the user. */
const REASONS = {
  empty: ["not-a-docx", "Tệp rỗng (0 byte). Hãy chép hoặc tải lại tệp từ nơi gửi."],
  pdf: ["not-a-docx", "Đây là tệp PDF, không phải tài liệu Word. Hãy mở bản Word gốc (.docx) của báo cáo."],
  rtf: [
    "not-a-docx",
    "Đây là tệp RTF. Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (*.docx)” rồi mở lại.",
  ],
  oldDoc: [
    "not-a-docx",
    "Đây là tệp Word kiểu cũ (.doc). Hãy mở tệp bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (*.docx)” rồi mở lại.",
  ],
  oldOffice: [
    "not-a-docx",
    "Đây là tệp Office kiểu cũ, không phải tài liệu Word (.docx). Hãy chọn đúng tệp báo cáo.",
  ],
  encrypted: [
    "encrypted",
    "Tệp được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu để bỏ mật khẩu, lưu lại rồi mở lại.",
  ],
  html: [
    "not-a-docx",
    "Đây là trang web hoặc tệp XML, không phải tài liệu Word (.docx). Hãy mở bằng Word, chọn Lưu thành kiểu “Word Document (*.docx)” rồi mở lại.",
  ],
  notZip: [
    "not-a-docx",
    "Tệp này không phải tài liệu Word (.docx). Hãy chọn đúng tệp báo cáo có đuôi .docx.",
  ],
  openDocument: [
    "not-a-docx",
    "Đây là tệp OpenDocument (.odt). Hãy mở bằng LibreOffice hoặc Word, chọn Lưu thành kiểu .docx rồi mở lại.",
  ],
  workbook: [
    "not-a-docx",
    "Đây là bảng tính Excel, không phải tài liệu Word. Hãy chọn tệp báo cáo có đuôi .docx.",
  ],
  slides: [
    "not-a-docx",
    "Đây là bản trình chiếu PowerPoint, không phải tài liệu Word. Hãy chọn tệp báo cáo có đuôi .docx.",
  ],
  otherZip: [
    "not-a-docx",
    "Đây là tệp nén (zip) nhưng bên trong không có tài liệu Word. Hãy giải nén rồi chọn tệp báo cáo có đuôi .docx.",
  ],
  macros: [
    "not-supported",
    "Tệp có macro (.docm, .dotm) nên không được mở, để bảo đảm an toàn. Hãy mở bằng Word, chọn Lưu thành kiểu “Word Document (*.docx)” (không macro) rồi mở lại.",
  ],
  truncated: [
    "damaged",
    "Tệp bị cắt cụt, thiếu phần cuối (thường do tải về hoặc chép chưa xong). Hãy tải hoặc chép lại tệp.",
  ],
  brokenDirectory: [
    "damaged",
    "Tệp bị hỏng: mục lục bên trong không đọc được. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.",
  ],
  manyDisks: [
    "damaged",
    "Tệp là một phần của bộ nén chia nhiều tập nên không đọc được. Hãy ghép đủ các phần rồi mở lại.",
  ],
  method: [
    "damaged",
    "Tệp dùng kiểu nén mà tài liệu Word không dùng. Hãy mở bằng Word rồi lưu lại thành .docx.",
  ],
  fileTooLarge: ["too-large", "Tệp lớn quá 128 MB nên không mở. Hãy bỏ bớt hình ảnh, tệp nhúng rồi mở lại."],
  partTooLarge: [
    "too-large",
    "Trong tệp có một phần lớn quá 64 MB nên không mở. Hãy bỏ bớt hình ảnh, tệp nhúng, hoặc chia tài liệu ra rồi mở lại.",
  ],
  totalTooLarge: [
    "too-large",
    "Nội dung tệp sau khi giải nén lớn quá 256 MB nên không mở. Hãy bỏ bớt hình ảnh, tệp nhúng rồi mở lại.",
  ],
  tooManyEntries: [
    "hostile",
    "Tệp có quá nhiều thành phần bên trong (hơn 4.096), không giống một tài liệu Word bình thường, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  ],
  bomb: [
    "hostile",
    "Tệp phình to bất thường khi giải nén, có thể là tệp phá hoại (“bom nén”), nên không mở. Hãy hỏi lại nơi gửi tệp.",
  ],
  path: [
    "hostile",
    "Tệp chứa đường dẫn không hợp lệ bên trong, có thể là tệp phá hoại, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  ],
  duplicate: [
    "hostile",
    "Tệp có hai thành phần trùng tên bên trong, các chương trình sẽ đọc khác nhau, nên không mở. Hãy mở bằng Word rồi lưu lại thành tệp mới.",
  ],
  overlap: [
    "hostile",
    "Các thành phần bên trong tệp chồng lên nhau, có thể là tệp phá hoại, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  ],
  doctype: [
    "hostile",
    "Tệp có khai báo kiểu tài liệu (DTD) mà tài liệu Word không được có, có thể là tệp phá hoại, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  ],
  tooDeep: [
    "hostile",
    "Nội dung tệp lồng vào nhau quá nhiều tầng, không giống một tài liệu Word bình thường, nên không mở. Hãy hỏi lại nơi gửi tệp.",
  ],
} as const satisfies Readonly<Record<string, readonly [HostErrorCode, string]>>;

export type Reason = keyof typeof REASONS;

export function refusal(reason: Reason, cause?: unknown): HostError {
  const [code, message] = REASONS[reason];
  return new HostError(code, message, { cause });
}

/** A part whose bytes do not match their size, their checksum or their compression. */
export const brokenPart = (name: string, cause?: unknown): HostError =>
  new HostError(
    "damaged",
    `Tệp bị hỏng ở thành phần “${name}”. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.`,
    { cause },
  );

/** A part that is not well-formed XML, or in an encoding that the format does not know. */
export const brokenXml = (name: string, cause?: unknown): HostError =>
  new HostError(
    "damaged",
    `Nội dung “${name}” trong tệp bị lỗi nên không đọc được. Hãy mở bằng Word để sửa (Open and Repair), lưu lại rồi mở lại.`,
    { cause },
  );

/** A part that the package must have, and has not. */
export const missingPart = (name: string): HostError =>
  new HostError(
    "damaged",
    `Tệp thiếu thành phần bắt buộc “${name}”. Hãy lấy lại bản khác, hoặc mở bằng Word để sửa (Open and Repair) rồi lưu lại.`,
  );
