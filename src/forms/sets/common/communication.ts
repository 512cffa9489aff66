/** II.7: making the law on procedures known. */
import type { Part } from "../part";
import { heading, who } from "./phrases";

export const communication: Part = {
  groups: [
    {
      id: "communication",
      label: "Truyền thông",
      figures: [
        {
          id: "documents",
          kind: "list",
          label: "Văn bản đã tuyên truyền, phổ biến",
          rowLabel: "Văn bản",
          hint: "Ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu.",
          columns: [{ id: "title", kind: "text", label: "Văn bản" }],
        },
        {
          id: "total",
          kind: "count",
          label: "Số văn bản đã tuyên truyền, phổ biến",
          unit: "văn bản",
          formula: "count(communication.documents)",
          synonyms: ["văn bản được tuyên truyền", "tuyên truyền, phổ biến", "quán triệt"],
        },
        {
          id: "website",
          kind: "text",
          label: "Trang thông tin điện tử",
          hint: "Địa chỉ trang đăng tải TTHC, ví dụ: https://skhcn.langson.gov.vn.",
          optional: true,
        },
        {
          id: "activities",
          kind: "paragraphs",
          label: "Hoạt động truyền thông khác",
          hint: "Mỗi hoạt động là một đoạn.",
          optional: true,
        },
      ],
    },
  ],
  wording: {
    communicationTitle: heading("Truyền thông hỗ trợ hoạt động kiểm soát TTHC"),
    communicationTotal: {
      text:
        "{total, select, zero {{inPeriod}, {unit} không phát sinh văn bản mới cần tuyên truyền, phổ biến.} " +
        "missing {{inPeriod}, {unit} tuyên truyền, phổ biến {total} văn bản về kiểm soát TTHC" +
        "{website, select, none {} other { trên trang thông tin điện tử {website}}}.} " +
        "other {{inPeriod}, {unit} tuyên truyền, phổ biến {total} văn bản về kiểm soát TTHC" +
        "{website, select, none {} other { trên trang thông tin điện tử {website}}}, gồm:}}",
      args: { ...who, total: "communication.total", website: "communication.website" },
    },
    communicationText: { text: "{title}", args: { title: "communication.documents.@.title" } },
  },
  sections: [
    {
      id: "communication",
      level: 2,
      heading: "communicationTitle",
      content: [
        { message: "communicationTotal", role: "body" },
        { message: "communicationText", role: "bullet", each: "communication.documents" },
        { paragraphs: "communication.activities", role: "body" },
      ],
      groups: ["communication"],
    },
  ],
};
