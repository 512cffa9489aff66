/** The words of the step "Soạn thảo". They come with it. */
export const composeStrings = {
  insertAll: "Chèn vào báo cáo",
  insertAllAtEnd: "Chèn cả báo cáo vào cuối tài liệu",
  empty:
    "Tài liệu đang trống. Khớp soạn cả báo cáo theo mẫu: phần đầu văn bản (Quốc hiệu, số, ngày), các mục, phần ký và phụ lục.",
  reading: "Đang đọc tài liệu…",
  insert: (section: string) => `Chèn: ${section}`,
  insertShort: "Chèn",
  done: (inserted: number, updated: number) =>
    [
      inserted > 0 ? `Đã chèn ${inserted} phần.` : null,
      updated > 0 ? `Đã cập nhật ${updated} số liệu ở những phần có sẵn.` : null,
      inserted === 0 && updated === 0 ? "Báo cáo đã đúng với số liệu, không có gì phải sửa." : null,
    ]
      .filter((part) => part !== null)
      .join(" "),
  already: (section: string) => `“${section}” đã có trong tài liệu nên không chèn thêm.`,
  toSection: "Đến phần đó",
  takeBack: "Hoàn lại như trước khi chèn",
  takenBack: "Đã hoàn lại: tài liệu như trước khi chèn.",
  insertHere: (section: string) => `Chèn tại con trỏ: ${section}`,
  cursorHint: "Nút có hình con trỏ chèn riêng phần ấy vào sau đoạn đang có con trỏ trong tài liệu.",
  cursorAt: (text: string) => `Chỗ chèn đã chọn: sau đoạn “${text}”.`,
  noCursor:
    "Muốn chèn riêng một phần vào giữa tài liệu: bấm vào một đoạn trong tài liệu (hoặc đến đoạn đó bằng phím Tab, mũi tên rồi nhấn Enter) để chọn chỗ, sau đó bấm nút có hình con trỏ.",
  chooseCursor: "Chưa chọn chỗ chèn. Hãy bấm vào đoạn văn mà phần này sẽ đứng sau, rồi bấm lại.",
  conflicts: (count: number) => `${count} chỗ đã được sửa tay nên giữ nguyên`,
  conflict: (mine: string, theirs: string) => `Trong báo cáo: “${mine}”. Theo số liệu: “${theirs}”.`,
  missing: (count: number) => `Còn ${count} số liệu chưa có; những chỗ đó sẽ ghi rõ là chưa có số liệu.`,
  problems: (count: number) => `Còn ${count} chỗ chưa khớp ở bước Số liệu.`,
  toSee: (count: number) => `Còn ${count} chỗ lấy từ báo cáo kỳ trước chưa ai xem lại.`,
  toFigures: "Xem số liệu",
  inserting: "Đang chèn…",
  sections: "Các phần của báo cáo",
  preview: (section: string) => `Xem trước: ${section}`,
  previewHint: "Bấm vào số liệu được tô để đến ô nhập của nó.",
  failed: "Chưa chèn được",
} as const;
