/** The words of drafts that an earlier session left behind. They come when there is one. */
export const recoverStrings = {
  found: (when: string, document: string) => `Có số liệu nhập dở lúc ${when} (${document}), chưa lưu ra tệp.`,
  foundInDocument: (when: string) => `Tài liệu này giữ số liệu nhập dở lúc ${when}, chưa đưa vào báo cáo.`,
  outdated:
    "Sau lúc ấy, báo cáo đã được ghi số liệu khác. Nếu khôi phục, hãy xem lại từng số trước khi cập nhật.",
  notDropped: "Chưa bỏ được số liệu nhập dở khỏi tài liệu",
  discard: "Bỏ qua",
  cleared: (count: number) =>
    count === 0 ? "Máy này không có bản giữ tạm nào." : `Đã xóa ${count} bản giữ tạm.`,
  where:
    "Bản giữ tạm là số liệu nhập dở và tên cơ quan nhập lần trước, nằm trong bộ nhớ của trình duyệt trên máy này, không gửi đi đâu. Số liệu đang mở vẫn còn và lại được giữ tạm khi anh, chị nhập tiếp.",
} as const;
