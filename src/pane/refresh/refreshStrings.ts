/** The words of the refresh. They come with it, when there is something to refresh. */
import { CHOICE_NAMES, CONFLICT_NAMES } from "../../workflows/refreshWords";

export const refreshStrings = {
  planning: "Đang so tài liệu với số liệu…",
  title: "Cập nhật báo cáo",
  upToDate: "Báo cáo đã đúng với số liệu.",
  stale: (places: number, figures: number) =>
    `${places} chỗ trong báo cáo đang ghi số cũ của ${figures} số liệu.`,
  rewordingsOnly: (count: number) => `${count} chỗ trong báo cáo sẽ viết lại theo số liệu.`,
  asked: (count: number) => `${count} chỗ cần anh, chị chọn: giữ như trong tài liệu hay ghi theo số liệu.`,
  changes: "Số liệu thay đổi",
  placesOf: (linked: number, typed: number) => {
    const parts = [linked > 0 ? `${linked} liên kết` : null, typed > 0 ? `${typed} gõ tay` : null];
    return `${linked + typed} chỗ: ${parts.filter((part) => part !== null).join(", ")}`;
  },
  typedByHand: "gõ tay",
  more: (count: number) => `Còn ${count} chỗ nữa.`,
  rewordings: (count: number) => `${count} câu, dòng hoặc bảng viết lại theo số liệu`,
  comes: "Thêm",
  goes: "Bỏ",
  becomes: "Viết lại",
  conflicts: (count: number) => `Cần chọn (${count})`,
  conflictHint: "Chỗ chưa chọn được giữ nguyên, lần sau Khớp hỏi lại.",
  chooseAll: "Chọn cho tất cả",
  offers: (count: number) => `${count} chỗ đã xóa khỏi tài liệu`,
  offersHint: "Những chỗ này vẫn để trống, trừ khi chọn viết lại.",
  kinds: CONFLICT_NAMES,
  choices: CHOICE_NAMES,
  inDocument: "Trong tài liệu",
  byFigures: "Theo số liệu",
  nothing: "(không có)",
  apply: (places: number) => (places > 0 ? `Cập nhật ${places} chỗ` : "Cập nhật báo cáo"),
  writing: "Đang ghi vào tài liệu…",
  verifying: "Đang đọc lại để đối chiếu…",
  restoring: "Đang khôi phục…",
  again: "So lại với tài liệu",
  failed: "Chưa cập nhật được",
  dropComments: "Bỏ ghi chú và ghi",
  done: (places: number, figures: number) =>
    figures > 0 ? `Đã cập nhật ${figures} số liệu ở ${places} chỗ.` : "Đã cập nhật báo cáo.",
  doneRewordings: (count: number) => `Đã viết lại ${count} câu, dòng hoặc bảng.`,
  keptOpen: (count: number) => `${count} chỗ chưa chọn được giữ nguyên.`,
  verified: "Đã đọc lại và đối chiếu: tài liệu đúng với số liệu.",
  restored: "Đã khôi phục tài liệu và số liệu như trước khi cập nhật.",
  keptByHand: (count: number) => `${count} chỗ anh, chị sửa tay được giữ nguyên.`,
  restore: "Khôi phục như trước khi cập nhật",
  history: "Các lần cập nhật trước",
  takeFigures: "Lấy lại số liệu trước lần này",
  takeFiguresAt: (when: string) => `Lấy lại số liệu trước lần cập nhật lúc ${when}`,
  noHistory: "Báo cáo này chưa cập nhật lần nào.",
  entry: {
    refresh: (when: string) => `Cập nhật lúc ${when}`,
    restore: (when: string) => `Khôi phục lúc ${when}`,
  },
  changed: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  moreFigures: (count: number) => `và ${count} số liệu nữa.`,
  nothingToRestore: "Tài liệu không còn giữ lần cập nhật nào để khôi phục.",
} as const;
