/** II.8: inspections of how the work is done. */
import type { Part } from "../part";
import { heading, who } from "./phrases";

export const inspection: Part = {
  groups: [
    {
      id: "inspection",
      label: "Kiểm tra",
      figures: [
        {
          id: "inspections",
          kind: "count",
          label: "Số cuộc kiểm tra đã thực hiện trong kỳ",
          unit: "cuộc",
          synonyms: ["cuộc kiểm tra", "kiểm tra", "đợt kiểm tra"],
        },
        {
          id: "units",
          kind: "count",
          label: "Số cơ quan, đơn vị được kiểm tra",
          unit: "đơn vị",
          synonyms: ["đơn vị được kiểm tra", "cơ quan, đơn vị được kiểm tra"],
        },
        {
          id: "findings",
          kind: "paragraphs",
          label: "Kết quả kiểm tra",
          hint: "Tồn tại, hạn chế phát hiện qua kiểm tra và việc xử lý; mỗi ý là một đoạn.",
          optional: true,
        },
      ],
    },
  ],
  wording: {
    inspectionTitle: heading("Kiểm tra việc thực hiện kiểm soát TTHC"),
    inspectionDone: {
      text:
        "{inspections, select, zero {{inPeriod}, {unit} không phát sinh việc kiểm tra thực hiện kiểm soát TTHC.} " +
        "other {{inPeriod}, {unit} đã thực hiện {inspections} cuộc kiểm tra kiểm soát TTHC tại {units} cơ quan, đơn vị.}}",
      args: { ...who, inspections: "inspection.inspections", units: "inspection.units" },
    },
  },
  sections: [
    {
      id: "inspection",
      level: 2,
      heading: "inspectionTitle",
      content: [
        { message: "inspectionDone", role: "body" },
        { paragraphs: "inspection.findings", role: "body" },
      ],
      groups: ["inspection"],
    },
  ],
};
