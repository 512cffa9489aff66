/** The words of an open group of figures. They come with its fields. */
export const groupStrings = {
  text: "Xem lời văn theo số liệu này",
  textHint:
    "Số liệu đang nhập được đóng khung. Bấm vào số liệu được tô để đến ô nhập; trong ô nhập, nhấn Alt+Enter để đến chỗ của nó trong lời văn.",
  inDocument: "Đến chỗ của số liệu trong tài liệu",
  notInDocument:
    "Trong tài liệu không có chỗ nào liên kết với số liệu này. Hãy chèn phần có số liệu ấy ở bước Soạn thảo.",
  noText: "Các số liệu này không có lời văn riêng; chúng đứng trong biểu kèm theo.",
  inherited: "Từ báo cáo kỳ trước: hãy xem lại.",
  standing: "Số đến cuối kỳ trước, lấy từ báo cáo kỳ trước. Số nào đã thay đổi thì sửa lại.",
  mentions: (periods: readonly string[]) => `Đoạn này nhắc đến ${periods.join(", ")}.`,
  seen: "Đã xem, vẫn đúng",
  seenAll: (count: number) =>
    count === 1 ? "Đã xem, vẫn đúng" : `Đã xem cả ${count} chỗ của nhóm, vẫn đúng`,
  noneInGroup: (count: number) => `Không phát sinh: ghi 0 vào ${count} số liệu chưa có của nhóm`,
  nextGroup: (group: string) => `Nhóm cần làm tiếp: ${group}`,
  seenOf: (label: string) => `Đã xem, vẫn đúng: ${label}`,
} as const;
