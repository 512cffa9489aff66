/** The questions of a refresh and their answers, as the drafter reads them in the pane and on the command line. */
import type { Choice, Conflict } from "../reconcile/plan";

/** What a question is about. */
export const CONFLICT_NAMES: Readonly<Record<Conflict["kind"], string>> = {
  wording: "Câu chữ đã được sửa tay",
  deleted: "Đã xóa khỏi tài liệu",
  "typed-over": "Số khác được gõ đè lên số liệu liên kết",
  "typed-copy": "Số cũ gõ tay trong lời văn",
  row: "Dòng của bảng đã được sửa tay",
  column: "Cột của bảng đã được sửa tay",
  table: "Bảng đã được sửa tay",
  block: "Phần đã được sửa tay",
  foreign: "Phần này mang số liệu của báo cáo khác",
  gone: "Liên kết tới số liệu mà báo cáo không còn",
};

/** What a drafter may answer. */
export const CHOICE_NAMES: Readonly<Record<Choice, string>> = {
  document: "Giữ như trong tài liệu",
  figures: "Ghi theo số liệu",
  take: "Lấy số này vào số liệu",
};
