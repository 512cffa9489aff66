import { decree30 } from "../data/legalSources";
import { blankRule } from "../blanks";

export const placeholderDate = blankRule({
  id: "placeholder-date",
  kinds: ["date"],
  sentence: "Ngày, tháng, năm phải được điền trước khi ban hành.",
  source: decree30("Phụ lục I, Phần I, II.4"),
  message: (places) => `Ngày, tháng chưa điền (${places} chỗ).`,
  fix: "Điền ngày ban hành ở đầu văn bản và ở phần dẫn của phụ lục.",
});
