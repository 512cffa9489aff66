/** Readings in which Word gave the text and no tables. */
import { HostError } from "../document/port";
import type { Snapshot } from "../document/snapshot";
import type { WrittenBlock } from "../document/written";

/**
 * Throws `HostError` where tables that Khớp wrote cannot be compared: a table that was not read looks like one that
 * the drafter deleted, and would be left as it stands without a word.
 */
export function refuseUnreadTables({ tablesUnread }: Snapshot, written: readonly WrittenBlock[]): void {
  if (!tablesUnread || !written.some(({ parts }) => parts.some(({ kind }) => kind === "table"))) return;
  throw new HostError(
    "host-failed",
    "Word không cho đọc toàn văn tài liệu nên Khớp không so được các bảng; chưa có gì thay đổi. Hãy lưu tài liệu, đóng các hộp thoại đang mở trong Word rồi làm lại; nếu vẫn vậy, hãy đóng và mở lại tài liệu, hoặc cập nhật tệp .docx trên trang Khớp.",
  );
}
