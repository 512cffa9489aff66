import { amountInTable } from "../../src/rules/money/amount-in-table";
import { amountInWords } from "../../src/rules/money/amount-in-words";
import { spentWithinGranted } from "../../src/rules/money/spent-within-granted";
import { ruleTester } from "../support/ruleTester";
import type { TableLiteral } from "../support/textDocument";

const expenses = (total: string): TableLiteral => [
  ["STT", "Nội dung chi", "Kinh phí"],
  ["1", "In ấn", "2.640.000"],
  ["2", "Tập huấn", "3.820.000"],
  ["", "Tổng cộng", total],
];

ruleTester(amountInWords, {
  valid: [
    {
      name: "behind the number",
      document: ["Đã chi 6.460.000 đồng (Sáu triệu bốn trăm sáu mươi nghìn đồng chẵn)."],
    },
    {
      name: "under the table",
      document: [expenses("6.460.000"), "(Bằng chữ: Sáu triệu bốn trăm sáu mươi ngàn đồng)"],
    },
    {
      name: "other spellings",
      document: ["Đã chi 1.004.021 đồng (một triệu không trăm lẻ bốn ngàn không trăm hai mươi mốt đồng)."],
    },
    { name: "words that are no amount", document: ["Hai đồng chí được phân công."] },
    { name: "no number before", document: ["(Sáu triệu bốn trăm sáu mươi nghìn đồng chẵn)"] },
  ],
  invalid: [
    {
      name: "behind the number",
      document: ["Đã chi 6.460.000 đồng (Sáu triệu bốn trăm sáu mươi mốt nghìn đồng)."],
      findings: [{ mentions: ["6.460.000", "sáu mươi mốt", "6.461.000"], severity: "error" }],
    },
    {
      name: "under the table",
      document: [expenses("6.460.000"), "(Sáu triệu sáu trăm bốn mươi nghìn đồng chẵn)"],
      findings: [{ mentions: ["6.460.000", "Sáu triệu sáu trăm bốn mươi nghìn đồng"] }],
    },
  ],
});

ruleTester(spentWithinGranted, {
  valid: [
    {
      name: "less than granted",
      document: ["Được cấp 40.000.000 đồng; đã chi 6.460.000 đồng; kinh phí còn lại 33.540.000 đồng."],
    },
    { name: "all of it", document: ["Được cấp 40.000.000 đồng, đã chi 40.000.000 đồng."] },
    { name: "nothing spent", document: ["Được cấp 40.000.000 đồng, đã chi 0 đồng."] },
    { name: "nothing granted is told", document: ["Đã chi 6.460.000 đồng."] },
  ],
  invalid: [
    {
      name: "more than granted",
      document: ["Được cấp 4 triệu đồng, đã chi 6.460.000 đồng."],
      findings: [{ mentions: ["4 triệu", "6.460.000"], severity: "error" }],
    },
    {
      name: "what is left",
      document: ["Được cấp 40.000.000 đồng; đã chi 6.460.000 đồng; kinh phí còn lại 33.450.000 đồng."],
      findings: [{ mentions: ["33.450.000", "33.540.000"], severity: "error" }],
    },
  ],
});

ruleTester(amountInTable, {
  valid: [
    { name: "the same", document: ["Đã chi 6.460.000 đồng, cụ thể:", expenses("6.460.000")] },
    {
      name: "two amounts",
      document: ["Đã chi 2.640.000 đồng in ấn; đã chi 3.820.000 đồng tập huấn.", expenses("6.460.000")],
    },
  ],
  invalid: [
    {
      name: "another amount",
      document: ["Đã chi 6.640.000 đồng, cụ thể:", expenses("6.460.000")],
      findings: [{ mentions: ["6.640.000", "6.460.000"], severity: "error" }],
    },
  ],
});
