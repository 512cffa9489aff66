import { HostError, type HostErrorCode } from "../../document/port";

/** Why a workbook could not be opened: each reason with its code and what it tells the user. */
const REASONS = {
  empty: ["damaged", "Tệp rỗng (0 byte). Hãy chép hoặc tải lại tệp từ nơi gửi."],
  encrypted: [
    "encrypted",
    "Bảng tính được bảo vệ bằng mật khẩu nên không đọc được. Hãy mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc để bỏ mật khẩu, lưu lại rồi mở lại.",
  ],
  oldWorkbook: [
    "not-supported",
    "Đây là bảng tính kiểu cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (*.xlsx)” rồi mở lại.",
  ],
  openDocument: [
    "not-supported",
    "Đây là bảng tính OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel, chọn Lưu thành kiểu .xlsx rồi mở lại.",
  ],
  html: [
    "not-supported",
    "Tệp có đuôi bảng tính nhưng bên trong là trang web. Hãy mở bằng Excel, chọn Lưu thành kiểu “Excel Workbook (*.xlsx)” rồi mở lại.",
  ],
  wordDocument: [
    "not-supported",
    "Đây là tài liệu Word. Hãy mở tài liệu, chọn cả bảng, chép (Ctrl+C) rồi dán vào đây.",
  ],
  notWorkbook: ["not-supported", "Tệp này không phải bảng tính Excel. Hãy chọn tệp có đuôi .xlsx hoặc .csv."],
  tooLarge: [
    "too-large",
    "Bảng tính quá lớn nên không mở. Hãy chép riêng bảng số liệu sang một tệp .xlsx mới rồi mở tệp đó.",
  ],
  farCell: [
    "too-large",
    "Bảng tính có ô ở quá xa (hơn 20.000 dòng hoặc 500 cột). Hãy chép riêng bảng số liệu sang một tệp .xlsx mới rồi mở tệp đó.",
  ],
  damaged: [
    "damaged",
    "Bảng tính bị hỏng, không đọc được. Hãy mở bằng Excel để sửa, lưu lại thành tệp mới rồi mở lại.",
  ],
} as const satisfies Readonly<Record<string, readonly [HostErrorCode, string]>>;

export function workbookRefusal(reason: keyof typeof REASONS, cause?: unknown): HostError {
  const [code, message] = REASONS[reason];
  return new HostError(code, message, { cause });
}
