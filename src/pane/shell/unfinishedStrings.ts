/** The words of a write that failed half-way. They come when there is one. */
export const unfinishedStrings = {
  title: "Lần ghi vừa rồi dở dang, trong tài liệu đang còn:",
  restore: "Khôi phục tài liệu",
  restored: "Tài liệu đã trở lại như trước lần ghi dở dang.",
} as const;
