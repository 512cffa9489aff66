/** The drafter's own paragraphs: assessment, what comes next, what is asked for. */
import type { Part } from "../part";
import { heading, unit } from "./phrases";

export const assessment: Part = {
  groups: [
    {
      id: "assessment",
      label: "Đánh giá chung",
      figures: [
        {
          id: "strengths",
          kind: "paragraphs",
          label: "Ưu điểm, kết quả đạt được",
          hint: "Mỗi ý là một đoạn.",
        },
        {
          id: "weaknesses",
          kind: "paragraphs",
          label: "Tồn tại, hạn chế, khó khăn, vướng mắc",
          hint: "Mỗi ý là một đoạn; không có thì để danh sách trống.",
        },
      ],
    },
  ],
  wording: {
    strengthsTitle: heading("Ưu điểm"),
    strengthsNone: {
      text: "{strengths, select, zero {{unit} không có nội dung đánh giá thêm.} other {}}",
      args: { ...unit, strengths: "assessment.strengths" },
    },
    weaknessesTitle: heading("Tồn tại, hạn chế, khó khăn, vướng mắc"),
    weaknessesNone: {
      text: "{weaknesses, select, zero {{unit} không có khó khăn, vướng mắc trong kỳ báo cáo.} other {}}",
      args: { ...unit, weaknesses: "assessment.weaknesses" },
    },
  },
  sections: [
    {
      id: "strengths",
      level: 2,
      heading: "strengthsTitle",
      content: [
        { message: "strengthsNone", role: "body" },
        { paragraphs: "assessment.strengths", role: "bullet" },
      ],
      groups: ["assessment"],
    },
    {
      id: "weaknesses",
      level: 2,
      heading: "weaknessesTitle",
      content: [
        { message: "weaknessesNone", role: "body" },
        { paragraphs: "assessment.weaknesses", role: "bullet" },
      ],
      groups: [],
    },
  ],
};

export const direction: Part = {
  groups: [
    {
      id: "direction",
      label: "Phương hướng, nhiệm vụ",
      figures: [
        {
          id: "tasks",
          kind: "paragraphs",
          label: "Nhiệm vụ trọng tâm kỳ tới",
          hint: "Mỗi nhiệm vụ là một đoạn.",
        },
      ],
    },
  ],
  wording: {
    directionTitle: {
      text:
        "Phương hướng, nhiệm vụ kiểm soát TTHC {period, select, sixMonths {6 tháng cuối năm {year}} " +
        "nineMonths {3 tháng cuối năm {year}} custom {thời gian tới} missing {thời gian tới} other {{next}}}",
      args: { period: "report.period", year: "report.period.year", next: "report.period.next" },
    },
    directionNone: {
      text: "{tasks, select, zero {{unit} tiếp tục thực hiện các nhiệm vụ kiểm soát TTHC theo kế hoạch năm.} other {}}",
      args: { ...unit, tasks: "direction.tasks" },
    },
  },
  sections: [
    {
      id: "direction",
      level: 1,
      heading: "directionTitle",
      content: [
        { message: "directionNone", role: "body" },
        { paragraphs: "direction.tasks", role: "bullet" },
      ],
      groups: ["direction"],
    },
  ],
};

export const proposals: Part = {
  groups: [
    {
      id: "proposals",
      label: "Kiến nghị, đề xuất",
      figures: [
        {
          id: "items",
          kind: "paragraphs",
          label: "Kiến nghị, đề xuất",
          hint: "Mỗi kiến nghị là một đoạn; không có thì để danh sách trống.",
        },
      ],
    },
  ],
  wording: {
    proposalsTitle: heading("Kiến nghị, đề xuất"),
    proposalsNone: {
      text: "{items, select, zero {{unit} không có kiến nghị, đề xuất.} other {}}",
      args: { ...unit, items: "proposals.items" },
    },
  },
  sections: [
    {
      id: "proposals",
      level: 1,
      heading: "proposalsTitle",
      content: [
        { message: "proposalsNone", role: "body" },
        { paragraphs: "proposals.items", role: "body" },
      ],
      groups: ["proposals"],
    },
  ],
};
