/** II.1: assessment of the impact of procedures that new regulations would bring. */
import type { Part } from "../part";
import { heading, who } from "./phrases";

export const impact: Part = {
  groups: [
    {
      id: "impact",
      label: "Đánh giá tác động quy định TTHC",
      figures: [
        {
          id: "procedures",
          kind: "count",
          label: "Số TTHC được đánh giá tác động",
          unit: "TTHC",
          source: "Nghị định số 63/2010/NĐ-CP, Điều 35",
          synonyms: ["đánh giá tác động", "TTHC được đánh giá tác động"],
        },
        {
          id: "drafts",
          kind: "count",
          label: "Số đề nghị xây dựng, dự thảo văn bản có quy định TTHC được đánh giá tác động",
          unit: "văn bản",
          synonyms: ["dự thảo văn bản quy phạm pháp luật", "dự thảo VBQPPL", "dự thảo văn bản QPPL"],
        },
      ],
    },
  ],
  identities: [
    {
      id: "drafts-have-procedures",
      severity: "warning",
      relation: "impact.drafts <= impact.procedures",
      message:
        "Có {left} văn bản có quy định TTHC nhưng chỉ {right} TTHC được đánh giá tác động. Mỗi văn bản có ít nhất một TTHC; đề nghị kiểm tra lại.",
      source: "Văn bản được tính khi có quy định ít nhất một TTHC",
    },
  ],
  wording: {
    impactTitle: heading("Đánh giá tác động quy định TTHC trong xây dựng văn bản quy phạm pháp luật"),
    impactDone: {
      text:
        "{procedures, select, zero {{inPeriod}, {unit} không phát sinh việc đánh giá tác động quy định TTHC.} " +
        "other {{inPeriod}, {unit} đã đánh giá tác động đối với {procedures} TTHC quy định tại " +
        "{drafts} đề nghị xây dựng, dự thảo văn bản quy phạm pháp luật.}}",
      args: { ...who, procedures: "impact.procedures", drafts: "impact.drafts" },
    },
  },
  sections: [
    {
      id: "impact",
      level: 2,
      heading: "impactTitle",
      content: [{ message: "impactDone", role: "body" }],
      groups: ["impact"],
    },
  ],
};
