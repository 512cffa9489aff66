/** I.1: documents issued to direct and urge the work, listed in an annex. */
import type { Scalar } from "../../formSet";
import type { Part } from "../part";
import { attachedAt, heading, who } from "./phrases";

/** Types in the order in which Nghị định 30/2020/NĐ-CP, Điều 7 names them. */
const types = [
  { id: "decisions", label: "Quyết định" },
  { id: "directives", label: "Chỉ thị" },
  { id: "notices", label: "Thông báo" },
  { id: "guidelines", label: "Hướng dẫn" },
  { id: "programmes", label: "Chương trình" },
  { id: "plans", label: "Kế hoạch" },
  { id: "letters", label: "Công văn" },
  { id: "others", label: "Văn bản khác" },
] as const;

const typeCounts = types.map(({ id, label }): Scalar => ({
  id,
  kind: "count",
  label,
  unit: "văn bản",
  formula: `count(directing.documents, type = "${label}")`,
}));

export const directing: Part = {
  groups: [
    {
      id: "directing",
      label: "Văn bản chỉ đạo, đôn đốc",
      figures: [
        {
          id: "documents",
          kind: "list",
          label: "Văn bản chỉ đạo, đôn đốc, triển khai",
          rowLabel: "Văn bản",
          hint: "Các văn bản do cơ quan báo cáo ban hành trong kỳ; danh mục được lập thành phụ lục.",
          columns: [
            { id: "type", kind: "choice", label: "Loại văn bản", choices: types.map(({ label }) => label) },
            { id: "symbol", kind: "text", label: "Số, ký hiệu", hint: "Ví dụ: 67/KH-SKHCN." },
            { id: "date", kind: "date", label: "Ngày ban hành" },
            { id: "subject", kind: "text", label: "Trích yếu nội dung", hint: "Không ghi chữ “về việc”." },
          ],
        },
        {
          id: "total",
          kind: "count",
          label: "Tổng số văn bản đã ban hành",
          unit: "văn bản",
          formula: "count(directing.documents)",
          synonyms: [
            "đã ban hành",
            "ban hành",
            "số văn bản chỉ đạo, điều hành",
            "văn bản chỉ đạo, đôn đốc",
            "tổng số văn bản chỉ đạo",
          ],
        },
        ...typeCounts,
      ],
    },
  ],
  partitions: [
    { whole: "directing.total", parts: types.map(({ id }) => `directing.${id}`), exhaustive: true },
  ],
  identities: [
    {
      id: "document-in-period",
      severity: "error",
      relation: "directing.documents.@.date <= report.period.to",
      each: "directing.documents",
      message:
        "Văn bản số {symbol} ghi ngày {left}, sau ngày kết thúc kỳ báo cáo là {right}. Đề nghị kiểm tra lại ngày ban hành hoặc chuyển văn bản sang kỳ sau.",
      args: { symbol: "directing.documents.@.symbol" },
      source: "Văn bản được thống kê phải ban hành trong kỳ báo cáo",
    },
    {
      id: "document-before-period",
      severity: "warning",
      relation: "directing.documents.@.date >= report.period.from",
      each: "directing.documents",
      message:
        "Văn bản số {symbol} ghi ngày {left}, trước ngày bắt đầu kỳ báo cáo là {right}. Đề nghị kiểm tra văn bản này đã được báo cáo ở kỳ trước hay chưa.",
      args: { symbol: "directing.documents.@.symbol" },
      source: "Văn bản được thống kê phải ban hành trong kỳ báo cáo",
    },
  ],
  wording: {
    directingTitle: heading("Ban hành văn bản chỉ đạo, đôn đốc, triển khai thực hiện"),
    directingTotal: {
      text:
        "{total, select, zero {{inPeriod}, {unit} không ban hành văn bản chỉ đạo, đôn đốc, triển khai công tác kiểm soát TTHC.} " +
        "one {{inPeriod}, {unit} đã ban hành {total} văn bản chỉ đạo, đôn đốc, triển khai công tác kiểm soát TTHC ({byType}).} " +
        "missing {{inPeriod}, {unit} đã ban hành {total} văn bản chỉ đạo, đôn đốc, triển khai công tác kiểm soát TTHC.} " +
        "other {{inPeriod}, {unit} đã ban hành {total} văn bản chỉ đạo, đôn đốc, triển khai công tác kiểm soát TTHC, gồm: {byType}.}}",
      args: {
        ...who,
        total: "directing.total",
        byType: {
          join: types.map(({ id }) => `directing.${id}`),
          message: "directingOfType",
          separator: ", ",
        },
      },
    },
    directingOfType: { text: "{figure} {label}", args: {} },
    directingAttached: attachedAt("directingAnnex"),
    directingAnnexTitle: {
      text: "Danh mục văn bản chỉ đạo, đôn đốc, triển khai công tác kiểm soát thủ tục hành chính {period}",
      args: { period: "report.period" },
    },
  },
  sections: [
    {
      id: "directing",
      level: 2,
      heading: "directingTitle",
      content: [
        { message: "directingTotal", role: "body" },
        { message: "directingAttached", role: "attachment", when: "directing.total > 0" },
      ],
      groups: ["directing"],
    },
  ],
  annexes: [
    {
      id: "directingAnnex",
      title: "directingAnnexTitle",
      lines: [],
      tables: [
        {
          id: "directingTable",
          figures: "directing.documents",
          header: [
            { label: "STT", column: "#" },
            { label: "Loại văn bản", column: "type" },
            { label: "Số, ký hiệu", column: "symbol" },
            { label: "Ngày ban hành", column: "date" },
            { label: "Trích yếu nội dung", column: "subject" },
          ],
          numberRow: false,
          widths: [8, 14, 20, 15, 43],
        },
      ],
      orientation: "portrait",
      group: "directing",
      when: "directing.total > 0",
    },
  ],
};
