/** Levels of government and channels, in the words by which reports name them. */
import type { FormSet } from "../../formSet";

type Scope = FormSet["scopes"][number];

export const province: Scope = {
  id: "province",
  words: ["cấp tỉnh", "tỉnh", "thành phố trực thuộc Trung ương", "sở, ban, ngành", "các sở, ngành", "cấp sở"],
};
export const district: Scope = {
  id: "district",
  words: ["cấp huyện", "huyện", "UBND cấp huyện", "UBND các huyện, thành phố", "huyện, thị xã, thành phố"],
};
export const commune: Scope = {
  id: "commune",
  words: ["cấp xã", "xã", "UBND cấp xã", "xã, phường, thị trấn", "xã, phường, đặc khu"],
};

export const channels: readonly Scope[] = [
  { id: "online", words: ["trực tuyến", "qua mạng", "trên môi trường điện tử"] },
  { id: "direct", words: ["trực tiếp"] },
  { id: "postal", words: ["bưu chính", "qua dịch vụ bưu chính công ích", "bưu chính công ích"] },
];
