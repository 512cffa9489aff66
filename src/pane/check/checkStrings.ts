/** The words of the step "Kiểm tra". They come with it. */
export const checkStrings = {
  button: {
    idle: "Kiểm tra trước khi ký",
    running: "Đang kiểm tra…",
    done: "Kiểm tra lại",
    failed: "Kiểm tra lại",
  },
  intro: "Đối chiếu mọi con số trong báo cáo: tổng và thành phần, bảng và lời văn, tỷ lệ, tiền, ngày tháng.",
  nothing: "Không thấy chỗ nào chưa khớp.",
  found: (errors: number, warnings: number) =>
    `Thấy ${[errors > 0 ? `${errors} lỗi` : null, warnings > 0 ? `${warnings} chỗ nên xem lại` : null]
      .filter((part) => part !== null)
      .join(" và ")}.`,
  errors: "Lỗi",
  warnings: "Nên xem lại",
  notes: (count: number) => `${count} lưu ý`,
  coverage: (accounted: string, numbers: string) => `Đã đối chiếu ${accounted} trên ${numbers} con số.`,
  uncovered: (count: string) => `Còn ${count} con số chưa đối chiếu được, cần người soạn xem lại.`,
  noNumbers: "Văn bản không có con số nào.",
  failed: "Chưa kiểm tra được",
  fix: (fix: string) => `Cách sửa: ${fix}`,
  apply: (text: string) => (text === "" ? "Xóa chỗ này" : `Sửa thành “${text}”`),
  undo: (text: string) => `Hoàn tác sửa thành “${text}”`,
  undoRemoval: "Hoàn tác xóa",
  waive: "Bỏ qua…",
  waiveNow: "Bỏ qua với lý do này",
  reason: "Lý do bỏ qua",
  reasonEmpty: "Hãy ghi lý do để người ký biết vì sao để nguyên.",
  waived: (count: number) => `${count} chỗ đã bỏ qua có lý do`,
  waivedFor: (reason: string, date: string) => `Lý do (${date}): ${reason}`,
  unwaive: "Không bỏ qua nữa",
  uncoveredList: (count: number) => `Xem ${count} con số chưa đối chiếu được`,
  moreUncovered: (count: number) => `Còn ${count} con số nữa, có đủ trong lệnh khop check.`,
  record: "Lưu biên bản kiểm tra (.docx)",
  recordSaved: "Đã lưu biên bản kiểm tra.",
} as const;
