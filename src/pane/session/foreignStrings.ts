/** The words of a report that Khớp did not write. */
export const foreignStrings = {
  take: "Lấy số liệu từ tài liệu này",
  check: "Kiểm tra tài liệu này",
  nothing: (name: string) => `Không nhận ra báo cáo kiểm soát TTHC nào trong ${name}.`,
  taken: (taken: number, doubts: number) =>
    doubts === 0
      ? `Đã lấy ${taken} số liệu.`
      : `Đã lấy ${taken} số liệu; ${doubts} chỗ báo cáo ghi hai cách nên để trống:`,
  doubt: (label: string, candidates: readonly string[]) => `${label}: ${candidates.join("; ")}.`,
  candidate: (text: string, place: string) => `${text} (${place})`,
} as const;
