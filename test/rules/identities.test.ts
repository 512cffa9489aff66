import { balance } from "../../src/rules/identities/balance";
import { partOfAll } from "../../src/rules/identities/part-of-all";
import { ruleTester } from "../support/ruleTester";

ruleTester(balance, {
  valid: [
    {
      name: "received is resolved and pending",
      document: ["Tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ; đang giải quyết 02 hồ sơ."],
    },
    {
      name: "carried over beside what was received",
      document: [
        "Kỳ trước chuyển sang 05 hồ sơ; tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ; đang giải quyết 07 hồ sơ.",
      ],
    },
    {
      name: "some were given back",
      document: ["Tiếp nhận 30 hồ sơ; đã giải quyết 25 hồ sơ; trả lại 03 hồ sơ; đang giải quyết 02 hồ sơ."],
    },
    {
      name: "nothing at all",
      document: ["Tiếp nhận 0 hồ sơ; đã giải quyết 0 hồ sơ; đang giải quyết 0 hồ sơ."],
    },
    {
      name: "what was received in all is not told",
      document: [
        "Kỳ trước chuyển sang 05 hồ sơ, mới tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ, đang giải quyết 07 hồ sơ.",
      ],
    },
    {
      name: "the title speaks of procedures, the columns of dossiers",
      document: [
        "Kết quả giải quyết TTHC của các xã",
        [
          ["STT", "Xã", "Kỳ trước chuyển sang", "Mới tiếp nhận", "Đã giải quyết", "Đang giải quyết"],
          ["1", "An Bình", "1", "1,234", "1.230", "5"],
        ],
      ],
    },
    {
      name: "in several sections, late ones beside those in time",
      document: [
        "1. Tiếp nhận 30 hồ sơ.",
        "2. Đã giải quyết 28 hồ sơ, đang giải quyết trong hạn 01 hồ sơ, quá hạn 01 hồ sơ.",
      ],
    },
    { name: "pending not told", document: ["Tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ."] },
    {
      name: "two sections",
      document: [
        "1. Tiếp nhận 30 hồ sơ.",
        "2. Lĩnh vực đất đai đã giải quyết 10 hồ sơ, đang giải quyết 05 hồ sơ.",
      ],
    },
    {
      name: "a row of a table",
      document: [
        [
          ["STT", "Xã", "Hồ sơ tiếp nhận", "Hồ sơ đã giải quyết", "Hồ sơ đang giải quyết"],
          ["1", "An Bình", "10", "8", "2"],
        ],
      ],
    },
  ],
  invalid: [
    {
      name: "in several sections",
      document: ["1. Tiếp nhận 30 hồ sơ.", "2. Đã giải quyết 28 hồ sơ, đang giải quyết 01 hồ sơ."],
      findings: [{ mentions: ["30", "28", "01", "29"], severity: "warning" }],
    },
    {
      name: "all that is pending is in time",
      document: ["Tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ, còn 01 hồ sơ đang giải quyết trong hạn."],
      findings: [{ mentions: ["30", "28", "01", "29"], severity: "warning" }],
    },
    {
      name: "two sums of a whole that is not told",
      document: [
        "Kỳ trước chuyển sang 05 hồ sơ, mới tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ, đang giải quyết 06 hồ sơ.",
      ],
      findings: [{ mentions: ["05", "30", "35", "28", "06", "34"], severity: "error" }],
    },
    {
      name: "two sums of a row, thousands written in the English way",
      document: [
        "Kết quả giải quyết TTHC của các xã",
        [
          ["STT", "Xã", "Kỳ trước chuyển sang", "Mới tiếp nhận", "Đã giải quyết", "Đang giải quyết"],
          ["1", "An Bình", "1", "1,234", "1,230", "4"],
        ],
      ],
      findings: [{ mentions: ["An Bình", "1,234", "1.235", "1.234"], severity: "error" }],
    },
    {
      name: "English thousands in the text",
      document: ["Tiếp nhận 1,234 hồ sơ; đã giải quyết 1,230 hồ sơ; đang giải quyết 3 hồ sơ."],
      findings: [{ mentions: ["1,234", "1.233"], severity: "error" }],
    },
    {
      name: "received is not resolved and pending",
      document: ["Tiếp nhận 30 hồ sơ; đã giải quyết 28 hồ sơ; đang giải quyết 03 hồ sơ."],
      findings: [{ mentions: ["30", "28", "03", "31"], severity: "error" }],
    },
    {
      name: "on the items of a list",
      document: [
        "- Số hồ sơ tiếp nhận: 30",
        "- Số hồ sơ đã giải quyết: 28",
        "- Số hồ sơ đang giải quyết: 01",
      ],
      findings: [{ mentions: ["30", "28", "01", "29"] }],
    },
    {
      name: "a row of a table",
      document: [
        [
          ["STT", "Xã", "Hồ sơ tiếp nhận", "Hồ sơ đã giải quyết", "Hồ sơ đang giải quyết"],
          ["1", "An Bình", "10", "8", "3"],
        ],
      ],
      findings: [{ mentions: ["10", "8", "3", "11"], severity: "error" }],
    },
  ],
});

ruleTester(partOfAll, {
  valid: [
    {
      name: "one-stop and interlinked are all",
      document: ["Tổng số TTHC: 20 TTHC; trong đó:", "- Một cửa: 15 TTHC;", "- Một cửa liên thông: 05 TTHC."],
    },
  ],
  invalid: [
    {
      name: "a rest that nobody explains",
      document: ["Tổng số TTHC: 25 TTHC; trong đó:", "- Một cửa: 15 TTHC;", "- Một cửa liên thông: 05 TTHC."],
      findings: [{ mentions: ["25", "15", "05", "20"], severity: "warning" }],
    },
    {
      name: "more than all",
      document: ["Tổng số TTHC: 18 TTHC; trong đó:", "- Một cửa: 15 TTHC;", "- Một cửa liên thông: 05 TTHC."],
      findings: [{ mentions: ["18", "20"], severity: "error" }],
    },
  ],
});
