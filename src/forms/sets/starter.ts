/** A short form set to begin with: one of everything, to be changed by an agency. Not offered for reports. */
import type { FormSet } from "../formSet";
import { formLines, letter, letterPart } from "./common/letter";
import { wording as letterWording } from "./common/letterWording";
import { heading, unit, who } from "./common/phrases";
import { assembleFormSet, type Part } from "./part";

/** The letter without what it says of one subject. */
const plainLetter: Part = {
  ...letterPart,
  groups:
    letterPart.groups?.map((group) => ({
      ...group,
      figures: group.figures.filter(({ id }) => id !== "centre"),
    })) ?? [],
  wording: {
    ...letterWording,
    subject: {
      text: "Kết quả công tác văn thư, lưu trữ {period}",
      args: { period: "report.period" },
    },
    opening: {
      text: "{task} {name} (sau đây viết tắt là {unit}) báo cáo kết quả công tác văn thư, lưu trữ {period} như sau:",
      args: { task: { message: "openingTask" }, name: "unit.name", ...unit, period: "report.period" },
    },
    openingTask: {
      text: "{symbol, select, none {Thực hiện chế độ báo cáo định kỳ,} other {Thực hiện {type} số {symbol} {date} của {issuer} về việc {subject},}}",
      args: {
        symbol: "basis.symbol",
        type: "basis.type",
        date: "basis.date.long",
        issuer: "basis.issuer",
        subject: "basis.subject",
      },
    },
    closing: {
      text: "Trên đây là kết quả công tác văn thư, lưu trữ {period} của {unit}, kính gửi {addressees} tổng hợp",
      args: {
        ...unit,
        period: "report.period",
        addressees: { each: "report.addressees", message: "addressee", separator: ", " },
      },
    },
  },
};

const rooms: Part = {
  groups: [
    {
      id: "rooms",
      label: "Phòng, đơn vị",
      figures: [
        {
          id: "list",
          kind: "list",
          label: "Các phòng, đơn vị",
          rowLabel: "Phòng, đơn vị",
          columns: [{ id: "name", kind: "text", label: "Tên phòng, đơn vị" }],
        },
      ],
    },
    {
      id: "letters",
      label: "Văn bản đến",
      figures: [
        {
          id: "byRoom",
          kind: "grid",
          label: "Văn bản đến theo phòng, đơn vị",
          rows: { list: "rooms.list", name: "name" },
          columns: [
            {
              id: "received",
              number: 3,
              kind: "count",
              label: "Văn bản đến",
              unit: "văn bản",
              synonyms: ["tiếp nhận", "văn bản đến"],
              formula: "(4)+(5)",
            },
            {
              id: "answered",
              number: 4,
              kind: "count",
              label: "Đã giải quyết",
              unit: "văn bản",
              synonyms: ["đã giải quyết", "đã xử lý"],
            },
            {
              id: "open",
              number: 5,
              kind: "count",
              label: "Đang giải quyết",
              unit: "văn bản",
              synonyms: ["đang giải quyết", "đang xử lý"],
            },
          ],
          total: true,
        },
        {
          id: "late",
          kind: "count",
          label: "Số văn bản giải quyết quá hạn",
          unit: "văn bản",
          synonyms: ["quá hạn"],
        },
        {
          id: "answeredRate",
          kind: "ratio",
          label: "Tỷ lệ văn bản đã giải quyết",
          digits: 1,
          formula: "letters.byRoom.total.answered / letters.byRoom.total.received",
        },
      ],
    },
  ],
  identities: [
    {
      id: "late-within-answered",
      severity: "error",
      relation: "letters.late <= letters.byRoom.total.answered",
      message:
        "Số văn bản giải quyết quá hạn là {left}, lớn hơn số văn bản đã giải quyết là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Văn bản quá hạn là một phần của văn bản đã giải quyết",
    },
  ],
  partitions: [
    {
      whole: "letters.byRoom.received",
      parts: ["letters.byRoom.answered", "letters.byRoom.open"],
      exhaustive: true,
    },
  ],
  wording: {
    lettersTitle: heading("Tiếp nhận, giải quyết văn bản đến"),
    lettersReceived: {
      text:
        "{received, select, zero {{inPeriod}, {unit} không tiếp nhận văn bản đến.} " +
        "missing {{inPeriod}, {unit} tiếp nhận {received} văn bản đến.} " +
        "other {{inPeriod}, {unit} tiếp nhận {received} văn bản đến; đã giải quyết {answered} văn bản, đạt {rate}, " +
        "trong đó quá hạn {late} văn bản; đang giải quyết {open} văn bản.}}",
      args: {
        ...who,
        received: "letters.byRoom.total.received",
        answered: "letters.byRoom.total.answered",
        rate: "letters.answeredRate",
        late: "letters.late",
        open: "letters.byRoom.total.open",
      },
    },
    lettersAttached: {
      text: "(Chi tiết tại {annex} kèm theo Báo cáo này)",
      args: { annex: { annex: "lettersAnnex" } },
    },
    lettersAnnexTitle: { text: "Tình hình giải quyết văn bản đến theo phòng, đơn vị", args: {} },
  },
  sections: [
    {
      id: "letters",
      level: 1,
      heading: "lettersTitle",
      content: [
        { message: "lettersReceived", role: "body" },
        { message: "lettersAttached", role: "attachment" },
      ],
      groups: ["rooms", "letters"],
    },
  ],
  annexes: [
    {
      id: "lettersAnnex",
      title: "lettersAnnexTitle",
      lines: formLines,
      tables: [
        {
          id: "lettersTable",
          figures: "letters.byRoom",
          header: [
            { label: "STT", column: "#" },
            { label: "Phòng, đơn vị", column: "name" },
            { label: "Văn bản đến", column: "received" },
            {
              label: "Kết quả giải quyết",
              children: [
                { label: "Đã giải quyết", column: "answered" },
                { label: "Đang giải quyết", column: "open" },
              ],
            },
          ],
          numberRow: true,
          totalLabel: "TỔNG CỘNG",
          widths: [8, 47, 15, 15, 15],
          unitLine: "Đơn vị tính: văn bản",
        },
      ],
      orientation: "portrait",
      group: "letters",
    },
  ],
};

export const starter: FormSet = assembleFormSet(
  {
    id: "bieu-mau-rieng",
    title: "Báo cáo công tác văn thư, lưu trữ (bộ mẫu để sửa thành bộ của cơ quan)",
    inForce: { from: "2026-01-01", to: null },
    receivingBody: "Cơ quan cấp trên",
    laws: [],
    cutOff: { firstDay: 15, source: "Văn bản quy định chế độ báo cáo của cơ quan" },
    scopes: [],
    letter,
  },
  [plainLetter, rooms],
);
