import { blankRule } from "../blanks";

export const placeholderNumber = blankRule({
  id: "placeholder-number",
  kinds: ["number"],
  sentence: "Số của văn bản phải được điền trước khi ban hành.",
  source: { kind: "legal", text: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3" },
  message: (places) => `Số văn bản chưa điền (“Số:”, ${places} chỗ).`,
  fix: "Điền số khi đăng ký văn bản; phần dẫn ở phụ lục điền cùng số.",
});
