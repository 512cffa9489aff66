import type { LeftFigures } from "../../workflows/nextReport";

/** What the last report gave. */
interface Taken {
  readonly kept: readonly string[];
  readonly inherited: number;
  readonly handedOver: number;
  readonly notHandedOver: readonly string[];
}

/** The words of the first screen. They come with it. */
export const startStrings = {
  title: "Lập báo cáo kiểm soát thủ tục hành chính",
  text: "Nhập số liệu một lần, Khớp chỉ ra chỗ chưa khớp, viết lời văn và biểu kèm theo đúng thể thức, rồi kiểm tra trước khi trình ký. Không có gì rời khỏi máy này.",
  unit: "Cơ quan báo cáo",
  unitHint: "Ghi đầy đủ; lần sau không phải nhập lại.",
  unitMissing: "Hãy ghi tên cơ quan báo cáo.",
  periodMissing: "Hãy chọn kỳ và năm của báo cáo.",
  formSet: (title: string) => `Theo bộ biểu mẫu: ${title}.`,
  noFormSet: "Chưa có bộ biểu mẫu áp dụng cho kỳ này. Hãy chọn kỳ khác, hoặc mở tệp số liệu của đơn vị.",
  begin: "Bắt đầu báo cáo",
  beginWithImport: "Nhập số liệu từ Excel…",
  waiting: (name: string) =>
    `Đã nhận ${name}. Hãy cho biết cơ quan và kỳ, hoặc mở báo cáo kỳ trước; sau đó bảng này được đọc ngay.`,
  keep: "Giữ số liệu đang nhập",
  previous: "Mở báo cáo kỳ trước…",
  previousHint:
    "Lấy sang cơ quan, người ký, nơi nhận, các lĩnh vực, số hồ sơ kỳ trước chuyển qua; lời văn tự viết, số TTHC, công chức đầu mối thì lấy sang để xem lại.",
  reading: "Đang đọc báo cáo kỳ trước…",
  others: "Cách khác",
  nothing: (name: string) => `Không thấy báo cáo kiểm soát TTHC trong ${name}.`,
  taken: (name: string) => `Đã lấy từ ${name}`,
  takenText: ({ kept, inherited, handedOver, notHandedOver }: Taken) =>
    [
      kept.length > 0 ? `Giữ nguyên: ${kept.join(", ")}.` : null,
      inherited > 0 ? `Lấy sang để xem lại (lời văn, số TTHC, đầu mối…): ${inherited} chỗ.` : null,
      handedOver > 0 ? `Chuyển qua từ kỳ trước: ${handedOver} số liệu.` : null,
      notHandedOver.length > 0
        ? `Chưa lấy được “${notHandedOver.join("”, “")}” vì báo cáo kỳ trước không ghi rõ; hãy nhập.`
        : null,
      "Hãy xem lại kỳ báo cáo, rồi nhập số liệu của kỳ này.",
    ]
      .filter((part) => part !== null)
      .join(" "),
  left: (count: number) => `Không lấy sang: ${count} mục`,
  leftLines: ({ numbers, labels }: LeftFigures, notes: readonly string[]) => [
    ...notes,
    ...(numbers > 0 ? [`${numbers} con số của kỳ trước.`] : []),
    ...labels.map((label) => `${label}.`),
  ],
} as const;
