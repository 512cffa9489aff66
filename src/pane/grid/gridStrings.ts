/** The words of grids. They come with the fields. */
export const gridStrings = {
  total: "Tổng cộng",
  cell: (row: string, column: string) => `${row}, ${column}`,
  missingMark: "…",
  legend:
    "“…” là chưa có. Dán được cả khối ô chép từ Excel; Ctrl+D chép ô trên xuống, Ctrl+R chép ô bên trái sang. Nhấn Esc rồi Tab để ra khỏi bảng.",
  widen: "Mở rộng bảng",
  widened: "Bảng đang mở rộng.",
  narrow: "Đưa bảng về đây",
  done: "Xong",
  pasted: (cells: number) => `Đã dán ${cells} ô.`,
  computedSkipped: (cells: number) => `${cells} ô ở chỗ tự tính không lấy.`,
  rowsOutside: (rows: number) => `${rows} dòng cuối nằm ngoài bảng, chưa dán: hãy thêm dòng rồi dán lại.`,
  columnsOutside: (columns: number) => `${columns} cột bên phải nằm ngoài bảng, chưa dán.`,
  noRows: (list: string) =>
    `Bảng này có một dòng cho mỗi dòng của danh sách “${list}”. Hãy nhập danh sách đó trước.`,
  toList: (list: string) => `Đến danh sách “${list}”`,
  editRows: (list: string) => `Thêm, bớt dòng trong “${list}”`,
  unnamed: (number: number) => `(dòng ${number}, chưa có tên)`,
} as const;
