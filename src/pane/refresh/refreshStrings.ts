/** The words of the refresh. They come with it, when there is something to refresh. */
import type { Choice, Conflict } from "../services";

export const refreshStrings = {
  planning: "Đang so tài liệu với số liệu…",
  title: "Cập nhật báo cáo",
  upToDate: "Báo cáo đã đúng với số liệu.",
  stale: (places: number, figures: number) =>
    `${places} chỗ trong báo cáo đang ghi số cũ của ${figures} số liệu.`,
  rewordingsOnly: (count: number) => `${count} chỗ trong báo cáo sẽ viết lại theo số liệu.`,
  asked: (count: number) => `${count} chỗ cần anh/chị chọn: giữ như trong tài liệu hay ghi theo số liệu.`,
  changes: "Số liệu thay đổi",
  placesOf: (linked: number, typed: number) => {
    const parts = [linked > 0 ? `${linked} liên kết` : null, typed > 0 ? `${typed} gõ tay` : null];
    return `${linked + typed} chỗ: ${parts.filter((part) => part !== null).join(", ")}`;
  },
  typedByHand: "gõ tay",
  more: (count: number) => `Còn ${count} chỗ nữa.`,
  arrow: "đổi thành",
  rewordings: (count: number) => `${count} câu, dòng hoặc bảng viết lại theo số liệu`,
  comes: "Thêm",
  goes: "Bỏ",
  becomes: "Viết lại",
  conflicts: (count: number) => `Cần chọn (${count})`,
  conflictHint: "Chỗ chưa chọn được giữ nguyên, lần sau Khớp hỏi lại.",
  chooseAll: "Chọn cho tất cả",
  offers: (count: number) => `${count} chỗ đã xóa khỏi tài liệu`,
  offersHint: "Những chỗ này vẫn để trống, trừ khi chọn viết lại.",
  kinds: {
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
  } satisfies Record<Conflict["kind"], string>,
  choices: {
    document: "Giữ như trong tài liệu",
    figures: "Ghi theo số liệu",
    take: "Lấy số này vào số liệu",
  } satisfies Record<Choice, string>,
  inDocument: "Trong tài liệu",
  byFigures: "Theo số liệu",
  nothing: "(không có)",
  apply: (places: number) => (places > 0 ? `Cập nhật ${places} chỗ` : "Cập nhật báo cáo"),
  writing: "Đang ghi vào tài liệu…",
  verifying: "Đang đọc lại để đối chiếu…",
  restoring: "Đang khôi phục…",
  again: "So lại với tài liệu",
  failed: "Chưa cập nhật được",
  done: (places: number, figures: number) =>
    figures > 0 ? `Đã cập nhật ${figures} số liệu ở ${places} chỗ.` : "Đã cập nhật báo cáo.",
  doneRewordings: (count: number) => `Đã viết lại ${count} câu, dòng hoặc bảng.`,
  keptOpen: (count: number) => `${count} chỗ chưa chọn được giữ nguyên.`,
  verified: "Đã đọc lại và đối chiếu: tài liệu đúng với số liệu.",
  restored: "Đã khôi phục tài liệu và số liệu như trước khi cập nhật.",
  keptByHand: (count: number) => `${count} chỗ anh/chị sửa tay được giữ nguyên.`,
  restore: "Khôi phục như trước khi cập nhật",
  nothingToRestore: "Tài liệu không còn giữ lần cập nhật nào để khôi phục.",
} as const;
