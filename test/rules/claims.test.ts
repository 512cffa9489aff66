import { allOnTime } from "../../src/rules/claims/all-on-time";
import { changeDirection } from "../../src/rules/claims/change-direction";
import { ruleTester } from "../support/ruleTester";

ruleTester(allOnTime, {
  valid: [
    {
      name: "none late",
      document: ["Đã giải quyết 20 hồ sơ, quá hạn: Không.", "100% hồ sơ được giải quyết đúng hạn."],
    },
    {
      name: "pending ones are not resolved",
      document: ["Đang giải quyết 05 hồ sơ.", "100% hồ sơ đã giải quyết đúng hạn."],
    },
    {
      name: "a task",
      document: [
        "Đã giải quyết 20 hồ sơ, quá hạn 01 hồ sơ.",
        "Phấn đấu 100% hồ sơ được giải quyết đúng hạn.",
      ],
    },
    {
      name: "a plan",
      document: [
        "Quá hạn 01 hồ sơ đã giải quyết.",
        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
        "100% hồ sơ được giải quyết đúng hạn.",
      ],
    },
    {
      name: "another share",
      document: ["Đã giải quyết 20 hồ sơ, quá hạn 01 hồ sơ.", "95% hồ sơ được giải quyết đúng hạn."],
    },
  ],
  invalid: [
    {
      name: "late ones",
      document: ["Đã giải quyết 20 hồ sơ, quá hạn 01 hồ sơ.", "100% hồ sơ được giải quyết đúng hạn."],
      findings: [{ mentions: ["100%", "01"], severity: "error" }],
    },
    {
      name: "of all that were received, some pending",
      document: [
        "Đang giải quyết 05 hồ sơ.",
        "100% hồ sơ tiếp nhận đều được giải quyết, trả kết quả đúng hạn.",
      ],
      findings: [{ mentions: ["100%", "05"], severity: "warning" }],
    },
  ],
});

ruleTester(changeDirection, {
  valid: [
    { name: "more", document: ["Tiếp nhận 400 hồ sơ, tăng 50 hồ sơ so với cùng kỳ năm trước (350 hồ sơ)."] },
    {
      name: "in percent",
      document: ["Tiếp nhận 400 hồ sơ, tăng 14,3% so với cùng kỳ năm trước (350 hồ sơ)."],
    },
    { name: "from and to", document: ["Số hồ sơ quá hạn giảm từ 20 hồ sơ xuống còn 12 hồ sơ."] },
    { name: "no other number", document: ["Tiếp nhận 400 hồ sơ, tăng 50 hồ sơ so với cùng kỳ năm trước."] },
    { name: "cutting times is no decrease", document: ["Cắt giảm thời hạn 12 TTHC, còn 30 TTHC."] },
  ],
  invalid: [
    {
      name: "the other direction",
      document: ["Tiếp nhận 400 hồ sơ, giảm 50 hồ sơ so với cùng kỳ năm trước (350 hồ sơ)."],
      findings: [{ mentions: ["giảm", "400", "350"], severity: "error" }],
    },
    {
      name: "another size",
      document: ["Tiếp nhận 400 hồ sơ, tăng 60 hồ sơ so với cùng kỳ năm trước (350 hồ sơ)."],
      findings: [{ mentions: ["60", "50"] }],
    },
    {
      name: "from and to",
      document: ["Số hồ sơ quá hạn giảm từ 12 hồ sơ xuống còn 20 hồ sơ."],
      findings: [{ mentions: ["12", "20"] }],
    },
  ],
});
