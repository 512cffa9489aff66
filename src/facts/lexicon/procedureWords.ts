/** For whom and how procedures are organised, and what is done with them. */
import type { Entry } from "./entry";

export const procedureWords: readonly Entry[] = [
  // Levels of government.
  { means: { level: "ministry" }, phrases: ["cấp bộ", "cấp trung ương", "cơ quan trung ương"] },
  {
    means: { level: "province" },
    phrases: ["cấp tỉnh", "cấp thành phố", "cấp sở", "các sở", "sở ban ngành", "các sở ban ngành"],
  },
  {
    means: { level: "district" },
    phrases: ["cấp huyện", "quận huyện", "các huyện", "huyện thành phố", "các huyện thành phố"],
  },
  {
    means: { level: "commune" },
    phrases: ["cấp xã", "xã phường", "các xã", "xã phường thị trấn", "các xã phường thị trấn"],
  },

  // How procedures are organised.
  {
    means: { mechanism: "oneStop" },
    phrases: ["cơ chế một cửa", "một cửa", "ccmc", "cơ chế 1 cửa", "1 cửa"],
  },
  {
    means: { mechanism: "interlinked" },
    phrases: [
      "cơ chế một cửa liên thông",
      "một cửa liên thông",
      "mclt",
      "ccmclt",
      "liên thông",
      "1 cửa liên thông",
      "cơ chế 1 cửa liên thông",
    ],
  },
  {
    means: { desk: "oneStopDesk" },
    phrases: [
      "bộ phận một cửa",
      "bpmc",
      "bộ phận 1 cửa",
      "bộ phận tiếp nhận và trả kết quả",
      "bộ phận tn và tkq",
      "trung tâm phục vụ hành chính công",
      "trung tâm pvhcc",
      "tt pvhcc",
      "trung tâm hành chính công",
      "ttpvhcc",
    ],
  },
  {
    means: { authority: "central" },
    phrases: [
      "trung ương quy định",
      "do trung ương quy định",
      "trung ương ban hành",
      "do trung ương ban hành",
      "bộ ngành quy định",
      "do bộ ngành quy định",
    ],
  },
  {
    means: { authority: "local" },
    phrases: [
      "địa phương quy định",
      "do địa phương quy định",
      "địa phương ban hành",
      "do địa phương ban hành",
      "đặc thù",
    ],
  },
  { means: { service: "level2" }, phrases: ["mức độ 2", "mức 2"] },
  { means: { service: "level3" }, phrases: ["mức độ 3", "mức 3"] },
  { means: { service: "level4" }, phrases: ["mức độ 4", "mức 4"] },
  {
    means: { service: ["level3", "level4"] },
    phrases: ["mức độ 3 4", "mức độ 3 và 4", "mức độ 3 mức độ 4", "mức 3 4", "mức độ 3 và mức độ 4"],
  },
  {
    means: { service: "full" },
    phrases: ["toàn trình", "trực tuyến toàn trình", "dịch vụ công trực tuyến toàn trình"],
  },
  {
    means: { service: "partial" },
    phrases: ["một phần", "trực tuyến một phần", "dịch vụ công trực tuyến một phần"],
  },
  {
    means: { onSpot: "yes" },
    phrases: [
      "4 tại chỗ",
      "bốn tại chỗ",
      "5 tại chỗ",
      "năm tại chỗ",
      "cơ chế 4 tại chỗ",
      "cơ chế 5 tại chỗ",
      "tại chỗ",
    ],
  },

  // What is done with procedures and documents.
  {
    means: { action: "review" },
    phrases: ["rà soát", "đánh giá rà soát", "rà soát đánh giá", "rà soát đơn giản hóa"],
  },
  { means: { action: "simplify" }, phrases: ["đơn giản hóa", "cắt giảm", "cắt giảm thời hạn"] },
  { means: { action: "publish" }, phrases: ["công bố", "được công bố"] },
  { means: { action: "display" }, phrases: ["công khai", "niêm yết", "niêm yết công khai"] },
  { means: { action: "amend" }, phrases: ["sửa đổi", "sửa đổi bổ sung"] },
  { means: { action: "repeal" }, phrases: ["bãi bỏ", "hủy bỏ"] },
  { means: { action: "replace" }, phrases: ["thay thế"] },
  { means: { action: "create" }, phrases: ["ban hành mới", "mới ban hành"] },
  { means: { action: "integrate" }, phrases: ["tích hợp", "được tích hợp"] },
  { means: { action: "assess" }, phrases: ["đánh giá tác động"] },
  { means: { action: "digitize" }, phrases: ["số hóa", "được số hóa"] },
];
