/** II.10: work on Saturday mornings. */
import { heading, who } from "../common/phrases";
import type { Part } from "../part";

export const saturday: Part = {
  groups: [
    {
      id: "saturday",
      label: "Làm việc sáng thứ Bảy",
      figures: [
        {
          id: "mornings",
          kind: "count",
          label: "Số buổi sáng thứ Bảy đã tổ chức làm việc trong kỳ",
          unit: "buổi",
          hint: "Không đăng ký tổ chức thì ghi 0.",
          synonyms: ["buổi sáng thứ Bảy", "làm việc sáng thứ Bảy", "làm việc vào buổi sáng thứ bảy"],
        },
        {
          id: "dossiers",
          kind: "count",
          label: "Số hồ sơ tiếp nhận, giải quyết vào sáng thứ Bảy",
          unit: "hồ sơ",
          synonyms: ["hồ sơ giải quyết vào thứ Bảy"],
        },
        {
          id: "decision",
          kind: "text",
          label: "Văn bản quy định làm việc sáng thứ Bảy",
          hint: "Ghi đầy đủ số, ký hiệu, ngày, cơ quan ban hành.",
          optional: true,
        },
        {
          id: "notes",
          kind: "paragraphs",
          label: "Nội dung bổ sung",
          hint: "Ví dụ: cách xử lý hồ sơ cần giải quyết gấp.",
          optional: true,
        },
      ],
    },
  ],
  wording: {
    saturdayTitle: heading("Tổ chức làm việc sáng thứ Bảy để tiếp nhận, giải quyết TTHC"),
    saturdayDone: {
      text:
        "{mornings, select, zero {{inPeriod}, {unit} không đăng ký làm việc sáng thứ Bảy tại {centre}" +
        "{decision, select, none {} other { theo quy định tại {decision}}}.} " +
        "other {{inPeriod}, {unit} tổ chức {mornings} buổi làm việc sáng thứ Bảy tại {centre}" +
        "{decision, select, none {} other { theo quy định tại {decision}}}, " +
        "{dossiers, select, zero {không phát sinh hồ sơ} other {tiếp nhận, giải quyết {dossiers} hồ sơ TTHC}}.}}",
      args: {
        ...who,
        centre: "unit.centre",
        mornings: "saturday.mornings",
        dossiers: "saturday.dossiers",
        decision: "saturday.decision",
      },
    },
  },
  sections: [
    {
      id: "saturday",
      level: 2,
      heading: "saturdayTitle",
      content: [
        { message: "saturdayDone", role: "body" },
        { paragraphs: "saturday.notes", role: "body" },
      ],
      groups: ["saturday"],
    },
  ],
};
