/** II.3: review and simplification of procedures, and shorter time limits. */
import type { Part } from "../part";
import { heading, unit, who, year } from "./phrases";

/** The law `review` is each form set's own. */
export const review: Part = {
  groups: [
    {
      id: "review",
      label: "Rà soát, đơn giản hóa TTHC",
      figures: [
        {
          id: "planned",
          kind: "count",
          label: "Số TTHC đưa vào kế hoạch rà soát của năm",
          unit: "TTHC",
          synonyms: ["đề xuất rà soát", "đưa vào kế hoạch rà soát", "TTHC rà soát theo kế hoạch"],
        },
        {
          id: "planSymbol",
          kind: "text",
          label: "Số, ký hiệu kế hoạch rà soát",
          hint: "Ví dụ: 15/KH-SKHCN.",
          optional: true,
        },
        { id: "planDate", kind: "date", label: "Ngày của kế hoạch rà soát", optional: true },
        {
          id: "schedule",
          kind: "text",
          label: "Thời điểm tiến hành rà soát theo kế hoạch",
          hint: "Ví dụ: tháng 5 năm 2021.",
          optional: true,
        },
        {
          id: "reviewed",
          kind: "count",
          label: "Số TTHC đã rà soát, đánh giá trong kỳ",
          unit: "TTHC",
          synonyms: ["đã rà soát", "rà soát, đánh giá", "TTHC được rà soát"],
        },
        {
          id: "simplified",
          kind: "count",
          label: "Số TTHC được đề xuất đơn giản hóa sau rà soát",
          unit: "TTHC",
          synonyms: [
            "đơn giản hóa",
            "đề xuất đơn giản hóa",
            "phương án đơn giản hóa",
            "kiến nghị đơn giản hóa",
          ],
        },
        {
          id: "onPortal",
          kind: "count",
          label: "Số TTHC được rà soát dữ liệu trên Cổng Dịch vụ công quốc gia",
          unit: "TTHC",
          synonyms: ["rà soát trên Cổng Dịch vụ công quốc gia", "TTHC trên Cổng Dịch vụ công quốc gia"],
        },
        {
          id: "scheme",
          kind: "text",
          label: "Đề án, kế hoạch cắt giảm thời hạn giải quyết",
          hint: "Ví dụ: Đề án cải cách TTHC trên địa bàn tỉnh giai đoạn 2021 - 2025.",
          optional: true,
        },
        {
          id: "cutPlanned",
          kind: "count",
          label: "Số TTHC đề xuất cắt giảm thời hạn giải quyết trong năm",
          unit: "TTHC",
          synonyms: ["đề xuất cắt giảm thời hạn", "cắt giảm thời hạn giải quyết"],
        },
        {
          id: "cutDone",
          kind: "count",
          label: "Số TTHC được cắt giảm thời hạn giải quyết trong kỳ",
          unit: "TTHC",
          synonyms: ["đã cắt giảm thời hạn", "rà soát cắt giảm thời hạn"],
        },
      ],
    },
  ],
  partitions: [
    { whole: "review.reviewed", parts: ["review.simplified"], exhaustive: false },
    { whole: "inventory.total", parts: ["review.onPortal"], exhaustive: false },
  ],
  identities: [
    {
      id: "simplified-within-reviewed",
      severity: "error",
      relation: "review.simplified <= review.reviewed",
      message:
        "Số TTHC được đề xuất đơn giản hóa là {left}, lớn hơn số TTHC đã rà soát là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Chỉ đề xuất đơn giản hóa TTHC đã rà soát",
    },
    {
      id: "portal-within-total",
      severity: "error",
      relation: "review.onPortal <= inventory.total",
      message:
        "Số TTHC được rà soát trên Cổng Dịch vụ công quốc gia là {left}, lớn hơn tổng số TTHC thuộc thẩm quyền giải quyết là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Bộ phận không lớn hơn tổng số",
    },
    {
      id: "cut-within-total",
      severity: "error",
      relation: "review.cutDone <= inventory.total",
      message:
        "Số TTHC được cắt giảm thời hạn là {left}, lớn hơn tổng số TTHC thuộc thẩm quyền giải quyết là {right}. Đề nghị kiểm tra lại hai số này.",
      source: "Bộ phận không lớn hơn tổng số",
    },
    {
      id: "plan-before-report",
      severity: "error",
      relation: "review.planDate <= report.date",
      message:
        "Kế hoạch rà soát ghi ngày {left}, sau ngày của báo cáo là {right}. Đề nghị kiểm tra lại hai ngày này.",
      source: "Văn bản được dẫn phải ban hành trước báo cáo",
    },
  ],
  wording: {
    reviewTitle: heading("Rà soát, đơn giản hóa TTHC"),
    reviewPlanTitle: heading("Rà soát, đánh giá TTHC"),
    reviewPlanned: {
      text:
        "{planned, select, zero {Năm {year}, {unit} không đưa TTHC vào kế hoạch rà soát, đánh giá theo quy định tại {law}.} " +
        "other {Năm {year}, {unit} đưa {planned} TTHC vào kế hoạch rà soát, đánh giá theo quy định tại {law}" +
        "{symbol, select, none {} other { (Kế hoạch số {symbol} {date} của {unit})}}" +
        "{schedule, select, none {} other {, tiến hành vào {schedule}}}.}}",
      args: {
        ...year,
        ...unit,
        planned: "review.planned",
        law: { law: "review" },
        symbol: "review.planSymbol",
        date: "review.planDate.long",
        schedule: "review.schedule",
      },
    },
    reviewDone: {
      text:
        "{reviewed, select, zero {{inPeriod}, {unit} chưa phát sinh việc rà soát, đơn giản hóa TTHC.} " +
        "other {{inPeriod}, {unit} đã rà soát, đánh giá {reviewed} TTHC, " +
        "{simplified, select, zero {không có TTHC được đề xuất đơn giản hóa} other {đề xuất đơn giản hóa {simplified} TTHC}}.}}",
      args: { ...who, reviewed: "review.reviewed", simplified: "review.simplified" },
    },
    reviewPortal: {
      text:
        "{onPortal, select, zero {{inPeriod}, {unit} chưa rà soát dữ liệu TTHC trên Cổng Dịch vụ công quốc gia.} " +
        "other {{inPeriod}, {unit} đã rà soát dữ liệu của {onPortal} TTHC đang có hiệu lực trên Cổng Dịch vụ công quốc gia.}}",
      args: { ...who, onPortal: "review.onPortal" },
    },
    reviewCutTitle: {
      text: "Cắt giảm thời hạn giải quyết TTHC{scheme, select, none {} other { theo {scheme}}}",
      args: { scheme: "review.scheme" },
    },
    reviewCutPlanned: {
      text:
        "{planned, select, zero {Năm {year}, {unit} không đề xuất cắt giảm thời hạn giải quyết TTHC.} " +
        "other {Năm {year}, {unit} đề xuất cắt giảm thời hạn giải quyết đối với {planned} TTHC.}}",
      args: { ...year, ...unit, planned: "review.cutPlanned" },
    },
    reviewCutDone: {
      text:
        "{done, select, zero {{inPeriod}, không có TTHC được cắt giảm thời hạn giải quyết.} " +
        "other {{inPeriod}, {done} TTHC được cắt giảm thời hạn giải quyết.}}",
      args: { inPeriod: { message: "inPeriod" }, done: "review.cutDone" },
    },
  },
  sections: [
    { id: "review", level: 2, heading: "reviewTitle", content: [], groups: [] },
    {
      id: "reviewPlan",
      level: 3,
      heading: "reviewPlanTitle",
      content: [
        { message: "reviewPlanned", role: "body" },
        { message: "reviewDone", role: "body" },
        { message: "reviewPortal", role: "body" },
      ],
      groups: ["review"],
    },
    {
      id: "reviewCut",
      level: 3,
      heading: "reviewCutTitle",
      content: [
        { message: "reviewCutPlanned", role: "body" },
        { message: "reviewCutDone", role: "body" },
      ],
      groups: [],
    },
  ],
};
