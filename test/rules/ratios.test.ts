import { average } from "../../src/rules/ratios/average";
import { ratioOverOne } from "../../src/rules/ratios/ratio-over-one";
import { scoreRange } from "../../src/rules/ratios/score-range";
import { scoreScale } from "../../src/rules/ratios/score-scale";
import { share } from "../../src/rules/ratios/share";
import { shareCutOff } from "../../src/rules/ratios/share-cut-off";
import { tableShare } from "../../src/rules/ratios/table-share";
import { ruleTester } from "../support/ruleTester";
import type { TableLiteral } from "../support/textDocument";

ruleTester(share, {
  valid: [
    {
      name: "of the whole before it",
      document: ["Đã giải quyết 54 hồ sơ, trong đó trước hạn 11 hồ sơ (20,4%)."],
    },
    { name: "rounded up at the half", document: ["Số hóa 1/8 hồ sơ, đạt 12,5%; 1/80 hồ sơ, đạt 1,3%."] },
    { name: "cut off is another rule's", document: ["Số hóa 11/54 hồ sơ, đạt 20,3%."] },
    {
      name: "one of several wholes fits",
      document: ["Tiếp nhận 60 hồ sơ, đã giải quyết 54 hồ sơ, đạt 90%."],
    },
    { name: "no whole is known", document: ["Có 12 TTHC rà soát, đạt 80%."] },
    { name: "nothing of nothing", document: ["Đã giải quyết 0 hồ sơ, trong đó quá hạn 0 hồ sơ (0%)."] },
    {
      name: "the base is named",
      document: ["Tiếp nhận 90 hồ sơ mới.", "Số hóa 45 hồ sơ, đạt 52% số hồ sơ từ kỳ trước chuyển sang."],
    },
    {
      name: "with a label of its own",
      document: [
        "Đã giải quyết 200 hồ sơ, gồm trước hạn 150 hồ sơ, đúng hạn 49 hồ sơ, quá hạn 01 hồ sơ. Tỷ lệ đúng hạn đạt 99,5%.",
      ],
    },
    { name: "a task", document: ["Phấn đấu 80% hồ sơ trực tuyến."] },
    {
      name: "an increase is no part",
      document: [
        "Tiếp nhận 540 hồ sơ, tăng 12 bộ hồ sơ so với năm 2023 (2,3%), trong đó trực tuyến 500 hồ sơ.",
      ],
    },
    {
      name: "compared with the year before",
      document: ["Tiếp nhận 120 hồ sơ, bằng 120% so với cùng kỳ; đã giải quyết 100 hồ sơ."],
    },
    {
      name: "the amount behind the percentage",
      document: ["Trong 200 hồ sơ đã giải quyết có 99,5% (199 hồ sơ) đúng hạn."],
    },
  ],
  invalid: [
    {
      name: "the amount behind the percentage",
      document: ["Trong 200 hồ sơ đã giải quyết có 99,5% (190 hồ sơ) đúng hạn."],
      findings: [{ mentions: ["99,5", "190", "95"] }],
    },
    {
      name: "the base is what is new",
      document: ["Tiếp nhận mới 90 hồ sơ.", "Số hóa 45 hồ sơ, đạt 52% số hồ sơ mới tiếp nhận."],
      findings: [{ mentions: ["52", "45", "50", "90"] }],
    },
    {
      name: "respectively",
      document: [
        "Đã giải quyết 100 hồ sơ: 70 hồ sơ trước hạn và 30 hồ sơ đúng hạn, lần lượt chiếm 70% và 35%.",
      ],
      findings: [{ mentions: ["35", "30"] }],
    },
    {
      name: "of the whole before it",
      document: ["Đã giải quyết 54 hồ sơ, trong đó trước hạn 11 hồ sơ (21,4%)."],
      findings: [{ mentions: ["11", "21,4", "20,4", "54"], severity: "error" }],
    },
    {
      name: "of two numbers with a stroke",
      document: ["Số hóa 302/485 hồ sơ, đạt 63,3%."],
      findings: [{ mentions: ["63,3", "62,3"], severity: "error" }],
    },
    {
      name: "of a whole that may be another",
      document: ["Tiếp nhận 60 hồ sơ, đã giải quyết 54 hồ sơ, đạt 91%."],
      findings: [{ mentions: ["91", "90"], severity: "warning" }],
    },
    {
      name: "with a label of its own",
      document: [
        "Đã giải quyết 200 hồ sơ, gồm trước hạn 150 hồ sơ, đúng hạn 49 hồ sơ, quá hạn 01 hồ sơ. Tỷ lệ đúng hạn đạt 98,5%.",
      ],
      findings: [{ mentions: ["98,5"], severity: "warning" }],
    },
  ],
});

