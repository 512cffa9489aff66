import { columnFormula } from "../../src/rules/tables/column-formula";
import { columnNumbers } from "../../src/rules/tables/column-numbers";
import { emptyCells } from "../../src/rules/tables/empty-cells";
import { mixedShares } from "../../src/rules/tables/mixed-shares";
import { rowsMissing } from "../../src/rules/tables/rows-missing";
import { sequenceNumbers } from "../../src/rules/tables/sequence-numbers";
import { totalRow } from "../../src/rules/tables/total-row";
import { ruleTester } from "../support/ruleTester";
import type { TableLiteral } from "../support/textDocument";

const header: TableLiteral = [
  ["STT", "Lĩnh vực", "Tiếp nhận", "<", "<", "Tỷ lệ"],
  ["^", "^", "Tổng số", "Trực tuyến", "Trực tiếp", "^"],
];
const numbers = ["(1)", "(2)", "(3)=(4)+(5)", "(4)", "(5)", "(6)=(4)/(3)*100%"];

function table(...rows: readonly (readonly string[])[]): TableLiteral {
  return [...header, ...rows];
}

ruleTester(columnFormula, {
  valid: [
    {
      name: "sisters of the total overlap",
      document: [
        [
          ["STT", "Xã", "Hồ sơ", "<", "<"],
          ["^", "^", "Tổng số", "Qua mạng", "Về đất đai"],
          ["1", "An Bình", "12", "8", "7"],
          ["2", "Hòa Lộc", "9", "5", "6"],
          ["3", "Tân Phú", "5", "2", "3"],
        ],
      ],
    },
    {
      name: "the row of column numbers gives sums and shares",
      document: [
        table(numbers, ["1", "Đất đai", "09", "06", "03", "66,7"], ["2", "Hộ tịch", "0", "0", "0", "0"]),
      ],
    },
    {
      name: "the tree of the header gives the sum",
      document: [table(["1", "Đất đai", "09", "06", "03", "66,7"])],
    },
    { name: "a dash is zero", document: [table(numbers, ["1", "Đất đai", "06", "06", "-", "100"])] },
    {
      name: "bare numbers and spaces",
      document: [
        [
          ["STT", "Xã", "Tổng", "A", "B"],
          ["1", "2", "3 = 4 + 5", "4", "5"],
          ["1", "An Bình", "5", "2", "3"],
        ],
      ],
    },
    { name: "no number in the total", document: [table(numbers, ["1", "Đất đai", "", "06", "03", ""])] },
    {
      name: "open parts under a label",
      document: [
        [
          ["TT", "Xã", "Hồ sơ", "<", "<"],
          ["^", "^", "Tổng số", "Trong đó: trực tuyến", "Trong đó: đất đai"],
          ["1", "An Bình", "10", "4", "3"],
        ],
      ],
    },
  ],
  invalid: [
    {
      name: "one more than the parts",
      document: [table(numbers, ["1", "Đất đai", "10", "06", "03", "60"])],
      findings: [{ mentions: ["10", "9", "06", "03"], severity: "error" }],
    },
    {
      name: "by the tree of the header",
      document: [table(["1", "Đất đai", "10", "06", "03", "60"])],
      findings: [{ mentions: ["10", "9"], severity: "error" }],
    },
    {
      name: "a share",
      document: [table(numbers, ["1", "Đất đai", "09", "06", "03", "65,7"])],
      findings: [{ mentions: ["65,7", "66,67"], severity: "error" }],
    },
    {
      name: "an empty cell may be a number that was forgotten",
      document: [table(numbers, ["1", "Đất đai", "09", "06", "", "66,7"])],
      findings: [{ mentions: ["09", "6"], severity: "warning" }],
    },
  ],
});

