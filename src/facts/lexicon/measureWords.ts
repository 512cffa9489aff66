/** Money, what is measured, words for all of them, and names that mean nothing here. */
import type { Entry } from "./entry";

export const measureWords: readonly Entry[] = [
  // Money.
  {
    means: { money: "granted" },
    phrases: [
      "được cấp",
      "được giao",
      "dự toán",
      "kinh phí được cấp",
      "kinh phí được giao",
      "được bố trí",
      "bố trí kinh phí",
      "cấp",
    ],
  },
  {
    means: { money: "spent" },
    phrases: [
      "đã chi",
      "đã sử dụng",
      "thực hiện chi",
      "đã thực hiện",
      "kinh phí đã chi",
      "kinh phí đã sử dụng",
      "chi",
      "giải ngân",
      "đã giải ngân",
      "sử dụng",
    ],
  },
  { means: { money: "left" }, phrases: ["kinh phí còn lại", "còn dư", "chưa sử dụng", "chưa giải ngân"] },

  // What is measured.
  {
    means: { measure: "average" },
    phrases: ["trung bình", "bình quân", "điểm trung bình", "trung bình cộng"],
  },
  { means: { measure: "sum" }, phrases: ["tổng điểm", "tổng số điểm"] },
  { means: { measure: "share" }, phrases: ["tỷ lệ", "tỷ trọng", "đạt tỷ lệ", "chiếm tỷ lệ", "chiếm"] },

  // All of them.
  {
    means: {},
    total: true,
    phrases: [
      "tổng",
      "tổng số",
      "tổng cộng",
      "tổng số lượng",
      "toàn bộ",
      "thuộc thẩm quyền",
      "thuộc thẩm quyền giải quyết",
      "thuộc thẩm quyền tiếp nhận và giải quyết",
      "thuộc phạm vi chức năng quản lý",
      "đang có hiệu lực",
      "đang có hiệu lực thi hành",
    ],
  },
  // Names that hold words of the vocabulary and mean nothing here.
  {
    means: {},
    phrases: [
      "thẩm quyền giải quyết",
      "thời hạn giải quyết",
      "quy trình giải quyết",
      "công tác giải quyết",
      "việc giải quyết",
      "trong giải quyết",
      "về giải quyết",
      "cổng dịch vụ công",
      "cổng dịch vụ công quốc gia",
      "kiểm soát tthc",
      "kiểm soát thủ tục hành chính",
      "cải cách tthc",
      "cải cách thủ tục hành chính",
      "kỳ báo cáo",
      "trong kỳ báo cáo",
      "tồn tại",
      "chi cục",
      "chi nhánh",
      "chi tiết",
      "quyết định công bố",
      "tổ chức",
      "cá nhân",
      "công dân",
      "người dân",
      "công ích",
      "chứng nhận",
      "giấy chứng nhận",
      "công nhận",
      "xác nhận",
      "ghi nhận",
      "nhận thức",
      "nhận xét",
      "nhận định",
      "nhận kết quả",
      "nơi nhận",
    ],
  },
];
