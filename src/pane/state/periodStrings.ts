import type { PeriodKind } from "../../language/periods";

const periodKinds: Readonly<Record<PeriodKind, string>> = {
  month: "Tháng",
  quarter: "Quý",
  sixMonths: "6 tháng đầu năm",
  nineMonths: "9 tháng đầu năm",
  year: "Năm",
  custom: "Từ ngày … đến ngày …",
};

/** The words of the reporting period. They come with its fields. */
export const periodStrings = {
  kind: "Kỳ",
  year: "Năm",
  which: { quarter: "Quý", month: "Tháng" },
  from: "Từ ngày",
  to: "Đến ngày",
  kinds: periodKinds,
  quarters: ["Quý I", "Quý II", "Quý III", "Quý IV"],
  months: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
  days: (from: string, to: string) => `Tính từ ngày ${from} đến hết ngày ${to}.`,
  missing: "Chưa đủ để xác định kỳ báo cáo.",
} as const;
