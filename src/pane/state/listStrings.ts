/** The words of lists. They come with the fields. */
export const listStrings = {
  empty: "Không phát sinh",
  missing: "Chưa có danh sách.",
  add: (row: string) => `Thêm ${row}`,
  none: "Không phát sinh",
  notKnown: "Chưa có số liệu",
  unnamed: (row: string, number: number) => `${row} thứ ${number}, chưa nhập`,
  moveUp: (row: string) => `Chuyển lên trên: ${row}`,
  moveDown: (row: string) => `Chuyển xuống dưới: ${row}`,
  remove: (row: string) => `Xóa: ${row}`,
  totalOf: (column: string) => `Tổng cộng: ${column}`,
} as const;
