import { decree30 } from "../data/legalSources";
import { blankRule } from "../blanks";

export const placeholderNumber = blankRule({
  id: "placeholder-number",
  kinds: ["number"],
  sentence: "Số của văn bản phải được điền trước khi ban hành.",
  source: decree30("Phụ lục I, Phần I, II.3"),
  message: (places) => `Số văn bản chưa điền (“Số:”, ${places} chỗ).`,
  fix: "Điền số khi đăng ký văn bản; phần dẫn ở phụ lục điền cùng số.",
});
