/** II.4: complaints and proposals about regulations and about how procedures are handled. */
import type { Part } from "../part";
import { heading, who } from "./phrases";

export const feedback: Part = {
  groups: [
    {
      id: "feedback",
      label: "Phản ánh, kiến nghị",
      figures: [
        {
          id: "aboutRules",
          kind: "count",
          label: "Số phản ánh, kiến nghị về quy định hành chính tiếp nhận trong kỳ",
          unit: "phản ánh, kiến nghị",
          synonyms: ["về quy định hành chính", "về nội dung quy định hành chính"],
        },
        {
          id: "aboutConduct",
          kind: "count",
          label: "Số phản ánh, kiến nghị về hành vi hành chính tiếp nhận trong kỳ",
          unit: "phản ánh, kiến nghị",
          synonyms: ["về hành vi hành chính", "về giải quyết TTHC"],
        },
        {
          id: "received",
          kind: "count",
          label: "Tổng số phản ánh, kiến nghị tiếp nhận trong kỳ",
          unit: "phản ánh, kiến nghị",
          formula: "feedback.aboutRules + feedback.aboutConduct",
          synonyms: [
            "phản ánh, kiến nghị",
            "tiếp nhận phản ánh, kiến nghị",
            "đơn thư phản ánh, kiến nghị",
            "PAKN",
          ],
        },
        {
          id: "handled",
          kind: "count",
          label: "Số phản ánh, kiến nghị đã xử lý",
          unit: "phản ánh, kiến nghị",
          synonyms: ["đã xử lý", "đã giải quyết phản ánh, kiến nghị"],
        },
        {
          id: "pending",
          kind: "count",
          label: "Số phản ánh, kiến nghị đang xử lý",
          unit: "phản ánh, kiến nghị",
          formula: "feedback.received - feedback.handled",
          synonyms: ["đang xử lý", "chưa xử lý"],
        },
      ],
    },
  ],
  partitions: [
    { whole: "feedback.received", parts: ["feedback.aboutRules", "feedback.aboutConduct"], exhaustive: true },
    { whole: "feedback.received", parts: ["feedback.handled", "feedback.pending"], exhaustive: true },
  ],
  identities: [
    {
      id: "feedback-handled",
      severity: "error",
      relation: "feedback.handled <= feedback.received",
      message:
        "Số phản ánh, kiến nghị đã xử lý là {left}, lớn hơn số đã tiếp nhận là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Số đã xử lý không lớn hơn số đã tiếp nhận",
    },
  ],
  wording: {
    feedbackTitle: heading("Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính và giải quyết TTHC"),
    feedbackReceived: {
      text:
        "{received, select, zero {{inPeriod}, {unit} không tiếp nhận phản ánh, kiến nghị nào của cá nhân, tổ chức.} " +
        "missing {{inPeriod}, {unit} tiếp nhận {received} phản ánh, kiến nghị của cá nhân, tổ chức.} " +
        "other {{inPeriod}, {unit} tiếp nhận {received} phản ánh, kiến nghị của cá nhân, tổ chức, gồm: " +
        "{aboutRules, select, zero {không có phản ánh, kiến nghị} other {{aboutRules} phản ánh, kiến nghị}} về quy định hành chính, " +
        "{aboutConduct, select, zero {không có phản ánh, kiến nghị} other {{aboutConduct} phản ánh, kiến nghị}} về hành vi hành chính.}}",
      args: {
        ...who,
        received: "feedback.received",
        aboutRules: "feedback.aboutRules",
        aboutConduct: "feedback.aboutConduct",
      },
    },
    feedbackHandled: {
      text:
        "{received, select, zero {} other {{handled, select, zero {Chưa xử lý xong phản ánh, kiến nghị nào} other {Đã xử lý {handled} phản ánh, kiến nghị}}; " +
        "{pending, select, zero {không còn phản ánh, kiến nghị đang xử lý} other {đang xử lý {pending} phản ánh, kiến nghị}}.}}",
      args: {
        received: "feedback.received",
        handled: "feedback.handled",
        pending: "feedback.pending",
      },
    },
  },
  sections: [
    {
      id: "feedback",
      level: 2,
      heading: "feedbackTitle",
      content: [
        { message: "feedbackReceived", role: "body" },
        { message: "feedbackHandled", role: "body" },
      ],
      groups: ["feedback"],
    },
  ],
};
