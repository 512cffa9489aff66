import { registerCount } from "../../src/rules/text-table/register-count";
import { scopeQuestion } from "../../src/rules/text-table/scope-question";
import { tableTable } from "../../src/rules/text-table/table-table";
import { textTable } from "../../src/rules/text-table/text-table";
import { textText } from "../../src/rules/text-table/text-text";
import { ruleTester } from "../support/ruleTester";
import type { TableLiteral } from "../support/textDocument";

const handled = (resolved: string, pending: string): TableLiteral => [
  ["STT", "Lĩnh vực", "Hồ sơ tiếp nhận", "Hồ sơ đã giải quyết", "Hồ sơ đang giải quyết"],
  ["1", "Đất đai", "30", resolved, pending],
  ["Tổng cộng", "<", "30", resolved, pending],
];

ruleTester(textTable, {
  valid: [
    {
      name: "the same numbers",
      document: ["Tiếp nhận 30 hồ sơ, đã giải quyết 28 hồ sơ.", handled("28", "2")],
    },
    { name: "zero in words", document: ["Không có hồ sơ đang giải quyết.", handled("30", "0")] },
    { name: "another period", document: ["Lũy kế từ đầu năm đã giải quyết 90 hồ sơ.", handled("28", "2")] },
    { name: "one field", document: ["Lĩnh vực hộ tịch: đã giải quyết 15 hồ sơ.", handled("28", "2")] },
    { name: "one level of government", document: ["Cấp xã đã giải quyết 15 hồ sơ.", handled("28", "2")] },
    { name: "a task", document: ["Phấn đấu đã giải quyết 100 hồ sơ.", handled("28", "2")] },
    { name: "rounded in the text", document: ["Đã giải quyết hơn 20 hồ sơ.", handled("28", "2")] },
  ],
  invalid: [
    {
      name: "another number in the text",
      document: ["Đã giải quyết 29 hồ sơ.", handled("28", "2")],
      findings: [{ mentions: ["29", "28"], severity: "error" }],
    },
    {
      name: "zero in words, not in the table",
      document: ["Số hồ sơ đang giải quyết: Không.", handled("28", "2")],
      findings: [{ mentions: ["Không", "2"], severity: "error" }],
    },
    {
      name: "a field of the table",
      document: ["Lĩnh vực đất đai: đã giải quyết 27 hồ sơ.", handled("28", "2")],
      findings: [{ mentions: ["27", "28"] }],
    },
  ],
});

ruleTester(textText, {
  valid: [
    {
      name: "the same number twice",
      document: ["Tiếp nhận 30 hồ sơ.", "Tổng số 30 hồ sơ tiếp nhận trong kỳ báo cáo."],
    },
    { name: "two agencies", document: ["Sở Y tế tiếp nhận 30 hồ sơ.", "Sở Xây dựng tiếp nhận 50 hồ sơ."] },
    {
      name: "two periods",
      document: ["Tiếp nhận 30 hồ sơ.", "So với cùng kỳ năm trước, tiếp nhận 50 hồ sơ."],
    },
    {
      name: "parts that cannot be told apart",
      document: ["Tiếp nhận 30 hồ sơ, gồm 10 hồ sơ tiếp nhận và 20 hồ sơ tiếp nhận."],
    },
  ],
  invalid: [
    {
      name: "two numbers for one fact",
      document: ["Đã giải quyết 30 hồ sơ.", "Kết quả đã giải quyết 31 hồ sơ."],
      findings: [{ mentions: ["30", "31"], severity: "error" }],
    },
  ],
});

const procedures = (count: string): TableLiteral => [
  ["STT", "Lĩnh vực", "Tổng số TTHC", "TTHC thực hiện theo cơ chế một cửa"],
  ["1", "Đất đai", count, "5"],
  ["Tổng cộng", "<", count, "5"],
];

ruleTester(tableTable, {
  valid: [{ name: "two tables that agree", document: [procedures("12"), "Bảng khác", procedures("12")] }],
  invalid: [
    {
      name: "two tables that differ, in the row and in the total",
      document: [procedures("12"), "Bảng khác", procedures("13")],
      findings: [{ mentions: ["12", "13"] }, { mentions: ["12", "13"] }],
    },
  ],
});

const register = (...types: readonly string[]): TableLiteral => [
  ["STT", "Tên văn bản"],
  ...types.map((type, index) => [String(index + 1), `${type} số ${index + 10}/VB-SYT về kiểm soát TTHC`]),
];

ruleTester(registerCount, {
  valid: [
    {
      name: "as many as are listed, by type",
      document: [
        "Ban hành 03 văn bản, gồm 01 Kế hoạch, 02 Công văn (có Danh mục kèm theo).",
        register("Kế hoạch", "Công văn", "Công văn"),
      ],
    },
    { name: "no list is attached", document: ["Ban hành 05 văn bản.", register("Kế hoạch", "Công văn")] },
  ],
  invalid: [
    {
      name: "one document less in the list",
      document: [
        "Ban hành 03 văn bản, gồm 01 Kế hoạch, 02 Công văn (có Danh mục kèm theo).",
        register("Kế hoạch", "Công văn"),
      ],
      findings: [{ mentions: ["03", "2"] }, { mentions: ["02", "1"], severity: "error" }],
    },
  ],
});

ruleTester(scopeQuestion, {
  valid: [
    { name: "one scope", document: ["Tiếp nhận 30 hồ sơ."] },
    { name: "equal in both", document: ["Tiếp nhận 30 hồ sơ.", "Tại Bộ phận Một cửa tiếp nhận 30 hồ sơ."] },
  ],
  invalid: [
    {
      name: "fewer at the desk than in all",
      document: ["Tiếp nhận 30 hồ sơ.", "Tại Bộ phận Một cửa tiếp nhận 25 hồ sơ."],
      findings: [{ mentions: ["30", "25"], severity: "note" }],
    },
  ],
});
