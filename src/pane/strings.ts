/** Every word of the pane that a user reads and that does not come from a form set or from a core message. */

export const strings = {
  missing: "chưa có",
  optional: "không bắt buộc",
  choose: "– chọn –",
  help: "giải thích",
  source: (source: string) => `Căn cứ: ${source}`,
  dateHint: "ngày/tháng/năm",
  paragraphsHint: "Mỗi dòng là một đoạn trong báo cáo.",
  severity: { error: "Lỗi", warning: "Cảnh báo", note: "Lưu ý" },
  steps: { figures: "Số liệu", compose: "Soạn thảo", check: "Kiểm tra", sign: "Trình ký" },
  stepStates: {
    done: "xong",
    wrong: (count: number) => `${count} sai`,
    missing: (count: number) => `${count} thiếu`,
    toSee: (count: number) => `${count} xem lại`,
    notInserted: "chưa chèn",
    stale: "cũ",
    notChecked: "chưa làm",
    errors: (count: number) => `${count} lỗi`,
    notReady: "chưa",
    ready: "sẵn sàng",
    sealed: "đã khóa",
    changed: "đã đổi",
  },

  header: {
    noPeriod: "chưa chọn kỳ báo cáo",
    undo: "Hoàn tác",
    redo: "Làm lại",
    menu: "Tệp",
    openDocument: "Mở tệp .docx từ máy…",
    newDocument: "Tạo báo cáo mới từ mẫu",
    downloadDocument: "Tải báo cáo (.docx)",
    openFigures: "Mở số liệu (JSON)…",
    saveFigures: "Lưu số liệu (JSON)",
    openForms: "Dùng bộ biểu mẫu của cơ quan…",
    clearStorage: "Xóa bản giữ tạm trên máy này",
    sample: (name: string) => `Dùng số liệu mẫu: ${name}`,
  },

  figures: {
    groupMissing: (count: number) => `${count} chưa có`,
    groupProblems: (count: number) => `${count} chưa khớp`,
    groupToSee: (count: number) => `${count} cần xem lại`,
    groupComplete: "đủ",
    allWell: "Số liệu đã đủ và khớp.",
    summary: (problems: number, missing: number, toSee: number) =>
      [
        problems > 0 ? `${problems} chỗ chưa khớp` : null,
        missing > 0 ? `${missing} số liệu chưa có` : null,
        toSee > 0 ? `${toSee} chỗ từ kỳ trước cần xem lại` : null,
      ]
        .filter((part) => part !== null)
        .join(" · "),
    problemList: "Những chỗ cần xem lại",
    missingIn: (group: string, count: number) => `${group}: ${count} số liệu chưa có`,
    unread: (label: string, problem: string) => `${label}: ${problem}`,
    toSee: (label: string) => `${label}: từ báo cáo kỳ trước, hãy xem lại`,
  },

  importing: {
    any: "Nhập từ bảng tính…",
    table: "Dán hoặc mở bảng…",
    next: "Bước tiếp theo: lấy số liệu từ bảng tính của đơn vị. Kéo tệp Excel thả vào khung này cũng được; số nào không có trong bảng thì nhập ở các nhóm dưới đây.",
  },

  drop: {
    here: "Thả tệp vào đây",
    atStart: "Báo cáo kỳ trước (.docx), bảng số liệu (.xlsx, .csv)",
    whileWorking: "Bảng số liệu (.xlsx, .csv)",
    unknown: (name: string) => `Khớp không nhận tệp ${name}.`,
    known: "Hãy thả báo cáo kỳ trước (.docx) hoặc bảng số liệu (.xlsx, .csv).",
    begun: (name: string) => `Chưa lấy gì từ ${name}: báo cáo này đã bắt đầu.`,
    howPrevious:
      "Báo cáo kỳ trước lấy được khi bắt đầu: hãy mở một tài liệu mới rồi thả tệp vào màn hình đầu, hoặc bấm “Mở báo cáo kỳ trước…” ở đó.",
  },

  recover: {
    restore: "Khôi phục",
    crashed: "Phần này gặp sự cố. Số liệu đã nhập vẫn còn nguyên.",
    notLoaded:
      "Chưa tải được phần này của Khớp, có thể do mất kết nối mạng. Số liệu đã nhập vẫn còn nguyên. Hãy kiểm tra kết nối rồi bấm “Khôi phục”.",
    notStored: "Trình duyệt không cho lưu tạm. Hãy lưu số liệu ra tệp trước khi đóng.",
  },

  files: {
    unreadable: (name: string) => `Không đọc được tệp ${name}.`,
    notFigures: (name: string) => `Chưa mở được số liệu trong ${name}`,
    opened: (name: string) => `Đã mở số liệu trong ${name}.`,
    notMade: "Chưa tạo được báo cáo mới",
    notDownloaded: "Chưa tải được báo cáo",
    formsWrong: (name: string, count: number) => `Bộ biểu mẫu ${name} có ${count} chỗ phải sửa`,
    formsMore: (count: number) => `Còn ${count} chỗ nữa.`,
    formsOpened: (title: string) => `Đã nạp bộ biểu mẫu “${title}”.`,
    formsNext:
      "Chọn bộ này khi bắt đầu báo cáo mới, hoặc mở tệp số liệu của bộ này. Bộ biểu mẫu được lưu trong báo cáo, nên người khác mở báo cáo không cần tệp này.",
    notJson: "Tệp này không phải tệp số liệu (.json) do Khớp lưu ra.",
  },
  failed: "Chương trình gặp sự cố. Hãy thử lại; số liệu đã nhập vẫn còn.",
  opening: "Đang mở tài liệu…",
  loading: "Đang tải…",
  retry: "Thử lại",
  dismiss: "Đóng thông báo",
  notices: "Thông báo",
  next: (step: string) => `Tiếp theo: ${step}`,
} as const;
