/** The words of putting a report into a document that Khớp did not write. They come with it. */
export const placeStrings = {
  title: "Chèn vào đúng đề mục",
  intro:
    "Tài liệu này không do Khớp soạn. Khớp đã đối chiếu các đề mục của tài liệu với từng mục của báo cáo; hãy xem lại chỗ chèn trước khi chèn.",
  keeps:
    "Phần mới đứng ngay dưới dòng đề mục có sẵn. Chữ cũ giữ nguyên ở phía dưới, trừ mục chọn “Thay đoạn cũ”. Phần đầu văn bản và phần ký giữ nguyên.",
  found: (count: number) => `Đã nhận ra đề mục (${count})`,
  doubtful: (count: number) => `Cần xem lại (${count})`,
  missing: (count: number) => `Chưa thấy đề mục tương ứng (${count})`,
  place: (section: string) => `Chỗ chèn: ${section}`,
  leave: "Không chèn",
  end: "Cuối tài liệu",
  maybe: (heading: string) => `Có thể là đề mục “${heading}”.`,
  take: "Chọn đề mục này",
  takeFor: (section: string) => `Chọn đề mục này cho: ${section}`,
  show: "Xem trong tài liệu",
  showFor: (section: string) => `Xem trong tài liệu: ${section}`,
  old: (paragraphs: number, tables: number, beginning: string) => {
    const parts = [paragraphs > 0 ? `${paragraphs} đoạn` : null, tables > 0 ? `${tables} bảng` : null];
    return `Dưới đề mục đang có ${parts.filter((part) => part !== null).join(", ")}: “${beginning}”`;
  },
  nothingOld: "Dưới đề mục chưa có chữ nào.",
  replace: "Thay đoạn cũ",
  replaceFor: (section: string) => `Thay đoạn cũ: ${section}`,
  goes: "Đoạn cũ này sẽ được bỏ khi chèn; hoàn lại được bằng một lần bấm.",
  stays: "Đoạn cũ giữ nguyên, đứng sau phần mới.",
  replaceAll: "Thay đoạn cũ dưới mọi đề mục đã chọn",
  insert: (count: number) => `Chèn ${count} mục vào chỗ đã chọn`,
  nothingChosen: "Chưa chọn chỗ chèn cho mục nào.",
  reread: "Đọc lại đề mục",
} as const;
