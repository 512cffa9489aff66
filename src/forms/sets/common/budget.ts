/** I.3: money granted for the year and spent in the period, with a table in the text. */
import type { Part } from "../part";
import { heading, unit, who, year } from "./phrases";

export const budget: Part = {
  groups: [
    {
      id: "budget",
      label: "Kinh phí",
      figures: [
        {
          id: "granted",
          kind: "money",
          label: "Kinh phí được cấp trong năm",
          unit: "đồng",
          synonyms: ["được cấp", "kinh phí được cấp", "kinh phí được giao", "dự toán được giao"],
        },
        {
          id: "items",
          kind: "list",
          label: "Các khoản chi trong kỳ",
          rowLabel: "Khoản chi",
          hint: "Kỳ không chi thì để danh sách trống.",
          columns: [
            { id: "content", kind: "text", label: "Nội dung chi" },
            {
              id: "amount",
              kind: "money",
              label: "Số tiền",
              unit: "đồng",
              synonyms: ["kinh phí", "thành tiền"],
            },
          ],
          total: true,
        },
        {
          id: "spent",
          kind: "money",
          label: "Tổng kinh phí đã chi trong kỳ",
          unit: "đồng",
          formula: "sum(budget.items.*.amount)",
          synonyms: ["đã chi", "tổng cộng", "kinh phí đã chi", "đã sử dụng", "kinh phí thực hiện"],
        },
      ],
    },
  ],
  partitions: [
    { whole: "budget.spent", parts: ["budget.items.amount"], exhaustive: true },
    { whole: "budget.granted", parts: ["budget.spent"], exhaustive: false },
  ],
  identities: [
    {
      id: "spent-within-granted",
      severity: "error",
      relation: "budget.spent <= budget.granted",
      message:
        "Kinh phí đã chi trong kỳ là {left} đồng, lớn hơn kinh phí được cấp trong năm là {right} đồng. Đề nghị kiểm tra lại các khoản chi và số được cấp.",
      source: "Số chi không vượt số được cấp",
    },
  ],
  wording: {
    budgetTitle: heading("Kinh phí phục vụ hoạt động kiểm soát TTHC"),
    budgetGranted: {
      text:
        "{granted, select, zero {Năm {year}, {unit} không được cấp kinh phí riêng cho công tác kiểm soát TTHC.} " +
        "other {Năm {year}, {unit} được cấp {granted} đồng cho công tác kiểm soát TTHC.}}",
      args: { ...year, ...unit, granted: "budget.granted" },
    },
    budgetSpent: {
      text:
        "{spent, select, zero {{inPeriod}, {unit} không phát sinh khoản chi cho công tác kiểm soát TTHC.} " +
        "missing {{inPeriod}, {unit} đã chi {spent} đồng cho công tác kiểm soát TTHC.} " +
        "other {{inPeriod}, {unit} đã chi {spent} đồng cho công tác kiểm soát TTHC, cụ thể:}}",
      args: { ...who, spent: "budget.spent" },
    },
    budgetUnit: heading("Đơn vị tính: đồng"),
    budgetInWords: { text: "(Bằng chữ: {words})", args: { words: "budget.spent.words" } },
  },
  sections: [
    {
      id: "budget",
      level: 2,
      heading: "budgetTitle",
      content: [
        { message: "budgetGranted", role: "body" },
        { message: "budgetSpent", role: "body" },
        { message: "budgetUnit", role: "unitLine", when: "budget.spent > 0" },
        { table: "budgetTable", when: "budget.spent > 0" },
        { message: "budgetInWords", role: "amountInWords", when: "budget.spent > 0" },
      ],
      groups: ["budget"],
    },
  ],
  tables: [
    {
      id: "budgetTable",
      figures: "budget.items",
      header: [
        { label: "STT", column: "#" },
        { label: "Nội dung chi", column: "content" },
        { label: "Số tiền", column: "amount" },
      ],
      numberRow: false,
      totalLabel: "Tổng cộng",
      widths: [8, 67, 25],
    },
  ],
};
