/** Words of the import of spreadsheets; they come with its code. */
export const importStrings = {
  title: "Nhập từ bảng tính",
  intro:
    "Chép bảng trong Excel, Word, LibreOffice, Google Trang tính hoặc trang web rồi dán vào ô dưới đây, hoặc chọn tệp, hoặc kéo tệp thả vào đây. Số liệu chỉ được đưa vào sau khi anh, chị xem và đồng ý.",
  pasteLabel: "Dán bảng vào đây",
  pasteHint: "Bấm vào ô rồi nhấn Ctrl+V. Nên chép cả dòng tiêu đề.",
  chooseFile: "Chọn tệp .xlsx, .csv…",
  reading: "Đang đọc bảng tính…",
  source: "Bảng trong nguồn",
  target: "Đưa vào",
  notRecognised: "chưa nhận ra",
  sourceName: (name: string, target: string) => `${name}: ${target}`,
  labelled: "Các số liệu riêng lẻ (nhãn và giá trị)",
  nothingRecognised:
    "Chưa nhận ra bảng này là bảng nào của báo cáo. Hãy chọn ở “Đưa vào”, rồi chọn cột nào là số liệu nào.",
  summary: (figures: number, rows: number) =>
    figures === 0 && rows === 0
      ? "Không có gì phải thay đổi: bảng giống số liệu đang có."
      : `Sẽ đưa vào ${figures} số liệu${rows > 0 ? `, thêm ${rows} dòng` : ""}.`,
  same: (count: number) => `${count} số liệu giống số đang có.`,
  keptByEmpty: (count: number) => `${count} ô trống trong bảng: giữ số liệu đang có.`,
  problems: (count: number) => `${count} chỗ cần xem trong bảng này`,
  moreProblems: (count: number) => `Xem ${count} chỗ nữa`,
  columns: (found: number, all: number) => `Cột: nhận ra ${found} trên ${all}`,
  clearColumns: (count: number) => `Xem ${count} cột đã nhận ra`,
  columnTarget: (heading: string) => `Cột “${heading}” là`,
  notTaken: "(không lấy)",
  sequence: "Số thứ tự (không lấy)",
  rowNames: (label: string) => `Tên dòng (${label})`,
  emptyColumn: "cột trống",
  look: "nên xem lại",
  rows: (count: number) => `Dòng được lấy: ${count}`,
  rowTarget: (name: string) => `Dòng “${name}” là`,
  newRow: "Dòng mới",
  noRow: "Không lấy dòng này",
  unnamed: (row: number) => `(dòng ${row})`,
  changes: (count: number, same: number) =>
    [count > 0 ? `${count} số liệu thay đổi` : null, same > 0 ? `${same} giữ nguyên` : null]
      .filter((part) => part !== null)
      .join(", ") || "không có số liệu",
  change: (column: string, before: string, after: string) => `${column}: ${before} → ${after}`,
  added: (column: string, after: string) => `${column}: ${after}`,
  unreadCell: (column: string, text: string) => `${column}: “${text}” không đọc được`,
  moreRows: (count: number) => `Còn ${count} dòng nữa, cũng được lấy như trên.`,
  left: (count: number) => `Dòng không lấy: ${count}`,
  leftRow: (row: number, text: string, why: string) => `Dòng ${row}: ${text} (${why})`,
  moreLeft: (count: number) => `Còn ${count} dòng nữa không lấy.`,
  untouched: (count: number) => `Dòng của báo cáo không có trong bảng: ${count}, giữ nguyên`,
  lineTarget: (label: string) => `“${label}” là`,
  lineValue: (text: string) => `Giá trị: ${text}`,
  computed: (stated: string, computed: string) =>
    `Số liệu này tự tính nên không lấy; bảng ghi ${stated}, Khớp tính được ${computed}.`,
  take: "Đưa vào số liệu",
  another: "Chọn nguồn khác",
  goOn: "Nhập bảng tiếp theo",
  cancel: "Hủy",
  close: "Đóng",
  undo: "Hoàn tác",
  done: (figures: number, rows: number) =>
    `Đã đưa vào ${figures} số liệu${rows > 0 ? `, thêm ${rows} dòng` : ""}.`,
  rest: (count: number) => `Trong nguồn này còn ${count} bảng đã nhận ra mà chưa đưa vào.`,
  undone: "Đã hoàn tác: số liệu trở lại như trước khi nhập.",
  lines: (found: number, all: number) => `Dòng: nhận ra ${found} trên ${all}`,
} as const;