ruleTester(totalRow, {
  valid: [
    {
      name: "the table goes on with the header repeated, and once more without it",
      document: [
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["1", "An Bình", "10"],
        ],
        "",
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["2", "Hòa Lộc", "12"],
        ],
        [
          ["3", "Tân Phú", "5"],
          ["", "Tổng cộng", "27"],
        ],
      ],
    },
    {
      name: "a table of its own behind a closed one",
      document: [
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["1", "An Bình", "10"],
          ["2", "Hòa Lộc", "12"],
          ["", "Tổng cộng", "22"],
        ],
        "",
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["1", "Tân Phú", "5"],
          ["2", "Tân Mỹ", "6"],
          ["", "Tổng cộng", "11"],
        ],
      ],
    },
    {
      name: "a line of text parts two tables",
      document: [
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["1", "An Bình", "10"],
        ],
        "Bảng 2. Các xã miền núi",
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["2", "Tân Mỹ", "6"],
          ["3", "Tân Phú", "5"],
          ["", "Tổng cộng", "11"],
        ],
      ],
    },
    {
      name: "the same number in every row and in all",
      document: [
        [
          ["STT", "Xã", "Số TTHC", "Số hồ sơ"],
          ["1", "An Bình", "135", "10"],
          ["2", "Hòa Lộc", "135", "12"],
          ["Tổng cộng", "<", "135", "22"],
        ],
      ],
    },
    {
      name: "ranks and years are not added",
      document: [
        [
          ["STT", "Xã", "Số hồ sơ", "Xếp hạng", "Năm sinh của đầu mối"],
          ["1", "An Bình", "10", "2", "1980"],
          ["2", "Hòa Lộc", "12", "1", "1985"],
          ["Tổng cộng", "<", "22", "1", "1980"],
        ],
      ],
    },
    {
      name: "below the rows",
      document: [
        table(
          ["1", "A", "3", "2", "1", ""],
          ["2", "B", "04", "04", "0", ""],
          ["Cộng", "<", "7", "6", "1", ""],
        ),
      ],
    },
    {
      name: "on top of the rows",
      document: [
        table(
          ["", "Tổng số", "7", "6", "1", ""],
          ["1", "A", "3", "2", "1", ""],
          ["2", "B", "04", "04", "0", ""],
        ),
      ],
    },
    {
      name: "groups are not counted twice",
      document: [
        table(
          ["I", "Cấp tỉnh", "3", "2", "1", ""],
          ["1", "A", "3", "2", "1", ""],
          ["II", "Cấp xã", "4", "4", "0", ""],
          ["1", "B", "4", "4", "0", ""],
          ["", "Tổng cộng", "7", "6", "1", ""],
        ),
      ],
    },
    {
      name: "subtotals and a total",
      document: [
        table(
          ["1", "A", "3", "2", "1", ""],
          ["", "Cộng cấp tỉnh", "3", "2", "1", ""],
          ["1", "B", "4", "4", "0", ""],
          ["", "Cộng cấp xã", "4", "4", "0", ""],
          ["", "Tổng cộng", "7", "6", "1", ""],
        ),
      ],
    },
    {
      name: "shares are not added",
      document: [
        table(
          ["1", "A", "2", "1", "1", "50"],
          ["2", "B", "2", "1", "1", "50"],
          ["", "Cộng", "4", "2", "2", "50"],
        ),
      ],
    },
    { name: "all zero", document: [table(["1", "A", "0", "0", "0", "0"], ["", "Cộng", "0", "0", "0", "0"])] },
  ],
  invalid: [
    {
      name: "a total on the next page",
      document: [
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["1", "An Bình", "10"],
        ],
        [
          ["STT", "Xã", "Số hồ sơ"],
          ["2", "Hòa Lộc", "12"],
          ["", "Tổng cộng", "23"],
        ],
      ],
      findings: [{ mentions: ["23", "22", "10", "12"], severity: "error" }],
    },
    {
      name: "several columns of which none adds up",
      document: [
        [
          ["STT", "Xã", "Tiếp nhận", "Giải quyết"],
          ["1", "An Bình", "10", "9"],
          ["2", "Hòa Lộc", "12", "11"],
          ["Tổng cộng", "<", "30", "25"],
        ],
      ],
      findings: [
        { mentions: ["30", "22"], severity: "warning" },
        { mentions: ["25", "20"], severity: "warning" },
      ],
    },
    {
      name: "one column",
      document: [
        table(["1", "A", "3", "2", "1", ""], ["2", "B", "4", "4", "0", ""], ["Cộng", "<", "8", "6", "1", ""]),
      ],
      findings: [{ mentions: ["8", "7"], severity: "error" }],
    },
    {
      name: "the only column with numbers",
      document: [
        [
          ["STT", "Nội dung chi", "Kinh phí"],
          ["1", "In ấn", "2.640.000"],
          ["2", "Tập huấn", "3.820.000"],
          ["", "Tổng cộng", "6.450.000"],
        ],
      ],
      findings: [{ mentions: ["6.450.000", "6.460.000"], severity: "error" }],
    },
  ],
});