ruleTester(shareCutOff, {
  valid: [
    { name: "rounded", document: ["Số hóa 11/54 hồ sơ, đạt 20,4%."] },
    { name: "exact", document: ["Số hóa 27/54 hồ sơ, đạt 50%."] },
    { name: "wrong is another rule's", document: ["Số hóa 11/54 hồ sơ, đạt 19,3%."] },
  ],
  invalid: [
    {
      name: "a percentage",
      document: ["Số hóa 11/54 hồ sơ, đạt 20,3%."],
      findings: [{ mentions: ["20,3", "20,37", "20,4"], severity: "warning" }],
    },
    {
      name: "an average",
      document: [
        "- Tổng điểm của 485 hồ sơ: chỉ số 1 đạt 969 điểm.",
        "- Điểm trung bình của 485 hồ sơ: chỉ số 1 đạt trung bình 1,99 điểm.",
      ],
      findings: [{ mentions: ["1,99", "1,998", "2,00"] }],
    },
  ],
});

ruleTester(average, {
  valid: [
    {
      name: "rounded",
      document: [
        "- Tổng điểm của 485 hồ sơ: chỉ số 1 đạt 969 điểm.",
        "- Điểm trung bình của 485 hồ sơ: chỉ số 1 đạt trung bình 2,00 điểm.",
      ],
    },
    {
      name: "other criteria",
      document: [
        "- Tổng điểm của 485 hồ sơ: chỉ số 1 đạt 969 điểm.",
        "- Điểm trung bình của 485 hồ sơ: chỉ số 2 đạt trung bình 1,50 điểm.",
      ],
    },
  ],
  invalid: [
    {
      name: "wrong",
      document: [
        "- Tổng điểm của 485 hồ sơ: chỉ số 1 đạt 969 điểm.",
        "- Điểm trung bình của 485 hồ sơ: chỉ số 1 đạt trung bình 1,89 điểm.",
      ],
      findings: [{ mentions: ["1,89", "969", "485"], severity: "error" }],
    },
    {
      name: "the highest score is exact",
      document: [
        "- Tổng điểm của 485 hồ sơ: chỉ số 1 đạt 969 điểm.",
        "- Điểm trung bình của 485 hồ sơ: chỉ số 1 đạt trung bình 2/2 điểm.",
      ],
      findings: [{ mentions: ["2/2", "969", "485"], severity: "error" }],
    },
  ],
});

ruleTester(scoreRange, {
  valid: [
    {
      name: "up to the highest",
      document: ["Điểm của cơ quan: 16,93/18 điểm; của bộ phận: 8/8 điểm; của xã: 0/8 điểm."],
    },
  ],
  invalid: [
    {
      name: "above the highest",
      document: ["Điểm của cơ quan: 18,1/18 điểm."],
      findings: [{ mentions: ["18,1/18"], severity: "error" }],
    },
  ],
});

ruleTester(ratioOverOne, {
  valid: [{ name: "part and whole", document: ["Giải quyết 485/485 hồ sơ; số hóa 0/485 hồ sơ; trực 24/7."] }],
  invalid: [
    {
      name: "the wrong way round",
      document: ["Giải quyết 485/302 hồ sơ."],
      findings: [{ mentions: ["485/302"], severity: "error" }],
    },
  ],
});

const shares = (...rows: readonly (readonly string[])[]): TableLiteral => [
  ["STT", "Lĩnh vực", "Tổng số TTHC", "TTHC giải quyết tại chỗ", "<"],
  ["^", "^", "^", "Số lượng", "Tỷ lệ"],
  ...rows,
];

ruleTester(tableShare, {
  valid: [
    {
      name: "percentages",
      document: [shares(["1", "A", "24", "4", "16,7"], ["", "Cộng", "24", "4", "16,7"])],
    },
    { name: "fractions", document: [shares(["1", "A", "24", "04", "04/24"])] },
    { name: "zero", document: [shares(["1", "A", "24", "0", "0"])] },
    { name: "nothing of nothing", document: [shares(["1", "A", "0", "0", "0"])] },
  ],
  invalid: [
    {
      name: "a percentage",
      document: [shares(["1", "A", "24", "4", "17,7"])],
      findings: [{ mentions: ["17,7", "24", "4"] }],
    },
    {
      name: "a fraction of another number",
      document: [shares(["1", "A", "24", "04", "05/24"])],
      findings: [{ mentions: ["05/24", "04"] }],
    },
  ],
});

ruleTester(scoreScale, {
  valid: [
    {
      name: "one scale",
      document: ["01 công chức đạt 10/10 điểm, 02 công chức đạt 9/10 điểm, 03 công chức đạt 8/10 điểm."],
    },
    { name: "two scores say nothing", document: ["Cơ quan đạt 16/18 điểm; công chức đạt 9/10 điểm."] },
    {
      name: "other things in one list",
      document: ["Kết quả:", "- Chỉ số 1: 2/2 điểm;", "- Chỉ số 2: 2/2 điểm;", "- Cơ quan: 16/18 điểm."],
    },
  ],
  invalid: [
    {
      name: "in a sentence",
      document: ["01 công chức đạt 10/10 điểm, 02 công chức đạt 9/11 điểm, 03 công chức đạt 8/10 điểm."],
      findings: [{ mentions: ["9/11", "10"], severity: "warning" }],
    },
    {
      name: "in a list",
      document: ["Kết quả:", "- Chỉ số 1: 2/2 điểm;", "- Chỉ số 2: 2/2 điểm;", "- Chỉ số 3: 2/3 điểm."],
      findings: [{ mentions: ["2/3"] }],
    },
  ],
});
