/** The words of the step in which a report is made ready to be signed. They come with it. */
import type { Condition } from "../state/steps";

type Texts = Readonly<Record<Condition["id"], string>>;

export const signStrings = {
  intro: "Báo cáo trình ký được khi đủ các điều sau:",
  met: "Đạt",
  notMet: "Chưa đạt",
  conditions: {
    complete: "Số liệu đã đủ",
    tallies: "Số liệu khớp với nhau",
    seen: "Lời văn lấy từ báo cáo kỳ trước đã được xem lại",
    current: "Báo cáo ghi đúng số liệu mới nhất",
    checked: "Đã kiểm tra, không còn lỗi",
  } satisfies Texts,
  reasons: {
    complete: "Còn số liệu chưa có.",
    tallies: "Còn chỗ chưa khớp trong số liệu.",
    seen: "Còn đoạn lấy từ báo cáo kỳ trước chưa ai xem lại.",
    current: "Báo cáo chưa chèn, hoặc đang ghi số cũ.",
    checked: "Chưa kiểm tra văn bản như đang có, hoặc còn lỗi chưa sửa, chưa ghi lý do bỏ qua.",
  } satisfies Texts,
  actions: {
    complete: "Nhập số liệu còn thiếu",
    tallies: "Xem chỗ chưa khớp",
    seen: "Xem lại các đoạn ấy",
    current: "Đưa số liệu vào báo cáo",
    checked: "Kiểm tra báo cáo",
  } satisfies Texts,
  waived: (count: number) => `${count} chỗ bỏ qua có lý do, ghi rõ trong biên bản.`,
  seal: "Khóa báo cáo để trình ký",
  sealHint:
    "Khóa các mục do Khớp viết để không ai sửa nhầm, và ghi nhớ văn bản, số liệu lúc khóa: sau này có gì thay đổi sẽ được chỉ ra.",
  sealing: "Đang khóa…",
  unseal: "Mở khóa để sửa",
  unsealing: "Đang mở khóa…",
  sealedAt: (when: string) => `Báo cáo đã khóa lúc ${when}.`,
  unchanged: "Văn bản và số liệu vẫn đúng như khi khóa.",
  changedTitle: "Đã có thay đổi sau khi khóa:",
  changedHint: "Hãy mở khóa, kiểm tra lại rồi khóa lần nữa, hoặc lấy lại bản đã trình.",
  recheck: "Xem lại có gì thay đổi",
  failed: "Chưa làm được",
  papers: "Bản để gửi đi",
  clean: "Lưu bản sạch (.docx)",
  cleanHint:
    "Bản sao giống hệt về hình thức, không mang khung và số liệu của Khớp. Tệp đang soạn giữ nguyên.",
  cleanByHand:
    "Phiên bản Word này không cho phần bổ trợ lấy tệp. Hãy lưu báo cáo, mở trang Khớp trên máy, mở tệp ấy rồi lưu bản sạch ở bước Trình ký.",
  cleaned: "Đã lưu bản sạch.",
  loading: "Đang xem báo cáo đã khóa hay chưa…",
} as const;