ruleTester(columnNumbers, {
  valid: [{ name: "one after the other", document: [table(numbers, ["1", "A", "3", "2", "1", "66,7"])] }],
  invalid: [
    {
      name: "a number twice",
      document: [table(["(1)", "(2)", "(3)", "(4)", "(4)", "(6)"], ["1", "A", "3", "2", "1", "66,7"])],
      findings: [{ mentions: ["(6)"] }],
    },
    {
      name: "a column that is not there",
      document: [
        table(["(1)", "(2)", "(3)=(4)+(7)", "(4)", "(5)", "(6)"], ["1", "A", "3", "2", "1", "66,7"]),
      ],
      findings: [{ mentions: ["(3)=(4)+(7)"] }],
    },
  ],
});

ruleTester(sequenceNumbers, {
  valid: [
    {
      name: "goes on in the table on the next page",
      document: [
        table(["1", "A", "1", "1", "0", ""]),
        table(["2", "B", "1", "1", "0", ""], ["3", "C", "1", "1", "0", ""]),
      ],
    },
    { name: "from one on", document: [table(["1", "A", "1", "1", "0", ""], ["2", "B", "1", "1", "0", ""])] },
    {
      name: "begins again in each group",
      document: [
        table(
          ["I", "Cấp tỉnh", "", "", "", ""],
          ["1", "A", "1", "1", "0", ""],
          ["II", "Cấp xã", "", "", "", ""],
          ["1", "B", "1", "1", "0", ""],
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "goes wrong on the next page",
      document: [
        table(["1", "A", "1", "1", "0", ""]),
        table(["2", "B", "1", "1", "0", ""], ["4", "C", "1", "1", "0", ""]),
      ],
      findings: [{ mentions: ["2", "4", "“C”"] }],
    },
    {
      name: "a number twice",
      document: [
        table(["1", "A", "1", "1", "0", ""], ["2", "B", "1", "1", "0", ""], ["2", "C", "1", "1", "0", ""]),
      ],
      findings: [{ mentions: ["STT", "2", "lặp lại"], severity: "error" }],
    },
    {
      name: "a number left out",
      document: [table(["1", "A", "1", "1", "0", ""], ["3", "B", "1", "1", "0", ""])],
      findings: [{ mentions: ["STT", "3", "không liền sau"] }],
    },
  ],
});

ruleTester(mixedShares, {
  valid: [
    {
      name: "percentages with zeros",
      document: [table(["1", "A", "3", "2", "1", "66,7"], ["2", "B", "1", "0", "1", "0"])],
    },
  ],
  invalid: [
    {
      name: "fractions in the rows, a percentage in the total",
      document: [table(["1", "A", "3", "2", "1", "02/03"], ["Cộng", "<", "3", "2", "1", "66,7"])],
      findings: [{ mentions: ["02/03", "66,7"], severity: "note" }],
    },
  ],
});

const annexHead = [
  "Nơi nhận:",
  "- Lưu: VT.",
  "Lê Thị Hoa",
  "Biểu số II.07b/VPCP/KSTT",
  "Kỳ báo cáo: Quý I năm 2021",
];
const fields = (...names: readonly string[]): TableLiteral => [
  ["STT", "Lĩnh vực", "Số lượng"],
  ...names.map((name, index) => [String(index + 1), name, "1"]),
];

ruleTester(rowsMissing, {
  valid: [
    {
      name: "the same fields in both parts, however they are written",
      document: [
        ...annexHead,
        fields("Lĩnh vực Đất đai", "Hộ tịch", "Xây dựng"),
        "II. PHẦN HAI",
        fields("Đất Đai", "Hộ tịch", "Xây dựng"),
      ],
    },
    {
      name: "tables of other things",
      document: [
        ...annexHead,
        fields("Đất đai", "Hộ tịch", "Xây dựng"),
        "II. PHẦN HAI",
        fields("Xã A", "Xã B"),
      ],
    },
  ],
  invalid: [
    {
      name: "a field that one part leaves out",
      document: [
        ...annexHead,
        fields("Đất đai", "Hộ tịch", "Xây dựng"),
        "II. PHẦN HAI",
        fields("Đất đai", "Hộ tịch"),
      ],
      findings: [{ mentions: ["Xây dựng"], severity: "warning" }],
    },
  ],
});

ruleTester(emptyCells, {
  valid: [
    {
      name: "a column that is hardly filled",
      document: [table(["1", "A", "3", "2", "1", ""], ["2", "B", "3", "2", "1", "5"])],
    },
  ],
  invalid: [
    {
      name: "one empty cell in a full column",
      document: [
        table(
          ...["A", "B", "C", "D", "E", "G"].map((name, index) => [
            String(index + 1),
            name,
            "3",
            name === "D" ? "" : "2",
            "1",
            "",
          ]),
        ),
      ],
      findings: [{ mentions: ["D", "Trực tuyến"], severity: "note" }],
    },
  ],
});
