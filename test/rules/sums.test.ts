import { partExceeds } from "../../src/rules/sums/part-exceeds";
import { partsListedSum } from "../../src/rules/sums/parts-listed-sum";
import { partsScore } from "../../src/rules/sums/parts-score";
import { partsSum } from "../../src/rules/sums/parts-sum";
import { ruleTester } from "../support/ruleTester";

ruleTester(partsSum, {
  valid: [
    {
      name: "parts in brackets, zero in words",
      document: ["Đã giải quyết 20 hồ sơ (trước hạn 05 hồ sơ; đúng hạn 15 hồ sơ; quá hạn: Không)."],
    },
    { name: "all zero", document: ["Tiếp nhận 0 hồ sơ, gồm: từ kỳ trước 0 hồ sơ; mới tiếp nhận 0 hồ sơ."] },
    {
      name: "nested parts",
      document: [
        "Tiếp nhận 12 hồ sơ (02 hồ sơ từ kỳ trước chuyển sang; 10 hồ sơ mới tiếp nhận (trực tuyến 07, trực tiếp 03)).",
      ],
    },
    {
      name: "channels beside what was carried over",
      document: [
        "Tiếp nhận 12 hồ sơ, trong đó: trực tuyến 07 hồ sơ, trực tiếp 03 hồ sơ, kỳ trước chuyển sang 02 hồ sơ.",
      ],
    },
    {
      name: "a part that is not said is not missed when only one kind is open",
      document: ["Cung cấp 30 TTHC trực tuyến, trong đó có 12 TTHC toàn trình."],
    },
    {
      name: "rounded numbers",
      document: ["Đã giải quyết 1,2 nghìn hồ sơ, gồm: trước hạn 700 hồ sơ, đúng hạn 510 hồ sơ."],
    },
    {
      name: "approximate numbers",
      document: ["Đã giải quyết gần 500 hồ sơ, gồm: trước hạn 300 hồ sơ, đúng hạn 150 hồ sơ."],
    },
    {
      name: "a list under its owner",
      document: ["- Đã giải quyết: 20 hồ sơ, trong đó:", "+ Trước hạn: 05 hồ sơ;", "+ Đúng hạn: 15 hồ sơ."],
    },
    {
      name: "a whole without the sum of its sisters: the next piece belongs to the sentence",
      document: [
        "Đã giải quyết 20 hồ sơ, trong đó trước hạn 05 hồ sơ, đúng hạn 15 hồ sơ; đang giải quyết 03 hồ sơ.",
      ],
    },
  ],
  invalid: [
    {
      name: "parts that are too few",
      document: ["Đã giải quyết 20 hồ sơ (trước hạn 05 hồ sơ; đúng hạn 14 hồ sơ; quá hạn: Không)."],
      findings: [{ mentions: ["20", "05", "14", "19"], severity: "error" }],
    },
    {
      name: "parts that are too few, one of them not named",
      document: ["Đã giải quyết 20 hồ sơ (trước hạn 05 hồ sơ; đúng hạn 14 hồ sơ)."],
      findings: [{ mentions: ["19", "không nêu quá hạn"], severity: "warning" }],
    },
    {
      name: "parts that are too many, although one is not named",
      document: ["Tiếp nhận 12 hồ sơ, trong đó từ kỳ trước 13 hồ sơ."],
      findings: [{ mentions: ["12", "13"], severity: "error" }],
    },
    {
      name: "the inner of nested parts",
      document: [
        "Tiếp nhận 12 hồ sơ (02 hồ sơ từ kỳ trước chuyển sang; 10 hồ sơ mới tiếp nhận (trực tuyến 07, trực tiếp 04)).",
      ],
      findings: [{ mentions: ["10", "07", "04", "11"], severity: "error" }],
    },
    {
      name: "brackets that are never closed",
      document: ["Tiếp nhận 12 hồ sơ (02 hồ sơ từ kỳ trước; 11 hồ sơ mới tiếp nhận."],
      findings: [{ mentions: ["12", "13"], severity: "error" }],
    },
    {
      name: "a list under its owner",
      document: ["- Đang giải quyết: 08 hồ sơ, trong đó:", "+ Trong hạn: 05 hồ sơ;", "+ Quá hạn: 02 hồ sơ."],
      findings: [{ mentions: ["08", "05", "02", "7"], severity: "error" }],
    },
    {
      name: "types of documents",
      document: ["Ban hành 09 văn bản, trong đó: 02 Kế hoạch, 08 Công văn."],
      findings: [{ mentions: ["09", "02", "08", "10"], severity: "error" }],
    },
    {
      name: "beyond rounding",
      document: ["Đã giải quyết 1,2 nghìn hồ sơ, gồm: trước hạn 700 hồ sơ, đúng hạn 560 hồ sơ."],
      findings: [{ mentions: ["1,2", "1.260"] }],
    },
  ],
});

ruleTester(partsListedSum, {
  valid: [
    { name: "people by post", document: ["Bố trí 03 công chức (01 Phó Giám đốc, 02 chuyên viên)."] },
    {
      name: "other things in brackets",
      document: ["Tổ chức 03 lớp tập huấn (120 lượt người, 05 chuyên đề)."],
    },
    { name: "some of them", document: ["Bố trí 03 công chức, trong đó có 01 Phó Giám đốc, 01 chuyên viên."] },
    {
      name: "a second split behind the first",
      document: ["Bố trí 05 công chức, gồm: 02 lãnh đạo, 03 chuyên viên; 04 người đã tập huấn."],
    },
  ],
  invalid: [
    {
      name: "people by post",
      document: ["Bố trí 03 công chức (01 Phó Giám đốc, 01 chuyên viên)."],
      findings: [{ mentions: ["03", "01", "2"], severity: "warning" }],
    },
    {
      name: "dossiers by fields that the vocabulary does not know",
      document: ["Tiếp nhận 90 hồ sơ, gồm: đất đai 50 hồ sơ, xây dựng 30 hồ sơ."],
      findings: [{ mentions: ["90", "50", "30", "80"] }],
    },
  ],
});

ruleTester(partExceeds, {
  valid: [
    {
      name: "a part as large as the whole",
      document: ["Đã giải quyết 20 hồ sơ, trong đó đúng hạn 20 hồ sơ."],
    },
    { name: "another thing", document: ["Kiểm tra 03 đơn vị (40 TTHC)."] },
    { name: "zero of zero", document: ["Đang giải quyết 0 hồ sơ (quá hạn 0 hồ sơ)."] },
  ],
  invalid: [
    {
      name: "more late ones than all",
      document: ["Đã giải quyết 20 hồ sơ, trong đó có 21 hồ sơ quá hạn."],
      findings: [{ mentions: ["20", "21"], severity: "error" }],
    },
  ],
});

ruleTester(partsScore, {
  valid: [
    { name: "one score", document: ["09 công chức đạt 10/10 điểm."] },
    {
      name: "scores of the parts of people",
      document: ["12 công chức, trong đó: 09 công chức đạt 10/10 điểm; 03 công chức đạt 9,5/10 điểm."],
    },
  ],
  invalid: [
    {
      name: "all have the highest, some have less",
      document: ["09 công chức đạt 10/10 điểm, trong đó: 01 công chức đạt 9,93/10 điểm."],
      findings: [{ mentions: ["10/10", "9,93"], severity: "error" }],
    },
  ],
});
