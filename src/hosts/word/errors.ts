import { HostError, type HostErrorCode } from "../../document/port";

interface Explanation {
  readonly code: HostErrorCode;
  readonly message: string;
}

const readOnly: Explanation = {
  code: "read-only",
  message:
    "Word không cho sửa tài liệu này: tài liệu chỉ được mở để đọc hoặc đang được bảo vệ. Hãy bấm “Bật chỉnh sửa” (Enable Editing), hoặc vào Xem lại > Hạn chế chỉnh sửa để bỏ bảo vệ, rồi làm lại.",
};
const changed: Explanation = {
  code: "changed-meanwhile",
  message:
    "Tài liệu vừa thay đổi trong lúc Khớp đang ghi (có thể có người cùng soạn). Hãy để Khớp đọc lại tài liệu rồi làm lại.",
};
const tooLarge: Explanation = {
  code: "too-large",
  message: "Phần cần ghi quá lớn đối với Word. Hãy chèn từng phần một thay vì cả báo cáo.",
};
const busy: Explanation = {
  code: "host-failed",
  message:
    "Word đang bận và không trả lời. Hãy đóng các hộp thoại đang mở trong Word, chờ một lát rồi làm lại.",
};
const session: Explanation = {
  code: "host-failed",
  message: "Mất kết nối với Word. Hãy đóng khung Khớp, mở lại rồi làm lại; số liệu đã nhập vẫn còn.",
};
const tooOld: Explanation = {
  code: "host-too-old",
  message:
    "Bản Word này thiếu chức năng mà Khớp cần. Hãy cập nhật Office, hoặc mở tệp .docx trên trang Khớp.",
};
const unknown: Explanation = {
  code: "host-failed",
  message:
    "Word báo lỗi mà không cho biết nguyên nhân. Hãy lưu tài liệu, đóng các hộp thoại đang mở trong Word rồi làm lại; nếu vẫn lỗi, hãy đóng và mở lại tài liệu.",
};

/** Codes of `OfficeExtension.Error` (Word.ErrorCodes, OfficeExtension.ErrorCodes) that say more than "it failed". */
const BY_CODE: Readonly<Record<string, Explanation>> = {
  AccessDenied: readOnly,
  NotAllowed: readOnly,
  ItemNotFound: changed,
  InvalidObjectPath: changed,
  InvalidReference: changed,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  ActivityLimitReached: busy,
  HostIsBusy: busy,
  Timeout: busy,
  InvalidOrTimedOutSession: session,
  ConnectionFailure: session,
  HostRestartNeeded: session,
  ApiNotFound: tooOld,
  NotImplemented: tooOld,
};

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const withCode = (explanation: Explanation, error: unknown): Explanation => {
  const code = codeOf(error);
  return code && explanation === unknown
    ? { ...explanation, message: `${explanation.message} (Mã lỗi của Word: ${code}.)` }
    : explanation;
};

/** What Word threw, as the error that the user reads. A `HostError` stays as it is. */
export function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const { code, message } = withCode(BY_CODE[codeOf(error)] ?? unknown, error);
  return new HostError(code, message, { cause: error });
}

/** An error that says what stands and carries the way back. */
export const stranded = (
  failure: HostError,
  changes: readonly string[],
  restore: () => Promise<void>,
): HostError =>
  new HostError(
    failure.code,
    `${failure.message} Thay đổi còn dở dang: ${changes.join(" ")} Hãy bấm “Khôi phục tài liệu” để trả lại tài liệu như trước.`,
    { cause: failure, standing: { changes, restore } },
  );
